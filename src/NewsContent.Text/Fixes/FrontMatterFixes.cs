using NewsContent.Text.Header;
using NewsContent.Text.Names;
using NewsContent.Text.Rules;
using NewsContent.Text.Source;

namespace NewsContent.Text.Fixes;

/// <summary>
/// Fixes of front matter: a value may go over several lines and be between quotation marks, and a line that is put in or taken out can
/// change what the others say.
/// </summary>
internal static class FrontMatterFixes
{
    /// <summary>The line with which front matter begins, where a date that is missing there is reported.</summary>
    private const string Sign = "---";

    /// <summary>In a value with one of these the words of the file are not those of the value.</summary>
    private static readonly char[] SignsOfYaml = ['\\', '"', '\'', '\n', '\r'];

    private static readonly Dictionary<string, Func<FixContext, IEnumerable<FixProposal>>> Proposals = new(StringComparer.Ordinal)
    {
        [ArticleRules.DateMissing.Id] = DateMissing,
        [ArticleRules.DateNotValid.Id] = static context => Dates(context),
        [ArticleRules.UnknownHeaderLine.Id] = UnknownKey,
        [ArticleRules.HeaderKeyRepeated.Id] = Remove,
        [ArticleRules.HeaderValueNotValid.Id] = ValueNotValid,

        // A backslash before the line of hyphens would make text of all the keys.
        [ArticleRules.HeadlineMissing.Id] = static _ => [],
    };

    /// <summary>What to propose for a rule's fault in front matter; null when it is the same as elsewhere.</summary>
    public static Func<FixContext, IEnumerable<FixProposal>>? Of(string ruleId) =>
        Proposals.TryGetValue(ruleId, out var propose) ? propose : null;

    /// <summary>Whether front matter has more faults than before: no fix may do that, whatever it mends.</summary>
    public static bool AreFaultsMore(IReadOnlyList<ArticleProblem> before, IReadOnlyList<ArticleProblem> after) =>
        after.Count(IsFault) > before.Count(IsFault);

    private static bool IsFault(ArticleProblem problem) => problem.Rule == ArticleRules.FrontMatterNotValid;

    /// <summary>Where a date is under another key, or keys could not be read, today’s date is most likely not the one.</summary>
    private static IEnumerable<FixProposal> DateMissing(FixContext context)
    {
        if (context.Options.Today is not { } today || context.Words != Sign || context.Article.Problems.Any(IsFault))
            yield break;
        if (context.Source.Lines.Take(context.Article.FrontMatterLines).Any(line => HasDate(context.Source, line)))
            yield break;
        var date = Calendar.Iso(today.Year, today.Month, today.Day);
        var line = $"{context.LineEnd}date: {date}";
        yield return new FixProposal($"Write today’s date, {date}", false, FixContext.Insert(context.Line.Full.End, line));
    }

    private static bool HasDate(ArticleSource source, SourceLine line)
    {
        var words = source.Words(line);
        var value = words.Substring(words.IndexOf(':') + 1).Trim(' ', '\t', '"', '\'');
        return value.Length > 0 && DateLine.Read(value).Date is not null;
    }

    private static IEnumerable<FixProposal> Dates(FixContext context)
    {
        if (context.Words.IndexOfAny(SignsOfYaml) >= 0)
            yield break;
        var reading = DateLine.Read(context.Words);
        if (reading.Place is not null)
            yield break;
        foreach (var date in reading.Corrections)
            yield return new FixProposal($"Write {date}", reading.IsCertain, new TextEdit(context.Problem.Range, date));
    }

    private static IEnumerable<FixProposal> UnknownKey(FixContext context)
    {
        if (LineFixes.OwnKey(context) is { } own)
            yield return own;
        if (HeaderLine.Read(context.Source, context.Line) is { Suggestion: { } field } line && line.KeyRange == context.Problem.Range)
            yield return new FixProposal($"Write “{field.Name}”", false, new TextEdit(line.KeyRange, field.Key));
        foreach (var removal in Remove(context))
            yield return removal;
    }

    private static IEnumerable<FixProposal> ValueNotValid(FixContext context)
    {
        // Told at the key is that it has no value.
        var end = context.Problem.Range.End;
        var isAtStart = context.Problem.Range.Start == context.Line.Full.Start;
        var isKey = isAtStart && end < context.Source.Text.Length && context.Source.Text[end] == ':';
        if (isKey)
            return Remove(context);
        if (context.Words.IndexOfAny(SignsOfYaml) >= 0 || HeaderLine.Read(context.Source, context.Line) is not { } line)
            return [];
        return (line.Field ?? line.Suggestion)?.Kind switch
        {
            HeaderValueKind.Slug when ArticleSlug.Make(context.Words) is { Length: > 0 } slug =>
            [
                new FixProposal($"Write {slug}", false, new TextEdit(context.Problem.Range, slug)),
            ],
            HeaderValueKind.Names or HeaderValueKind.Credits when IsPart(context, line.ValueRange) => HeaderFixes.Title(context),
            HeaderValueKind.Date => Dates(context),
            HeaderValueKind.Status =>
            [
                new FixProposal($"Write {StatusOf(context)}", false, new TextEdit(context.Problem.Range, StatusOf(context))),
            ],
            HeaderValueKind.Form when FormWords.Meant(context.Words) is { } form =>
            [
                new FixProposal($"Write {form}", false, new TextEdit(context.Problem.Range, form)),
            ],
            _ => [],
        };
    }

    /// <summary>What holds an article back under the key of the line: <c>draft: true</c>, <c>status: draft</c>.</summary>
    private static string StatusOf(FixContext context) =>
        context.Line.Trimmed.In(context.Source.Text).StartsWith(PublicationWords.Draft, StringComparison.OrdinalIgnoreCase)
            ? "true"
            : PublicationWords.Draft;

    /// <summary>Whether the fault is beside a name, and the file has its very words.</summary>
    private static bool IsPart(FixContext context, TextRange value) =>
        context.Problem.Range.Length < value.Length - 2
        && context.Problem.Arguments[0].StartsWith($"“{context.Words}”", StringComparison.Ordinal);

    /// <summary>Takes a key out with all lines of its value; nothing where it is not clear which they are.</summary>
    private static IEnumerable<FixProposal> Remove(FixContext context)
    {
        var (key, lines) = (context.Line, context.Source.Lines);
        if (key.Full.Start != context.Problem.Range.Start)
            yield break;
        var last = key.Index;
        for (var i = key.Index + 1; i < context.Article.FrontMatterLines - 1; i++)
        {
            if (lines[i].IsBlank)
                continue;
            if (!GoesOn(context.Source, lines[i]))
                break;
            last = i;
        }

        var end = lines[last];
        if (!IsClosed(context, end))
            yield break;
        var title = last == key.Index ? "Delete this line" : "Delete these lines";
        var range = new TextRange(context.WholeLine(key).Start, context.WholeLine(end).End);
        yield return new FixProposal(title, false, FixContext.Delete(range));
    }

    /// <summary>Whether a line belongs to the key above it: it is indented, or an item of a list.</summary>
    private static bool GoesOn(ArticleSource source, SourceLine line) =>
        line.Trimmed.Start > line.Full.Start || source.Text[line.Full.Start] is '-' or ']' or '}';

    /// <summary>What begins with a mark or a bracket may continue in any line: it ends with the other one.</summary>
    private static bool IsClosed(FixContext context, SourceLine last)
    {
        var (text, at) = (context.Source.Text, context.Problem.Range.End);
        while (at < context.Line.Full.End && text[at] is ' ' or '\t' or ':')
            at++;
        if (at == context.Line.Full.End || text[at] is not ('"' or '\'' or '[' or '{'))
            return true;
        var close = text[at] switch
        {
            '[' => ']',
            '{' => '}',
            var mark => mark,
        };
        return last.Trimmed.End - 1 > at && text[last.Trimmed.End - 1] == close;
    }
}
