using NewsContent.Text.Attribution.Languages;
using NewsContent.Text.Attribution.Tokens;

namespace NewsContent.Text.Attribution.Mentions;

/// <summary>Reads the role that an apposition gives: "Maria Soto, head of the harbour authority," and "the mayor, Maria Soto,".</summary>
internal static class RoleReader
{
    private const int MostPhrases = 3;

    /// <summary>The role set after the name, in the passage's text; null without one.</summary>
    public static TextRange? After(Mention name)
    {
        var sentence = name.Sentence;
        var next = PastBracketedAge(sentence, name.Last + 1);
        if (sentence.At(next)?.Is('(') == true)
            return InBrackets(sentence, next + 1);
        if (sentence.At(next)?.Is(',') != true)
            return null;
        var first = PastAge(sentence, next + 1);
        if (sentence.MentionFrom(RoleBounds.PastAdjectives(sentence, first)) is not { } role || !IsPerson(role))
            return null;
        if (IsOfNameBehind(name, role) || IsLookOfPerson(sentence, role))
            return null;
        var last = RoleBounds.Last(sentence, role);
        return last < 0 || IsSubjectBehind(sentence, name, last + 1)
            ? null
            : sentence.RangeOf(RoleBounds.PastArticles(sentence, first, role.Last), last);
    }

    // "Eva Holm (50), Pilotin"
    private static int PastBracketedAge(Sentence sentence, int next)
    {
        var isAge = sentence.At(next)?.Is('(') == true && sentence.At(next + 1)?.Kind == TokenKind.Number;
        return isAge && sentence.At(next + 2)?.Is(')') == true ? next + 3 : next;
    }

    // "Eva Holm, 50, a pilot"
    private static int PastAge(Sentence sentence, int first) =>
        sentence.At(first)?.Kind == TokenKind.Number && sentence.At(first + 1)?.Is(',') == true ? first + 2 : first;

    private static bool IsPerson(Mention role) => role is { Kind: MentionKind.Nominal, Thing: MentionedThing.Person, IsPossessive: false };

    // "According to Holm, the keeper of the lights, Ida Brunn, had": the phrase opens the clause, and its name follows.
    private static bool IsOfNameBehind(Mention name, Mention role)
    {
        var sentence = name.Sentence;
        if (sentence.At(name.First - 2)?.Has(WordTraits.SourceMarker) != true)
            return false;
        return RoleBounds.Last(sentence, role) is var last and > 0
            && sentence.At(last + 1)?.Is(',') == true
            && sentence.MentionAt(last + 2) is { Kind: MentionKind.Name } subject
            && ReferenceEquals(Introducer(subject), role);
    }

    // "a small man with a scarf": what somebody looks like is no role.
    private static bool IsLookOfPerson(Sentence sentence, Mention role) =>
        sentence.Tokens[role.First].Has(WordUse.Indefinite) && sentence.Tokens[role.Last].Has(WordUse.MerePerson);

    // "Al portavoz Brunn, la alcaldesa le contestó": the clause's subject, since its verb follows and the name is governed.
    private static bool IsSubjectBehind(Sentence sentence, Mention name, int next) =>
        IsGovernedAtHead(sentence, name)
        && sentence.At(next) is { Kind: TokenKind.Word } verb
        && (verb.Has(WordTraits.ObjectPronoun | WordTraits.Auxiliary) || verb.Verb is { IsFinite: true });

    // "Al portavoz Brunn", "Para Brunn"
    private static bool IsGovernedAtHead(Sentence sentence, Mention name) =>
        (sentence.At(name.First - 1)?.Has(WordUse.Dative) == true || name.First == 2)
        && (name.First <= 2 ? sentence.Tokens[0] : sentence.Tokens[name.First - 1]).Has(WordTraits.Preposition);

    // "Todd Olsen (CEO)"
    private static TextRange? InBrackets(Sentence sentence, int first) =>
        sentence.MentionFrom(first) is { HasDeterminer: false } role && IsPerson(role) && sentence.At(role.Last + 1)?.Is(')') == true
            ? sentence.RangeOf(first, role.Last)
            : null;

    /// <summary>The role set before the name and parted by a comma, in the passage's text; null without one.</summary>
    public static TextRange? Before(Mention name)
    {
        if (Introducer(name) is not { } role)
            return null;
        var sentence = name.Sentence;
        return sentence.RangeOf(RoleBounds.PastArticles(sentence, role.First, role.Last), name.First - 2);
    }

    /// <summary>
    /// The phrase that says what the person is who is named after its comma: "the keeper of the lights, Eva Holm,"; null without one.
    /// </summary>
    public static Mention? Introducer(Mention name)
    {
        var sentence = name.Sentence;
        if (sentence.At(name.First - 1)?.Is(',') != true || sentence.MentionAt(name.First - 2) is not { } last)
            return null;
        var role = OwnedBy(last);
        if (Introduces(role, name))
            return role;
        if (NamesBody(role, name))
            return null;
        role = Governing(role);
        return CanIntroduce(role, name) ? role : null;
    }

    // "der Doktorvater der Ministerin, Eva Holm,": the genitive belongs to the noun before it.
    private static Mention OwnedBy(Mention genitive)
    {
        var (sentence, noun) = (genitive.Sentence, genitive);
        for (var step = 0; step < MostPhrases && sentence.Tokens[noun.First].Has(WordUse.Genitive); step++)
        {
            if (sentence.MentionAt(noun.First - 1) is not { Kind: MentionKind.Nominal } owned)
                break;
            noun = owned;
        }

        return noun;
    }

    // "the keeper of the lights in the north, Eva Holm,"
    private static Mention Governing(Mention governed)
    {
        var (sentence, noun) = (governed.Sentence, governed);
        for (var step = 0; step < MostPhrases && sentence.At(noun.First - 1)?.Has(WordTraits.Preposition) == true; step++)
        {
            if (sentence.MentionAt(noun.First - 2) is not { } head)
                break;
            noun = head;
        }

        return noun;
    }

    /// <summary>Whether <paramref name="role"/>, standing right before a comma, says what the person named after it is.</summary>
    public static bool Introduces(Mention role, Mention name) => role.Last == name.First - 2 && CanIntroduce(role, name);

    private static bool CanIntroduce(Mention role, Mention name)
    {
        if (name.Kind != MentionKind.Name || !CanBeRole(role) || name.Sentence.At(role.First)?.Has(WordUse.Indefinite) == true)
            return false;
        return role.Thing == MentionedThing.Person ? EndsClause(name.Sentence.At(name.Last + 1)) : IsPersonOfUnknownRole(role, name);
    }

    private static bool CanBeRole(Mention noun) =>
        noun
            is {
                Kind: MentionKind.Nominal,
                Thing: MentionedThing.Person or MentionedThing.Thing,
                IsPossessive: false,
                HasDeterminer: true
            };

    // "the mayor, Eva Holm, …", "the mayor, Eva Holm said"
    private static bool EndsClause(Token? next) =>
        next is null || next.Has(WordUse.Genitive) || next.Kind == TokenKind.Punctuation || next.Verb is { IsFinite: true };

    // "the assailant, Eva Holm, said": no list knows the noun, but a person's name stands beside it and a verb follows.
    private static bool IsPersonOfUnknownRole(Mention noun, Mention name) =>
        name.Thing == MentionedThing.Person
        && (name.RoleWords is not null || name.Name[0].Has(WordTraits.GivenName))
        && IsSetOffAsSubject(noun, name);

    /// <summary>
    /// Whether a phrase says what is named after its comma: "the mayor, Eva Holm", "the national railway, Ostervale Lines".
    /// </summary>
    public static bool SaysWhatIs(Mention noun, Mention name, int comma) =>
        ReferenceEquals(Introducer(name), noun) || comma == noun.Last + 1 && IsBodyInApposition(name);

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
        if (!CanBeOfBody(name) || BodyBefore(name) is not { } noun)
            return false;
        var sentence = name.Sentence;
        var before = sentence.At(noun.First - 1);
        return before is null or { Kind: TokenKind.Punctuation or TokenKind.Quotation }
            ? IsVerbBehindComma(sentence, name.Last + 1)
            : before.Verb is { IsSpeech: true, IsFinite: true } && sentence.At(name.Last + 1) is null or { Kind: TokenKind.Punctuation };
    }

    // "Ostervale Lines"
    private static bool CanBeOfBody(Mention name) =>
        name
            is {
                Kind: MentionKind.Name,
                Thing: not MentionedThing.People,
                HasHonorific: false,
                RoleWords: null,
                IsPossessive: false,
                Name.Length: > 1
            }
        && !name.Name[0].Has(WordTraits.GivenName);

    // "The national railway, Ostervale Lines"; not "the pastor, Ostervale Lines", though no list knows the noun.
    private static Mention? BodyBefore(Mention name)
    {
        var sentence = name.Sentence;
        return
            sentence.At(name.First - 1)?.Is(',') == true
            && sentence.MentionAt(name.First - 2)
                is {
                    Kind: MentionKind.Nominal,
                    Thing: MentionedThing.Body or MentionedThing.Thing,
                    HasDeterminer: true,
                    IsPossessive: false
                } noun
            && noun.Last == name.First - 2
            && !sentence.Language.Words.EndsAsTrade(sentence.Tokens[noun.Last])
            ? noun
            : null;
    }

    private static bool IsVerbBehindComma(Sentence sentence, int i) =>
        sentence.At(i)?.Is(',') == true && sentence.At(i + 1)?.Verb is { IsFinite: true };

    // "the assailant, Eva Holm, said" and "said the assailant, Eva Holm."
    private static bool IsSetOffAsSubject(Mention role, Mention name)
    {
        var before = name.Sentence.At(role.First - 1);
        return before is { Verb: { IsSpeech: true, IsFinite: true } }
            || before is null or { Kind: TokenKind.Quotation or TokenKind.Punctuation } && IsVerbBehindComma(name.Sentence, name.Last + 1);
    }
}
