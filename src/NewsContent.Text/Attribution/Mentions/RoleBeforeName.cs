using NewsContent.Text.Attribution.Languages;
using NewsContent.Text.Attribution.Tokens;

namespace NewsContent.Text.Attribution.Mentions;

/// <summary>The role in small letters right before a name: "the harbour master" in "the harbour master Eva Holm".</summary>
internal static class RoleBeforeName
{
    /// <summary>Index of its first word, behind the article.</summary>
    /// <param name="tokens">The sentence's tokens.</param>
    /// <param name="first">Where the phrase begins.</param>
    /// <param name="name">Where the name begins.</param>
    public static int First(Token[] tokens, int first, int name)
    {
        var i = first;
        while (i < name && tokens[i].Has(WordTraits.Determiner) && tokens[i].Kind == TokenKind.Word)
            i++;
        return i;
    }

    /// <summary>Whether a noun for persons is among the words.</summary>
    public static bool HasNoun(Token[] tokens, int first, int last)
    {
        for (var i = last; i >= first; i--)
        {
            if (tokens[i].Kind == TokenKind.Word && tokens[i].Has(WordTraits.PersonNoun))
                return true;
        }

        return false;
    }

    /// <summary>What its nouns tell of gender, the last of them first: "the actress".</summary>
    public static Gender GenderOfNouns(Token[] tokens, int first, int last)
    {
        for (var i = last; i >= first; i--)
        {
            if (tokens[i].Has(WordTraits.PersonNoun) && tokens[i].Gender is var gender && gender != Gender.Unknown)
                return gender;
        }

        return Gender.Unknown;
    }
}
