namespace NewsContent.Text.Syntax;

/// <summary>How the speaker of a quotation was found, or why no speaker was found.</summary>
/// <param name="Rule">The rule that decided.</param>
/// <param name="Confidence">How sure the decision is.</param>
public sealed record AttributionSyntax(AttributionSyntaxRule Rule, AttributionSyntaxConfidence Confidence);

/// <summary>How sure an attribution is. The numbers are those of the records' AttributionConfidence.</summary>
/// <remarks><c>docs/attribution.md</c> has the precision that was measured for each level.</remarks>
public enum AttributionSyntaxConfidence
{
    /// <summary>Nothing was decided: the text does not say who speaks.</summary>
    None = 0,

    /// <summary>The place of cue and name allows another reading.</summary>
    Low = 1,

    /// <summary>A clear place, but one step needs interpretation: a pronoun, or a speaker who continues.</summary>
    Medium = 2,

    /// <summary>A clear place and a name in it.</summary>
    High = 3,

    /// <summary>The author says so, in a note at the quotation.</summary>
    Stated = 4,
}

/// <summary>The rules that tie a quotation to its speaker. The numbers are those of the records' AttributionRule.</summary>
/// <remarks>Each is a position of cue and speaker relative to the words; <c>docs/attribution.md</c> shows one example of each.</remarks>
public enum AttributionSyntaxRule
{
    /// <summary>No rule fits: the text does not name the speaker, or in a way that the rules do not understand.</summary>
    NoRule = 0,

    /// <summary>The author's note at the quotation, as in <c>{by Maria Soto}</c>.</summary>
    Stated = 1,

    /// <summary>The title of a work, a name or a term: nobody said it.</summary>
    NobodysWords = 2,

    /// <summary>“…,” Holm said.</summary>
    SpeakerVerbAfter = 3,

    /// <summary>“…,” said Holm.</summary>
    VerbSpeakerAfter = 4,

    /// <summary>“…,” according to Holm.</summary>
    SourceAfter = 5,

    /// <summary>Holm said “…”.</summary>
    SpeakerVerbBefore = 6,

    /// <summary>According to Holm, “…”.</summary>
    SourceBefore = 7,

    /// <summary>Holm wants “…”.</summary>
    StanceBefore = 8,

    /// <summary>Holm released a letter: “…”.</summary>
    ActBefore = 9,

    /// <summary>Holm's call for “…”.</summary>
    OwnedNoun = 10,

    /// <summary>Holm, who said “…”.</summary>
    RelativeBefore = 11,

    /// <summary>The port is “…” from end to end, Holm said.</summary>
    CueAtEnd = 12,

    /// <summary>The port is “…” from end to end, according to Holm.</summary>
    SourceAtEnd = 13,

    /// <summary>Holm went further: “…”.</summary>
    ColonAfterSubject = 14,

    /// <summary>Eva Holm: “…”, as in an interview.</summary>
    Label = 15,

    /// <summary>Holm: Port “…”, in a headline.</summary>
    HeadlineLabel = 16,

    /// <summary>Eva Holm (“…”).</summary>
    Bracketed = 17,

    /// <summary>“…” — Eva Holm.</summary>
    Signature = 18,

    /// <summary>Words on their own, which continue the speaker of the sentence before.</summary>
    SameVoice = 19,

    /// <summary>The same across the end of a paragraph.</summary>
    SameVoiceNextParagraph = 20,

    /// <summary>“…” “…,” Holm said: the first words are Holm's as well.</summary>
    VoiceToCome = 21,

    /// <summary>Words of the summary that the text quotes again, with a speaker.</summary>
    RepeatedWords = 22,
}
