namespace NewsContent.Text.Attribution.Languages;

/// <summary>What a verb does to the words it governs.</summary>
internal enum VerbMeaning
{
    /// <summary>Says: "said", "added", "told". Can stand after the words it reports.</summary>
    Speech,

    /// <summary>Gives something a name or a judgement in the subject's words: "called", "described", "criticized".</summary>
    Judgement,

    /// <summary>Tells what the subject thinks, wants or will do: "believes", "vowed", "wants".</summary>
    Stance,

    /// <summary>Does something that words go with: "released", "concluded with". The weakest ground.</summary>
    Act,
}

/// <summary>The forms a word can be; several when they look alike.</summary>
[Flags]
internal enum VerbShape
{
    /// <summary>No form.</summary>
    None = 0,

    /// <summary>The dictionary form: "say".</summary>
    Base = 1,

    /// <summary>The third person of the present: "says", "sagt".</summary>
    Present = 2,

    /// <summary>The past: "said", "sagte".</summary>
    Past = 4,

    /// <summary>The past participle: "said", "gesagt".</summary>
    PastParticiple = 8,

    /// <summary>The present participle: "saying".</summary>
    PresentParticiple = 16,
}

/// <summary>One form of a verb that can be a cue.</summary>
/// <param name="Lemma">The dictionary form.</param>
/// <param name="Meaning">What it does to the words it governs.</param>
/// <param name="Shape">Which forms this word can be.</param>
/// <param name="IsAlsoNoun">Whether the word is a noun as well ("claims", "reports"), so that only its place makes it a verb.</param>
internal sealed record VerbForm(string Lemma, VerbMeaning Meaning, VerbShape Shape, bool IsAlsoNoun)
{
    /// <summary>
    /// Separable parts of which one must follow in the clause ("mit" of "teilte … mit"); empty when the verb reports without.
    /// </summary>
    public IReadOnlyList<string> Particles { get; init; } = [];

    /// <summary>Whether it can have a subject of its own.</summary>
    public bool IsFinite => (Shape & (VerbShape.Present | VerbShape.Past)) != 0;

    /// <summary>Whether it is the participle that hangs on another clause's subject.</summary>
    public bool IsPresentParticiple => (Shape & VerbShape.PresentParticiple) != 0;

    /// <summary>Whether it says, rather than judges or thinks.</summary>
    public bool IsSpeech => Meaning == VerbMeaning.Speech;

    /// <summary>The meaning that a section of a lexicon is called by; null when it is none.</summary>
    public static VerbMeaning? ReadMeaning(string label) =>
        label switch
        {
            "speech" => VerbMeaning.Speech,
            "judgement" => VerbMeaning.Judgement,
            "stance" => VerbMeaning.Stance,
            "act" => VerbMeaning.Act,
            _ => null,
        };
}
