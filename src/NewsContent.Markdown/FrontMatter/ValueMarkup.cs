using System.Globalization;
using NewsContent.Markdown.Extensions;
using NewsContent.Text;
using NewsContent.Text.Rules;

namespace NewsContent.Markdown.FrontMatter;

// In here, since blocks and inlines of the records have the same names.
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

/// <summary>Tells Markdown, HTML and the signs of other programs in values, which a page would show.</summary>
internal static class ValueMarkup
{
    /// <summary>Signs in a longer value may take the parser of Markdown long, and it is none of an article.</summary>
    private const int Longest = 4_000;

    private static readonly char[] Signs = [.. "*_`[<=~^:+$%|"];

    /// <summary>Signs of other programs that mean the same in a value as in the text.</summary>
    private static readonly HashSet<char> OfExtensions = [.. "=~^:+$%|"];

    /// <summary>Reports each at its place.</summary>
    /// <param name="value">A value that is in the file as it is.</param>
    /// <param name="problems">Takes what is wrong.</param>
    public static void Report(YamlValue value, ProblemList problems)
    {
        if (value.Text.Length > Longest || value.Text.IndexOfAny(Signs) < 0 || MarkdownParser.Parse(value.Text) is not { } document)
            return;
        var next = 0;
        foreach (var inline in document.Descendants<Inline>())
        {
            var range = SourceRanges.Of(inline, 0);
            if (range.Length == 0 || range.Start < next)
                continue;
            if (inline is LiteralInline)
            {
                ReportExtensions(value, range, ref next, problems);
                continue;
            }

            if (!IsMarkup(inline))
                continue;
            Add(value, range, $"is {(inline is HtmlInline ? "HTML" : "Markdown")}, which front matter does not support", problems);
            next = range.End;
        }
    }

    /// <summary>An address of the web is one without Markdown too, and the end of a tag is reported with its beginning.</summary>
    private static bool IsMarkup(Inline inline) =>
        inline is EmphasisInline or LinkInline { IsAutoLink: false } or CodeInline
        || inline is HtmlInline html && !html.Tag.StartsWith("</", StringComparison.Ordinal);

    /// <param name="value">The value.</param>
    /// <param name="words">Words of it that are no Markdown.</param>
    /// <param name="next">The place after what was reported last.</param>
    /// <param name="problems">Takes what is wrong.</param>
    private static void ReportExtensions(YamlValue value, TextRange words, ref int next, ProblemList problems)
    {
        for (var i = words.Start; i < words.End; i++)
        {
            if (!OfExtensions.Contains(value.Text[i]) || ForeignMarks.Find(value.Text, i, LinePlace.Inside) is not { } sign)
                continue;
            Add(value, sign.Range, "means something only to other programs", problems);
            next = sign.Range.End;
            i = next - 1;
        }
    }

    private static void Add(YamlValue value, TextRange sign, string what, ProblemList problems)
    {
        var first = $"\\x{((int)value.Text[sign.Start]).ToString("X2", NumberFormatInfo.InvariantInfo)}";
        ValueSigns.Add(value, sign, what, "Write only the words.", first, problems);
    }
}
