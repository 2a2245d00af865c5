using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace NewsContent.Tests.Html;

/// <summary>HTML as a browser reads it, held to what <see cref="ArticleHtml"/> may write.</summary>
internal sealed class HtmlPage
{
    private static readonly Dictionary<string, string[]> Allowed = new(StringComparer.Ordinal)
    {
        ["article"] = ["lang", "dir"],
        ["header"] = [],
        ["p"] = ["class"],
        ["time"] = ["datetime"],
        ["h1"] = [],
        ["h2"] = ["id"],
        ["h3"] = ["id"],
        ["h4"] = ["id"],
        ["h5"] = ["id"],
        ["h6"] = ["id"],
        ["em"] = [],
        ["strong"] = [],
        ["code"] = ["class"],
        ["del"] = [],
        ["br"] = [],
        ["sup"] = [],
        ["span"] = ["id", "class"],
        ["a"] = ["href", "title", "id", "role"],
        ["img"] = ["src", "alt", "title", "width", "height", "loading", "decoding"],
        ["ul"] = [],
        ["ol"] = ["start"],
        ["li"] = ["id"],
        ["blockquote"] = [],
        ["footer"] = [],
        ["figure"] = ["class"],
        ["figcaption"] = [],
        ["table"] = [],
        ["thead"] = [],
        ["tbody"] = [],
        ["tr"] = [],
        ["th"] = ["scope", "style"],
        ["td"] = ["style"],
        ["pre"] = ["dir"],
        ["hr"] = [],
        ["section"] = ["role"],
    };

    private static readonly string[] Schemes = ["http", "https", "mailto", "tel"];

    private HtmlPage(IHtmlElement body) => Body = body;

    public IHtmlElement Body { get; }

    /// <summary>Reads HTML; fails where a browser would have to mend it, and where something stands that we never write.</summary>
    public static HtmlPage Of(string html)
    {
        var parser = new HtmlParser(new HtmlParserOptions { IsStrictMode = true });
        var page = new HtmlPage(
            parser.ParseDocument("<!DOCTYPE html><html><head><title>x</title></head><body>" + html + "</body></html>").Body!
        );
        foreach (var element in page.Body.QuerySelectorAll("*"))
        {
            Assert.True(Allowed.TryGetValue(element.LocalName, out var attributes), element.OuterHtml);
            Assert.All(element.Attributes, attribute => Assert.Contains(attribute.Name, attributes));
            Assert.False(element.LocalName == "a" && element.ParentElement!.Closest("a") is not null, "a link in a link");
        }

        page.DemandSoundLinks();
        return page;
    }

    /// <summary>
    /// The text of all elements, without blanks: marks of notes and links back to them left out, pictures as what they show.
    /// </summary>
    public string Words() => TextOf(Body).WithoutBlanks();

    /// <summary>The text of a node as <see cref="Words"/> has it, with its blanks.</summary>
    public static string TextOf(INode node) =>
        node switch
        {
            IText text => text.Data,
            IHtmlImageElement image => $"[{image.AlternativeText}]",
            IElement { LocalName: "sup" } => "",
            IElement element when element.GetAttribute("role") == "doc-backlink" => "",
            _ => string.Concat(node.ChildNodes.Select(TextOf)),
        };

    private void DemandSoundLinks()
    {
        var ids = Body.QuerySelectorAll("[id]").Select(element => element.Id!).ToArray();
        Assert.Equal(ids.Distinct().Count(), ids.Length);
        foreach (var element in Body.QuerySelectorAll("[href],[src]"))
        {
            var address = element.GetAttribute("href") ?? element.GetAttribute("src")!;
            if (element.GetAttribute("role") is "doc-noteref" or "doc-backlink")
                Assert.Contains(address[1..], ids);

            // The parser's own reading of addresses, on a page of a scheme that none of them may have.
            var read = new Url(new Url("ftp://site/page"), address);
            Assert.Contains(read.Scheme, (string[])[.. Schemes, "ftp"]);
            Assert.True(read.Scheme != "ftp" || read.Host == "site", address);
        }
    }
}

internal static class BlanksExtensions
{
    public static string WithoutBlanks(this string text) => string.Concat(text.Where(character => character is not (' ' or '\n' or '\t')));
}
