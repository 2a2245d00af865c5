using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace NewsContent.Site.Tests.Documents;

/// <summary>Reads pages by the rules of the HTML standard, which forgive everything, and tells what they had to forgive.</summary>
internal static class Html
{
    /// <summary>The page, however it is written.</summary>
    public static IHtmlDocument Read(string html) => new HtmlParser().ParseDocument(html);

    /// <summary>Every error of parsing, and every id that two elements have.</summary>
    public static IReadOnlyList<string> Faults(string html)
    {
        var faults = new List<string>();
        var parser = new HtmlParser();
        parser.Error += (_, error) =>
        {
            if (error is AngleSharp.Html.Dom.Events.HtmlErrorEvent fault)
                faults.Add($"{fault.Position}: {fault.Message}");
        };
        var page = parser.ParseDocument(html);
        faults.AddRange(
            page.All.Select(static element => element.Id)
                .Where(static id => !string.IsNullOrEmpty(id))
                .GroupBy(static id => id, StringComparer.Ordinal)
                .Where(static same => same.Count() > 1)
                .Select(static same => $"{same.Count()} elements have the id {same.Key}.")
        );
        return faults;
    }

    /// <summary>True when the strict parser takes the page, which throws at the first error.</summary>
    public static bool IsStrict(string html)
    {
        try
        {
            new HtmlParser(new HtmlParserOptions { IsStrictMode = true }).ParseDocument(html);
            return true;
        }
        catch (HtmlParseException)
        {
            return false;
        }
    }

    /// <summary>The addresses that a page leads to or shows: of links, pictures, scripts and stylesheets.</summary>
    public static IEnumerable<string> Addresses(IHtmlDocument page) =>
        page.All.SelectMany(static element =>
            new[] { element.GetAttribute("href"), element.GetAttribute("src") }
                .OfType<string>()
                .Concat(Candidates(element.GetAttribute("srcset")))
        );

    private static IEnumerable<string> Candidates(string? set) =>
        set is null ? [] : set.Split(',').Select(static candidate => candidate.Trim().Split(' ')[0]);
}
