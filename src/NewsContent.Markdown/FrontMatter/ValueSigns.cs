using Markdig.Helpers;
using NewsContent.Text;
using NewsContent.Text.Rules;

namespace NewsContent.Markdown.FrontMatter;

/// <summary>
/// Tells the signs in values that a page would show as they are: entities of HTML, and what a template puts in. YAML between double
/// quotation marks has a way to write their first character that makes them words.
/// </summary>
internal static class ValueSigns
{
    /// <summary>Reports each at its place.</summary>
    /// <param name="value">A value that is in the file as it is.</param>
    /// <param name="problems">Takes what is wrong.</param>
    public static void Report(YamlValue value, ProblemList problems)
    {
        ValueMarkup.Report(value, problems);
        var text = value.Text;
        for (var i = text.IndexOfAny(Beginnings); i >= 0; i = text.IndexOfAny(Beginnings, i))
        {
            var length = text[i] == '&' ? ReportEntity(value, i, problems) : ReportTemplate(value, i, problems);
            i += Math.Max(1, length);
        }
    }

    private static readonly char[] Beginnings = ['&', '{'];

    /// <returns>How long it is; 0 for none.</returns>
    private static int ReportEntity(YamlValue value, int at, ProblemList problems)
    {
        var length = HtmlHelper.ScanEntity(
            new StringSlice(value.Text, at, value.Text.Length - 1),
            out var number,
            out var start,
            out var count
        );
        var sign = length == 0 ? null : ShownBy(value.Text, number, start, count);
        if (sign is null)
            return 0;
        Add(value, TextRange.At(at, length), "is an HTML entity", $"Write “{sign}” itself.", "\\x26", problems);
        return length;
    }

    private static string? ShownBy(string text, int number, int start, int length) =>
        number > 0 ? EntityHelper.DecodeEntity(number) : EntityHelper.DecodeEntity(text.AsSpan(start, length));

    /// <returns>How long it is; 0 for none.</returns>
    private static int ReportTemplate(YamlValue value, int at, ProblemList problems)
    {
        var next = at + 1 < value.Text.Length ? value.Text[at + 1] : '\0';
        var closing = next == '{' ? "}}" : "%}";
        var end = next is '{' or '%' ? value.Text.IndexOf(closing, at + 2, StringComparison.Ordinal) : -1;
        if (end < 0)
            return 0;
        var range = new TextRange(at, end + closing.Length);
        Add(value, range, "is meant for a site generator", "Write the words that it stands for.", "\\x7B", problems);
        return range.Length;
    }

    public static void Add(YamlValue value, TextRange sign, string what, string repair, string escaped, ProblemList problems) =>
        problems.Add(
            ArticleRules.MarkdownWithoutPlace,
            sign.Shift(value.Range.Start),
            $"“{Excerpt.Of(sign.In(value.Text), 40)}” {what}, so readers would see it.",
            $"{repair} To show it as it is, put the value between \" \" and write {escaped} for its first character."
        );
}
