using NewsContent.CompilerServices;
using NewsContent.Text.Header;
using NewsContent.Text.Syntax;

namespace NewsContent.Generators.Emission;

/// <summary>
/// Writes who made an article and what was corrected in it, where a name alone does not say it: the part of the packed form that most
/// articles do not have.
/// </summary>
/// <param name="numbers">The part.</param>
/// <param name="text">Writes where a string is.</param>
internal sealed class PackedCreditsWriter(PackedNumberWriter numbers, Action<PackedNumberWriter, string> text)
{
    /// <summary>In the order of <c>CreditKind</c>.</summary>
    private static readonly HeaderField[] CreditFields = [HeaderFields.Reporting, HeaderFields.Photos];

    public static bool IsNeeded(ArticleSyntax article) =>
        HasRoles(article)
        || Array.Exists(CreditFields, field => article.HeaderValues.Find(field.Key) is not null)
        || article.HeaderValues.Find(HeaderFields.Correction.Key) is not null;

    public void Write(ArticleSyntax article)
    {
        var values = article.HeaderValues;
        WriteAuthors(HasRoles(article) ? values.Authors(HeaderFields.By.Key) : []);
        foreach (var field in CreditFields)
            WriteAuthors(values.Authors(field.Key));
        var corrections = values.Corrections(HeaderFields.Correction.Key);
        numbers.Number(corrections.Count, PackedWidths.Credits);
        foreach (var correction in corrections)
        {
            numbers.Number(DayNumber(correction.Date), PackedWidths.PublishedDay);
            text(numbers, correction.Text);
        }
    }

    private static bool HasRoles(ArticleSyntax article) =>
        article.HeaderValues.Authors(HeaderFields.By.Key).Any(static author => author.Role is not null);

    private void WriteAuthors(IReadOnlyList<AuthorSyntax> authors)
    {
        numbers.Number(authors.Count, PackedWidths.Credits);
        foreach (var author in authors)
        {
            text(numbers, author.Name);
            numbers.Flag(author.Role is not null);
            if (author.Role is { } role)
                text(numbers, role);
        }
    }

    private static long DayNumber(PublicationDate date) => new DateTime(date.Year, date.Month, date.Day).Ticks / TimeSpan.TicksPerDay;
}
