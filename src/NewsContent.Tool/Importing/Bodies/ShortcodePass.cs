using NewsContent.Text;
using NewsContent.Tool.Importing.Sources;

namespace NewsContent.Tool.Importing.Bodies;

/// <summary>What becomes of the shortcodes of Hugo. One that has no place here is kept in a comment, and told.</summary>
/// <param name="body">The text.</param>
/// <param name="addresses">What references lead to.</param>
internal sealed class ShortcodePass(Body body, SiteAddresses addresses)
{
    private static readonly string[] References = ["ref", "relref"];

    public void Run()
    {
        var text = body.Text;
        for (var i = text.IndexOf("{{", StringComparison.Ordinal); i >= 0; i = text.IndexOf("{{", i, StringComparison.Ordinal))
        {
            if (Shortcode.At(text, i) is not { } shortcode)
            {
                i += 2;
                continue;
            }

            i = shortcode.Range.End;
            if (body.Code.Has(shortcode.Range.Start))
                MapInCode(shortcode);
            else if (shortcode.IsShown)
                body.Replace(shortcode.Range, "\\" + Shown(shortcode));
            else if (shortcode is { Name: "highlight" or "mermaid", IsClosing: false } && Closing(shortcode, text) is { } closing)
                i = MapHighlight(shortcode, closing);
            else
                Map(shortcode);
        }

        body.Apply();
    }

    /// <summary>The same without the signs that keep Hugo from obeying it.</summary>
    private string Shown(Shortcode shortcode) =>
        shortcode.Range.In(body.Text).Replace("/*", "", StringComparison.Ordinal).Replace("*/", "", StringComparison.Ordinal);

    private void MapInCode(Shortcode shortcode)
    {
        if (shortcode.IsShown)
            body.Replace(shortcode.Range, Shown(shortcode));
        else
            Tell(shortcode, "is inside code, and is shown as it is");
    }

    private void Map(Shortcode shortcode)
    {
        if (References.Contains(shortcode.Name))
            MapReference(shortcode);
        else if (shortcode.Name == "figure" && !shortcode.IsClosing && shortcode.Of("src", 0) is { } source)
            MapFigure(shortcode, source);
        else if (shortcode.Name is "details" or "expand" && (shortcode.IsClosing || Summary(shortcode) is not null))
            MapDetails(shortcode);
        else if (!shortcode.IsClosing && Media(shortcode) is { } media)
            MapMedia(shortcode, media);
        else
            MapOther(shortcode);
    }

    private static string? Summary(Shortcode shortcode) => shortcode.Of("summary", 0) ?? shortcode.Of("title");

    /// <summary>What opens at a click is open: its title is a paragraph.</summary>
    private void MapDetails(Shortcode shortcode)
    {
        if (shortcode.IsClosing)
        {
            body.Replace(shortcode.Range, "");
            return;
        }

        var end = Lines.EndOf(body.Text, shortcode.Range.End);
        var below = Lines.IsBlank(body.Text, shortcode.Range.End, end)
            ? (Lines.IsBlankBelow(body.Text, end) ? "" : body.LineEnd)
            : body.LineEnd + body.LineEnd;
        var start = shortcode.Range.Start;
        var isApart = start != Lines.StartOf(body.Text, start) || Lines.IsBlankAbove(body.Text, start);
        var above = isApart ? "" : body.LineEnd;
        body.Replace(shortcode.Range, $"{above}**{MarkdownWords.Of(Summary(shortcode)!)}**{below}");
        body.ReportChanged(
            shortcode.Range.Start,
            $"“{Body.Shown(shortcode.Range.In(body.Text))}” opened on a click. Now it is always open."
        );
    }

    private void MapReference(Shortcode shortcode)
    {
        var target = shortcode.Of("path", 0) ?? "";
        var sign = target.IndexOf('#', StringComparison.Ordinal);
        var (path, heading) = sign < 0 ? (target, "") : (target[..sign], target[sign..]);
        var post = path.Length == 0 ? body.Post : addresses.FindNamed(Uri.UnescapeDataString(path), body.Post);
        if (post is null)
            Tell(shortcode, "does not name a post of the site");
        var address =
            path.Length == 0 ? heading
            : post is null ? PostLink.Missing
            : PostLink.To(post) + heading;
        var isAddress =
            shortcode.Range.Start > 0 && body.Text[shortcode.Range.Start - 1] is '(' or '"' or '\'' or '<' or '=' or ':'
            || IsOfDefinition(shortcode);
        if (isAddress)
            body.Replace(shortcode.Range, address.Length == 0 ? "#" : address);
        else if (post is not null)
            body.Replace(shortcode.Range, MarkdownWords.Link(MarkdownWords.Of(TitleOf(post)), address));
        else
            body.Comment(shortcode.Range);
    }

    private bool IsOfDefinition(Shortcode shortcode) =>
        body.Text[Lines.StartOf(body.Text, shortcode.Range.Start)..shortcode.Range.Start]
            .TrimEnd()
            .EndsWith("]:", StringComparison.Ordinal);

    private static string TitleOf(SourcePost post) => post.Front.Map.Find("title")?.Shown is { Length: > 0 } title ? title : post.Name.Page;

    /// <summary>What describes the picture is its own: a caption says something else.</summary>
    private void MapFigure(Shortcode shortcode, string source)
    {
        var title = shortcode.Of("title") is { } words ? MarkdownWords.Of(words) : null;
        var caption = FigureWords.Caption(title, shortcode.Of("caption"), Credit(shortcode));
        var picture = MarkdownWords.Picture(shortcode.Of("alt") ?? "", source);
        if (shortcode.Of("link") is { } link)
            Tell(shortcode, $"links its picture to {link}. The link is left out");
        FigureWords.Place(body, shortcode.Range, picture, caption);
    }

    /// <summary>Who made the picture, with the address after it.</summary>
    private string? Credit(Shortcode shortcode)
    {
        if (shortcode.Of("attr") is not { } credit || shortcode.Of("attrlink") is not { } link)
            return shortcode.Of("attr") ?? shortcode.Of("attrlink");
        if (!credit.Contains('[', StringComparison.Ordinal))
            return MarkdownWords.Link(credit, link);
        Tell(shortcode, $"links the maker of the picture to {link}. The link is left out");
        return credit;
    }

    private static (string Words, string Address)? Media(Shortcode shortcode)
    {
        var hasUser = shortcode.Name.ToUpperInvariant() is "GIST" || shortcode.Values.Count > 1 || shortcode.Of("user") is not null;
        return WebMedia.Find(shortcode.Name, shortcode.Of("id", hasUser ? 1 : 0), hasUser ? shortcode.Of("user", 0) : null);
    }

    private void MapMedia(Shortcode shortcode, (string Words, string Address) media)
    {
        body.Replace(shortcode.Range, MarkdownWords.Link(MarkdownWords.Of(shortcode.Of("title") ?? media.Words), media.Address));
        body.ReportChanged(shortcode.Range.Start, $"“{Body.Shown(shortcode.Range.In(body.Text))}” becomes a link to {media.Address}.");
    }

    private void MapOther(Shortcode shortcode)
    {
        body.Comment(shortcode.Range);
        if (!shortcode.IsClosing)
            Tell(shortcode, "is a shortcode that articles do not support. It is kept in a comment, which readers do not see");
    }

    private static Shortcode? Closing(Shortcode opening, string text)
    {
        for (
            var i = text.IndexOf("{{", opening.Range.End, StringComparison.Ordinal);
            i >= 0;
            i = text.IndexOf("{{", i + 2, StringComparison.Ordinal)
        )
        {
            if (Shortcode.At(text, i) is { IsClosing: true } closing && closing.Name == opening.Name)
                return closing;
        }

        return null;
    }

    private int MapHighlight(Shortcode opening, Shortcode closing)
    {
        var code = body.Text[opening.Range.End..closing.Range.Start].Trim('\r', '\n');
        var fence = code.Contains("```", StringComparison.Ordinal) ? "~~~~" : "```";
        var language =
            opening.Name == "mermaid" ? "mermaid"
            : opening.Of("lang", 0) is { } name && name.All(char.IsLetterOrDigit) ? name
            : "";
        body.Replace(new TextRange(opening.Range.Start, closing.Range.End), $"{fence}{language}{body.LineEnd}{code}{body.LineEnd}{fence}");
        return closing.Range.End;
    }

    private void Tell(Shortcode shortcode, string what) =>
        body.ReportNotMapped(shortcode.Range.Start, $"“{Body.Shown(shortcode.Range.In(body.Text))}” {what}.");
}
