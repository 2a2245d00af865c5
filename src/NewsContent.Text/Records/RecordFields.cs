using NewsContent.Text.Header;
using NewsContent.Text.Syntax;

namespace NewsContent.Text.Records;

/// <summary>A date as a record has it.</summary>
/// <param name="Day">The day.</param>
/// <param name="At">The moment; null when the article gives a day alone.</param>
internal sealed record RecordDate(DateOnly Day, DateTimeOffset? At);

/// <summary>How a header field's value gets into the record, and out of it again for exports.</summary>
/// <param name="Field">The row of the table.</param>
/// <param name="Of">The record's value: a string, a list of strings, a <see cref="RecordDate"/>; null for none.</param>
/// <param name="With">The record with a header line's value.</param>
internal sealed record RecordField(HeaderField Field, Func<Article, object?> Of, Func<Article, HeaderValue, Article> With);

/// <summary>
/// The properties of the record that header lines fill. What a record has of its own account, its slug and its speakers, is not here.
/// </summary>
internal static class RecordFields
{
    /// <summary>In the order of the table.</summary>
    public static IReadOnlyList<RecordField> All { get; } =
    [
        new(HeaderFields.By, static article => article.Authors, static (article, value) => article with { Authors = value.Texts }),
        new(HeaderFields.Kicker, static article => article.Kicker, static (article, value) => article with { Kicker = value.Text }),
        new(HeaderFields.Language, static article => article.Language, static (article, value) => article with { Language = value.Text! }),
        new(
            HeaderFields.Updated,
            static article => article.Updated is { } day ? new RecordDate(day, article.UpdatedAt) : null,
            static (article, value) => article with { Updated = Day(value.Date!.Value), UpdatedAt = value.Date.Value.At }
        ),
        new(HeaderFields.Location, static article => article.Location, static (article, value) => article with { Location = value.Text }),
        new(HeaderFields.Source, static article => article.Source, static (article, value) => article with { Source = value.Text }),
        new(HeaderFields.Tags, static article => article.Tags, static (article, value) => article with { Tags = value.Texts }),
    ];

    /// <summary>The day of a date line.</summary>
    public static DateOnly Day(PublicationDate date) => new(date.Year, date.Month, date.Day);
}
