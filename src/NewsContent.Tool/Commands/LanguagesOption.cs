using System.CommandLine;
using NewsContent.Text.Translations;

namespace NewsContent.Tool.Commands;

/// <summary><c>--languages</c>, which several commands have.</summary>
internal static class LanguagesOption
{
    public static Option<string[]> Create()
    {
        var languages = new Option<string[]>("--languages")
        {
            Description = "The languages that every article should have, such as \"en;de\" (project property NewsContentLanguages).",
            HelpName = "tags",
            AllowMultipleArgumentsPerToken = false,
            CustomParser = static result =>
                [.. result.Tokens.SelectMany(static token => ProjectLanguages.Read(token.Value) ?? []).Distinct(StringComparer.Ordinal)],
        };
        languages.Validators.Add(static result =>
        {
            foreach (var token in result.Tokens)
            {
                if (ProjectLanguages.Read(token.Value) is null)
                    result.AddError($"“{token.Value}” is not a list of language codes. Write one such as \"en;de;pt-BR\".");
            }
        });
        return languages;
    }
}
