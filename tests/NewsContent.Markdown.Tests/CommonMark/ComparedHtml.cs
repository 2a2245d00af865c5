using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace NewsContent.Markdown.Tests.CommonMark;

/// <summary>
/// HTML without what the specification and our pages say in two ways: one string for what reads alike. Each method takes one such thing.
/// </summary>
internal static class ComparedHtml
{
    private static readonly HashSet<string> Blocks = new(
        "p h1 h2 h3 h4 h5 h6 ul ol li blockquote pre hr table thead tbody tr th td div".Split(' '),
        StringComparer.Ordinal
    );

    /// <summary>The specification's HTML: its code ends with a line feed, and ours with its last line.</summary>
    public static string OfSpecification(string html) => Of(html.Replace("\n</code></pre>", "</code></pre>", StringComparison.Ordinal));

    /// <summary>The HTML as one line for each element, and the words with single blanks.</summary>
    public static string Of(string html)
    {
        var body = new HtmlParser().ParseDocument("<!DOCTYPE html><body>" + html).Body!;
        foreach (var element in body.QuerySelectorAll("*").ToArray())
        {
            RaiseHeading(element);
            MakeParagraphOfFigure(element);
            RemoveMarkOfQuotation(element);
            WrapWordsOfItem(element);
        }

        body.Normalize();
        var text = new StringBuilder();
        WriteContent(body, text, isCode: false);
        return text.ToString().Trim();
    }

    /// <summary>The headline has the first level, so that a heading of the first is one of the second; ids are ours alone.</summary>
    private static void RaiseHeading(IElement element)
    {
        if (element.LocalName is ['h', >= '1' and <= '6'])
            element.RemoveAttribute("id");
        if (element.LocalName == "h1")
            Replace(element, "h2");
    }

    /// <summary>A picture alone in its paragraph is a figure.</summary>
    private static void MakeParagraphOfFigure(IElement element)
    {
        if (element.LocalName == "figure")
            Replace(element, "p");
    }

    /// <summary>The words of a quotation stand in an element, for links to them.</summary>
    private static void RemoveMarkOfQuotation(IElement element)
    {
        if (element.LocalName == "span" && element.HasAttribute("class"))
            element.Replace([.. element.ChildNodes]);
    }

    /// <summary>Whether blank lines stand between a list's items is not in the records: words of an item are a paragraph.</summary>
    private static void WrapWordsOfItem(IElement element)
    {
        if (element.LocalName != "li")
            return;
        IElement? paragraph = null;
        foreach (var node in element.ChildNodes.ToArray())
        {
            if (node is IElement child && Blocks.Contains(child.LocalName) || node is IComment)
            {
                paragraph = null;
            }
            else if (paragraph is not null || node is not IText text || text.Data.Trim().Length > 0)
            {
                if (paragraph is null)
                {
                    paragraph = element.Owner!.CreateElement("p");
                    element.InsertBefore(paragraph, node);
                }

                paragraph.AppendChild(node);
            }
        }
    }

    private static void Replace(IElement element, string name)
    {
        var other = element.Owner!.CreateElement(name);
        other.Append([.. element.ChildNodes]);
        element.Replace(other);
    }

    private static void WriteContent(INode node, StringBuilder text, bool isCode)
    {
        foreach (var child in node.ChildNodes)
        {
            if (child is IText words)
                WriteWords(words.Data, text, isCode);
            else if (child is IElement element)
                WriteElement(element, text, isCode);
        }
    }

    private static void WriteElement(IElement element, StringBuilder text, bool isCode)
    {
        var isBlock = Blocks.Contains(element.LocalName) || element.LocalName == "br";
        if (isBlock)
            EndLine(text);
        text.Append('<').Append(element.LocalName);
        foreach (var attribute in element.Attributes.OrderBy(static attribute => attribute.Name, StringComparer.Ordinal))
            text.Append(' ').Append(attribute.Name).Append("=\"").Append(Value(attribute)).Append('"');
        text.Append('>');
        if (isBlock)
            text.Append('\n');
        if (element.LocalName == "pre")
            text.Append(element.InnerHtml);
        else
            WriteContent(element, text, isCode || element.LocalName == "code");
        if (isBlock)
            EndLine(text);
        text.Append("</").Append(element.LocalName).Append('>');
        if (isBlock)
            text.Append('\n');
    }

    /// <summary>A browser makes one address of what is written with and without percent signs.</summary>
    private static string Value(IAttr attribute)
    {
        if (attribute.Name is not ("href" or "src"))
            return attribute.Value;
        var address = new StringBuilder();
        foreach (var unit in Encoding.UTF8.GetBytes(attribute.Value))
        {
            if (unit is > 0x20 and < 0x7F && !"\"<>\\^`{|}[]".Contains((char)unit, StringComparison.Ordinal))
                address.Append((char)unit);
            else
                address.Append('%').Append(unit.ToString("X2", System.Globalization.CultureInfo.InvariantCulture));
        }

        return address.ToString();
    }

    /// <summary>Blanks and line ends are one blank to a reader, and none at the edges of a block.</summary>
    private static void WriteWords(string words, StringBuilder text, bool isCode)
    {
        foreach (var c in words)
        {
            if (c is not (' ' or '\t' or '\n') || isCode && c == ' ')
                text.Append(c);
            else if (text.Length == 0 || text[^1] is not (' ' or '\n'))
                text.Append(' ');
        }
    }

    private static void EndLine(StringBuilder text)
    {
        while (text.Length > 0 && text[^1] == ' ')
            text.Length--;
        if (text.Length > 0 && text[^1] != '\n')
            text.Append('\n');
    }
}
