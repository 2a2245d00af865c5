using NewsContent.Text.Attribution.Languages;
using NewsContent.Text.Attribution.Mentions;
using NewsContent.Text.Attribution.Tokens;

namespace NewsContent.Text.Attribution.Resolution;

/// <summary>
/// Two persons who are the subject together, and whom a pronoun behind can mean both: "Eva Holm and Maria Soto came. “…,” she said."
/// </summary>
internal static class SharedSubjects
{
    /// <summary>Whether the sentence has such a subject, so that the text does not tell whom the pronoun means.</summary>
    public static bool Are(Sentence sentence, Mention pronoun) =>
        sentence.Subject is { Kind: MentionKind.Name } subject
        && PronounResolver.Fits(subject, pronoun)
        && (IsOther(Behind(sentence, subject), subject, pronoun) || IsOther(Before(sentence, subject), subject, pronoun));

    private static Mention? Behind(Sentence sentence, Mention subject) =>
        sentence.At(subject.Last + 1)?.Has(WordTraits.Conjunction) == true && sentence.MentionAt(subject.Last + 2) is { } other
            ? other.First == subject.Last + 2
                ? other
                : null
            : null;

    private static Mention? Before(Sentence sentence, Mention subject) =>
        sentence.At(subject.First - 1)?.Has(WordTraits.Conjunction) == true ? sentence.MentionAt(subject.First - 2) : null;

    private static bool IsOther(Mention? mention, Mention subject, Mention pronoun) =>
        mention is { Kind: MentionKind.Name, IsPossessive: false }
        && !ReferenceEquals(mention.Entity, subject.Entity)
        && PronounResolver.Fits(mention, pronoun);
}
