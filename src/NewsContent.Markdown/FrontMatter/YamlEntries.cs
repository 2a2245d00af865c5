using NewsContent.Text;
using NewsContent.Text.Rules;
using NewsContent.Text.Source;
using YamlDotNet.Core;

namespace NewsContent.Markdown.FrontMatter;

/// <summary>Reads YAML event by event: one mapping, of keys to values and lists of values.</summary>
internal static class YamlEntries
{
    /// <summary>A longer front matter is not a head of an article.</summary>
    private const int Longest = 50_000;

    /// <summary>Brackets make a reader of YAML slow, and an article needs a few.</summary>
    private const int MostBrackets = 1_000;

    /// <summary>What can be read. What is wrong is reported; where it cannot be read at all, reading ends.</summary>
    public static YamlReading Read(ArticleSource source, TextRange content, ProblemList problems, CancellationToken cancellation)
    {
        var text = YamlBlanks.Mend(content.In(source.Text));
        var entries = new List<YamlEntry>();
        if (TooMuch(text) is { } tooMuch)
        {
            problems.Add(ArticleRules.FrontMatterNotValid, new TextRange(content.Start, content.Start), tooMuch);
            return new YamlReading(entries, [], EndsEarly: true);
        }

        var comments = YamlComments.AfterValues(text, cancellation);
        foreach (var comment in comments)
        {
            const string HowTo =
                "the words after # are a comment in YAML, not part of the value. Put the value between \" \", or the comment on a "
                + "line of its own.";
            problems.Add(ArticleRules.FrontMatterNotValid, comment.Shift(content.Start), HowTo);
        }

        var lines = new HashSet<int>(comments.Select(comment => problems.LineIndex(content.Start + comment.Start)));
        var walk = new YamlWalk(text, content.Start, source.FieldKeys, problems, cancellation);
        try
        {
            walk.AddTo(entries);
            return new YamlReading(entries, lines, walk.HasOther);
        }
        catch (YamlException fault)
        {
            var (place, advice) = Explain(text, walk, fault);
            var range = place.Shift(content.Start);
            var isTold = walk.OpenBracket is not null && comments.Any(comment => comment.Start > walk.OpenBracket);
            if (!isTold && !problems.Has(ArticleRules.FrontMatterNotValid, range.Start))
                problems.Add(ArticleRules.FrontMatterNotValid, range, advice);
            return new YamlReading(entries, lines, EndsEarly: true);
        }
    }

    /// <summary>The place of a fault that ends the reading, and what to do.</summary>
    private static (TextRange Place, string Advice) Explain(string text, YamlWalk walk, YamlException fault)
    {
        const string Signs = "a value contains characters with a special meaning. Put it between \" \" if it has a colon, a # or brackets.";
        const string Item = "an item of this list is empty. Write it, or delete its comma.";
        const string Items = "a value in this list contains characters with a special meaning. Put it between \" \".";
        var at = (int)Math.Min(fault.Start.Index, text.Length);
        if (walk.OpenBracket is not { } bracket)
            return YamlFaults.Find(text, walk.LastKey, at, fault.Message) ?? (TextRange.At(at, 0), Signs);
        if (at > bracket && at < text.Length && text[at] == ',')
            return (TextRange.At(at, 1), Item);
        var lineEnd = text.IndexOf('\n', bracket);
        var close = text.IndexOfAny([']', '}'], bracket, (lineEnd < 0 ? text.Length : lineEnd) - bracket);
        var closing = text[bracket] == '[' ? ']' : '}';
        return (
            TextRange.At(bracket, 1),
            close < 0 ? $"this {text[bracket]} opens a list that never closes. Write {closing} after its last value."
            : text[close] != closing ? $"this {text[bracket]} is closed by {text[close]}. Write {closing} there instead."
            : Items
        );
    }

    private static string? TooMuch(string text)
    {
        if (text.Length > Longest)
            return "it is too long. Keep only the keys that an article can have.";
        var brackets = text.Count(static c => c is '[' or '{');
        return brackets > MostBrackets ? "it has too many brackets. Write lists with a hyphen before each item." : null;
    }
}
