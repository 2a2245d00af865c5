using System.Globalization;

namespace NewsContent;

/// <summary>
/// The rule of ids in an article's page: what links lead to. The parser has this file too, and checks links by it.
/// </summary>
internal static class PageIds
{
    // No words give a low line, so a quotation's id is no section's.
    private const string OfQuote = "quote_";

    /// <summary>The ids of sections, in their order.</summary>
    /// <param name="headings">Their headings.</param>
    public static string[] OfSections(string[] headings) => Distinct(Array.ConvertAll(headings, WordsInAddress.Of));

    /// <summary>The ids of the quotations of a body, in their order.</summary>
    /// <param name="quotes">Their words.</param>
    public static string[] OfQuotes(string[] quotes) =>
        Distinct(Array.ConvertAll(quotes, static quote => OfQuote + WordsInAddress.Of(quote)));

    private static string[] Distinct(string[] ids)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        var next = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < ids.Length; i++)
        {
            var id = ids[i];
            while (!taken.Add(ids[i]))
            {
                if (!next.TryGetValue(id, out var number))
                    number = 2;
                next[id] = number + 1;
                ids[i] = id + "-" + number.ToString(NumberFormatInfo.InvariantInfo);
            }
        }

        return ids;
    }
}
