using NewsContent.Text.Attribution.Languages;
using NewsContent.Text.Attribution.Mentions;
using NewsContent.Text.Attribution.Tokens;

namespace NewsContent.Text.Attribution.Cues;

/// <summary>How a cue stands to its speaker.</summary>
internal enum SayingForm
{
    /// <summary>Speaker, verb: "Weber said".</summary>
    SpeakerFirst,

    /// <summary>Verb, speaker: "said Weber".</summary>
    VerbFirst,

    /// <summary>The passive with its agent: "was called … by Weber".</summary>
    Passive,

    /// <summary>A participle or infinitive that hangs on another clause: "…, calling it", "to denounce".</summary>
    Dependent,

    /// <summary>"according to Weber": no verb.</summary>
    Source,

    /// <summary>A noun and its owner: "Weber's call for".</summary>
    Noun,
}

/// <summary>A cue and its speaker: one place of a sentence that says that somebody says something.</summary>
internal sealed class Saying
{
    /// <summary>The sentence.</summary>
    public required Sentence Sentence { get; init; }

    /// <summary>How cue and speaker stand.</summary>
    public required SayingForm Form { get; init; }

    /// <summary>Index of the cue's first token.</summary>
    public required int CueFirst { get; init; }

    /// <summary>Index of the cue's last token.</summary>
    public required int CueLast { get; init; }

    /// <summary>Who speaks; null when the words do not tell.</summary>
    public required Mention? Speaker { get; init; }

    /// <summary>What the cue does to the words.</summary>
    public required VerbMeaning Meaning { get; init; }

    /// <summary>Whether nobody is its subject: "nobody said", "none of them called it".</summary>
    public bool IsNobodys { get; init; }

    /// <summary>Whether it stands in a relative clause, which ends before the sentence goes on.</summary>
    public bool IsRelative { get; init; }

    /// <summary>Whether a clause before the main one holds it: "When Weber said no, …".</summary>
    public bool IsSubordinate { get; init; }

    /// <summary>
    /// Where the saying's clause begins, when it is not where speaker and cue do: "hatte Weber … gesagt", "den Weber „…“ nennt".
    /// </summary>
    public int? ClauseFirst { get; init; }

    /// <summary>One place that says that somebody says something.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="form">How cue and speaker stand.</param>
    /// <param name="cueFirst">Index of the cue's first token.</param>
    /// <param name="cueLast">Index of its last token.</param>
    /// <param name="speaker">Who speaks; null when the words do not tell.</param>
    /// <param name="meaning">What the cue does to the words.</param>
    /// <param name="isRelative">Whether it stands in a relative clause.</param>
    /// <param name="isSubordinate">Whether a clause before the main one holds it.</param>
    /// <param name="clauseFirst">See <see cref="ClauseFirst"/>.</param>
    public static Saying Of(
        Sentence sentence,
        SayingForm form,
        int cueFirst,
        int cueLast,
        Mention? speaker,
        VerbMeaning meaning,
        bool isRelative = false,
        bool isSubordinate = false,
        int? clauseFirst = null
    ) =>
        new()
        {
            Sentence = sentence,
            Form = form,
            CueFirst = cueFirst,
            CueLast = cueLast,
            Speaker = speaker,
            Meaning = meaning,
            IsRelative = isRelative,
            IsSubordinate = isSubordinate,
            ClauseFirst = clauseFirst,
        };

    /// <summary>A saying whose cue is one word.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="form">How cue and speaker stand.</param>
    /// <param name="cue">Index of the cue's token.</param>
    /// <param name="speaker">Who speaks; null when the words do not tell.</param>
    /// <param name="meaning">What the cue does to the words.</param>
    /// <param name="isRelative">Whether it stands in a relative clause.</param>
    /// <param name="clauseFirst">See <see cref="ClauseFirst"/>.</param>
    public static Saying At(
        Sentence sentence,
        SayingForm form,
        int cue,
        Mention? speaker,
        VerbMeaning meaning,
        bool isRelative = false,
        int? clauseFirst = null
    ) => Of(sentence, form, cue, cue, speaker, meaning, isRelative, clauseFirst: clauseFirst);

    /// <summary>
    /// Whether it says that news is told: "reported that", "reported: “…”"; a theft is reported too, but not so.
    /// </summary>
    public bool Reports => Sentence.Tokens[CueFirst].Has(WordUse.Reporting) && Sentence.At(CueLast + 1) is { } next && OpensNews(next);

    // "that", "how"; the words themselves, or the mark before them.
    private static bool OpensNews(Token next) => next.Has(WordUse.ContentClause) || next.IsQuotation || next.Mark is ',' or ':';

    /// <summary>Index of the first token of speaker and cue together.</summary>
    public int First =>
        ClauseFirst is { } clause && clause < CueFirst ? Math.Min(clause, Speaker?.First ?? clause)
        : Speaker is { } speaker && ReferenceEquals(speaker.Sentence, Sentence) && Form is not SayingForm.Dependent
            ? Math.Min(CueFirst, PhraseFirst(speaker))
        : CueFirst;

    /// <summary>Index of the last token of speaker and cue together.</summary>
    public int Last =>
        Speaker is { } speaker
        && ReferenceEquals(speaker.Sentence, Sentence)
        && Form is SayingForm.VerbFirst or SayingForm.Source or SayingForm.Passive
            ? Math.Max(CueLast, speaker.Last)
            : CueLast;

    /// <summary>The cue's place in the passage.</summary>
    public CueWords Cue => new(Sentence.Passage, Sentence.RangeOf(CueFirst, CueLast));

    // "the harbour master, Eva Holm," begins with the role.
    private static int PhraseFirst(Mention speaker) => RoleReader.Introducer(speaker) is { } role ? role.First : speaker.First;

    /// <inheritdoc />
    public override string ToString() => $"{Form} {Sentence.Tokens[CueFirst].Text} <- {Speaker}";
}
