using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace NewsContent.AspNetCore;

/// <summary>Where a page leads, and to which places in it others may lead.</summary>
/// <param name="Targets">The addresses of links, pictures, stylesheets and scripts, as the page writes them.</param>
/// <param name="Ids">The ids of the page.</param>
internal sealed record PageLinks(IReadOnlyList<string> Targets, IReadOnlySet<string> Ids)
{
    /// <summary>Reads a page.</summary>
    public static PageLinks Of(byte[] html)
    {
        using var stream = new MemoryStream(html);
        using var document = new HtmlParser().ParseDocument(stream);
        var targets = new HashSet<string>(StringComparer.Ordinal);
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var element in document.All)
        {
            if (element.Id is { Length: > 0 } id)
                ids.Add(id);
            if (AttributeOf(element) is { } attribute && element.GetAttribute(attribute) is { } target)
                targets.Add(target.Trim());
        }

        return new PageLinks([.. targets], ids);
    }

    private static string? AttributeOf(IElement element) =>
        element.LocalName switch
        {
            "a" or "area" or "link" => "href",
            "img" or "script" or "source" or "video" or "audio" => "src",
            _ => null,
        };
}
