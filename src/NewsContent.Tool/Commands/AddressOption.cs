using System.CommandLine;

namespace NewsContent.Tool.Commands;

/// <summary>An option with a whole address of the web.</summary>
internal static class AddressOption
{
    public static Option<Uri?> Create(string name, string description) =>
        new(name)
        {
            Description = description,
            HelpName = "address",
            CustomParser = result =>
            {
                if (
                    Uri.TryCreate(result.Tokens[0].Value, UriKind.Absolute, out var address)
                    && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp)
                )
                {
                    return address;
                }

                result.AddError($"{name} is not a complete address. Write one such as https://example.org/news/.");
                return null;
            },
        };
}
