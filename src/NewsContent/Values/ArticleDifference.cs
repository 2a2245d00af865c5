using System.Globalization;

namespace NewsContent;

/// <summary>Finds and describes the first difference of two articles, in the order a reader meets things.</summary>
internal static class ArticleDifference
{
    public static string? First(Article? x, Article? y)
    {
        if (ReferenceEquals(x, y))
            return null;
        if (x is null || y is null)
            return $"Article: {Shown(x?.ToString())} ≠ {Shown(y?.ToString())}";
        return Header(x, y)
            ?? Lists("SummaryQuotes", x.SummaryQuotes, y.SummaryQuotes, Quotes)
            ?? Lists("Lead", x.Lead, y.Lead, Paragraphs)
            ?? Lists("LeadBlocks", x.LeadBlocks, y.LeadBlocks, BlockDifference.First)
            ?? Lists("Sections", x.Sections, y.Sections, Sections);
    }

    private static string? Header(Article x, Article y) =>
        Texts("Slug", x.Slug, y.Slug)
        ?? Texts("SourcePath", x.SourcePath, y.SourcePath)
        ?? Texts("Kicker", x.Kicker, y.Kicker)
        ?? Texts("Headline", x.Headline, y.Headline)
        ?? Texts("Summary", x.Summary, y.Summary)
        ?? Plain("Published", Shown(x.Published), Shown(y.Published))
        ?? Plain("PublishedAt", Shown(x.PublishedAt), Shown(y.PublishedAt))
        ?? Plain("Updated", Shown(x.Updated), Shown(y.Updated))
        ?? Plain("UpdatedAt", Shown(x.UpdatedAt), Shown(y.UpdatedAt))
        ?? Plain("Status", Shown(x.Status.ToString()), Shown(y.Status.ToString()))
        ?? Plain("Embargo", Shown(x.Embargo), Shown(y.Embargo))
        ?? Plain("Expires", Shown(x.Expires), Shown(y.Expires))
        ?? Texts("Language", x.Language, y.Language)
        ?? Lists("Authors", x.Authors, y.Authors, Texts)
        ?? Lists("Byline", x.Byline, y.Byline, Authors)
        ?? Lists("Credits", x.Credits, y.Credits, Credits)
        ?? Lists("Corrections", x.Corrections, y.Corrections, Corrections)
        ?? Texts("Location", x.Location, y.Location)
        ?? Texts("Source", x.Source, y.Source)
        ?? Lists("Tags", x.Tags, y.Tags, Texts)
        ?? Lists("Related", x.Related, y.Related, (path, a, b) => Texts(path, a.Slug, b.Slug))
        ?? Lists("Aliases", x.Aliases, y.Aliases, Texts)
        ?? Plain("Form", Shown(x.Form?.ToString()), Shown(y.Form?.ToString()))
        ?? BlockDifference.Images("Image", x.Image, y.Image);

    private static string? Authors(string path, Author x, Author y) =>
        Texts(path + ".Name", x.Name, y.Name) ?? Texts(path + ".Role", x.Role, y.Role);

    private static string? Credits(string path, Credit x, Credit y) =>
        Plain(path + ".Kind", Shown(x.Kind.ToString()), Shown(y.Kind.ToString())) ?? Authors(path + ".Author", x.Author, y.Author);

    private static string? Corrections(string path, Correction x, Correction y) =>
        Plain(path + ".Date", Shown(x.Date), Shown(y.Date)) ?? Texts(path + ".Text", x.Text, y.Text);

    private static string? Sections(string path, Section x, Section y) =>
        Texts(path + ".Heading", x.Heading, y.Heading)
        ?? Plain(path + ".Level", Shown(x.Level), Shown(y.Level))
        ?? Lists(path + ".HeadingInlines", x.HeadingInlines, y.HeadingInlines, Inlines)
        ?? Lists(path + ".Paragraphs", x.Paragraphs, y.Paragraphs, (at, a, b) => Texts(at + ".Text", a.Text, b.Text))
        ?? Lists(path + ".Quotes", x.Quotes, y.Quotes, Quotes)
        // The same quotations, handed out to other paragraphs; the same paragraphs, in other blocks.
        ?? Lists(path + ".Paragraphs", x.Paragraphs, y.Paragraphs, Paragraphs)
        ?? Lists(path + ".Blocks", x.Blocks, y.Blocks, BlockDifference.First);

    internal static string? Paragraphs(string path, Paragraph x, Paragraph y) =>
        Texts(path + ".Text", x.Text, y.Text)
        ?? Lists(path + ".Inlines", x.Inlines, y.Inlines, Inlines)
        ?? Lists(path + ".Quotes", x.Quotes, y.Quotes, Quotes);

    private static string? Inlines(string path, Inline x, Inline y) =>
        Plain(path, x.Place, y.Place)
        ?? Texts(path + ".Target", x.Target, y.Target)
        ?? Texts(path + ".Title", x.Title, y.Title)
        ?? Texts(path + ".Reference", x.Reference?.Slug, y.Reference?.Slug);

    private static string? Quotes(string path, Quote x, Quote y) =>
        Texts(path + ".Text", x.Text, y.Text)
        ?? Speakers(path + ".Speaker", x.Speaker, y.Speaker)
        ?? Texts(path + ".Cue", x.Cue, y.Cue)
        ?? Plain(path + ".Attribution", Shown(x.Attribution?.ToString()), Shown(y.Attribution?.ToString()))
        ?? Texts(path + ".SectionHeading", x.SectionHeading, y.SectionHeading)
        ?? Plain(path + ".SectionIndex", Shown(x.SectionIndex), Shown(y.SectionIndex))
        ?? Plain(path + ".ParagraphIndex", Shown(x.ParagraphIndex), Shown(y.ParagraphIndex))
        ?? Plain(path + ".Start", Shown(x.Start), Shown(y.Start))
        ?? Plain(path + ".Length", Shown(x.Length), Shown(y.Length))
        ?? Plain(path + ".Line", Shown(x.Line), Shown(y.Line));

    internal static string? Speakers(string path, Speaker? x, Speaker? y) =>
        x is null || y is null
            ? Plain(path, Shown(x?.ToString()), Shown(y?.ToString()))
            : Texts(path + ".Name", x.Name, y.Name)
                ?? Texts(path + ".Role", x.Role, y.Role)
                ?? Plain(path + ".Kind", Shown(x.Kind), Shown(y.Kind));

    internal static string? Lists<T>(string path, IReadOnlyList<T> x, IReadOnlyList<T> y, Func<string, T, T, string?> compare)
    {
        // The first element that differs says more than the counts do, where both have one.
        for (var i = 0; i < Math.Min(x.Count, y.Count); i++)
        {
            if (compare(string.Create(CultureInfo.InvariantCulture, $"{path}[{i}]"), x[i], y[i]) is { } difference)
                return difference;
        }

        return Plain(path + ".Count", Shown(x.Count), Shown(y.Count));
    }

    internal static string? Texts(string path, string? x, string? y)
    {
        if (string.Equals(x, y, StringComparison.Ordinal))
            return null;
        if (x is null || y is null)
            return $"{path}: {Shown(x)} ≠ {Shown(y)}";
        var at = x.AsSpan().CommonPrefixLength(y);
        return $"{path}: {VisibleText.Around(x, at)} ≠ {VisibleText.Around(y, at)}";
    }

    internal static string? Plain(string path, string x, string y) =>
        string.Equals(x, y, StringComparison.Ordinal) ? null : $"{path}: {x} ≠ {y}";

    internal static string Shown(string? text) => text is null ? "null" : VisibleText.Around(text, 0);

    internal static string Shown(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "null";

    private static string Shown(DateOnly? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "null";

    private static string Shown(DateTimeOffset? moment) =>
        moment?.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz", CultureInfo.InvariantCulture) ?? "null";

    private static string Shown(SpeakerKind kind) =>
        kind switch
        {
            SpeakerKind.Person => nameof(SpeakerKind.Person),
            SpeakerKind.Organization => nameof(SpeakerKind.Organization),
            SpeakerKind.Unnamed => nameof(SpeakerKind.Unnamed),
            _ => Shown((int)kind),
        };
}
