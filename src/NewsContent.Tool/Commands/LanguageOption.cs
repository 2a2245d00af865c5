using System.CommandLine;
using NewsContent.Text;
using NewsContent.Text.Header;

namespace NewsContent.Tool.Commands;

/// <summary><c>--language</c>, which several commands have.</summary>
internal static class LanguageOption
{
    /// <param name="texts">What is read: “articles”.</param>
    public static Option<string> Create(string texts)
    {
        var language = new Option<string>("--language")
        {
            Description = $"The language of {texts} without a header line “Language:”, such as en or de-AT.",
            HelpName = "tag",
            DefaultValueFactory = _ => ArticleTextOptions.Default.DefaultLanguage,
        };
        language.Validators.Add(result =>
        {
            if (LanguageTag.Normalize(result.GetValueOrDefault<string>()) is null)
                result.AddError($"“{result.GetValueOrDefault<string>()}” is not a language code. Write one such as en, de or pt-BR.");
        });
        return language;
    }
}
