using NewsContent.Text.Source;

namespace NewsContent.Text.Header;

/// <summary>The rule of what header lines and front matter say of the picture at the top of an article.</summary>
internal static class PictureLines
{
    /// <summary>What is in the place of words where a picture says nothing that readers need.</summary>
    private const string Nothing = "\"\"";

    /// <summary>What to do about words on a picture that nobody names.</summary>
    public const string NoPicture = "Name the picture in a line “Image:”, or delete this line.";

    /// <summary>What is said of the picture beside its name.</summary>
    public static IReadOnlyList<HeaderField> OfPicture { get; } =
    [HeaderFields.ImageAlt, HeaderFields.ImageCaption, HeaderFields.ImageCredit];

    /// <summary>The field of which newsrooms write these words instead of its key, before whole sentences too; null for others.</summary>
    public static HeaderField? FieldOf(LabelMeaning? label) =>
        label switch
        {
            LabelMeaning.AlternativeText => HeaderFields.ImageAlt,
            LabelMeaning.Caption => HeaderFields.ImageCaption,
            LabelMeaning.Credit => HeaderFields.ImageCredit,
            _ => null,
        };

    /// <summary>What to write instead of a name that no page could have as an address; null when one could.</summary>
    public static string? Fault(string value)
    {
        if (SiteName.Begins(value) && !value.Contains("://"))
            return $"Write https://{value}, or the path of a file.";
        return PictureTarget.Is(value.Replace('\\', '/'))
            ? null
            : "Write the path of a file, as in pier.jpg or /world/pier.jpg, or an address that begins with https://.";
    }

    /// <summary>What a picture shows; empty where its author says that it is nothing.</summary>
    public static string Shown(string value) => value == Nothing ? "" : value;
}
