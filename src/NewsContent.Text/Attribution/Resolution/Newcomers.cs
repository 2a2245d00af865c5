using NewsContent.Text.Attribution.Languages;
using NewsContent.Text.Attribution.Mentions;
using NewsContent.Text.Attribution.Tokens;

namespace NewsContent.Text.Attribution.Resolution;

/// <summary>Somebody whom a sentence without a name brings in: "A show met a Danish fisherman. “…,” he said".</summary>
internal static class Newcomers
{
    private const int MostMentions = 40;
    private const int Near = 2;

    /// <summary>The newcomer whom the pronoun means; null where the sentence names somebody, brings in nobody, or several.</summary>
    public static Mention? Of(Sentence sentence, Mention pronoun)
    {
        if (pronoun.Sentence.Index - sentence.Index > Near)
            return null;
        Mention? only = null;
        for (var i = 0; i < sentence.Mentions.Length && i < MostMentions; i++)
        {
            var mention = sentence.Mentions[i];
            var isNew = mention.Kind == MentionKind.Nominal && sentence.Tokens[mention.First].Has(WordUse.Indefinite);
            var isSomebody = mention is { Kind: MentionKind.Name, Entity.CanBePerson: true } or { Thing: MentionedThing.Person };
            if (isSomebody && (!isNew || only is not null))
                return null;
            if (isNew && PronounResolver.Fits(mention, pronoun) && IsBroughtIn(sentence, mention))
                only = mention;
        }

        return only;
    }

    // "met a fisherman", "A fisherman came"; and not "was a fisherman", "as a fisherman".
    private static bool IsBroughtIn(Sentence sentence, Mention mention) =>
        mention.First == 0
        || sentence.Tokens[mention.First - 1] is { } before && (before.Has(WordTraits.OtherVerb) || before.Verb is not null);
}
