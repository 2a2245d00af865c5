using NewsContent.Text.Advice;
using NewsContent.Text.Body;
using NewsContent.Text.Passages;
using NewsContent.Text.Quotations.Languages;
using NewsContent.Text.Source;

namespace NewsContent.Text.Fixes;

/// <summary>
/// What to write instead of a structure that plain text does not have. Nobody but the author knows which of two ways is meant, so that
/// these are offered and not safe, except for the backslash that a path has lost.
/// </summary>
internal static class StructureFixes
{
    private const string TakeOut = "Delete the marks";

    public static IEnumerable<FixProposal> StructureOfOtherFormats(FixContext context) =>
        StructureText.Find(context.Problem.Arguments[0]) switch
        {
            Structure.List => Part(context, "Put each item in a paragraph of its own", ListLines.IsItem)
                .Append(Escape(context, ListLines.IsItem)),
            Structure.Questions => Part(context, "Put each of them in a paragraph of its own", SpeechLabels.IsAt),
            Structure.Columns => Part(context, "Put each row in a paragraph of its own", static (_, _) => true),
            Structure.Scores or Structure.ShortLines => Part(context, "Put each line in a paragraph of its own", static (_, _) => true),
            Structure.Lines => Part(context, "Put each line in a paragraph of its own", static (_, _) => true).Append(Join(context)),
            Structure.BlockQuotation => [Quoted(context), EscapeLine(context)],
            Structure.Comment => [new FixProposal("Delete the comment", false, FixContext.Delete(Comment(context))), EscapeLine(context)],
            Structure.Link => [Instead(context, Structure.Link, "Write the words, and the address after them", Link), EscapeLine(context)],
            Structure.Tag => [Instead(context, Structure.Tag, TakeOut, Nothing), EscapeLine(context)],
            Structure.Emphasis => [Instead(context, Structure.Emphasis, TakeOut, Words), EscapeLine(context)],
            Structure.Picture => [EscapeLine(context)],
            Structure.NetworkPath =>
            [
                new FixProposal("Put one more \\ before it", true, FixContext.Insert(context.Line.Trimmed.Start, "\\")),
            ],
            _ => [],
        };

    /// <summary>A blank line above each line of the block that begins a part of it.</summary>
    private static IEnumerable<FixProposal> Part(FixContext context, string title, Func<string, TextRange, bool> begins)
    {
        var edits = new List<TextEdit>();
        foreach (var line in Lines(context))
        {
            var isFirst = line.Index == 0 || context.Source.Lines[line.Index - 1].IsBlank;
            if (!isFirst && begins(context.Source.Text, line.Trimmed))
                edits.Add(FixContext.Insert(line.Full.Start, context.LineEnd));
        }

        if (edits.Count > 0)
            yield return new FixProposal(title, false, [.. edits]);
    }

    private static FixProposal Join(FixContext context)
    {
        var lines = Lines(context).ToList();
        var edits = lines.Skip(1).Select((line, i) => new TextEdit(new TextRange(lines[i].Trimmed.End, line.Trimmed.Start), " "));
        return new FixProposal("Join the lines", false, [.. edits]);
    }

    private static FixProposal Escape(FixContext context, Func<string, TextRange, bool> isMeant) =>
        new(
            "Keep the marks: put a \\ before each",
            false,
            [
                .. Lines(context)
                    .Where(line => isMeant(context.Source.Text, line.Trimmed) && !PassageBuilder.IsEscaped(context.Source, line))
                    .Select(static line => FixContext.Insert(line.Trimmed.Start, "\\")),
            ]
        );

    private static FixProposal EscapeLine(FixContext context) =>
        new("Keep the line as it is: put a \\ before it", false, FixContext.Insert(context.Line.Trimmed.Start, "\\"));

    /// <summary>One message stands for all of a block, and so does its fix.</summary>
    private static FixProposal Instead(
        FixContext context,
        Structure structure,
        string title,
        Func<string, TextRange, IEnumerable<TextEdit>> instead
    )
    {
        var text = context.Source.Text;
        var places = Block(context).SelectMany(line => MarkupSigns.All(text, line.Trimmed, structure));
        return new FixProposal(title, false, [.. places.SelectMany(place => instead(text, place))]);
    }

    private static IEnumerable<TextEdit> Nothing(string text, TextRange tag) => [FixContext.Delete(tag)];

    private static IEnumerable<TextEdit> Words(string text, TextRange emphasis)
    {
        const int Signs = 2;
        yield return FixContext.Delete(TextRange.At(emphasis.Start, Signs));
        yield return FixContext.Delete(TextRange.At(emphasis.End - Signs, Signs));
    }

    /// <summary><c>words (address)</c> for <c>[words](address)</c>, and an address without angle brackets.</summary>
    private static IEnumerable<TextEdit> Link(string text, TextRange link)
    {
        var isBracketed = text[link.Start] == '[';
        yield return FixContext.Delete(TextRange.At(link.Start, 1));
        yield return isBracketed
            ? new TextEdit(TextRange.At(text.IndexOf("](", link.Start, link.Length, StringComparison.Ordinal), 1), " ")
            : FixContext.Delete(TextRange.At(link.End - 1, 1));
    }

    /// <summary>The marks of the article's language stand around the lines that begin with the sign.</summary>
    private static FixProposal Quoted(FixContext context)
    {
        var convention = MarkConvention.Of(context.Article.Language);
        var lines = Block(context)
            .TakeWhile(line => LineForms.AtStart(context.Source.Text, line.Trimmed) == LineForm.BlockQuotation)
            .ToList();
        var edits = new List<TextEdit>();
        foreach (var line in lines)
        {
            var end = line.Trimmed.Start;
            while (end < line.Trimmed.End && (context.Source.Text[end] == '>' || Characters.IsBlank(context.Source.Text[end])))
                end++;
            edits.Add(new TextEdit(new TextRange(line.Trimmed.Start, end), edits.Count == 0 ? convention.Opening.ToString() : ""));
        }

        edits.Add(FixContext.Insert(lines[lines.Count - 1].Trimmed.End, convention.Closing.ToString()));
        return new FixProposal($"Put {convention.Opening}{convention.Closing} around the words", false, [.. edits]);
    }

    /// <summary>The comment, and the line with it where nothing else is there.</summary>
    private static TextRange Comment(FixContext context) =>
        context.Problem.Range == context.Line.Trimmed ? context.WholeLine(context.Line) : context.Problem.Range;

    /// <summary>The lines of the problem.</summary>
    private static IEnumerable<SourceLine> Lines(FixContext context)
    {
        for (var i = context.Line.Index; i < context.Source.Lines.Count; i++)
        {
            if (context.Source.Lines[i].Full.Start >= context.Problem.Range.End)
                yield break;
            yield return context.Source.Lines[i];
        }
    }

    /// <summary>The lines from the problem's to the end of its block.</summary>
    private static IEnumerable<SourceLine> Block(FixContext context)
    {
        for (var i = context.Line.Index; i < context.Source.Lines.Count && !context.Source.Lines[i].IsBlank; i++)
        {
            if (i == context.Line.Index || !PassageBuilder.IsEscaped(context.Source, context.Source.Lines[i]))
                yield return context.Source.Lines[i];
        }
    }
}
