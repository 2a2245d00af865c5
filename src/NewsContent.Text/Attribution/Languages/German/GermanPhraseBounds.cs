using NewsContent.Text.Attribution.Mentions;
using NewsContent.Text.Attribution.Tokens;

namespace NewsContent.Text.Attribution.Languages.German;

/// <summary>Where a German noun phrase ends: at its capitalized noun, since whatever follows in lower case is none.</summary>
internal sealed class GermanPhraseBounds(WordEvidence evidence, NameJoints joints) : PhraseBounds(evidence, joints)
{
    // "kein Mitglied sagte": "kein" has a noun.
    /// <inheritdoc />
    protected override int EndOfNobody(Sentence sentence, int start) =>
        sentence.Tokens[start].Key == "kein" ? -1 : base.EndOfNobody(sentence, start);

    // "Viele sprechen von", "sagte einer": no noun follows.
    /// <inheritdoc />
    protected override int EndOfSomeOfMany(Sentence sentence, int start) =>
        IsSomebodyAlone(sentence.Tokens[start]) && (IsFinite(sentence.At(start + 1)) || IsBehindVerb(sentence, start)) ? start : -1;

    /// <summary>Whether the word stands for one or some who are not named, where it has no noun.</summary>
    public static bool IsSomebodyAlone(Token token) =>
        token.Key is "einer" or "eine" or "viele" or "manche" or "mancher" or "einige" or "mehrere" or "andere" or "beide";

    private static bool IsFinite(Token? next) => next is { IsCapitalized: false, Verb: { IsFinite: true, IsAlsoNoun: false } };

    private static bool IsBehindVerb(Sentence sentence, int i) =>
        sentence.At(i - 1)?.Verb is { IsFinite: true, IsSpeech: true }
        && sentence.At(i + 1) is not { Kind: TokenKind.Word or TokenKind.Number, Key: not "von" };

    /// <inheritdoc />
    protected override bool OpensLine(Sentence sentence, int i) =>
        i == 0 && sentence.Tokens[0] is { IsCapitalized: true } noun && noun.Has(WordTraits.BodyNoun) && sentence.At(1)?.Is(':') == true;

    /// <inheritdoc />
    protected override bool IsVerbHere(Sentence sentence, int i, int lastNoun) =>
        sentence.Tokens[i] is { IsCapitalized: false, Verb: { } verb } && (lastNoun >= 0 || verb.IsFinite);

    // "Sura Quent flog heim": after a person's name a word that is no known noun is the verb.
    /// <inheritdoc />
    protected override bool IsVerbBehindNoun(Sentence sentence, int i, int start)
    {
        var token = sentence.Tokens[i];
        if (token.IsCapitalized || sentence.Tokens[start].Has(WordTraits.Determiner) || !Evidence.IsSurname(sentence.Tokens[i - 1]))
            return false;
        var next = sentence.At(i + 1);
        return next?.Has(WordTraits.Time) == true || IsNoKnownNoun(token) && next?.IsCapitalized != true;
    }

    /// <inheritdoc />
    protected override bool IsNameOfSmallWord(Sentence sentence, int i, bool opens) =>
        SmallWordNames.Is(sentence, i, opens, canOpen: false, Evidence);

    /// <inheritdoc />
    protected override bool LooksLikeVerb(Token token) => !token.IsCapitalized;

    /// <inheritdoc />
    protected override bool MayBeNoun(Token token) => false;

    private static bool IsNoKnownNoun(Token token) => (token.Traits & ~WordTraits.OtherVerb) == WordTraits.None;
}
