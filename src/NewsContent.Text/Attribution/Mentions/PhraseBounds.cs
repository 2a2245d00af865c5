using System.Runtime.CompilerServices;
using NewsContent.Text.Attribution.Languages;
using NewsContent.Text.Attribution.Tokens;
using NewsContent.Text.Source;

namespace NewsContent.Text.Attribution.Mentions;

/// <summary>Where a noun phrase begins and ends, and which capitals mean a name.</summary>
/// <remarks>
/// A phrase begins at a determiner, a capitalized word or a noun for persons, and runs to its last noun or name; closed classes and
/// verbs end it, so that its other words need no dictionary.
/// </remarks>
internal sealed class PhraseBounds(LanguageProfile language, WordEvidence evidence)
{
    private readonly NameJoints _joints = new(language, evidence);

    private const int LongestPhrase = 14;

    // "of", "for", "the": what joins the words of a name and is no particle.
    private const int LongestJoint = 3;

    /// <summary>The closed classes: words that end a phrase, and that no phrase begins with.</summary>
    public const WordTraits EndsPhrase =
        WordTraits.Preposition
        | WordTraits.Conjunction
        | WordTraits.Subordinator
        | WordTraits.Complementizer
        | WordTraits.Relative
        | WordTraits.Auxiliary
        | WordTraits.Pronoun
        | WordTraits.ObjectPronoun
        | WordTraits.OtherVerb
        | WordTraits.SourceMarker
        | WordTraits.Nobody;

    private const WordTraits Speaks = WordTraits.PersonNoun | WordTraits.PeopleNoun | WordTraits.BodyNoun | WordTraits.DocumentNoun;

    /// <summary>The index of the last token of the phrase that begins at <paramref name="start"/>; -1 when none does.</summary>
    [MethodImpl(HotPath.Options)]
    public int EndOf(Sentence sentence, int start)
    {
        if (StandsForSomebody(sentence, start))
            return start;
        if (OneOfMany(sentence, start) is var many && many > start)
            return many;
        if (EndOfNobody(sentence, start) is var nobody && nobody >= start)
            return nobody;
        if (!Begins(sentence, start))
            return -1;
        var lastNoun = -1;
        var owner = -1;
        var limit = Math.Min(sentence.Tokens.Length, start + LongestPhrase);
        for (var i = start; i < limit; i++)
        {
            var token = sentence.Tokens[i];
            if (token.Kind == TokenKind.Possessive)
            {
                // "it's", "that's": the verb, not an owner.
                if (i == start || sentence.Tokens[i - 1].Has(WordTraits.Pronoun))
                    break;
                if (EndsNameOfBody(sentence, i, start))
                    return i;

                // "Eva Holm's well ran dry": no list knows what is owned, and the owner is named all the same.
                owner = lastNoun;
                lastNoun = -1;
                continue;
            }

            if (NameJoints.IsAmpersandInside(sentence, i) || i > start && Nicknames.IsInside(sentence, i))
                continue;
            if (token.Kind is not (TokenKind.Word or TokenKind.Number))
                break;
            if ((token.Length <= LongestJoint || token.Has(WordTraits.NameParticle)) && _joints.JoinsName(sentence, i, start))
                continue;
            if (lastNoun == i - 1 && token.Length <= LongestJoint && _joints.JoinsOffice(sentence, i))
            {
                lastNoun = ++i;
                continue;
            }

            if (
                i > start
                && token.Has(EndsPhrase)
                && !IsNameLike(sentence, i)
                && !(token.Has(WordTraits.NameParticle) && _joints.IsParticleInside(sentence, i))
            )
            {
                break;
            }

            if (
                i > start
                && (
                    token.Verb is not null && IsVerbHere(sentence, i, lastNoun)
                    || lastNoun == i - 1 && IsVerbOfHeadline(sentence, i)
                    || lastNoun == i - 1 && (FollowsFullName(sentence, i, start) || IsVerbOfOne(sentence, i, start))
                )
            )
            {
                break;
            }

            if (token.Has(WordTraits.Time) && !IsSurnameLike(token) && !IsNameLike(sentence, i))
            {
                if (lastNoun >= 0)
                    break;
                continue;
            }

            if (lastNoun >= 0 && !token.IsCapitalized && token.Has(WordTraits.Adverb | WordTraits.Determiner) && !token.Has(Speaks))
                break;
            if (lastNoun >= 0 && token.Has(WordTraits.Determiner) && token.IsCapitalized && i > start && !IsNameLike(sentence, i))
                break;
            if (lastNoun == i - 1 && FollowsItsNoun(sentence, i))
                break;
            if (IsNoun(sentence, i, start))
                lastNoun = i;
            else if (lastNoun >= 0 && !token.Has(WordTraits.RoleModifier | WordTraits.Affiliation) && LooksLikeVerb(token))
                break;
            else if (i > start && !token.Has(WordTraits.Adverb | WordTraits.Determiner) && !language.CapitalizesNouns)
                lastNoun = i;
        }

        return lastNoun >= 0 ? lastNoun : owner;
    }

    // "Another said": a determiner alone before a verb of saying.
    private static bool StandsForSomebody(Sentence sentence, int i) =>
        sentence.At(i + 1)?.Verb is { IsFinite: true, IsSpeech: true, IsAlsoNoun: false }
        && sentence.Tokens[i].Key is "another" or "one" or "some" or "many" or "several";

    // "Nobody said", "no one said": a phrase without a noun; -1 for "no member", which has one.
    private static int EndOfNobody(Sentence sentence, int i)
    {
        var token = sentence.Tokens[i];
        if (!token.Has(WordTraits.Nobody))
            return -1;
        var next = sentence.At(i + 1);
        if (token.Key is "no" or "kein")
            return next is { Key: "one" } ? i + 1 : -1;
        if (!token.Has(WordTraits.Determiner))
            return i;
        var endsHere =
            next is not { Kind: TokenKind.Word }
            || next.Has(EndsPhrase | WordTraits.Adverb)
            || next is { IsCapitalized: false, Verb: { IsFinite: true, IsAlsoNoun: false } };
        return endsHere ? i : -1;
    }

    // "One of them said", "some of the officials": those of whom it is one belong to the phrase; -1 where no such phrase begins.
    [MethodImpl(HotPath.Options)]
    private int OneOfMany(Sentence sentence, int i)
    {
        if (
            language.CapitalizesNouns
            || sentence.At(i + 1) is not { Length: 2, Key: "of" }
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

    /// <summary>Whether the word stands for one or some of those named behind its "of".</summary>
    public static bool IsOne(Token token) =>
        token.Key
            is "one"
                or "some"
                or "many"
                or "several"
                or "another"
                or "both"
                or "none"
                or "few"
                or "most"
                or "two"
                or "three"
                or "neither"
                or "either"
                or "each";

    private static bool CanBeNoun(Token? token) =>
        token is { Kind: TokenKind.Word, Verb: null } && !token.Has(EndsPhrase | WordTraits.Adverb);

    // "Macy's said", "said Macy's in a letter": nobody owns a verb, so that the ending belongs to the name.
    private bool EndsNameOfBody(Sentence sentence, int i, int start)
    {
        if (language.CapitalizesNouns || !IsNameLike(sentence, i - 1) || sentence.Tokens[i].Length == 1)
            return false;
        var next = sentence.At(i + 1);
        if (next?.Verb is { IsFinite: true, IsSpeech: true, IsAlsoNoun: false })
            return true;
        return sentence.At(start - 1)?.Verb is { IsFinite: true, IsSpeech: true, IsAlsoNoun: false }
            && (
                next is null || next.IsQuotation || next.Kind == TokenKind.Punctuation || next.Has(WordTraits.Preposition | WordTraits.Time)
            );
    }

    [MethodImpl(HotPath.Options)]
    private bool Begins(Sentence sentence, int i)
    {
        var token = sentence.Tokens[i];
        if (token.Kind == TokenKind.Number)
            return sentence.At(i + 1) is { Kind: TokenKind.Word } next && next.Has(WordTraits.PeopleNoun);
        if (token.Kind != TokenKind.Word)
            return false;
        if (token.Has(WordTraits.Determiner) || _joints.IsKnownWithParticle(sentence, i))
            return true;
        if (IsNameLike(sentence, i))
            return true;
        if (token.Has(EndsPhrase))
            return false;
        if (token.Verb is { IsFinite: true, IsAlsoNoun: false })
            return false;

        // "Hafenblatt: “…“": who asks, at the head of a line.
        if (language.CapitalizesNouns && i == 0 && token.IsCapitalized && token.Has(WordTraits.BodyNoun) && sentence.At(1)?.Is(':') == true)
            return true;
        if (token.Has(WordTraits.PersonNoun | WordTraits.PeopleNoun))
            return !IsVerbBehindComma(sentence, i);

        if (IsCompoundRole(sentence, i) || IsCompoundOfMany(sentence, i))
            return true;

        // "senior officials", "campaign aides": a modifier begins a phrase when a noun for persons follows soon.
        if (token.Has(WordTraits.RoleModifier | WordTraits.Affiliation | WordTraits.BodyNoun | WordTraits.DocumentNoun))
        {
            for (var j = i + 1; j < i + 4 && j < sentence.Tokens.Length; j++)
            {
                var next = sentence.Tokens[j];
                if (next.Has(WordTraits.PersonNoun | WordTraits.PeopleNoun))
                    return true;
                if (next.Kind != TokenKind.Word || next.Has(EndsPhrase) || next.Verb is { IsAlsoNoun: false })
                    return false;
            }
        }

        return false;
    }

    // "Holm, a pilot, advocates a tax": behind the comma, with an object.
    private static bool IsVerbBehindComma(Sentence sentence, int i) =>
        sentence.Tokens[i].Verb is { IsAlsoNoun: true }
        && sentence.At(i - 1)?.Is(',') == true
        && sentence.At(i + 1)?.Has(WordTraits.Determiner) == true;

    // "Harbour advocates say": at the sentence's head an unknown word before a noun for people.
    private bool IsCompoundOfMany(Sentence sentence, int i) =>
        !language.CapitalizesNouns
        && OpensSentence(sentence, i)
        && sentence.Tokens[i] is { IsCapitalized: true, Traits: WordTraits.None, Verb: null }
        && sentence.At(i + 1) is { IsCapitalized: false } people
        && people.Has(WordTraits.PeopleNoun)
        && sentence.At(i + 2)?.Verb is { IsFinite: true } or { Shape: VerbShape.Base };

    // "trying to oust incumbent Eva Holm": a verb stands behind this "to".
    private static bool OpensInfinitive(Sentence sentence, int i) =>
        sentence.Tokens[i].Key == "to"
        && sentence.At(i - 1) is { } before
        && (
            before.EndsIn("ing") && !before.Has(WordTraits.SourceMarker)
            || before.Has(WordTraits.Auxiliary)
            || before.Verb is { Meaning: VerbMeaning.Stance }
        );

    // "said election lawyer Eva Holm", "Euphonium player Eva Holm": an unknown word before a role before a name, where no verb can stand.
    private bool IsCompoundRole(Sentence sentence, int i)
    {
        var token = sentence.Tokens[i];
        if (
            language.CapitalizesNouns
            || token.Traits != WordTraits.None
            || token.Verb is not null
            || sentence.At(i + 1)?.Has(WordTraits.PersonNoun) != true
            || sentence.At(i + 2) is not { Kind: TokenKind.Word, IsCapitalized: true } name
            || name.Has(EndsPhrase)
        )
        {
            return false;
        }

        var before = sentence.At(i - 1);
        return before is null
            || before.Kind is TokenKind.Punctuation or TokenKind.Quotation
            || before.Has(WordTraits.Preposition | WordTraits.Complementizer) && !OpensInfinitive(sentence, i - 1)
            || before.Verb is { IsSpeech: true };
    }

    /// <summary>
    /// Whether its capital means a name: not a sentence's first word, unless the article shows it elsewhere or what follows does.
    /// </summary>
    [MethodImpl(HotPath.Options)]
    public bool IsNameLike(Sentence sentence, int i)
    {
        var token = sentence.Tokens[i];
        if (!token.IsCapitalized || token.Kind != TokenKind.Word)
            return false;
        if (token.Has(WordTraits.Honorific))
            return true;
        if (evidence.IsSurname(token) && !token.Has(EndsPhrase))
            return true;
        if (NamesOfTimes.Is(sentence, i))
            return true;
        if (token.Has(WordTraits.NameParticle) && sentence.At(i + 1) is { IsCapitalized: true } surname && evidence.IsSurname(surname))
            return true;
        var opens = OpensSentence(sentence, i) || sentence.Kind is PassageKind.Headline or PassageKind.Heading;
        if (SmallWordNames.Is(sentence, i, opens, !language.CapitalizesNouns, evidence))
            return true;
        if (token.Has(EndsPhrase) && evidence.IsSurname(token) && (!opens || sentence.At(i + 1)?.Verb is { IsFinite: true }))
            return true;
        if (token.Has(EndsPhrase | WordTraits.Determiner | WordTraits.Time))
        {
            return !opens
                && !token.Has(WordTraits.Determiner | WordTraits.Pronoun | WordTraits.Time)
                && token.Text.Length > 1
                && IsInsideName(sentence, i);
        }

        if (!opens)
            return true;
        if (evidence.IsCapitalizedInside(token))
            return true;
        if (token.Has(WordTraits.GivenName | WordTraits.Place))
            return true;
        if (evidence.IsSeenInLowerCase(token) || token.Has(WordTraits.Adverb) || token.Verb is { IsAlsoNoun: false })
            return false;
        if (sentence.Kind is PassageKind.Headline or PassageKind.Heading)
            return false;
        var next = sentence.At(i + 1);

        // "Dominique, 50, said": only somebody has an age.
        if (next?.Is(',') == true && sentence.At(i + 2)?.Kind == TokenKind.Number && sentence.At(i + 3)?.Is(',') == true)
            return true;
        return next is { Kind: TokenKind.Word, IsCapitalized: true } && !next.Has(WordTraits.Determiner)
            || next is { Kind: TokenKind.Possessive }
            || next?.Verb is { IsFinite: true, IsAlsoNoun: false }
                && !LooksLikeParticiple(token)
                && (language.CapitalizesNouns || !NameShapes.EndsAsMany(token))
                && (language.CapitalizesNouns || !token.Has(WordTraits.PeopleNoun));
    }

    private static bool IsInsideName(Sentence sentence, int i) =>
        sentence.At(i - 1) is { IsCapitalized: true, Kind: TokenKind.Word } before && before.Has(WordTraits.GivenName) && i > 0;

    private bool IsSurnameLike(Token token) => evidence.IsSurname(token);

    private static bool OpensSentence(Sentence sentence, int i)
    {
        if (i == 0)
            return true;
        var before = sentence.Tokens[i - 1];
        return before.IsQuotation && !Nicknames.IsInside(sentence, i - 1)
            || before.Kind == TokenKind.Punctuation
                && before.Text[0] is ':' or '(' or '[' or '\u2014' or '\u2013' or '\u2022' or '*' or '-' or '.' or '>';
    }

    [MethodImpl(HotPath.Options)]
    private bool IsNoun(Sentence sentence, int i, int start)
    {
        var token = sentence.Tokens[i];
        if (token.Has(Speaks | WordTraits.WorkNoun) && !(token.Has(WordTraits.RoleModifier) && NounFollows(sentence, i)))
            return true;
        return token.IsCapitalized && IsNameLike(sentence, i);
    }

    private static bool NounFollows(Sentence sentence, int i) =>
        sentence.At(i + 1) is { Kind: TokenKind.Word } next
        && (next.IsCapitalized || next.Has(Speaks))
        && next.Verb is not { IsAlsoNoun: false };

    /// <summary>
    /// Whether the word is an adjective that stands behind its person: "a source familiar with the talks", "an aide close to Holm".
    /// </summary>
    public static bool FollowsItsNoun(Sentence sentence, int i) =>
        sentence.At(i + 1)?.Has(WordTraits.Preposition) == true
        && sentence.At(i - 1)?.Has(WordTraits.PersonNoun | WordTraits.PeopleNoun) == true
        && sentence.Tokens[i].Key
            is "familiar"
                or "close"
                or "aware"
                or "present"
                or "privy"
                or "loyal"
                or "critical"
                or "sympathetic"
                or "responsible"
                or "knowledgeable"
                or "active";

    // A reporting verb after its subject; "calls" and "reports" are verbs when they agree with the noun before them.
    private bool IsVerbHere(Sentence sentence, int i, int lastNoun)
    {
        var token = sentence.Tokens[i];
        if (
            token.Verb is not { } verb
            || token.IsCapitalized && !OpensSentence(sentence, i) && sentence.Kind is not (PassageKind.Headline or PassageKind.Heading)
        )
        {
            return false;
        }

        if (language.CapitalizesNouns)
            return !token.IsCapitalized && (lastNoun >= 0 || verb.IsFinite);
        if (!verb.IsAlsoNoun)
        {
            return verb.Shape != VerbShape.PresentParticiple
                    && (lastNoun >= 0 || verb.IsFinite && verb.IsSpeech)
                    && (verb.Shape & (VerbShape.Past | VerbShape.Present | VerbShape.PastParticiple)) != 0
                || verb.Shape == VerbShape.PresentParticiple && lastNoun >= 0
                || verb.Shape == VerbShape.Base && lastNoun >= 0 && sentence.Tokens[lastNoun].Has(WordTraits.PeopleNoun);
        }

        if (lastNoun != i - 1)
            return false;
        var noun = sentence.Tokens[lastNoun];
        var plural = noun.Has(WordTraits.PeopleNoun) && !noun.Has(WordTraits.PersonNoun);
        if ((verb.Shape & VerbShape.Past) != 0)
            return true;
        return plural
            ? (verb.Shape & VerbShape.Base) != 0
            : (verb.Shape & VerbShape.Present) != 0 && !token.IsCapitalized && NextLooksReported(sentence, i);
    }

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
            || language.CapitalizesNouns
            || !evidence.IsSurname(sentence.Tokens[i - 1])
            || evidence.IsSurname(token)
        )
        {
            return false;
        }

        return token.Verb is { } verb && (verb.Shape & VerbShape.Present) != 0
            || (token.Traits & ~WordTraits.OtherVerb) == WordTraits.None
                && token.Key[token.Key.Length - 1] == 's'
                && !evidence.IsCapitalizedInside(token);
    }

    // "an usher sweeps": what "a" opens ends in no plural, so that the word is the verb.
    [MethodImpl(HotPath.Options)]
    private bool IsVerbOfOne(Sentence sentence, int i, int start)
    {
        var token = sentence.Tokens[i];
        return !language.CapitalizesNouns
            && sentence.Tokens[start].Key is "a" or "an"
            && sentence.Tokens[i - 1].Has(WordTraits.PersonNoun)
            && !token.IsCapitalized
            && token.Traits == WordTraits.None
            && token.Key.Length > 3
            && token.Key[token.Key.Length - 1] == 's'
            && token.Key[token.Key.Length - 2] is not ('s' or 'u' or 'i' or '\'');
    }

    private bool EndsFullName(Sentence sentence, int i, int start) =>
        evidence.IsSurname(sentence.Tokens[i])
        || i > start
            && !language.CapitalizesNouns
            && sentence.Tokens[i] is { IsCapitalized: true } last
            && (last.Traits & ~WordTraits.GivenName) == WordTraits.None
            && sentence.Tokens[i - 1] is { IsCapitalized: true } given
            && given.Has(WordTraits.GivenName);

    private static bool NextLooksReported(Sentence sentence, int i)
    {
        var next = sentence.At(i + 1);
        return next is null
            || next.IsQuotation
            || next.Kind == TokenKind.Punctuation
            || next.IsCapitalized
            || next.Key is "for" or "on"
            || next.Has(
                WordTraits.Complementizer
                    | WordTraits.Determiner
                    | WordTraits.Pronoun
                    | WordTraits.ObjectPronoun
                    | WordTraits.Time
                    | WordTraits.Adverb
            );
    }

    private bool LooksLikeVerb(Token token) =>
        !language.CapitalizesNouns && !token.IsCapitalized && (token.EndsIn("ed") || token.EndsIn("ing"))
        || language.CapitalizesNouns && !token.IsCapitalized;

    private static bool LooksLikeParticiple(Token token) => token.EndsIn("ed") || token.EndsIn("ing") || token.EndsIn("ly");
}
