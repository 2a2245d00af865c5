using System.Text;

namespace NewsContent.Tool.Importing.Bodies;

/// <summary>Writes the words of HTML, with what is among them, as paragraphs of Markdown.</summary>
/// <param name="body">The text.</param>
internal sealed class HtmlWordsWriter(Body body)
{
    /// <summary>What is where a line breaks until the words are joined.</summary>
    private const char Break = '\u2028';

    /// <summary>The paragraphs: two breaks in a row part them.</summary>
    public IEnumerable<string> Paragraphs(IReadOnlyList<HtmlNode> nodes)
    {
        var words = Joined(Words(nodes));
        return words
            .Split($"{Break}{Break}")
            .Select(paragraph => paragraph.Trim(Break, ' ').Replace(Break.ToString(), "\\" + body.LineEnd, StringComparison.Ordinal))
            .Where(static paragraph => paragraph.Length > 0);
    }

    /// <summary>The words on one line.</summary>
    public string Line(IReadOnlyList<HtmlNode> nodes) => Joined(Words(nodes)).Trim(Break, ' ').Replace(Break, ' ');

    private string Words(IReadOnlyList<HtmlNode> nodes) => string.Concat(nodes.Select(Of));

    private string Of(HtmlNode node)
    {
        switch (node)
        {
            case HtmlWords words:
                return body.Post.IsMdx ? words.Text : Escaped(words.Text);
            case HtmlElement element:
                return OfElement(element);
            default:
                return node.Range.In(body.Text);
        }
    }

    private string OfElement(HtmlElement element)
    {
        var inner = Words(element.Children);
        switch (element.Name)
        {
            case "br":
                return Break.ToString();
            case "wbr":
                return "";
            case "img":
                return element.Tag.Of("src") is { } source
                    ? MarkdownWords.Picture(element.Tag.Of("alt") ?? "", source, element.Tag.Of("title"))
                    : "";
            case "a" when element.Tag.Of("href") is { } target && Joined(inner).Trim().Length > 0:
                return $"[{Joined(inner).Trim()}]({MarkdownWords.Address(target)})";
            case "code" or "kbd" or "samp" or "tt" when InlineSigns.Code(element, body.Text) is { } code:
                return code;
            case "q":
                return $"“{inner}”";
            default:
                if (InlineSigns.Of(element.Name) is { } sign)
                    return Signed(inner, sign);
                if (InlineSigns.Raised(element.Name, inner) is { } raised)
                    return raised;
                if (InlineSigns.AreLost(element.Name))
                    body.ReportChanged(element.Range.Start, $"The tag <{element.Name}> is left out, but its words are kept.");
                return InlineSigns.IsAmongWords(element.Name) ? inner : inner + " ";
        }
    }

    /// <summary>Signs hold words where no blank touches them from inside.</summary>
    private static string Signed(string inner, string sign)
    {
        var words = inner.Trim(' ', '\n', '\r', '\t', Break);
        if (words.Length == 0)
            return inner;
        var start = inner.IndexOf(words, StringComparison.Ordinal);
        return inner[..start] + sign + words + sign + inner[(start + words.Length)..];
    }

    private static string Joined(string words)
    {
        var result = new StringBuilder(words.Length);
        foreach (var c in words)
        {
            var isBlank = c is ' ' or '\n' or '\r' or '\t';
            if (isBlank && result.Length > 0 && result[^1] is ' ' or Break)
                continue;
            if (c == Break && result.Length > 0 && result[^1] == ' ')
                result.Length--;
            result.Append(isBlank ? ' ' : c);
        }

        return result.ToString();
    }

    private static string Escaped(string words)
    {
        var result = new StringBuilder(words.Length);
        foreach (var c in words)
        {
            if (c is '*' or '_' or '`' or '[' or ']' or '\\')
                result.Append('\\');
            result.Append(c);
        }

        return result.ToString();
    }
}
