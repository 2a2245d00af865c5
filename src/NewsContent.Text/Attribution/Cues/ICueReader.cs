using NewsContent.Text.Attribution.Mentions;
using NewsContent.Text.Attribution.Tokens;

namespace NewsContent.Text.Attribution.Cues;

/// <summary>Reads one language's sentences: who says something, and whom the sentence is about.</summary>
internal interface ICueReader
{
    /// <summary>
    /// The cues of the sentence with their speakers, in reading order; its mentions and its subject must be known by then.
    /// </summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="cancellation">Honoured at each word: a sentence may be as long as a file.</param>
    IReadOnlyList<Saying> Read(Sentence sentence, CancellationToken cancellation);

    /// <summary>
    /// Whether the verb stands before its subject behind words that it reports, so that a subject right
    /// behind them begins a clause of its own.
    /// </summary>
    bool VerbStandsSecond { get; }

    /// <summary>Whether a finite verb can stand at the token.</summary>
    bool CanBeVerb(Sentence sentence, int i);

    /// <summary>Whether the words of the quotation are just what the saying's subject does not say: "did not call it “…”".</summary>
    bool IsUnsaid(Saying saying, int quotation);

    /// <summary>Whom or what the sentence is about; null when its order does not tell.</summary>
    Mention? MainSubject(Sentence sentence);
}
