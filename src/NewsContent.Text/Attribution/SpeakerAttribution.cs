using NewsContent.Text.Attribution.Languages;
using NewsContent.Text.Attribution.Resolution;

namespace NewsContent.Text.Attribution;

/// <summary>Finds who said each quotation of an article.</summary>
internal static class SpeakerAttribution
{
    /// <summary>
    /// Attributes every quotation of <paramref name="input"/>: one result for each, in the same order. Deterministic, linear in the text's length, and free of exceptions for any text.
    /// </summary>
    /// <param name="input">The article; the quotations' ranges that do not fit its passages are passed over.</param>
    /// <param name="cancellation">Honoured between sentences.</param>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public static IReadOnlyList<AttributedQuotation> Attribute(AttributionInput input, CancellationToken cancellation = default)
    {
        cancellation.ThrowIfCancellationRequested();
        if (input.Quotations.Count == 0 || LanguageProfile.For(input.Language) is not { } language)
            return Complete(input, [.. input.Quotations.Select((_, i) => input.Stated.TryGetValue(i, out var speaker) ? AttributedQuotation.Stated(speaker) : AttributedQuotation.Undecided)], static _ => false);

        var reading = ArticleReading.Read(input, language, cancellation);
        return Complete(input, new SpeakerResolver(reading).Resolve(cancellation), quotation => reading.Places[quotation]?.Sentence.Sayings.Count > 0);
    }

    private static AttributedQuotation[] Complete(AttributionInput input, AttributedQuotation[] decisions, Func<int, bool> hasCue)
    {
        RepeatedWords.Complete(input, decisions, hasCue);
        return decisions;
    }
}
