using System.Text;

namespace NewsContent.Markdown;

// In here, since blocks and inlines of the records have the same names.
using Markdig;
using Markdig.Extensions.Footnotes;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Renderers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

/// <summary>
/// Reads references to notes that touch a bracket: <c>the mayor][^1]</c>, <c>[^1][^2]</c>, <c>[^1][tide]</c>. The parser takes the two for
/// one link, and drops what is in one of them. So the reference's bracket is hidden from it under a sign that no article has.
/// </summary>
internal sealed class AdjacentFootnotes : IMarkdownExtension
{
    /// <summary>Stands for the bracket; the check of forbidden characters has taken it out of every text.</summary>
    private const char Sign = '\u0001';

    private const int LongestLabel = 100;

    public void Setup(MarkdownPipelineBuilder pipeline) => pipeline.InlineParsers.Insert(0, new SignParser());

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer) { }

    /// <summary>The text with signs for brackets of such references, place by place as long.</summary>
    public static string Hide(string text)
    {
        StringBuilder? hidden = null;
        HashSet<string>? defined = null;
        for (var at = text.IndexOf("[^", StringComparison.Ordinal); at >= 0; at = text.IndexOf("[^", at + 2, StringComparison.Ordinal))
        {
            if (!TouchesBracket(text, at, out var label) || !(defined ??= Defined(text)).Contains(label))
                continue;
            hidden ??= new StringBuilder(text);
            hidden[at] = Sign;
        }

        return hidden?.ToString() ?? text;
    }

    /// <summary>The labels after which a colon stands: those of all notes, looked for once.</summary>
    private static HashSet<string> Defined(string text)
    {
        var labels = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        for (var end = text.IndexOf("]:", StringComparison.Ordinal); end >= 0; end = text.IndexOf("]:", end + 2, StringComparison.Ordinal))
        {
            var start = text.LastIndexOf("[^", end, Math.Min(LongestLabel, end + 1), StringComparison.Ordinal);
            if (start >= 0)
                labels.Add(text.Substring(start, end + 1 - start));
        }

        return labels;
    }

    /// <summary>Whether a bracket is right before or after what may be a reference to a note.</summary>
    private static bool TouchesBracket(string text, int at, out string label)
    {
        var end = text.IndexOf(']', at, Math.Min(LongestLabel, text.Length - at));
        label = end < 0 ? "" : text.Substring(at, end + 1 - at);
        var isBehind = at > 0 && text[at - 1] == ']';
        var isBefore = end >= 0 && end + 1 < text.Length && text[end + 1] == '[';
        return end >= 0 && (isBehind || isBefore);
    }

    /// <summary>The words of code as they are written.</summary>
    public static string Shown(string code) => code.Replace(Sign, '[');

    private sealed class SignParser : InlineParser
    {
        public SignParser() => OpeningCharacters = [Sign];

        public override bool Match(InlineProcessor processor, ref StringSlice slice)
        {
            var start = slice.Start;
            var place = processor.GetSourcePosition(start, out var line, out var column);
            var end = slice.Text.IndexOf(']', start, Math.Min(LongestLabel + 2, slice.End + 1 - start));
            var label = end < 0 ? "" : slice.Text.Substring(start + 1, end - start - 1);
            var isNote =
                processor.Document.TryGetLinkReferenceDefinition(label, out var definition)
                && definition is FootnoteLinkReferenceDefinition { CreateLinkInline: not null };
            var inline = isNote ? definition!.CreateLinkInline!(processor, definition, null) : new LiteralInline("[");
            var length = isNote ? end + 1 - start : 1;
            inline.Span = new SourceSpan(place, place + length - 1);
            (inline.Line, inline.Column) = (line, column);
            processor.Inline = inline;
            slice.Start = start + length;
            return true;
        }
    }
}
