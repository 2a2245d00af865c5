using NewsContent.Text.Advice;
using NewsContent.Text.Fixes;

namespace NewsContent.Text.Tests.Header;

/// <summary>What a headline quotes and nobody said has a note, which no reader sees.</summary>
public sealed class HeadlineNoteTests
{
    [Theory]
    [InlineData("“Great Start” for Talks", "en", "NEWS018")]
    [InlineData("Town Is “A Ruin,” Says Board", "en", "NEWS018")]
    [InlineData("Mayor ‘praises’ the tar", "en", "NEWS223")]
    [InlineData("Mayor 'praises' the tar", "en", "NEWS223")]
    [InlineData("Talks End in ‘total defeat’", "en", "NEWS223")]
    [InlineData("Rat nennt Brücke „eine Ruine“", "de", "NEWS018")]
    [InlineData("Rat: Brücke ‚wird gesperrt‘", "de", "NEWS223")]
    [InlineData("Le pont « va tomber »", "fr", "NEWS018")]
    public void The_message_names_the_note_that_answers_it(string headline, string language, string id)
    {
        var problem = Assert.Single(Told(Article(headline)));
        Assert.Equal(id, problem.Rule.Id);
        Assert.Contains("write {by nobody} right after the closing mark", problem.Message, StringComparison.Ordinal);

        var fix = ArticleFixes.For(Article(headline), problem)[0];
        Assert.False(fix.IsSafe);
        var repaired = fix.Apply(Article(headline));
        Assert.Contains("{by nobody}", repaired, StringComparison.Ordinal);
        Assert.Empty(Told(repaired));
        Assert.Equal(headline, ArticleText.ParseSyntax(repaired).Headline?.Text);
        Assert.Equal(headline, ArticleText.Parse(repaired, "Articles/a.txt").Headline);

        string Article(string words) => $"{words}\nLanguage: {language}\n2026-02-07\n\nIt was cold.\n";
    }

    [Theory]
    [InlineData("KICKER\n\n“A Ruin”{by nobody} by the Sea\n2026-02-07\n“A Ruin” by the Sea\n")]
    [InlineData("KICKER\n\n“A Ruin” by the Sea\n2026-02-07\n“A Ruin”{by nobody} by the Sea\n", "NEWS018")]
    [InlineData("“A Ruin” {by nobody} by the Sea\n2026-02-07\n“A Ruin” {by nobody} by the Sea\n")]
    [InlineData("“A Ruin”{BY NOBODY} by the Sea\n2026-02-07\n")]
    [InlineData("“A Ruin” by the Sea, {by nobody}\n2026-02-07\n", "NEWS018, NEWS028")]
    public void The_headline_is_its_words_without_the_note(string header, string told = "")
    {
        var text = header + "\nIt was cold.\n";
        var article = ArticleText.ParseSyntax(text);

        Assert.Equal(told, string.Join(", ", Told(text).Select(problem => problem.Rule.Id)));
        if (told.Length == 0)
            Assert.Equal("“A Ruin” by the Sea", article.Headline?.Text);
        Assert.Single(article.Paragraphs);
    }

    [Theory]
    [InlineData("“We Stay” {by Maria Soto}", "NEWS028")]
    [InlineData("“We Stay” {#Stay}", "NEWS028")]
    [InlineData("“We Stay” {by nobody #Stay}", "NEWS028")]
    [InlineData("“We Stay” \\{by Maria Soto}", "")]
    public void Any_other_brace_of_a_headline_is_text(string headline, string told)
    {
        var text = $"{headline}\n2026-02-07\n\n“We stay,” she said.\n";

        Assert.Equal(told, string.Join(", ", ArticleText.ParseSyntax(text).Problems.Select(problem => problem.Rule.Id)));
        Assert.Equal(headline.Replace("\\", "", StringComparison.Ordinal), ArticleText.ParseSyntax(text).Headline?.Text);
    }

    [Fact]
    public void Of_a_headline_twenty_paraphrases_are_looked_for()
    {
        const int Most = 20;
        string Text(int marked) =>
            $"{string.Concat(Enumerable.Range(0, marked).Select(i => $"a ‘word{i} there’ "))}\n2026-02-07\n\nIt was cold.\n";

        Assert.Equal(Most, Told(Text(Most)).Count(problem => problem.Rule.Id == "NEWS223"));
        Assert.Equal(Most, Told(Text(Most + 5)).Count(problem => problem.Rule.Id == "NEWS223"));
    }

    private static IReadOnlyList<Text.Rules.ArticleProblem> Told(string text)
    {
        var article = ArticleText.ParseSyntax(text);
        return [.. article.Problems, .. ArticleAdvice.For(text, article)];
    }
}
