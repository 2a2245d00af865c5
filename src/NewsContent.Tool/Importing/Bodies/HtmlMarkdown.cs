using System.Globalization;

namespace NewsContent.Tool.Importing.Bodies;

/// <summary>Writes blocks of HTML as Markdown. What Markdown has no signs for is kept in a comment, and told.</summary>
/// <param name="body">The text.</param>
internal sealed class HtmlMarkdown(Body body)
{
    private static readonly HashSet<string> BlockNames = new(
        (
            "p div section article main header footer aside center figure figcaption details summary blockquote ul ol li table h1 h2 h3 h4 "
            + "h5 h6 pre hr dl dt dd address nav iframe script style form video audio svg object noscript"
        ).Split(' '),
        StringComparer.Ordinal
    );

    private readonly HtmlWordsWriter _words = new(body);

    /// <summary>The blocks of some pieces, with a blank line between.</summary>
    public string Of(IReadOnlyList<HtmlNode> nodes) => string.Join(body.LineEnd + body.LineEnd, Blocks(nodes));

    private List<string> Blocks(IReadOnlyList<HtmlNode> nodes)
    {
        var (blocks, run) = (new List<string>(), new List<HtmlNode>());
        foreach (var node in nodes)
        {
            if (node is HtmlElement element && BlockNames.Contains(element.Name))
            {
                EndRun();
                blocks.AddRange(Block(element));
            }
            else if (
                node is HtmlComment comment
                && run.TrueForAll(static one => one is HtmlWords words && string.IsNullOrWhiteSpace(words.Text))
            )
            {
                blocks.Add(comment.Range.In(body.Text));
            }
            else
            {
                run.Add(node);
            }
        }

        EndRun();
        blocks.RemoveAll(string.IsNullOrWhiteSpace);
        return blocks;

        void EndRun()
        {
            blocks.AddRange(_words.Paragraphs(run));
            run.Clear();
        }
    }

    private List<string> Block(HtmlElement element)
    {
        switch (element.Name)
        {
            case "h1" or "h2" or "h3" or "h4" or "h5" or "h6":
                var level = Math.Max(2, element.Name[1] - '0');
                return [new string('#', level) + " " + string.Join(' ', _words.Paragraphs(element.Children))];
            case "blockquote":
                return [Prefixed(Blocks(element.Children), "> ", "> ")];
            case "ul" or "ol":
                return [List(element)];
            case "table":
                return HtmlTable.Of(element, _words) is { } table
                    ? [table.Replace("\n", body.LineEnd, StringComparison.Ordinal)]
                    : [Kept(element)];
            case "figure" when Figure(element) is { } figure:
                return [figure];
            case "pre":
                return [Code(element)];
            case "hr":
                return ["---"];
            case "summary" or "dt":
                return [.. _words.Paragraphs(element.Children).Select(static words => $"**{words}**")];
            case "iframe" when element.Tag.Of("src") is { } source && WebMedia.OfFrame(source) is { } media:
                body.ReportChanged(element.Range.Start, $"“{Body.Shown(element.Range.In(body.Text))}” becomes a link to {media.Address}.");
                return [MarkdownWords.Link(MarkdownWords.Of(element.Tag.Of("title") ?? media.Words), media.Address)];
            case "iframe" or "script" or "style" or "form" or "video" or "audio" or "svg" or "object" or "nav":
                return [Kept(element)];
            default:
                return Blocks(element.Children);
        }
    }

    /// <summary>A picture with its caption below; null where more is in the figure.</summary>
    private string? Figure(HtmlElement figure)
    {
        var parts = figure.Children.Where(static node => !IsBlank(node)).ToList();
        if (parts.Count != 2 || parts.Find(static part => part is HtmlElement { Name: "figcaption" }) is not HtmlElement caption)
            return null;
        List<HtmlNode> rest = [.. parts.Where(part => part != caption)];
        while (rest is [HtmlElement { Name: "p" or "div" or "center" or "picture" } outer])
            rest = [.. outer.Children.Where(static node => !IsBlank(node) && node is not HtmlElement { Name: "source" })];
        var isSimple = !caption.Children.OfType<HtmlElement>().Any(static child => child.Name != "p" && BlockNames.Contains(child.Name));
        var isPicture = rest is [HtmlElement { Name: "img" }] || rest is [HtmlWords words] && body.Post.IsMdx && IsPicture(words);
        if (!isSimple || !isPicture)
            return null;
        var lines = Blocks(caption.Children)
            .SelectMany(static block => block.Split('\n'))
            .Select(static line => line.TrimEnd('\r', '\\'))
            .ToList();
        return FigureWords.Of(_words.Line(rest), lines, body.LineEnd);
    }

    /// <summary>Whether words are a picture that was a component of MDX.</summary>
    private static bool IsPicture(HtmlWords words)
    {
        var text = words.Text.Trim();
        return text.StartsWith("![", StringComparison.Ordinal) && text.IndexOf(')', StringComparison.Ordinal) == text.Length - 1;
    }

    private static bool IsBlank(HtmlNode node) => node is HtmlWords words && string.IsNullOrWhiteSpace(words.Text);

    private string Kept(HtmlElement element)
    {
        var words = element.Range.In(body.Text);
        body.ReportNotMapped(
            element.Range.Start,
            $"Articles do not support “{Body.Shown(words)}”. It is kept in a comment, which readers do not see."
        );
        return $"<!-- {words.Trim().Replace("-->", "--&gt;", StringComparison.Ordinal)} -->";
    }

    private string List(HtmlElement list)
    {
        var items = new List<string>();
        var number = int.TryParse(list.Tag.Of("start"), NumberStyles.None, CultureInfo.InvariantCulture, out var start) ? start : 1;
        foreach (var item in list.Children.OfType<HtmlElement>())
        {
            var sign = list.Name == "ol" ? $"{(number++).ToString(CultureInfo.InvariantCulture)}. " : "- ";
            var children = item.Name == "li" ? item.Children : [item];
            items.Add(Prefixed(Blocks(children), sign, new string(' ', sign.Length), isTight: true));
        }

        return string.Join(body.LineEnd, items.Where(static item => item.Trim().Length > 1));
    }

    private string Prefixed(List<string> blocks, string first, string rest, bool isTight = false)
    {
        var lines = string.Join(isTight && blocks.Count == 2 ? "\n" : "\n\n", blocks)
            .Replace("\r\n", "\n", StringComparison.Ordinal)
            .Split('\n');
        return string.Join(body.LineEnd, lines.Select((line, index) => ((index == 0 ? first : rest) + line).TrimEnd()));
    }

    private string Code(HtmlElement element)
    {
        var inner = element.Children.Count == 1 && element.Children[0] is HtmlElement { Name: "code" } code ? code : element;
        var language = (inner.Tag.Of("class") ?? "")
            .Split(' ')
            .FirstOrDefault(static one => one.StartsWith("language-", StringComparison.Ordinal));
        var words = string.Concat(inner.Children.Select(node => Plain(node, body.Text)));
        var fence = words.Contains("```", StringComparison.Ordinal) ? "~~~~" : "```";
        return string.Join(body.LineEnd, fence + (language?[9..] ?? ""), words.Trim('\r', '\n'), fence);
    }

    private static string Plain(HtmlNode node, string text) =>
        node switch
        {
            HtmlWords words => System.Net.WebUtility.HtmlDecode(words.Text),
            HtmlElement element => string.Concat(element.Children.Select(child => Plain(child, text))),
            _ => node.Range.In(text),
        };
}
