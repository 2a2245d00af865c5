using System.Runtime.CompilerServices;
using NewsContent.Text.Attribution.Mentions;
using NewsContent.Text.Attribution.Tokens;
using NewsContent.Text.Source;

namespace NewsContent.Text.Attribution.Languages.English;

/// <summary>Where an English noun phrase ends: verbs that are nouns too agree with the noun before them, or not.</summary>
internal sealed class EnglishPhraseBounds(LanguageWords words, WordEvidence evidence, NameJoints joints) : PhraseBounds(evidence, joints)
{
    private const WordTraits OpensReport =
        WordTraits.Complementizer
        | WordTraits.Determiner
        | WordTraits.Pronoun
        | WordTraits.ObjectPronoun
        | WordTraits.Time
        | WordTraits.Adverb;

    /// <summary>Whether the word stands for one or some of those named behind its "of".</summary>
    public static bool IsOne(Token token) =>
        IsSomebodyAlone(token)
        || token.Key is "both" or "none" or "few" or "most" or "two" or "three"
        || token.Key is "neither" or "either" or "each";

    /// <summary>
    /// Whether the word is an adjective that stands behind its person: "a source familiar with the talks", "an aide close to Holm".
    /// </summary>
    public static bool IsAdjectiveBehindNoun(Sentence sentence, int i) =>
        sentence.At(i + 1)?.Has(WordTraits.Preposition) == true
        && sentence.At(i - 1)?.Has(WordTraits.PersonNoun | WordTraits.PeopleNoun) == true
        && IsOfSource(sentence.Tokens[i].Key);

    /// <inheritdoc />
    protected override bool IsBehindItsNoun(Sentence sentence, int i) => IsAdjectiveBehindNoun(sentence, i);

    // "Another said": a determiner alone before a verb of saying.
    /// <inheritdoc />
    protected override int EndOfSomeOfMany(Sentence sentence, int start) =>
        IsSomebodyAlone(sentence.Tokens[start]) && IsSaying(sentence.At(start + 1)) ? start : OneOfMany(sentence, start);

    // "no one said" has no noun, "no member said" has one.
    /// <inheritdoc />
    protected override int EndOfNobody(Sentence sentence, int start) =>
        sentence.Tokens[start].Key != "no" ? base.EndOfNobody(sentence, start)
        : sentence.At(start + 1)?.Key == "one" ? start + 1
        : -1;

    // "Macy's said", "said Macy's in a letter": nobody owns a verb, so that the ending belongs to the name.
    /// <inheritdoc />
    protected override bool EndsNameOfBody(Sentence sentence, int ending, int start)
    {
        if (!IsNameLike(sentence, ending - 1) || sentence.Tokens[ending].Length == 1)
            return false;
        var next = sentence.At(ending + 1);
        return IsSaying(next) || IsSaying(sentence.At(start - 1)) && IsOver(next);
    }

    // "Euphonium player Eva Holm": an unknown word before a role before a name, where no verb can stand.
    /// <inheritdoc />
    protected override bool IsCompoundRole(Sentence sentence, int i) =>
        IsCompoundBeforeName(sentence, i)
        || IsBodyBeforeName(sentence, i)
        || IsCompoundOfMany(sentence, i)
        || IsAdjectiveOfMany(sentence, i);

    // "said carmaker Nordfon"
    private static bool IsBodyBeforeName(Sentence sentence, int i) =>
        sentence.Tokens[i] is { IsCapitalized: false } noun
        && noun.Has(WordTraits.BodyNoun)
        && sentence.At(i + 1) is { Kind: TokenKind.Word, IsCapitalized: true } name
        && !name.Has(EndsPhrase)
        && sentence.At(i - 1)?.Verb is { IsSpeech: true };

    private static bool IsCompoundBeforeName(Sentence sentence, int i)
    {
        var token = sentence.Tokens[i];
        var isUnknown = token.Traits == WordTraits.None && token.Verb is null;
        if (!isUnknown || sentence.At(i + 1)?.Has(WordTraits.PersonNoun | WordTraits.BodyNoun) != true)
            return false;
        return sentence.At(i + 2) is { Kind: TokenKind.Word, IsCapitalized: true } name
            && !name.Has(EndsPhrase)
            && IsBeforePhrase(sentence, i - 1);
    }

    /// <inheritdoc />
    protected override bool MayBeNameAtHead(Token token) =>
        !token.Has(WordTraits.PeopleNoun)
        && !EnglishEndings.IsMany(token)
        && !EnglishEndings.IsParticiple(token)
        && !EnglishPlurals.IsOfSpeaking(token, words);

    /// <inheritdoc />
    protected override bool MayBeNoun(Token token) => !token.Has(WordTraits.Adverb | WordTraits.Determiner);

    /// <inheritdoc />
    protected override bool IsNameOfSmallWord(Sentence sentence, int i, bool opens) =>
        SmallWordNames.Is(sentence, i, opens, canOpen: true, Evidence) || IsNumeralOfName(sentence, i);

    // "Five Star Movement", "Three Rivers Council": two words in capitals behind it, and none that counts persons.
    private static bool IsNumeralOfName(Sentence sentence, int i) =>
        sentence.Tokens[i] is { IsCapitalized: true } numeral
        && numeral.Has(WordUse.Numeral)
        && IsPlainCapital(sentence.At(i + 1))
        && sentence.At(i + 2) is { Kind: TokenKind.Word, IsCapitalized: true } last
        && !last.Has(WordTraits.PersonNoun | WordTraits.PeopleNoun);

    private static bool IsPlainCapital(Token? token) =>
        token is { Kind: TokenKind.Word, IsCapitalized: true }
        && !token.Has(WordTraits.Affiliation | WordTraits.Place | WordTraits.GivenName | WordTraits.PeopleNoun | WordTraits.Honorific);

    /// <inheritdoc />
    protected override bool LooksLikeVerb(Token token) => !token.IsCapitalized && (token.EndsIn("ed") || token.EndsIn("ing"));

    // A reporting verb after its subject; "calls" and "reports" are verbs when they agree with the noun before them.
    /// <inheritdoc />
    protected override bool IsVerbHere(Sentence sentence, int i, int lastNoun)
    {
        var token = sentence.Tokens[i];
        if (token.Verb is not { } verb || IsNameHere(sentence, i))
            return false;
        if (!verb.IsAlsoNoun)
            return IsMereVerb(sentence, i, verb, lastNoun);
        if (lastNoun != i - 1)
            return false;
        if ((verb.Shape & VerbShape.Past) != 0)
            return true;
        var noun = sentence.Tokens[lastNoun];
        return IsMany(noun)
            ? (verb.Shape & VerbShape.Base) != 0
            : (verb.Shape & VerbShape.Present) != 0 && !token.IsCapitalized && NextLooksReported(sentence, i);
    }

    // "officials", "documents"
    private static bool IsMany(Token noun) =>
        noun.Has(WordTraits.PeopleNoun) && !noun.Has(WordTraits.PersonNoun) || noun.Has(WordTraits.DocumentNoun) && noun.EndsIn("s");

    /// <inheritdoc />
    protected override bool IsVerbBehindNoun(Sentence sentence, int i, int start) =>
        IsVerbOfHeadline(sentence, i) || FollowsFullName(sentence, i, start) || IsVerbOfOne(sentence, i, start);

    // "Harbour advocates say": at the sentence's head an unknown word before a noun for people.
    private static bool IsCompoundOfMany(Sentence sentence, int i) =>
        OpensSentence(sentence, i)
        && sentence.Tokens[i] is { IsCapitalized: true, Traits: WordTraits.None, Verb: null }
        && sentence.At(i + 1) is { IsCapitalized: false } people
        && people.Has(WordTraits.PeopleNoun)
        && sentence.At(i + 2)?.Verb is { IsFinite: true } or { Shape: VerbShape.Base };

    // “…,” environmental campaigners said: right behind the words.
    private static bool IsAdjectiveOfMany(Sentence sentence, int i) =>
        sentence.Tokens[i] is { IsCapitalized: false, Verb: null or { Shape: VerbShape.Base, IsSpeech: false } } adjective
        && (adjective.Traits & ~WordTraits.BodyNameWord) == WordTraits.None
        && sentence.At(i + 1) is { IsCapitalized: false } people
        && people.Has(WordTraits.PeopleNoun)
        && EnglishByPlace.IsBehindWords(sentence, i);

    private static bool IsSaying(Token? token) => token?.Verb is { IsFinite: true, IsSpeech: true, IsAlsoNoun: false };

    private static bool IsSomebodyAlone(Token token) => token.Key is "another" or "one" or "some" or "many" or "several";

    private static bool IsOfSource(string adjective) =>
        adjective is "familiar" or "close" or "aware" or "present" or "privy"
        || adjective is "loyal" or "critical" or "sympathetic"
        || adjective is "responsible" or "knowledgeable" or "active";

    private static bool IsOver(Token? next) =>
        next is null || next.Kind is TokenKind.Quotation or TokenKind.Punctuation || next.Has(WordTraits.Preposition | WordTraits.Time);

    private static bool IsBeforePhrase(Sentence sentence, int i) =>
        sentence.At(i) is not { } before
        || before.Kind is TokenKind.Punctuation or TokenKind.Quotation
        || before.Verb is { IsSpeech: true }
        || OpensPhrase(sentence, i, before);

    // "for election lawyer Eva Holm", "mayor and election lawyer Eva Holm"
    private static bool OpensPhrase(Sentence sentence, int i, Token before) =>
        before.Has(WordTraits.Preposition | WordTraits.Complementizer) && !OpensInfinitive(sentence, i)
        || before.Has(WordTraits.Conjunction) && sentence.At(i - 1)?.Has(WordTraits.PersonNoun) == true;

    // "trying to oust incumbent Eva Holm": a verb stands behind this "to".
    private static bool OpensInfinitive(Sentence sentence, int i) =>
        sentence.Tokens[i].Key == "to"
        && sentence.At(i - 1) is { } before
        && (
            before.EndsIn("ing") && !before.Has(WordTraits.SourceMarker)
            || before.Has(WordTraits.Auxiliary)
            || before.Verb is { Meaning: VerbMeaning.Stance }
        );

    // "One of them said", "some of the officials": those of whom it is one belong to the phrase; -1 where no such phrase begins.
    [MethodImpl(HotPath.Options)]
    private int OneOfMany(Sentence sentence, int i)
    {
        if (
            sentence.At(i + 1) is not { Length: 2, Key: "of" }
            || !IsOne(sentence.Tokens[i])
            || sentence.At(i + 2) is not { Kind: TokenKind.Word } those
        )
        {
            return -1;
        }

        return those.Has(WordTraits.ObjectPronoun) || those.Key is "those" or "these" && !CanBeNoun(sentence.At(i + 3)) ? i + 2
            : those.Has(WordTraits.Determiner) && !IsOne(those) ? EndOf(sentence, i + 2)
            : -1;
    }

    private static bool CanBeNoun(Token? token) =>
        token is { Kind: TokenKind.Word, Verb: null } && !token.Has(EndsPhrase | WordTraits.Adverb);

    // A verb of no other meaning: in the past or present behind a noun, or of saying.
    private static bool IsMereVerb(Sentence sentence, int i, VerbForm verb, int lastNoun)
    {
        if (verb.Shape == VerbShape.PresentParticiple)
            return lastNoun >= 0;
        if (verb.Shape == VerbShape.Base)
            return lastNoun >= 0 && (sentence.Tokens[lastNoun].Has(WordTraits.PeopleNoun) || ReportsOfMany(sentence, i, verb, lastNoun));
        return (lastNoun >= 0 || verb.IsFinite && verb.IsSpeech)
            && (verb.Shape & (VerbShape.Past | VerbShape.Present | VerbShape.PastParticiple)) != 0;
    }

    // "Neighbours of the man say he was": no noun stands in this form, so that it is the verb of those before.
    private static bool ReportsOfMany(Sentence sentence, int i, VerbForm verb, int lastNoun) =>
        lastNoun == i - 1
        && verb.Meaning is VerbMeaning.Speech or VerbMeaning.Judgement
        && sentence.Tokens[i].Traits == WordTraits.None
        && NextLooksReported(sentence, i);

    // "Maria Soto flew home": after a person's name a word that is no known noun is the verb.
    private bool FollowsFullName(Sentence sentence, int i, int start)
    {
        var token = sentence.Tokens[i];
        if (token.IsCapitalized || sentence.Tokens[start].Has(WordTraits.Determiner) || !EndsFullName(sentence, i - 1, start))
            return false;

        // "Maria Soto late Monday": the time of day begins, not a noun.
        if (sentence.At(i + 1)?.Has(WordTraits.Time) == true)
            return true;
        return (token.Traits & ~WordTraits.OtherVerb) == WordTraits.None && sentence.At(i + 1)?.IsCapitalized != true;
    }

    // "Holm Calls Port “a Ruin”", "Holm Pins Hope on Tide": after a name that the article knows, what ends as a verb is one.
    private bool IsVerbOfHeadline(Sentence sentence, int i)
    {
        var token = sentence.Tokens[i];
        if (
            sentence.Kind is not (PassageKind.Headline or PassageKind.Heading)
            || !Evidence.IsSurname(sentence.Tokens[i - 1])
            || Evidence.IsSurname(token)
        )
        {
            return false;
        }

        if (token.Verb is { } verb && (verb.Shape & VerbShape.Present) != 0)
            return true;
        return (token.Traits & ~WordTraits.OtherVerb) == WordTraits.None && token.EndsIn("s") && !Evidence.IsCapitalizedInside(token);
    }

    // "an usher sweeps": what "a" opens ends in no plural, so that the word is the verb.
    [MethodImpl(HotPath.Options)]
    private static bool IsVerbOfOne(Sentence sentence, int i, int start)
    {
        var token = sentence.Tokens[i];
        return token is { IsCapitalized: false, Traits: WordTraits.None, Length: > 3 }
            && sentence.Tokens[start].Has(WordUse.Indefinite)
            && sentence.Tokens[i - 1].Has(WordTraits.PersonNoun)
            && EndsAsPresent(token.Key);
    }

    private static bool EndsAsPresent(string word) =>
        word[word.Length - 1] == 's' && word[word.Length - 2] is not ('s' or 'u' or 'i' or '\'');

    private bool EndsFullName(Sentence sentence, int i, int start) =>
        Evidence.IsSurname(sentence.Tokens[i]) || i > start && IsFullName(sentence.Tokens[i - 1], sentence.Tokens[i]);

    private static bool IsFullName(Token given, Token last) =>
        last.IsCapitalized
        && (last.Traits & ~WordTraits.GivenName) == WordTraits.None
        && given.IsCapitalized
        && given.Has(WordTraits.GivenName);

    private static bool NextLooksReported(Sentence sentence, int i)
    {
        var next = sentence.At(i + 1);
        if (next is null || next.Kind is TokenKind.Quotation or TokenKind.Punctuation)
            return true;
        return next.IsCapitalized || next.Key is "for" or "on" || next.Has(OpensReport);
    }
}
