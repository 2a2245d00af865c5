using NewsContent.Text.Advice;
using NewsContent.Text.Header;
using NewsContent.Text.Source;
using NewsContent.Text.Syntax;

namespace NewsContent.Text.Fixes;

/// <summary>What to write instead where advice is given.</summary>
internal static class AdviceFixes
{
    /// <summary>More speakers than this are no choice any more.</summary>
    private const int MostSpeakers = 3;

    /// <summary>Those who speak nearest before, and nobody; below a block quotation without marks on a line of their own.</summary>
    public static IEnumerable<FixProposal> QuotationWithoutSpeaker(FixContext context)
    {
        var range = context.Problem.Range;
        var speakers = context
            .Article.Quotes.Where(quote => quote.Range.Start < range.Start)
            .Reverse()
            .Select(static quote => quote.Speaker)
            .OfType<SpeakerSyntax>()
            .Where(static speaker => speaker.Kind == SpeakerSyntaxKind.Person)
            .Select(static speaker => speaker.Name);
        var listed = context.Article.ListedSpeakers.Select(static speaker => speaker.Name);
        var names = speakers.Concat(listed).Distinct(StringComparer.Ordinal).Take(MostSpeakers);
        if (!Characters.IsQuotationMark(context.Source.Text[range.Start]))
        {
            var line = context.LineEnd + SignsBefore(context, range.End);
            foreach (var name in names)
                yield return new FixProposal($"Name {name} as the speaker", false, FixContext.Insert(range.End, $"{line}-- {name}"));
            yield break;
        }

        foreach (var name in names)
            yield return new FixProposal($"Name the speaker: {{by {name}}}", false, FixContext.Insert(range.End, $"{{by {name}}}"));
        yield return new FixProposal("Nobody is quoted: add {by nobody}", false, FixContext.Insert(range.End, "{by nobody}"));
    }

    /// <summary>The note that readers do not see.</summary>
    public static IEnumerable<FixProposal> ParaphraseInHeadline(FixContext context) =>
        [new FixProposal("Nobody is quoted: add {by nobody}", false, FixContext.Insert(context.Problem.Range.End, "{by nobody}"))];

    /// <summary>The signs that make the line at a place one of a block quotation.</summary>
    private static string SignsBefore(FixContext context, int place)
    {
        var line = context.LineAt(place);
        var end = line.Full.Start;
        while (end < line.Trimmed.End && (context.Source.Text[end] == '>' || Characters.IsBlank(context.Source.Text[end])))
            end++;
        return context.Source.Text.Substring(line.Full.Start, end - line.Full.Start);
    }

    /// <summary>The language of most words, and the one in which the article is read.</summary>
    public static IEnumerable<FixProposal> LanguageNotWritten(FixContext context)
    {
        if (context.Article.Format.HeaderForAdvice(context.Source, CancellationToken.None) is not { DateRange.Length: > 0 } header)
            yield break;
        var date = context.LineAt(header.DateRange.Start);
        foreach (var language in context.Problem.Arguments.Reverse())
        {
            var line = $"{HeaderFields.Language.Name} {language}";
            yield return new FixProposal($"Write “{line}”", false, FixContext.Insert(date.Full.Start, line + context.LineEnd));
        }
    }

    /// <summary>Either form above the date; of front matter the line belongs into it, where YAML has its own rules.</summary>
    public static IEnumerable<FixProposal> FormNotWritten(FixContext context)
    {
        if (context.Article.Format.HeaderForAdvice(context.Source, CancellationToken.None) is not { DateRange.Length: > 0 } header)
            yield break;
        var date = context.LineAt(header.DateRange.Start);
        var line = $"{HeaderFields.Form.Name} {context.Problem.Arguments[1]}";
        yield return new FixProposal($"Write “{line}”", false, FixContext.Insert(date.Full.Start, line + context.LineEnd));
    }

    public static IEnumerable<FixProposal> SurnameAlone(FixContext context)
    {
        var name = context.Problem.Arguments[2];
        yield return new FixProposal($"Write “{name}”", false, new TextEdit(context.Problem.Range, name));
    }

    public static IEnumerable<FixProposal> StraightMarks(FixContext context)
    {
        var (range, opening, closing) = (context.Problem.Range, context.Problem.Arguments[2], context.Problem.Arguments[3]);
        yield return new FixProposal(
            $"Change the quotation marks to {opening} and {closing}",
            true,
            new TextEdit(TextRange.At(range.Start, 1), opening),
            new TextEdit(TextRange.At(range.End - 1, 1), closing)
        );
    }

    /// <summary>
    /// One message stands for all runs of a paragraph, and so does its fix. A no-break space among them was meant: it stays.
    /// </summary>
    public static IEnumerable<FixProposal> BlanksInRow(FixContext context)
    {
        var text = context.Source.Text;
        var passage = context
            .Article.Sections.Select(static section => section.Heading)
            .Concat([context.Article.Kicker, context.Article.Headline, context.Article.Summary])
            .Concat(context.Article.Paragraphs)
            .FirstOrDefault(passage =>
                passage is not null && passage.Range.Start <= context.Problem.Range.Start && context.Problem.Range.End <= passage.Range.End
            );
        if (passage is null)
            yield break;
        var runs = SpaceRuns.In(context.Source, passage).ToList();
        yield return new FixProposal(
            "Write one space",
            AccidentalSpaces.Are(context.Source, runs),
            [.. runs.Select(run => new TextEdit(run, OneBlank(run.In(text))))]
        );
    }

    private static string OneBlank(string blanks) =>
        blanks.Any(static c => c == '\u00A0') ? "\u00A0"
        : blanks[0] == '\u3000' ? "\u3000"
        : " ";

    /// <summary>Joiners, marks of direction and soft hyphens may have been meant by someone: those are offered and no more.</summary>
    public static IEnumerable<FixProposal> InvisibleCharacter(FixContext context)
    {
        var first = context.Source.Text[context.Problem.Range.Start];
        yield return new FixProposal(
            $"Delete {context.Problem.Arguments[0]}",
            Characters.IsZeroWidthBlank(first) && !IsBetweenUnspacedWords(context.Source.Text, context.Problem.Range),
            FixContext.Delete(context.Problem.Range)
        );
    }

    /// <summary>Thai, Lao, Burmese, Khmer and their kin write no blanks: there a zero width space says where a line may break.</summary>
    private static bool IsBetweenUnspacedWords(string text, TextRange range) =>
        IsOfUnspacedScript(text, range.Start - 1) || IsOfUnspacedScript(text, range.End);

    private static bool IsOfUnspacedScript(string text, int at) =>
        at >= 0
        && at < text.Length
        && text[at]
            is (>= '\u0E00' and <= '\u0FFF')
                or (>= '\u1000' and <= '\u109F')
                or (>= '\u1780' and <= '\u17FF')
                or (>= '\u1950' and <= '\u1AAF')
                or (>= '\uA9E0' and <= '\uAADF');

    public static IEnumerable<FixProposal> TurnedApostrophe(FixContext context) =>
        [new FixProposal($"Write “{context.Problem.Arguments[2]}”", true, new TextEdit(context.Problem.Range, "\u2019"))];

    /// <summary>The headline's second place says nothing that the first does not.</summary>
    public static IEnumerable<FixProposal> HeaderLineAsHeading(FixContext context)
    {
        var remove = FixContext.Delete(context.WholeLine(context.Line));
        if (HeaderAsHeading.Byline(context.Source, context.Line) is not { } name)
        {
            yield return new FixProposal("Delete this line: the headline is above", false, remove);
        }
        else if (
            context.Source.Lines.FirstOrDefault(line => !line.IsBlank && DateLine.IsDate(context.Source, line)) is
            { Trimmed.Length: > 0 } date
        )
        {
            yield return new FixProposal(
                $"Write “By: {name}” above the date",
                false,
                FixContext.Insert(date.Full.Start, $"By: {name}{context.LineEnd}"),
                remove
            );
        }

        yield return new FixProposal("Make it a heading: put ## before it", false, FixContext.Insert(context.Line.Trimmed.Start, "## "));
    }

    public static IEnumerable<FixProposal> HeadingInParagraph(FixContext context)
    {
        var (line, lines) = (context.Line, context.Source.Lines);
        var needsAbove = line.Index > 0 && !lines[line.Index - 1].IsBlank && context.Problem.Arguments[1] != "below";
        var needsBelow = line.Index + 1 < lines.Count && !lines[line.Index + 1].IsBlank;
        var edits = new List<TextEdit>();
        if (needsAbove)
            edits.Add(FixContext.Insert(line.Full.Start, context.LineEnd));
        if (needsBelow)
            edits.Add(FixContext.Insert(lines[line.Index + 1].Full.Start, context.LineEnd));
        yield return new FixProposal("Make it a heading: put blank lines around it", false, [.. edits]);
        yield return new FixProposal("Keep it as text: put a \\ before the line", false, FixContext.Insert(line.Trimmed.Start, "\\"));
    }
}
