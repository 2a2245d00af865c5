using NewsContent.Text.Attribution.Mentions;
using NewsContent.Text.Attribution.Tokens;

namespace NewsContent.Text.Attribution.Languages.Spanish;

/// <summary>Makes mentions of Spanish phrases.</summary>
internal static class SpanishMentions
{
    /// <summary>A phrase without a name: "la alcaldesa de Puerto Viejo".</summary>
    public static Mention Nominal(Sentence sentence, int first, int last, int head, MentionedThing thing, Gender gender) =>
        new()
        {
            Kind = MentionKind.Nominal,
            Thing = thing,
            Sentence = sentence,
            First = first,
            Last = last,
            Head = head,
            Gender = thing == MentionedThing.Person ? gender : Gender.Unknown,
            IsPlural = thing == MentionedThing.People,
            HasDeterminer = sentence.Tokens[first].Has(WordTraits.Determiner),
        };
}
