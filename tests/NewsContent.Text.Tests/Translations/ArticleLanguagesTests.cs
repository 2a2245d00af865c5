using NewsContent.Text.Advice;
using NewsContent.Text.Fixes;
using NewsContent.Text.Translations;

namespace NewsContent.Text.Tests.Translations;

/// <summary>What a file’s name says of a translation.</summary>
public sealed class ArticleLanguagesTests
{
    [Theory]
    [InlineData("Articles/talks.de.txt", "de", "Articles/talks.txt")]
    [InlineData("Articles/talks.DE.txt", "de", "Articles/talks.txt")]
    [InlineData("Articles/talks.zh-hant.md", "zh-Hant", "Articles/talks.md")]
    [InlineData("Articles/talks.pt-BR.txt", "pt-BR", "Articles/talks.txt")]
    [InlineData("Articles/talks.es-419.txt", "es-419", "Articles/talks.txt")]
    [InlineData("Articles/2026-02-08-talks.de.txt", "de", "Articles/2026-02-08-talks.txt")]
    [InlineData("Articles/de/talks.txt", "de", "Articles/talks.txt")]
    [InlineData("../news/Articles/de/world/talks.md", "de", "../news/Articles/world/talks.md")]
    [InlineData("Articles/de/world/talks.fr.txt", "fr", "Articles/de/world/talks.txt")]
    [InlineData("Articles/talks.txt", null, null)]
    [InlineData("Articles/.de.txt", null, null)]
    [InlineData("Articles/talks..txt", null, null)]
    [InlineData("Articles/talks.d.txt", null, null)]
    [InlineData("Articles/talks.old.txt", null, null)]
    [InlineData("Articles/talks.in.txt", null, null)]
    [InlineData("Articles/talks.de-1996.txt", null, null)]
    [InlineData("Articles/talks.de-x-plain.txt", null, null)]
    [InlineData("Articles/talks.v2.txt", null, null)]
    [InlineData("Articles/world/de/talks.txt", null, null)]
    [InlineData("Articles/other.de.txt", null, null)]
    [InlineData("de.txt", null, null)]
    [InlineData("", null, null)]
    public void Without_named_languages_the_original_decides(string path, string? language, string? original)
    {
        var rule = new ArticleLanguages(
            [],
            keepsDates: false,
            ["Articles/2026-01-01-talks.txt", "Articles/world/talks.txt", "Articles/de/world/talks.txt"]
        );

        var found = rule.Find(path);

        Assert.Equal((language, original), (found?.Language, found?.OriginalPath));
    }

    [Theory]
    [InlineData("Articles/talks.de.txt", "de")]
    [InlineData("Articles/talks.de-AT.txt", "de-AT")]
    [InlineData("Articles/talks.gsw.txt", "gsw")]
    [InlineData("Articles/gsw/talks.txt", "gsw")]
    [InlineData("Articles/talks.fr.txt", null)]
    [InlineData("Articles/fr/talks.txt", null)]
    [InlineData("Articles/talks.zh.txt", null)]
    [InlineData("Articles/talks.zh-Hant-TW.txt", "zh-Hant-TW")]
    public void Named_languages_decide_alone(string path, string? language) =>
        Assert.Equal(language, new ArticleLanguages(["en", "de", "gsw", "zh-Hant"], keepsDates: false, []).Find(path)?.Language);

    [Theory]
    [InlineData("", "Articles/talks.de.txt", "there is no Articles/talks.txt")]
    [InlineData("", "Articles/report.pdf.txt", "the project lists no languages")]
    [InlineData("", "Articles/v2.in.txt", "the project lists no languages")]
    [InlineData("en", "Articles/talks.de.txt", "it is not one of the project’s languages")]
    [InlineData("de", "Articles/talks.de.txt", null)]
    [InlineData("", "Articles/talks.txt", null)]
    [InlineData("", "Articles/talks.v2.txt", null)]
    public void An_ending_that_may_be_a_language_and_is_none_is_reported(string languages, string path, string? reason)
    {
        var doubtful = new ArticleLanguages(ProjectLanguages.Read(languages)!, keepsDates: false, [path]).FindDoubtful(path);

        Assert.Equal(reason is null, doubtful is null);
        if (doubtful is null)
            return;
        Assert.Contains(reason!, doubtful.Reason, StringComparison.Ordinal);
        const string Text = "Talks\n\n2026-02-07\n\nThey begin.\n";
        var advice = ArticleAdvice.For(Text, ArticleText.ParseSyntax(Text, new ArticleTextOptions { DoubtfulName = doubtful }));
        Assert.Equal("NEWS232", Assert.Single(advice).Rule.Id);
    }

    [Theory]
    [InlineData("en;DE pt-br, de", "en|de|pt-BR")]
    [InlineData("", "")]
    [InlineData("german", null)]
    [InlineData("en;-", null)]
    public void A_project_names_languages_by_their_codes(string list, string? read) =>
        Assert.Equal(read, ProjectLanguages.Read(list) is { } languages ? string.Join('|', languages) : null);

    [Fact]
    public void What_a_translation_must_not_say_is_reported_and_taken_out()
    {
        const string Text = "Gespräche\n\nLanguage: fr\nSlug: other\n2026-02-07\n\nSie beginnen.\n";
        var options = new FixOptions { Reading = ArticleTextOptions.Default.ForTranslation("de") };
        var article = ArticleText.ParseSyntax(Text, options.Reading);

        Assert.Equal(["NEWS060", "NEWS063"], article.Problems.Select(static problem => problem.Rule.Id));
        var fixes = article.Problems.Select(problem => ArticleFixes.For(Text, problem, options)).ToList();
        Assert.Equal(["Delete this line", "Write “de”"], fixes[0].Select(static fix => fix.Title));
        Assert.Equal("Gespräche\n\nLanguage: de\nSlug: other\n2026-02-07\n\nSie beginnen.\n", ArticleFix.Apply(Text, fixes[0][1].Edits));
        Assert.Equal("Gespräche\n\nLanguage: fr\n2026-02-07\n\nSie beginnen.\n", ArticleFix.Apply(Text, Assert.Single(fixes[1]).Edits));
        Assert.Equal("de", ArticleText.ParseSyntax("Gespräche\n\n2026-02-07\n\nText.\n", options.Reading).Language);
    }
}
