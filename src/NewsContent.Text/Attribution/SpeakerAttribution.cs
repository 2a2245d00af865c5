using NewsContent.Text.Attribution.Languages;
using NewsContent.Text.Attribution.Resolution;
using NewsContent.Text.Syntax;

namespace NewsContent.Text.Attribution;

/// <summary>Finds who said each quotation of an article.</summary>
internal static class SpeakerAttribution
{
    /// <summary>What the author writes to say who speaks, in plain words.</summary>
    internal const string StatedNeeds = "a note of the author’s at the quotation: {by Eva Holm}";

    /// <summary>
    /// Attributes every quotation of <paramref name="input"/>. Deterministic, linear in the text's length, and free of exceptions
    /// for any text.
    /// </summary>
    /// <param name="input">The article; the quotations' ranges that do not fit its passages are passed over.</param>
    /// <param name="cancellation">Honoured between sentences.</param>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public static AttributionResult Read(AttributionInput input, CancellationToken cancellation = default)
    {
        cancellation.ThrowIfCancellationRequested();
        if (input.Quotations.Count == 0 || LanguageProfile.For(input.Language) is not { } language)
        {
            ExplainStatedAlone(input);
            return Complete(
                input,
                null,
                [
                    .. input.Quotations.Select(
                        (_, i) =>
                            input.Stated.TryGetValue(i, out var speaker)
                                ? AttributedQuotation.Stated(speaker)
                                : AttributedQuotation.Undecided
                    ),
                ]
            );
        }

        var reading = ArticleReading.Read(input, language, cancellation);
        var decisions = new SpeakerResolver(reading).Resolve(cancellation);

        // Where the quotation may have ended before, nothing behind it is sure of whose words it is.
        foreach (var quotation in reading.ReportedInside.Keys)
        {
            if (decisions[quotation] is { Speaker: not null, Confidence: not AttributionSyntaxConfidence.Stated } decision)
                decisions[quotation] = decision with { Confidence = AttributionSyntaxConfidence.Low };
            input
                .Explanations?.Of(quotation)
                .Remark("The quotation contains a reporter’s words and may end earlier, so this is not certain.");
        }

        return Complete(input, reading, decisions);
    }

    /// <summary>The decisions alone.</summary>
    public static IReadOnlyList<AttributedQuotation> Attribute(AttributionInput input, CancellationToken cancellation = default) =>
        Read(input, cancellation).Quotations;

    private static void ExplainStatedAlone(AttributionInput input)
    {
        for (var i = 0; input.Explanations is { } explanations && i < input.Quotations.Count; i++)
        {
            explanations.Of(i).Tried(AttributionSyntaxRule.Stated, StatedNeeds, input.Stated.ContainsKey(i));
            explanations.Of(i).Remark($"There are no rules for the language “{input.Language}”. Only the author can say who speaks.");
        }
    }

    private static AttributionResult Complete(AttributionInput input, ArticleReading? reading, AttributedQuotation[] decisions)
    {
        RepeatedWords.Complete(input, decisions, quotation => reading?.Places[quotation]?.Sentence.Sayings.Length > 0);
        return new AttributionResult(decisions, reading);
    }
}
