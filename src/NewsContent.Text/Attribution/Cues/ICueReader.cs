using NewsContent.Text.Attribution.Candidates;
using NewsContent.Text.Attribution.Mentions;
using NewsContent.Text.Attribution.Tokens;

namespace NewsContent.Text.Attribution.Cues;

/// <summary>Reads one language's sentences: who says something, and whom the sentence is about.</summary>
internal interface ICueReader
{
    /// <summary>The cues of the sentence with their speakers, in reading order; its subject must be known by then.</summary>
    List<Saying> Read(Sentence sentence);

    /// <summary>
    /// Whether the verb stands before its subject behind words that it reports, so that a subject right
    /// behind them begins a clause of its own.
    /// </summary>
    bool VerbStandsSecond { get; }

    /// <summary>Whom or what the sentence is about; null when its order does not tell.</summary>
    Mention? MainSubject(Sentence sentence);

    /// <summary>Whether the place of a quotation says that it is a title, a name or a term, and nobody's words.</summary>
    bool AreNobodys(Sentence sentence, int quotation);

    /// <summary>Who said the words before, as a sentence of its own tells: "Das sagte Eva Holm."; null for any other sentence.</summary>
    Candidate? PointsBack(Sentence sentence);

    /// <summary>Whether the sentence shows by its verbs that somebody's words are still told.</summary>
    /// <param name="sentence">The sentence, which has no cue of its own.</param>
    /// <param name="isStrict">Leave out what can be the author's own.</param>
    bool IsInReportedMood(Sentence sentence, bool isStrict);

    /// <summary>Whether a phrase behind a source without a name tells where or how it was said, and is no part of who said it.</summary>
    bool IsAdjunct(Sentence sentence, Token preposition, Mention governed);
}
