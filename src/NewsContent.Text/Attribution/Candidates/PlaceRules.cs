using NewsContent.Text.Attribution.Explanations;
using NewsContent.Text.Attribution.Tokens;
using NewsContent.Text.Syntax;

namespace NewsContent.Text.Attribution.Candidates;

/// <summary>The rules that find a quotation's speaker in its own sentence, in the order in which they are tried.</summary>
/// <remarks>
/// Each is a place that a cue can have to the words: right after them, before them, at the sentence's end. None is mere nearness.
/// </remarks>
internal static class PlaceRules
{
    /// <summary>All of them; the first that fits decides.</summary>
    public static IReadOnlyList<PlaceRule> All { get; } =
    [
        new(
            AttributionSyntaxRule.Bracketed,
            "a name followed by the words in brackets: Eva Holm (“We stay.”)",
            static (sentence, quotation, _) => LabelRules.Bracketed(sentence, quotation)
        ),
        new(
            AttributionSyntaxRule.VerbSpeakerAfter,
            "a passive before the words, and who gave the name after them: dubbed “a ruin” by Eva Holm",
            static (sentence, quotation, _) => TrailingRules.Agent(sentence, quotation)
        ),
        new(
            AttributionSyntaxRule.SpeakerVerbAfter,
            "a cue right after the words: “We stay,” Eva Holm said; said Eva Holm; according to Eva Holm",
            TrailingRules.Cue
        ),
        new(
            AttributionSyntaxRule.OwnedNoun,
            "the words and a noun that has an owner: “No” was Eva Holm’s answer",
            static (sentence, quotation, _) => TrailingRules.Owned(sentence, quotation)
        ),
        new(
            AttributionSyntaxRule.HeadlineLabel,
            "a name and a colon at the head of a headline or a paragraph: Holm: Port “closed”",
            static (sentence, quotation, _) => LabelRules.Headline(sentence, quotation)
        ),
        new(
            AttributionSyntaxRule.Label,
            "a name and a colon right before the words, at the head of a sentence: Eva Holm: “We stay.”",
            static (sentence, quotation, _) => LabelRules.AtHead(sentence, quotation)
        ),
        new(
            AttributionSyntaxRule.SpeakerVerbBefore,
            "a cue before the words, in a clause that has not ended: Eva Holm said the plan was “a ruin”",
            LeadingRules.Cue
        ),
        new(
            AttributionSyntaxRule.CueAtEnd,
            "a verb of saying or a source at the sentence’s end: The port is “a ruin” from end to end, Eva Holm said",
            ClosingRules.AtEnd
        ),
        new(
            AttributionSyntaxRule.ColonAfterSubject,
            "a colon before a whole sentence, after a clause about one person: Eva Holm went further: “We stay.”",
            static (sentence, quotation, _) => LeadingRules.Introduced(sentence, quotation)
        ),
        new(
            AttributionSyntaxRule.Signature,
            "a dash or a bracket and a person’s name after the words: “We stay.” — Eva Holm",
            static (sentence, quotation, _) => Signatures.Beside(sentence, quotation)
        ),
    ];

    /// <summary>The candidate of the first rule that fits; null when none does.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="quotation">The quotation's token.</param>
    /// <param name="search">Takes down what is tried; null where nobody asks.</param>
    public static Candidate? Find(Sentence sentence, int quotation, SpeakerSearch? search = null)
    {
        if (TakenWords.AreAskedAbout(sentence, quotation))
        {
            search?.Remark("The words are what somebody was asked. The text does not say who asked.");
            return null;
        }

        foreach (var rule in All)
        {
            var candidate = rule.Find(sentence, quotation, search);
            search?.Tried(candidate?.Rule ?? rule.Rule, rule.Needs, candidate is not null);
            if (candidate is not null)
                return candidate;
        }

        return null;
    }
}
