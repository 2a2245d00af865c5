using Markdig.Extensions.Emoji;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using NewsContent.Text;

namespace NewsContent.Tool.Importing.Bodies;

/// <summary>Signs of the site’s program that an article does not have: ids of headings, boxes, tasks, names of emoji, formulas.</summary>
/// <param name="body">The text.</param>
/// <param name="title">The headline; null when front matter gives none.</param>
internal sealed class SignsPass(Body body, string? title)
{
    private static readonly Dictionary<string, string> Emoji = new(
        EmojiMapping.GetDefaultEmojiShortcodeToUnicode().Where(static pair => !pair.Value.StartsWith(':')),
        StringComparer.Ordinal
    );

    private string Text => body.Text;

    public void Run()
    {
        MapHeadline();
        foreach (var heading in body.Document!.Descendants<HeadingBlock>())
            MapAttribute(heading);
        foreach (var item in body.Document!.Descendants<ListItemBlock>())
            MapTask(item);
        foreach (var quotation in body.Document!.Descendants<QuoteBlock>())
            MapBox(quotation);
        foreach (var literal in body.Document!.Descendants<LiteralInline>())
            MapEmoji(literal);
        foreach (var paragraph in body.Document!.Descendants<ParagraphBlock>())
            MapParagraph(paragraph);
        body.Apply();
    }

    /// <summary>A heading of the first level above all text is the headline: where it says something else, it is a section’s.</summary>
    private void MapHeadline()
    {
        if (title is null || body.Document!.FirstOrDefault(static block => block is not HtmlBlock) is not HeadingBlock { Level: 1 } heading)
            return;
        var line = Text[heading.Span.Start..(heading.Span.End + 1)];
        var words = HeadingAttribute.Split((heading.IsSetext ? line.Split('\n')[0] : line.Trim('#', ' ', '\t')).Trim()).Words;
        if (Letters(words) == Letters(title))
            return;
        if (heading.IsSetext)
            body.Replace(new TextRange(Lines.StartOf(Text, heading.Span.End), heading.Span.End + 1), "---");
        else
            body.Replace(TextRange.At(heading.Span.Start, 0), "#");
        body.ReportChanged(
            heading.Span.Start,
            $"The heading “{Body.Shown(words)}” is not the headline, so it becomes the heading " + "of a section."
        );
    }

    private static string Letters(string words) => string.Concat(words.Where(char.IsLetterOrDigit)).ToUpperInvariant();

    private void MapAttribute(HeadingBlock heading)
    {
        var end = heading.IsSetext ? Lines.EndOf(Text, heading.Span.Start) : heading.Span.End + 1;
        var words = Text[heading.Span.Start..end];
        var start = HeadingAttribute.StartIn(words);
        if (start < 0)
            return;
        var range = new TextRange(heading.Span.Start + words[..start].TrimEnd().Length, heading.Span.Start + words.TrimEnd().Length);
        body.Replace(range, "");
        body.ReportChanged(
            range.Start,
            $"“{Text[range.Start..range.End].Trim()}” is left out: the id of a heading comes from its words, and links follow."
        );
    }

    private void MapTask(ListItemBlock item)
    {
        if (item.FirstOrDefault() is not ParagraphBlock paragraph || paragraph.Span.Length < 4)
            return;
        var sign = Text.AsSpan(paragraph.Span.Start, 4) switch
        {
            "[ ] " => "☐ ",
            "[x] " or "[X] " => "☑ ",
            _ => null,
        };
        if (sign is not null)
            body.Replace(TextRange.At(paragraph.Span.Start, 4), sign);
    }

    /// <summary><c>[!NOTE]</c> on the first line of a block quotation.</summary>
    private void MapBox(QuoteBlock quotation)
    {
        if (quotation.FirstOrDefault() is not ParagraphBlock paragraph)
            return;
        var start = paragraph.Span.Start;
        var end = Text.IndexOf(']', start);
        if (end < 0 || end - start > 20 || string.CompareOrdinal(Text, start, "[!", 0, 2) != 0)
            return;
        var name = Text[(start + 2)..end];
        if (!name.All(char.IsAsciiLetter) || name.Length == 0)
            return;
        end++;
        var words = char.ToUpperInvariant(name[0]) + name[1..].ToLowerInvariant();
        var lineEnd = Lines.EndOf(Text, end);
        var isAlone = Lines.IsBlank(Text, end, lineEnd);
        body.Replace(new TextRange(start, end), $"**{words}:**");
        body.ReportChanged(start, $"The callout box “{Text[start..end]}” becomes a block quotation that begins with “{words}:”.");
    }

    private void MapEmoji(LiteralInline literal)
    {
        for (var i = Text.IndexOf(':', literal.Span.Start); i >= 0 && i <= literal.Span.End; i = Text.IndexOf(':', i + 1))
        {
            var end = Text.IndexOf(':', i + 1);
            if (end < 0 || end > literal.Span.End)
                return;
            if (end - i > 40 || !Emoji.TryGetValue(Text[i..(end + 1)], out var sign))
                continue;
            body.Replace(new TextRange(i, end + 1), sign);
            i = end;
        }
    }

    private void MapParagraph(ParagraphBlock paragraph)
    {
        var range = new TextRange(paragraph.Span.Start, paragraph.Span.End + 1);
        var words = range.In(Text).Trim();
        if (
            paragraph.Parent is MarkdownDocument
            && words.Contains("\n:", StringComparison.Ordinal)
            && DefinitionLists.Items(words, body.LineEnd) is { } items
        )
        {
            body.Replace(range, items);
            body.ReportChanged(range.Start, "A list of terms becomes a list, with each term before its meaning.");
            return;
        }

        if (
            words.Length > 2
            && words[0] == '{'
            && words[1] is '.' or '#' or ':'
            && words.EndsWith('}')
            && !words.Contains('\n', StringComparison.Ordinal)
        )
        {
            body.Replace(range, "");
            body.ReportNotMapped(range.Start, $"“{Body.Shown(words)}” is left out: your app decides how a block looks.");
        }
        else if (
            words.Length > 4
            && words.StartsWith("$$", StringComparison.Ordinal)
            && words.EndsWith("$$", StringComparison.Ordinal)
            && paragraph.Parent is MarkdownDocument
        )
        {
            var formula = words[2..^2].Trim('\r', '\n', ' ');
            body.Replace(range, $"```latex{body.LineEnd}{formula}{body.LineEnd}```");
            body.ReportChanged(range.Start, $"The formula “{Body.Shown(formula)}” becomes code.");
        }
    }
}
