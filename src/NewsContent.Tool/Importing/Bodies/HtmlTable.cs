namespace NewsContent.Tool.Importing.Bodies;

/// <summary>A table of HTML as rows with bars.</summary>
internal static class HtmlTable
{
    private static readonly string[] Sections = ["thead", "tbody", "tfoot"];

    /// <summary>The rows; null for a table whose cells go over several columns or rows, or hold more than words.</summary>
    public static string? Of(HtmlElement table, HtmlWordsWriter words)
    {
        var rows = new List<List<HtmlElement>>();
        var caption = "";
        foreach (
            var child in Elements(table.Children).SelectMany(static one => Sections.Contains(one.Name) ? Elements(one.Children) : [one])
        )
        {
            if (child.Name == "caption")
                caption = words.Line(child.Children) + "\n\n";
            else if (child.Name == "tr")
                rows.Add([.. Elements(child.Children).Where(static cell => cell.Name is "td" or "th")]);
            else if (child.Name is not ("colgroup" or "col"))
                return null;
        }

        var columns = rows.Count == 0 ? 0 : rows.Max(static row => row.Count);
        if (columns == 0 || rows.Exists(row => row.Count != columns || row.Exists(static cell => !IsPlain(cell))))
            return null;
        var lines = rows.ConvertAll(row => $"| {string.Join(" | ", row.Select(cell => Cell(cell, words)))} |");
        lines.Insert(1, $"|{string.Concat(Enumerable.Repeat("---|", columns))}");
        return caption + string.Join('\n', lines);
    }

    private static string Cell(HtmlElement cell, HtmlWordsWriter words) =>
        words.Line(cell.Children).Replace("|", "\\|", StringComparison.Ordinal);

    private static IEnumerable<HtmlElement> Elements(IReadOnlyList<HtmlNode> nodes) => nodes.OfType<HtmlElement>();

    private static bool IsPlain(HtmlElement cell) =>
        cell.Tag.Of("colspan") is null or "1" && cell.Tag.Of("rowspan") is null or "1" && !HoldsBlocks(cell);

    private static bool HoldsBlocks(HtmlElement element) =>
        Elements(element.Children)
            .Any(static child => child.Name is "ul" or "ol" or "table" or "pre" or "blockquote" || HoldsBlocks(child));
}
