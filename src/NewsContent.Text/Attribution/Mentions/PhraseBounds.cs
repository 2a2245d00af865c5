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
internal abstract class PhraseBounds(WordEvidence evidence, NameJoints joints)
{
    /// <summary>What the article tells of its words.</summary>
    protected WordEvidence Evidence { get; } = evidence;

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
        if (EndOfSomeOfMany(sentence, start) is var some && some >= start)
            return some;
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
            if ((token.Length <= LongestJoint || token.Has(WordTraits.NameParticle)) && joints.JoinsName(sentence, i, start))
                continue;
            if (lastNoun == i - 1 && token.Length <= LongestJoint && joints.JoinsOffice(sentence, i))
            {
                lastNoun = ++i;
                continue;
            }

            if (
                i > start
                && token.Has(EndsPhrase)
                && !IsNameLike(sentence, i)
                && !(token.Has(WordTraits.NameParticle) && joints.IsParticleInside(sentence, i))
            )
            {
                break;
            }

            if (
                i > start
                && (
                    token.Verb is not null && IsVerbHere(sentence, i, lastNoun) || lastNoun == i - 1 && IsVerbBehindNoun(sentence, i, start)
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
            if (lastNoun == i - 1 && IsBehindItsNoun(sentence, i))
                break;
            if (IsNoun(sentence, i, start))
                lastNoun = i;
            else if (lastNoun >= 0 && !token.Has(WordTraits.RoleModifier | WordTraits.Affiliation) && LooksLikeVerb(token))
                break;
            else if (i > start && MayBeNoun(token))
                lastNoun = i;
        }

        return lastNoun >= 0 ? lastNoun : owner;
    }

    /// <summary>
    /// The last token of a phrase for some of many, "another" before a verb of saying, "one of them"; less than
    /// <paramref name="start"/> where none begins.
    /// </summary>
    protected virtual int EndOfSomeOfMany(Sentence sentence, int start) => -1;

    /// <summary>The last token of words for nobody, "nobody", which have no noun; -1 where they have one, or stand not.</summary>
    protected virtual int EndOfNobody(Sentence sentence, int start)
    {
        var token = sentence.Tokens[start];
        if (!token.Has(WordTraits.Nobody))
            return -1;
        return !token.Has(WordTraits.Determiner) || HasNoNoun(sentence.At(start + 1)) ? start : -1;
    }

    private static bool HasNoNoun(Token? next) =>
        next is not { Kind: TokenKind.Word }
        || next.Has(EndsPhrase | WordTraits.Adverb)
        || next is { IsCapitalized: false, Verb: { IsFinite: true, IsAlsoNoun: false } };

    // "Holm, a pilot, advocates a tax": behind the comma, with an object.
    private static bool IsVerbBehindComma(Sentence sentence, int i) =>
        sentence.Tokens[i].Verb is { IsAlsoNoun: true }
        && sentence.At(i - 1)?.Is(',') == true
        && sentence.At(i + 1)?.Has(WordTraits.Determiner) == true;

    /// <summary>Whether the ending of an owner belongs to the name of a body before it: "Macy's said".</summary>
    protected virtual bool EndsNameOfBody(Sentence sentence, int ending, int start) => false;

    /// <summary>Whether a noun alone at the head of a line says who speaks there: "Hafenblatt: “…“".</summary>
    protected virtual bool OpensLine(Sentence sentence, int i) => false;

    /// <summary>Whether a role of two words begins with a word that no list knows: "said election lawyer Eva Holm".</summary>
    protected virtual bool IsCompoundRole(Sentence sentence, int i) => false;

    /// <summary>Whether a small word of the language is somebody's name here: "said Will Smith".</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="i">The word.</param>
    /// <param name="opens">Whether any word could have a capital here.</param>
    protected abstract bool IsNameOfSmallWord(Sentence sentence, int i, bool opens);

    /// <summary>Whether a capital at a sentence's head can mean a name before a verb.</summary>
    protected virtual bool MayBeNameAtHead(Token token) => true;

    /// <summary>Whether an adjective stands behind its noun, so that the phrase is over: "a source familiar with the talks".</summary>
    protected virtual bool IsBehindItsNoun(Sentence sentence, int i) => false;

    /// <summary>Whether the word's capital is no headline's and no sentence's, so that it is part of a name.</summary>
    protected static bool IsNameHere(Sentence sentence, int i) =>
        sentence.Tokens[i].IsCapitalized
        && !OpensSentence(sentence, i)
        && sentence.Kind is not (PassageKind.Headline or PassageKind.Heading);

    /// <summary>Whether a word that can report is the verb here, and no noun of the phrase.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="i">The word.</param>
    /// <param name="lastNoun">The phrase's last noun so far; -1 before the first.</param>
    protected abstract bool IsVerbHere(Sentence sentence, int i, int lastNoun);

    /// <summary>Whether a word that no list knows as a verb is one, right behind the phrase's last noun: "Maria Soto flew home".</summary>
    protected abstract bool IsVerbBehindNoun(Sentence sentence, int i, int start);

    /// <summary>Whether a word that no list knows ends the phrase behind a noun, because it looks like a verb.</summary>
    protected abstract bool LooksLikeVerb(Token token);

    /// <summary>Whether a word that no list knows can be the phrase's noun.</summary>
    protected abstract bool MayBeNoun(Token token);

    [MethodImpl(HotPath.Options)]
    private bool Begins(Sentence sentence, int i)
    {
        var token = sentence.Tokens[i];
        if (token.Kind == TokenKind.Number)
            return sentence.At(i + 1) is { Kind: TokenKind.Word } next && next.Has(WordTraits.PeopleNoun);
        if (token.Kind != TokenKind.Word)
            return false;
        if (token.Has(WordTraits.Determiner) || joints.IsKnownWithParticle(sentence, i))
            return true;
        if (IsNameLike(sentence, i))
            return true;
        if (token.Has(EndsPhrase))
            return false;
        if (token.Verb is { IsFinite: true, IsAlsoNoun: false })
            return false;

        if (OpensLine(sentence, i))
            return true;
        if (token.Has(WordTraits.PersonNoun | WordTraits.PeopleNoun))
            return !IsVerbBehindComma(sentence, i);

        if (IsCompoundRole(sentence, i))
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
        if (Evidence.IsSurname(token) && !token.Has(EndsPhrase))
            return true;
        if (NamesOfTimes.Is(sentence, i))
            return true;
        if (token.Has(WordTraits.NameParticle) && sentence.At(i + 1) is { IsCapitalized: true } surname && Evidence.IsSurname(surname))
            return true;
        var opens = OpensSentence(sentence, i) || sentence.Kind is PassageKind.Headline or PassageKind.Heading;
        if (IsNameOfSmallWord(sentence, i, opens))
            return true;
        if (token.Has(EndsPhrase) && Evidence.IsSurname(token) && (!opens || sentence.At(i + 1)?.Verb is { IsFinite: true }))
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
        if (Evidence.IsCapitalizedInside(token))
            return true;
        if (token.Has(WordTraits.GivenName | WordTraits.Place))
            return true;
        if (Evidence.IsSeenInLowerCase(token) || token.Has(WordTraits.Adverb) || token.Verb is { IsAlsoNoun: false })
            return false;
        if (sentence.Kind is PassageKind.Headline or PassageKind.Heading)
            return false;
        var next = sentence.At(i + 1);

        // "Dominique, 50, said": only somebody has an age.
        if (next?.Is(',') == true && sentence.At(i + 2)?.Kind == TokenKind.Number && sentence.At(i + 3)?.Is(',') == true)
            return true;
        return next is { Kind: TokenKind.Word, IsCapitalized: true } && !next.Has(WordTraits.Determiner)
            || next is { Kind: TokenKind.Possessive }
            || next?.Verb is { IsFinite: true, IsAlsoNoun: false } && MayBeNameAtHead(token);
    }

    private static bool IsInsideName(Sentence sentence, int i) =>
        sentence.At(i - 1) is { IsCapitalized: true, Kind: TokenKind.Word } before && before.Has(WordTraits.GivenName) && i > 0;

    private bool IsSurnameLike(Token token) => Evidence.IsSurname(token);

    /// <summary>Whether a capital at this place can be the sentence's own: at its head, behind a colon, a bracket, a dash.</summary>
    protected static bool OpensSentence(Sentence sentence, int i)
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
}
