using System.Runtime.CompilerServices;
using NewsContent.Text.Attribution.Languages;
using NewsContent.Text.Attribution.Tokens;
using NewsContent.Text.Source;

namespace NewsContent.Text.Attribution.Mentions;

/// <summary>Where a noun phrase begins and ends.</summary>
/// <remarks>
/// A phrase begins at a determiner, a capitalized word or a noun for persons, and runs to its last noun or name; closed classes and
/// verbs end it, so that its other words need no dictionary.
/// </remarks>
internal abstract class PhraseBounds(WordEvidence evidence, NameJoints joints) : NameCapitals(evidence)
{
    private const int LongestPhrase = 14;
    private const int MostModifiers = 3;

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

    // What a word is to the phrase whose end is looked for.
    private enum PlaceInPhrase : byte
    {
        Inside,
        Noun,
        Behind,
    }

    private const WordTraits Speaks = WordTraits.PersonNoun | WordTraits.PeopleNoun | WordTraits.BodyNoun | WordTraits.DocumentNoun;

    /// <summary>The index of the last token of the phrase that begins at <paramref name="start"/>; -1 when none does.</summary>
    [MethodImpl(HotPath.Options)]
    public int EndOf(Sentence sentence, int start)
    {
        if (EndOfSomeOfMany(sentence, start) is var some && some >= start)
            return some;
        if (EndOfNobody(sentence, start) is var nobody && nobody >= start)
            return nobody;
        return Begins(sentence, start) ? EndOfNouns(sentence, start) : -1;
    }

    // The phrase's last noun or name; where no list knows what is owned, the owner's: "Eva Holm's well ran dry".
    [MethodImpl(HotPath.Options)]
    private int EndOfNouns(Sentence sentence, int start)
    {
        var (lastNoun, owner) = (-1, -1);
        var limit = Math.Min(sentence.Tokens.Length, start + LongestPhrase);
        for (var i = start; i < limit; i++)
        {
            var token = sentence.Tokens[i];
            if (token.Kind == TokenKind.Possessive)
            {
                if (IsVerbOfContraction(sentence, i, start))
                    break;
                if (EndsNameOfBody(sentence, i, start))
                    return i;
                (owner, lastNoun) = (lastNoun, -1);
                continue;
            }

            if (IsMarkOfName(sentence, i, start))
                continue;
            if (token.Kind is not (TokenKind.Word or TokenKind.Number))
                break;
            if (IsJointOfName(sentence, i, start))
                continue;
            if (lastNoun == i - 1 && IsJointOfOffice(sentence, i))
            {
                lastNoun = ++i;
                continue;
            }

            var place = PlaceOf(sentence, i, start, lastNoun);
            if (place == PlaceInPhrase.Behind)
                break;
            if (place == PlaceInPhrase.Noun)
                lastNoun = i;
        }

        return lastNoun >= 0 ? lastNoun : owner;
    }

    // "it's", "that's": the verb, not an owner.
    private static bool IsVerbOfContraction(Sentence sentence, int i, int start) =>
        i == start || sentence.Tokens[i - 1].Has(WordTraits.Pronoun);

    // "Holm & Brunn", "Rosa “Red” Lund"
    private static bool IsMarkOfName(Sentence sentence, int i, int start) =>
        NameJoints.IsAmpersandInside(sentence, i) || i > start && Nicknames.IsInside(sentence, i);

    // "Department of Justice", "Jan de Wit"
    private bool IsJointOfName(Sentence sentence, int i, int start)
    {
        var token = sentence.Tokens[i];
        return (token.Length <= LongestJoint || token.Has(WordTraits.NameParticle)) && joints.JoinsName(sentence, i, start);
    }

    // "chief of staff"
    private bool IsJointOfOffice(Sentence sentence, int i) => sentence.Tokens[i].Length <= LongestJoint && joints.JoinsOffice(sentence, i);

    [MethodImpl(HotPath.Options)]
    private PlaceInPhrase PlaceOf(Sentence sentence, int i, int start, int lastNoun)
    {
        if (i > start && IsOutside(sentence, i, start, lastNoun))
            return PlaceInPhrase.Behind;
        if (IsTime(sentence, i))
            return lastNoun >= 0 ? PlaceInPhrase.Behind : PlaceInPhrase.Inside;
        if (lastNoun >= 0 && OpensNextPhrase(sentence, i) || lastNoun == i - 1 && IsBehindItsNoun(sentence, i))
            return PlaceInPhrase.Behind;
        if (IsNoun(sentence, i))
            return PlaceInPhrase.Noun;
        if (lastNoun >= 0 && IsVerbByForm(sentence.Tokens[i]))
            return PlaceInPhrase.Behind;
        return i > start && MayBeNoun(sentence.Tokens[i]) ? PlaceInPhrase.Noun : PlaceInPhrase.Inside;
    }

    // A word of a closed class or a verb: "the minister | and", "the minister | said".
    [MethodImpl(HotPath.Options)]
    private bool IsOutside(Sentence sentence, int i, int start, int lastNoun)
    {
        var token = sentence.Tokens[i];
        if (token.Has(EndsPhrase) && !IsNameLike(sentence, i) && !IsParticle(sentence, i))
            return true;
        return token.Verb is not null && IsVerbHere(sentence, i, lastNoun) || lastNoun == i - 1 && IsVerbBehindNoun(sentence, i, start);
    }

    private bool IsParticle(Sentence sentence, int i) =>
        sentence.Tokens[i].Has(WordTraits.NameParticle) && joints.IsParticleInside(sentence, i);

    // A word for a time, and nobody's name.
    private bool IsTime(Sentence sentence, int i)
    {
        var token = sentence.Tokens[i];
        return token.Has(WordTraits.Time) && !Evidence.IsSurname(token) && !IsNameLike(sentence, i);
    }

    // Behind a noun nothing follows that can only stand before one: "the minister | today", "the minister | the day before".
    private bool OpensNextPhrase(Sentence sentence, int i)
    {
        var token = sentence.Tokens[i];
        return token.IsCapitalized
            ? token.Has(WordTraits.Determiner) && !IsNameLike(sentence, i)
            : token.Has(WordTraits.Adverb | WordTraits.Determiner) && !token.Has(Speaks);
    }

    // A word that no list knows, behind a noun: "the minister | shrugged".
    private bool IsVerbByForm(Token token) => !token.Has(WordTraits.RoleModifier | WordTraits.Affiliation) && LooksLikeVerb(token);

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

    /// <summary>Whether an adjective stands behind its noun, so that the phrase is over: "a source familiar with the talks".</summary>
    protected virtual bool IsBehindItsNoun(Sentence sentence, int i) => false;

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
        {
            // "45-year-old fisherman Eva Holm", "40 rowers"
            return sentence.At(i + 1) is { Kind: TokenKind.Word } next
                && next.Has(token.Has(WordTraits.PersonNoun) ? Speaks | WordTraits.GivenName : WordTraits.PeopleNoun);
        }

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

        return CanModify(token) && PersonFollows(sentence, i);
    }

    private static bool CanModify(Token token) =>
        token.Has(WordTraits.RoleModifier | WordTraits.Affiliation | WordTraits.BodyNoun | WordTraits.DocumentNoun);

    // "senior officials", "campaign aides": a modifier begins a phrase when a noun for persons follows soon.
    private static bool PersonFollows(Sentence sentence, int modifier)
    {
        for (var i = modifier + 1; i <= modifier + MostModifiers && i < sentence.Tokens.Length; i++)
        {
            var next = sentence.Tokens[i];
            if (next.Has(WordTraits.PersonNoun | WordTraits.PeopleNoun))
                return true;
            if (next.Kind != TokenKind.Word || next.Has(EndsPhrase) || next.Verb is { IsAlsoNoun: false })
                return false;
        }

        return false;
    }

    [MethodImpl(HotPath.Options)]
    private bool IsNoun(Sentence sentence, int i)
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
