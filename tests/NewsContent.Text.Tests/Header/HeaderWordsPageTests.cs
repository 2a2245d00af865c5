using System.Globalization;
using System.Text;
using NewsContent.Text.Header;
using NewsContent.Text.Header.Languages;
using NewsContent.Text.Tests.Format;

namespace NewsContent.Text.Tests.Header;

/// <summary>One page with the words that header lines may have in each language, so that an author can look them up.</summary>
public sealed class HeaderWordsPageTests
{
    private const string Introduction = """
        # Words of header lines, by language

        These are the keys of header lines, in any case, and the names of months. They work in an article if its file name or its
        project says the language ([translations](translations.md#the-header-in-the-language)). The English keys work in every
        language. A test makes this page from what the parser knows.

        """;

    /// <summary>The English names of the languages, after ISO 639.</summary>
    private static readonly Dictionary<string, string> NameOf = new()
    {
        ["ar"] = "Arabic",
        ["bg"] = "Bulgarian",
        ["cs"] = "Czech",
        ["da"] = "Danish",
        ["de"] = "German",
        ["el"] = "Greek",
        ["en"] = "English",
        ["es"] = "Spanish",
        ["fa"] = "Persian",
        ["fi"] = "Finnish",
        ["fr"] = "French",
        ["he"] = "Hebrew",
        ["hi"] = "Hindi",
        ["hr"] = "Croatian",
        ["hu"] = "Hungarian",
        ["it"] = "Italian",
        ["ja"] = "Japanese",
        ["ko"] = "Korean",
        ["nb"] = "Norwegian",
        ["nl"] = "Dutch",
        ["pl"] = "Polish",
        ["pt"] = "Portuguese",
        ["ro"] = "Romanian",
        ["ru"] = "Russian",
        ["sv"] = "Swedish",
        ["tr"] = "Turkish",
        ["uk"] = "Ukrainian",
        ["zh"] = "Chinese",
    };

    [Fact]
    public void The_page_of_header_words_is_what_the_parser_knows() => MadePage.AssertIsWritten("header-words.md", Make());

    private static string Make()
    {
        var page = new StringBuilder(Introduction);
        foreach (var language in HeaderLanguages.All.OrderBy(static language => NameOf[language.Tag], StringComparer.Ordinal))
            Append(page, language);
        return page.ToString();
    }

    private static void Append(StringBuilder page, HeaderLanguage language)
    {
        page.Append(CultureInfo.InvariantCulture, $"\n## {NameOf[language.Tag]} (`{language.Tag}`)\n\n");
        page.Append("| in place of | words |\n|---|---|\n");
        foreach (var field in HeaderFields.All)
            AppendRow(page, $"`{field.Key}:`", language.Keys.Where(key => key.Value == field).Select(key => $"`{key.Key}:`"));
        if (language.Months.Length == 0)
            return;
        var months = language.Months.Split(';');
        for (var i = 0; i < months.Length; i++)
        {
            var names = months[i].Split(' ', StringSplitOptions.RemoveEmptyEntries);
            AppendRow(page, CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(i + 1), names.Select(name => name.Replace('-', ' ')));
        }
    }

    private static void AppendRow(StringBuilder page, string meaning, IEnumerable<string> words)
    {
        var joined = string.Join(", ", words);
        if (joined.Length > 0)
            page.Append(CultureInfo.InvariantCulture, $"| {meaning} | {joined} |\n");
    }
}
