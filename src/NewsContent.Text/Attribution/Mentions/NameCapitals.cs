using System.Runtime.CompilerServices;
using NewsContent.Text.Attribution.Languages;
using NewsContent.Text.Attribution.Tokens;
using NewsContent.Text.Source;

namespace NewsContent.Text.Attribution.Mentions;

/// <summary>Which capitals mean a name, and which are a sentence's, a headline's or a common noun's.</summary>
/// <param name="evidence">What the article tells of its words.</param>
internal abstract class NameCapitals(WordEvidence evidence)
{
    /// <summary>What the article tells of its words.</summary>
    protected WordEvidence Evidence { get; } = evidence;

    /// <summary>
    /// Whether its capital means a name: not a sentence's first word, unless the article shows it elsewhere or what follows does.
    /// </summary>
    [MethodImpl(HotPath.Options)]
    public bool IsNameLike(Sentence sentence, int i)
    {
        var token = sentence.Tokens[i];
        if (!token.IsCapitalized || token.Kind != TokenKind.Word)
            return false;
        if (token.Has(WordTraits.Honorific) || Evidence.IsSurname(token) && !token.Has(PhraseBounds.EndsPhrase))
            return true;
        if (NamesOfTimes.Is(sentence, i) || IsParticleOfKnownName(sentence, i))
            return true;
        var opens = OpensSentence(sentence, i) || IsHeadline(sentence);
        if (IsNameOfSmallWord(sentence, i, opens) || token.Has(PhraseBounds.EndsPhrase) && IsSurnameOfSmallWord(sentence, i, opens))
            return true;
        if (token.Has(PhraseBounds.EndsPhrase | WordTraits.Determiner | WordTraits.Time))
            return !opens && IsSmallWordInsideName(sentence, i);
        return !opens || IsNameAtHead(sentence, i);
    }

    private static bool IsHeadline(Sentence sentence) => sentence.Kind is PassageKind.Headline or PassageKind.Heading;

    // "Von Rahn said"
    private bool IsParticleOfKnownName(Sentence sentence, int i) =>
        sentence.Tokens[i].Has(WordTraits.NameParticle)
        && sentence.At(i + 1) is { IsCapitalized: true } surname
        && Evidence.IsSurname(surname);

    // "as Will said": the article has the word as a surname elsewhere.
    private bool IsSurnameOfSmallWord(Sentence sentence, int i, bool opens) =>
        Evidence.IsSurname(sentence.Tokens[i]) && (!opens || sentence.At(i + 1)?.Verb is { IsFinite: true });

    // "Eva Will": right behind a given name.
    private static bool IsSmallWordInsideName(Sentence sentence, int i)
    {
        var token = sentence.Tokens[i];
        return !token.Has(WordTraits.Determiner | WordTraits.Pronoun | WordTraits.Time)
            && token.Text.Length > 1
            && sentence.At(i - 1) is { IsCapitalized: true, Kind: TokenKind.Word } before
            && before.Has(WordTraits.GivenName);
    }

    // Where every word has a capital, the article's other places tell, or the words behind it.
    [MethodImpl(HotPath.Options)]
    private bool IsNameAtHead(Sentence sentence, int i)
    {
        var token = sentence.Tokens[i];
        if (Evidence.IsCapitalizedInside(token) || token.Has(WordTraits.GivenName | WordTraits.Place))
            return true;
        if (Evidence.IsSeenInLowerCase(token) || token.Has(WordTraits.Adverb) || token.Verb is { IsAlsoNoun: false })
            return false;
        return !IsHeadline(sentence)
            && (IsAgeBehind(sentence, i) || IsRelativeBehind(sentence, i) || GoesWithName(sentence.At(i + 1), token));
    }

    // "Nordfon, which makes pumps,", "Dominique, who rows,"
    private bool IsRelativeBehind(Sentence sentence, int i) =>
        sentence.At(i + 1)?.Is(',') == true
        && sentence.At(i + 2)?.Has(WordUse.PersonalRelative | WordUse.ThingRelative) == true
        && sentence.Tokens[i].Traits == WordTraits.None
        && MayBeNameAtHead(sentence.Tokens[i]);

    // "Dominique, 50, said": only somebody has an age.
    private static bool IsAgeBehind(Sentence sentence, int i) =>
        sentence.At(i + 1)?.Is(',') == true && sentence.At(i + 2)?.Kind == TokenKind.Number && sentence.At(i + 3)?.Is(',') == true;

    // "Dominique Trask", "Dominique's", "Dominique said"
    private bool GoesWithName(Token? next, Token name) =>
        next is { Kind: TokenKind.Possessive }
        || next is { Kind: TokenKind.Word, IsCapitalized: true } && !next.Has(WordTraits.Determiner)
        || next?.Verb is { IsFinite: true, IsAlsoNoun: false } && MayBeNameAtHead(name);

    /// <summary>Whether a capital at this place can be the sentence's own: at its head, behind a colon, a bracket, a dash.</summary>
    protected static bool OpensSentence(Sentence sentence, int i)
    {
        if (i == 0)
            return true;
        var before = sentence.Tokens[i - 1];
        return before.IsQuotation && !Nicknames.IsInside(sentence, i - 1)
            || before.Mark is ':' or '(' or '[' or '\u2014' or '\u2013' or '\u2022' or '*' or '-' or '.' or '>';
    }

    /// <summary>Whether the word's capital is no headline's and no sentence's, so that it is part of a name.</summary>
    protected static bool IsNameHere(Sentence sentence, int i) =>
        sentence.Tokens[i].IsCapitalized && !OpensSentence(sentence, i) && !IsHeadline(sentence);

    /// <summary>Whether a small word of the language is somebody's name here: "said Will Smith".</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="i">The word.</param>
    /// <param name="opens">Whether any word could have a capital here.</param>
    protected abstract bool IsNameOfSmallWord(Sentence sentence, int i, bool opens);

    /// <summary>Whether a capital at a sentence's head can mean a name before a verb.</summary>
    protected virtual bool MayBeNameAtHead(Token token) => true;
}
