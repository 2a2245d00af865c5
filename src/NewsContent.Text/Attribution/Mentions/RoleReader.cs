using NewsContent.Text.Attribution.Languages;
using NewsContent.Text.Attribution.Tokens;

namespace NewsContent.Text.Attribution.Mentions;

/// <summary>Reads the role that an apposition gives: "Maria Soto, head of the harbour authority," and "the mayor, Maria Soto,".</summary>
internal static class RoleReader
{
    private const int LongestRole = 24;
    private const int MostPhrases = 3;

    /// <summary>The role set after the name, in the passage's text; null without one.</summary>
    public static TextRange? After(Mention name)
    {
        var sentence = name.Sentence;
        var i = name.Last + 1;
        if (sentence.At(i)?.Is('(') == true)
            return InBrackets(sentence, i + 1);
        if (sentence.At(i)?.Is(',') != true)
            return null;
        i++;
        if (sentence.At(i)?.Kind == TokenKind.Number && sentence.At(i + 1)?.Is(',') == true)
            i += 2;
        var noun = PastAdjectives(sentence, i);
        if (
            sentence.MentionAt(noun) is not { Kind: MentionKind.Nominal, Thing: MentionedThing.Person, IsPossessive: false } role
            || role.First != noun
        )
        {
            return null;
        }
        // "According to Holm, the keeper of the lights, Ida Brunn, had": the phrase opens the clause, and its name follows.
        if (
            sentence.At(name.First - 2)?.Has(WordTraits.SourceMarker) == true
            && EndOfRole(sentence, role.Last) is var end
            && end > 0
            && sentence.At(end + 1)?.Is(',') == true
            && sentence.MentionAt(end + 2) is { Kind: MentionKind.Name } subject
            && ReferenceEquals(Introducer(subject), role)
        )
        {
            return null;
        }

        // "a small man with a scarf": what somebody looks like is no role.
        if (sentence.Tokens[role.First].Has(WordUse.Indefinite) && sentence.Tokens[role.Last].Has(WordUse.MerePerson))
            return null;

        var first = i;
        while (first < role.Last && sentence.Tokens[first].Has(WordTraits.Determiner) && IsArticle(sentence.Tokens[first]))
            first++;
        var last = EndOfRole(sentence, role.Last);
        if (last < 0 || IsSubjectBehind(sentence, name, last + 1))
            return null;
        return sentence.RangeOf(first, last);
    }

    // "Al portavoz Brunn, la alcaldesa le contestó": the clause's subject, since its verb follows and the name is governed.
    private static bool IsSubjectBehind(Sentence sentence, Mention name, int next) =>
        (sentence.At(name.First - 1)?.Has(WordUse.Dative) == true || name.First == 2)
        && (name.First <= 2 ? sentence.Tokens[0] : sentence.Tokens[name.First - 1]).Has(WordTraits.Preposition)
        && sentence.At(next) is { Kind: TokenKind.Word } verb
        && (verb.Has(WordTraits.ObjectPronoun | WordTraits.Auxiliary) || verb.Verb is { IsFinite: true });

    // "Todd Olsen (CEO)"
    private static TextRange? InBrackets(Sentence sentence, int first) =>
        sentence.MentionAt(first) is { Kind: MentionKind.Nominal, Thing: MentionedThing.Person, IsPossessive: false } role
        && role.First == first
        && !role.HasDeterminer
        && sentence.At(role.Last + 1)?.Is(')') == true
            ? sentence.RangeOf(first, role.Last)
            : null;

    // "international secretary", "unemployed technician": words no list knows before the noun, and none that a clause begins with.
    private static int PastAdjectives(Sentence sentence, int first)
    {
        var i = first;
        while (
            i < first + MostPhrases
            && sentence.MentionAt(i) is null
            && sentence.At(i) is { Kind: TokenKind.Word, IsCapitalized: false, Verb: null, Traits: WordTraits.None }
        )
        {
            i++;
        }

        return sentence.MentionAt(i)?.First == i ? i : first;
    }

    /// <summary>The role set before the name and parted by a comma, in the passage's text; null without one.</summary>
    public static TextRange? Before(Mention name)
    {
        if (Introducer(name) is not { } role)
            return null;
        var sentence = name.Sentence;
        var first = role.First;
        while (first < role.Last && IsArticle(sentence.Tokens[first]))
            first++;
        return sentence.RangeOf(first, name.First - 2);
    }

    /// <summary>
    /// The phrase that says what the person is who is named after its comma: "the keeper of the lights, Eva Holm,"; null without one.
    /// </summary>
    public static Mention? Introducer(Mention name)
    {
        var sentence = name.Sentence;
        if (sentence.At(name.First - 1)?.Is(',') != true || sentence.MentionAt(name.First - 2) is not { } role)
            return null;

        // "der Doktorvater der Ministerin, Eva Holm,": the genitive belongs to the noun before it.
        for (
            var step = 0;
            step < MostPhrases
                && sentence.Tokens[role.First].Has(WordUse.Genitive)
                && sentence.MentionAt(role.First - 1) is { Kind: MentionKind.Nominal } owned;
            step++
        )
        {
            role = owned;
        }

        if (Introduces(role, name))
            return role;
        if (NamesBody(role, name))
            return null;
        for (
            var step = 0;
            step < MostPhrases
                && sentence.At(role.First - 1)?.Has(WordTraits.Preposition) == true
                && sentence.MentionAt(role.First - 2) is { } head;
            step++
        )
        {
            role = head;
        }

        return CanIntroduce(role, name) ? role : null;
    }

    /// <summary>Whether <paramref name="role"/>, standing right before a comma, says what the person named after it is.</summary>
    public static bool Introduces(Mention role, Mention name) => role.Last == name.First - 2 && CanIntroduce(role, name);

    private static bool CanIntroduce(Mention role, Mention name)
    {
        if (
            role
                is not {
                    Kind: MentionKind.Nominal,
                    Thing: MentionedThing.Person or MentionedThing.Thing,
                    IsPossessive: false,
                    HasDeterminer: true
                }
            || name.Kind != MentionKind.Name
        )
        {
            return false;
        }

        var sentence = name.Sentence;
        if (sentence.At(role.First)?.Has(WordUse.Indefinite) == true)
            return false;
        var next = sentence.At(name.Last + 1);

        // "the assailant, Eva Holm, said": no list knows the noun, but a person's name stands beside it and a verb follows.
        if (role.Thing == MentionedThing.Thing)
        {
            return name.Thing == MentionedThing.Person
                && (name.RoleWords is not null || name.Name[0].Has(WordTraits.GivenName))
                && IsSetOffAsSubject(role, name);
        }

        return next is null || next.Has(WordUse.Genitive) || next.Kind == TokenKind.Punctuation || next.Verb is { IsFinite: true };
    }

    /// <summary>
    /// Whether the phrase before the comma is a body within another phrase, so that the name is the body's:
    /// "the editor of the newspaper, Harbour Herald,".
    /// </summary>
    public static bool NamesBody(Mention noun, Mention name) =>
        noun is { Kind: MentionKind.Nominal, Thing: MentionedThing.Body, HasDeterminer: true }
        && noun.Last == name.First - 2
        && noun.Sentence.At(noun.First - 1)?.Has(WordTraits.Preposition) == true
        && name is { Kind: MentionKind.Name, HasHonorific: false, RoleWords: null }
        && !name.Name[0].Has(WordTraits.GivenName);

    /// <summary>Whether the noun before its comma says that the name is a body's: "The national railway, Ostervale Lines, said".</summary>
    public static bool IsBodyInApposition(Mention name)
    {
        var sentence = name.Sentence;
        if (
            name
                is not {
                    Kind: MentionKind.Name,
                    Thing: not MentionedThing.People,
                    HasHonorific: false,
                    RoleWords: null,
                    IsPossessive: false
                }
            || name.Name[0].Has(WordTraits.GivenName)
            || name.Name.Length < 2
            || sentence.At(name.First - 1)?.Is(',') != true
            || sentence.MentionAt(name.First - 2)
                is not {
                    Kind: MentionKind.Nominal,
                    Thing: MentionedThing.Body or MentionedThing.Thing,
                    HasDeterminer: true,
                    IsPossessive: false
                } noun
        )
        {
            return false;
        }

        if (noun.Last != name.First - 2 || sentence.Language.Words.EndsAsTrade(sentence.Tokens[noun.Last]))
            return false;
        var before = sentence.At(noun.First - 1);
        var next = sentence.At(name.Last + 1);
        return before is null or { Kind: TokenKind.Punctuation or TokenKind.Quotation }
            ? next?.Is(',') == true && sentence.At(name.Last + 2)?.Verb is { IsFinite: true }
            : before.Verb is { IsSpeech: true, IsFinite: true } && next is null or { Kind: TokenKind.Punctuation };
    }

    // "the assailant, Eva Holm, said" and "said the assailant, Eva Holm."
    private static bool IsSetOffAsSubject(Mention role, Mention name)
    {
        var sentence = name.Sentence;
        if (sentence.At(role.First - 1) is { Verb: { IsSpeech: true, IsFinite: true } })
            return true;
        var before = sentence.At(role.First - 1);
        return (before is null || before.IsQuotation || before.Kind == TokenKind.Punctuation)
            && sentence.At(name.Last + 1)?.Is(',') == true
            && sentence.At(name.Last + 2)?.Verb is { IsFinite: true };
    }

    // The role runs to the comma, the verb or the relative clause that ends it.
    private static int EndOfRole(Sentence sentence, int last)
    {
        for (var i = last + 1; i < sentence.Tokens.Length && i < last + LongestRole; i++)
        {
            var token = sentence.Tokens[i];

            // "star of the ’90s"
            if ((token.Is('\'') || token.Is('\u2019')) && sentence.At(i + 1)?.Kind == TokenKind.Number)
                continue;
            if (
                token.Kind == TokenKind.Punctuation && !token.Is('-') && !token.Is('/') && !token.Is('&')
                || token.Kind == TokenKind.Punctuation && token.Is('\u2014')
            )
            {
                return i - 1;
            }

            if (token.IsQuotation)
                return -1;
            if (
                !token.IsCapitalized
                    && token.Has(
                        WordTraits.Relative
                            | WordTraits.Complementizer
                            | WordTraits.Subordinator
                            | WordTraits.Auxiliary
                            | WordTraits.OtherVerb
                            | WordTraits.Pronoun
                    )
                || token.Verb is { IsFinite: true } && sentence.MentionAt(i) is null
            )
            {
                return token.Has(WordTraits.Conjunction) ? i - 2 : i - 1;
            }

            if (token.Has(WordUse.Joining) && sentence.At(i + 1)?.Has(WordTraits.Preposition) == true)
                return i - 1;
            if (
                token.Has(WordTraits.Conjunction)
                && !token.Is('&')
                && sentence.MentionAt(i + 1) is { Kind: MentionKind.Name } next
                && next.Thing == MentionedThing.Person
            )
            {
                return i - 1;
            }
        }

        return sentence.Tokens.Length - 1 < last + LongestRole ? sentence.Tokens.Length - 1 : -1;
    }

    // Whose it is says the sentence, not the role: "its treasurer" is a treasurer.
    private static bool IsArticle(Token token) => token.Has(WordUse.RoleArticle);
}
