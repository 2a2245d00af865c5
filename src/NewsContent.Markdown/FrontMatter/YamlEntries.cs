using NewsContent.Text;
using NewsContent.Text.Rules;
using NewsContent.Text.Source;
using YamlDotNet.Core;

namespace NewsContent.Markdown.FrontMatter;

/// <summary>Reads YAML event by event: one mapping, of keys to values and lists of values.</summary>
internal static class YamlEntries
{
    /// <summary>A longer front matter is no head of an article.</summary>
    private const int Longest = 50_000;

    /// <summary>Brackets make a reader of YAML slow, and an article needs a few.</summary>
    private const int MostBrackets = 1_000;

    /// <summary>The entries in the order of the file. What is wrong is told, and reading ends there.</summary>
    public static IReadOnlyList<YamlEntry> Read(
        ArticleSource source,
        TextRange content,
        ProblemList problems,
        CancellationToken cancellation
    )
    {
        var text = content.In(source.Text);
        var entries = new List<YamlEntry>();
        if (TooMuch(text) is { } tooMuch)
        {
            problems.Add(ArticleRules.FrontMatterNotValid, new TextRange(content.Start, content.Start), tooMuch);
            return entries;
        }

        var walk = new YamlWalk(text, content.Start, problems, cancellation);
        try
        {
            walk.AddTo(entries);
        }
        catch (YamlException fault)
        {
            const string Signs = "a value has signs that mean something else. Put it between \" \" where it has a colon, a # or brackets.";
            const string Bracket = "this bracket opens a list that never closes. Write ] or } behind its last value.";
            var place = walk.OpenBracket is { } bracket
                ? TextRange.At(content.Start + bracket, 1)
                : TextRange.At(content.Start + (int)Math.Min(fault.Start.Index, text.Length), 0);
            problems.Add(ArticleRules.FrontMatterNotValid, place, walk.OpenBracket is null ? Signs : Bracket);
        }

        return entries;
    }

    private static string? TooMuch(string text)
    {
        if (text.Length > Longest)
            return "they are too long for the head of an article. Keep what the article has a place for.";
        var brackets = text.Count(static c => c is '[' or '{');
        return brackets > MostBrackets ? "they have too many brackets. Write lists with a hyphen before each item." : null;
    }
}
