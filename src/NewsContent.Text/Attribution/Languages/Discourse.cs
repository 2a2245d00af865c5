using NewsContent.Text.Attribution.Candidates;
using NewsContent.Text.Attribution.Mentions;
using NewsContent.Text.Attribution.Tokens;

namespace NewsContent.Text.Attribution.Languages;

/// <summary>How a text goes on with somebody's words beyond one sentence, and how it calls those who have no name.</summary>
internal abstract class Discourse
{
    /// <summary>Whether the mood of the sentence says that the voice before still speaks: "Der Hafen sei zu."</summary>
    /// <param name="sentence">A sentence without a cue.</param>
    /// <param name="isStrict">Leave out the forms that can be the author's own.</param>
    public virtual bool IsReported(Sentence sentence, bool isStrict) => false;

    /// <summary>Who said the words before, as a sentence that points back tells: "Das sagte Eva Holm."; null for any other.</summary>
    public virtual Candidate? PointsBack(Sentence sentence) => null;

    /// <summary>
    /// Whether the source that a sentence opens with, "According to Holm, Brunn had gone.", is whom the next one goes on with, rather
    /// than whom the sentence is about.
    /// </summary>
    public abstract bool GoesOnWithOpeningSource { get; }

    /// <summary>Whether a role set behind a name, "Quent, Sprecherin des Hafens,", proves that the name is a person's.</summary>
    public abstract bool RoleBehindProvesPerson { get; }

    /// <summary>
    /// Whether an article that has a person in it shows so by a word that means only persons, "he": a language that leaves its subjects
    /// out need not.
    /// </summary>
    public virtual bool ShowsPersonsByPronouns => false;

    /// <summary>Whether a lone noun that stands for one thing is a name that no list knows: "Modder sagte".</summary>
    public virtual bool IsNameWithoutArticle(Mention thing) => false;

    /// <summary>The last token of the words for a source without a name, with what hangs on it: "a spokesman for the ministry".</summary>
    public abstract int EndOfSource(Mention source);

    /// <summary>Whom a role phrase without a name means, among the sentences before it; null where the language does not tell.</summary>
    public virtual Mention? BearerOf(Mention role, IReadOnlyList<Sentence> sentences) => null;

    /// <summary>Whether the pronoun means who was named last, and not whom the sentence is about: "dieser".</summary>
    public virtual bool MeansLastNamed(Mention pronoun) => false;

    /// <summary>Whether a pronoun tells the gender of a person of whom the text tells none before: "er".</summary>
    public virtual bool TellsGender(Mention pronoun) => false;

    /// <summary>
    /// Whether a sentence about somebody's role stays about it though a name stands behind: "The minister thinks Holm bluffs. He told her".
    /// </summary>
    public virtual bool StaysWithRole => false;

    /// <summary>Whether a participle opens the sentence, so that its subject comes behind: "Pressed by Holm, he replied".</summary>
    public virtual bool OpensWithParticiple(Sentence sentence) => false;

    /// <summary>Whether the sentence has the pronoun's person for an object: "asked her how" before "she said".</summary>
    public virtual bool HasObject(Sentence sentence, Mention pronoun) => false;

    /// <summary>Past the prepositional phrases that hang on a source: where its words end.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="last">The last token so far.</param>
    protected int PastComplements(Sentence sentence, int last)
    {
        while (GovernedBehind(sentence, last) is { } governed && !IsAdjunct(sentence, sentence.Tokens[last + 1], governed))
            last = governed.Last;
        return last;
    }

    private static Mention? GovernedBehind(Sentence sentence, int last) =>
        sentence.At(last + 1)?.Has(WordTraits.Preposition) == true
        && sentence.MentionAt(last + 2) is { IsPossessive: false } governed
        && governed.First == last + 2
            ? governed
            : null;

    /// <summary>Whether a phrase says where or when something was said, and not who said it: "der Verein in einer Mitteilung".</summary>
    protected virtual bool IsAdjunct(Sentence sentence, Token preposition, Mention governed) => false;
}
