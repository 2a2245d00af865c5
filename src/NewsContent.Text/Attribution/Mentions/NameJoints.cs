using System.Runtime.CompilerServices;
using NewsContent.Text.Attribution.Languages;
using NewsContent.Text.Attribution.Tokens;
using NewsContent.Text.Source;

namespace NewsContent.Text.Attribution.Mentions;

/// <summary>The small words inside names, bodies and offices: "Department of Justice", "chief of staff", "Jan de Wit".</summary>
internal abstract class NameJoints
{
    /// <summary>Whether a small word stands inside a name: "Department of Justice", "Secretary of State", "Jan de Wit".</summary>
    [MethodImpl(HotPath.Options)]
    public bool JoinsName(Sentence sentence, int i, int start) =>
        i > start
        && i + 1 < sentence.Tokens.Length
        && (IsAmpersandInside(sentence, i) || (JoinsBody(sentence, i, start) ?? IsParticleInside(sentence, i)));

    /// <summary>Whether it joins the words of one name: "Department of Fish &amp; Harbours".</summary>
    public static bool IsAmpersandInside(Sentence sentence, int i) =>
        sentence.Tokens[i].Is('&')
        && sentence.At(i - 1) is { Kind: TokenKind.Word, IsCapitalized: true }
        && sentence.At(i + 1) is { Kind: TokenKind.Word, IsCapitalized: true };

    /// <summary>
    /// Whether a word joins a role with its second word, which has no article: "chief of staff", "secretary of state", "editor in chief".
    /// </summary>
    public virtual bool JoinsOffice(Sentence sentence, int i) => false;

    /// <summary>Whether a small particle stands inside a name: "Jan de Wit".</summary>
    public bool IsParticleInside(Sentence sentence, int i)
    {
        var token = sentence.Tokens[i];
        if (!token.Has(WordTraits.NameParticle) || token.IsCapitalized || i == 0 || i + 1 >= sentence.Tokens.Length)
            return false;
        var before = sentence.Tokens[i - 1];
        if (!before.IsCapitalized)
            return false;
        return CanBeName(before) && NameFollows(sentence, i) && IsGivenNameBefore(sentence, i) || IsKnownWithParticle(sentence, i);
    }

    // Neither "Mayor de Wit" nor "Bank de Wit"
    private static bool CanBeName(Token before) =>
        before.Kind == TokenKind.Word && !before.Has(WordTraits.PersonNoun | WordTraits.BodyNoun | WordTraits.BodyNameWord);

    /// <summary>Whether the article has a full name that ends with this particle and the word behind it: "so von Rahn".</summary>
    public virtual bool IsKnownWithParticle(Sentence sentence, int i) => false;

    /// <summary>
    /// Whether a small word joins the words of a body's name or an office; null where the word is none of those, so that it may be a
    /// particle of a person's name.
    /// </summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="i">The small word; a word stands on each side of it.</param>
    /// <param name="start">Where the phrase begins.</param>
    protected virtual bool? JoinsBody(Sentence sentence, int i, int start) => null;

    /// <summary>Whether the word before a particle can be a given name.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="particle">The particle; a capitalized word stands before it.</param>
    protected virtual bool IsGivenNameBefore(Sentence sentence, int particle) => true;

    /// <summary>Whether it is a word with a capital.</summary>
    protected static bool IsCapitalWord(Token token) => token is { Kind: TokenKind.Word, IsCapitalized: true };

    // "de Wit", "de la Cruz"
    private static bool NameFollows(Sentence sentence, int particle)
    {
        var next = sentence.Tokens[particle + 1];
        return next.IsCapitalized
            || next.Has(WordTraits.NameParticle) && particle + 2 < sentence.Tokens.Length && sentence.Tokens[particle + 2].IsCapitalized;
    }
}
