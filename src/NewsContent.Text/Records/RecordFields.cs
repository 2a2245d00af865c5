using System.Globalization;
using NewsContent.Text.Header;
using NewsContent.Text.Syntax;

namespace NewsContent.Text.Records;

/// <summary>A date as a record has it.</summary>
/// <param name="Day">The day.</param>
/// <param name="At">The moment; null when the article gives a day alone.</param>
internal sealed record RecordDate(DateOnly Day, DateTimeOffset? At);

/// <summary>How a header field's value gets into the record, and out of it again for exports.</summary>
/// <param name="Field">The row of the table.</param>
/// <param name="Of">The record's value: a string, a list of strings, a <see cref="RecordDate"/>, an image, or null.</param>
/// <param name="With">The record with a header line's value.</param>
internal sealed record RecordField(HeaderField Field, Func<Article, object?> Of, Func<Article, HeaderValue, ReferenceMaker, Article> With);

/// <summary>
/// The properties of the record that header lines fill. What a record has of its own account, its slug and its speakers, is not here.
/// </summary>
internal static class RecordFields
{
    /// <summary>In the order of the table.</summary>
    public static IReadOnlyList<RecordField> All { get; } =
    [
        new(HeaderFields.By, static article => article.Byline, static (article, value, _) => article with { Byline = Authors(value) }),
        new(HeaderFields.Kicker, static article => article.Kicker, static (article, value, _) => article with { Kicker = value.Text }),
        new(
            HeaderFields.Language,
            static article => article.Language,
            static (article, value, _) => article with { Language = value.Text! }
        ),
        new(
            HeaderFields.Updated,
            static article => article.Updated is { } day ? new RecordDate(day, article.UpdatedAt) : null,
            static (article, value, _) => article with { Updated = Day(value.Date!.Value), UpdatedAt = value.Date.Value.At }
        ),
        new(
            HeaderFields.Location,
            static article => article.Location,
            static (article, value, _) => article with { Location = value.Text }
        ),
        new(HeaderFields.Source, static article => article.Source, static (article, value, _) => article with { Source = value.Text }),
        new(HeaderFields.Tags, static article => article.Tags, static (article, value, _) => article with { Tags = value.Texts }),
        new(
            HeaderFields.Related,
            static article => article.Related.Select(static related => related.Slug).ToList(),
            static (article, value, references) => article with { Related = Related(value, references) }
        ),
        new(HeaderFields.Aliases, static article => article.Aliases, static (article, value, _) => article with { Aliases = value.Texts }),
        new(
            HeaderFields.Form,
            static article => Words(article.Form),
            static (article, value, _) => article with { Form = Form(value.Text!) }
        ),
        new(
            HeaderFields.Status,
            static article => article.Status == ArticleStatus.Draft ? PublicationWords.Draft : null,
            static (article, value, _) => article with { Status = Status(value.Text!) }
        ),
        new(
            HeaderFields.Embargo,
            static article => Moment(article.Embargo),
            static (article, value, _) => article with { Embargo = value.Date!.Value.At }
        ),
        new(
            HeaderFields.Expires,
            static article => Moment(article.Expires),
            static (article, value, _) => article with { Expires = value.Date!.Value.At }
        ),
        Credited(HeaderFields.Reporting, CreditKind.Reporting),
        Credited(HeaderFields.Photos, CreditKind.Photos),
        new(
            HeaderFields.Correction,
            static article => article.Corrections,
            static (article, value, _) => article with { Corrections = Corrections(value) }
        ),
        new(
            HeaderFields.Image,
            static article => article.Image,
            static (article, value, _) => article with { Image = new Image(value.Text!, "") }
        ),
        OfPicture(HeaderFields.ImageAlt, static image => image.Alt, static (image, text) => image with { Alt = text }),
        OfPicture(HeaderFields.ImageCaption, static image => image.Caption, static (image, text) => image with { Caption = text }),
        OfPicture(HeaderFields.ImageCredit, static image => image.Credit, static (image, text) => image with { Credit = text }),
    ];

    /// <summary>One of several lines that are one list of the record; exports write the list once.</summary>
    private static RecordField Credited(HeaderField field, CreditKind kind) =>
        new(
            field,
            static article => article.Credits,
            (article, value, _) =>
                article with
                {
                    Credits = [.. article.Credits, .. Authors(value).Select(author => new Credit(kind, author))],
                }
        );

    private static List<Author> Authors(HeaderValue value) =>
        [.. value.Authors.Select(static author => new Author(author.Name, author.Role))];

    private static List<Correction> Corrections(HeaderValue value) =>
        [.. value.Corrections.Select(static correction => new Correction(Day(correction.Date), correction.Text))];

    /// <summary>What is said of the picture at the top; nothing without any.</summary>
    private static RecordField OfPicture(HeaderField field, Func<Image, string?> of, Func<Image, string, Image> with) =>
        new(
            field,
            article => article.Image is { } image ? of(image) : null,
            (article, value, _) => article.Image is { } image ? article with { Image = with(image, value.Text!) } : article
        );

    /// <summary>Two names of one article are one reference.</summary>
    private static List<ArticleReference> Related(HeaderValue value, ReferenceMaker references) =>
        [
            .. value
                .Texts.Zip(value.Places, (target, place) => references.Make(new ReferenceSyntax(ReferenceKind.Related, target, place)))
                .OfType<ArticleReference>()
                .Distinct(),
        ];

    private static ArticleStatus Status(string words) => words == PublicationWords.Draft ? ArticleStatus.Draft : ArticleStatus.Published;

    private static ArticleForm Form(string words) => words == FormWords.Interview ? ArticleForm.Interview : ArticleForm.Transcript;

    private static string? Words(ArticleForm? form) =>
        form switch
        {
            null => null,
            ArticleForm.Interview => FormWords.Interview,
            _ => FormWords.Transcript,
        };

    private static string? Moment(DateTimeOffset? moment) => moment?.ToString("O", DateTimeFormatInfo.InvariantInfo);

    /// <summary>The day of a date line.</summary>
    public static DateOnly Day(PublicationDate date) => new(date.Year, date.Month, date.Day);
}
