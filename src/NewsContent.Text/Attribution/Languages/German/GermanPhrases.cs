using NewsContent.Text.Attribution.Mentions;
using NewsContent.Text.Attribution.Tokens;

namespace NewsContent.Text.Attribution.Languages.German;

/// <summary>
/// What a German phrase is about that has genitives, prepositions or an apposition behind its noun: its head, or the person named in it.
/// </summary>
internal static class GermanPhrases
{
    private const int MostAttributes = 3;
    private const int MostSteps = 12;

    /// <summary>A role's name when the name follows between commas: "die Sprecherin, Eva Holm,".</summary>
    public static Mention Named(Sentence sentence, Mention mention)
    {
        if (mention.Kind != MentionKind.Nominal || mention.Thing is not (MentionedThing.Person or MentionedThing.Thing))
            return mention;
        var last = mention.Last;
        for (var step = 0; step < MostAttributes; step++)
        {
            if (sentence.MentionAt(last + 1) is { } genitive && GermanCases.IsGenitive(sentence, genitive))
            {
                // "der Sprecher des Verbandes Jens Holm": the name that ends the genitive is the person's.
                if (EndsInPerson(sentence, genitive))
                    return genitive;
                last = genitive.Last;
            }
            else if (sentence.At(last + 1)?.Has(WordTraits.Preposition) == true && sentence.MentionAt(last + 2) is { } governed)
            {
                last = governed.Last;
            }
        }

        return NameBehindComma(sentence, last) ?? mention;
    }

    /// <summary>
    /// The head of the phrase that ends in <paramref name="last"/>, when it can be a subject: "die Sprecherin der Stiftung", "Holm vom
    /// Institut für Wald"; null when it cannot.
    /// </summary>
    public static Mention? Head(Sentence sentence, Mention last)
    {
        var mention = last;
        for (var step = 0; step < MostSteps; step++)
        {
            if (sentence.At(mention.First - 1)?.Has(WordTraits.Preposition) == true)
            {
                if (sentence.MentionAt(mention.First - 2) is not { } governing)
                    return null;
                mention = governing;
            }
            else if (GermanCases.IsGenitive(sentence, mention) && sentence.MentionAt(mention.First - 1) is { } owned)
            {
                if (EndsInPerson(sentence, mention) && owned is { Kind: MentionKind.Nominal, Thing: MentionedThing.Person })
                    return mention;
                mention = owned;
            }
            else
            {
                break;
            }
        }

        if (NameBeforeComma(sentence, mention) is { } name)
            return name;
        return (mention.CanSpeak || IsLoneName(sentence, mention)) && GermanCases.IsNominative(sentence, mention) ? mention : null;
    }

    /// <summary>
    /// Whether it is a lone word that can only be a name: German nouns for one thing have an article at a sentence's head.
    /// </summary>
    public static bool IsLoneName(Sentence sentence, Mention mention) =>
        mention is { Kind: MentionKind.Nominal, Thing: MentionedThing.Thing, HasDeterminer: false, IsPossessive: false, First: 0, Last: 0 }
        && sentence.Tokens[0] is { Traits: WordTraits.None, Verb: null } word
        && word.Key.Length > 2
        && GermanNames.IsPlainName(word);

    // "die Sprecherin, Eva Holm,": nothing but the name stands behind the comma.
    private static Mention? NameBehindComma(Sentence sentence, int last) =>
        sentence.At(last + 1)?.Is(',') == true
        && sentence.MentionAt(last + 2) is { Kind: MentionKind.Name, Thing: MentionedThing.Person } name
        && sentence.At(name.Last + 1) is null or { Kind: TokenKind.Punctuation }
            ? name
            : null;

    // "Eva Holm, Sprecherin der Stiftung"
    private static Mention? NameBeforeComma(Sentence sentence, Mention role) =>
        role is { Kind: MentionKind.Nominal, Thing: MentionedThing.Person }
        && sentence.At(role.First - 1)?.Is(',') == true
        && sentence.MentionAt(role.First - 2) is { Kind: MentionKind.Name, Thing: MentionedThing.Person } name
            ? name
            : null;

    // "des Verbandes Jens Holm": other words stand between the article and the person's name.
    private static bool EndsInPerson(Sentence sentence, Mention mention) =>
        mention is { Kind: MentionKind.Name, Thing: MentionedThing.Person }
        && sentence.At(mention.First + 1) is not null
        && mention.NameFirst != mention.First + 1;
}
