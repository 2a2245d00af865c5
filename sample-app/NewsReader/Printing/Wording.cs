using System.Globalization;
using NewsContent;
using NewsReader.Views;

namespace NewsReader.Printing;

/// <summary>The small texts around an article's own words, the same on a terminal and in plain lines.</summary>
internal static class Wording
{
    private const string Separator = " · ";

    /// <summary>Under the headline: when, by whom, where, from where.</summary>
    public static string Dateline(Article article)
    {
        var parts = new List<string> { Published(article) };
        if (article.Updated is { } updated)
            parts.Add("updated " + Day(updated));
        if (article.Authors.Count > 0)
            parts.Add(string.Join(", ", article.Authors));
        if (article.Location is { } location)
            parts.Add(location);
        if (article.Source is { } source)
            parts.Add(source);
        return string.Join(Separator, parts);
    }

    /// <summary>The day, and the hour with its zone when the article gives one.</summary>
    public static string Published(Article article) =>
        article.PublishedAt is { } moment ? moment.ToString("yyyy-MM-dd HH:mm zzz", CultureInfo.InvariantCulture) : Day(article.Published);

    /// <summary>A day in the form that sorts.</summary>
    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Who said a quotation, with the role in brackets where the article gives one.</summary>
    public static string Attribution(Quote quote) => quote.Speaker is { } speaker ? Attribution(speaker) : "— not attributed";

    /// <summary>The same for who is known.</summary>
    public static string Attribution(Speaker speaker) => speaker.Role is null ? "— " + speaker.Name : $"— {speaker.Name} ({speaker.Role})";

    /// <summary>A quotation between the marks of its article's language.</summary>
    public static string Quoted(Quote quote, Article article) => QuotationMarks.Of(article.Language).Around(quote.Text);

    /// <summary>File and line of a quotation, in the form that editors open; null for an article that was not read from a file.</summary>
    public static string? Place(Quote quote, Article article) =>
        article.SourcePath.Length > 0 && quote.Line > 0
            ? string.Create(CultureInfo.InvariantCulture, $"{article.SourcePath}:{quote.Line}")
            : null;

    /// <summary>The heading of a speaker's page.</summary>
    public static string Title(SpeakerPage page) =>
        $"{page.Name}: {Quotations(page.QuoteCount)} in {Count(page.Contributions.Count, "article")}";

    /// <summary>A number of quotations in words.</summary>
    public static string Quotations(int count) => Count(count, "quotation");

    private static string Count(int count, string noun) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {noun}{(count == 1 ? "" : "s")}");
}
