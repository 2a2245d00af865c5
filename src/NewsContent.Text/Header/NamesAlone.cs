using NewsContent.Text.Source;

namespace NewsContent.Text.Header;

/// <summary>Sees a line that says who wrote an article and has no word before it, where a summary would stand.</summary>
internal static class NamesAlone
{
    private const int FewestWordsOfName = 2;
    private const int MostWordsOfName = 4;

    /// <summary>What no name begins with; "De" and "La" may begin one.</summary>
    private static readonly string[] Articles = "The A An Der Die Das Ein Eine Les Un Une El Los Las Una Il Het Een Den Det".Split(' ');

    /// <summary>Names, a post such as "our own correspondent", a desk as in "From the board", or whose work it is.</summary>
    public static bool Are(string words) =>
        Byline.IsOurs(words) ? AuthorPosts.StandsForName(words) : IsDesk(words) || AreNames(words) || IsWorkOf(words);

    /// <summary>"A report by Jane Doe", "Eine Reportage von Ida Lund".</summary>
    private static bool IsWorkOf(string words)
    {
        const int MostWordsBefore = 3;
        var all = words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var by = Array.FindLastIndex(all, static word =>
            char.IsLower(word[0]) && BylineWords.Short.Contains(word, StringComparer.OrdinalIgnoreCase)
        );
        return by is > 0 and <= MostWordsBefore && by + 1 < all.Length && AreNames(string.Join(" ", all.Skip(by + 1)));
    }

    /// <summary>
    /// A post alone, which is not a heading: "Our Own Correspondent", "Staff Writer". Names may be one, as "Red Lines" is.
    /// </summary>
    public static bool IsPost(string words)
    {
        const int MostWords = 4;
        var all = words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return all.Length is > 1 and <= MostWords
            && !char.IsLower(words[0])
            && words.All(static c => char.IsLetter(c) || c is ' ' or '-')
            && AuthorPosts.StandsForName(string.Join(" ", all));
    }

    /// <summary>Names of two to four words each.</summary>
    public static bool AreNames(string words)
    {
        var all = words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        if (all.Length == 0 || Array.IndexOf(Articles, all[0]) >= 0)
            return false;
        var ofName = 0;
        foreach (var word in all)
        {
            var letters = word.TrimEnd(',');
            var isJoint = Array.IndexOf(BylineWords.Joints, word) >= 0;
            var isParticle = ofName > 0 && Array.IndexOf(BylineWords.Particles, word) >= 0;
            if (!isJoint && (!isParticle && !IsOfName(letters) || ++ofName > MostWordsOfName))
                return false;
            if (!isJoint && letters.Length == word.Length)
                continue;

            // A name ends here.
            if (ofName < FewestWordsOfName)
                return false;
            ofName = 0;
        }

        return ofName >= FewestWordsOfName;
    }

    private static bool IsDesk(string words)
    {
        const int MostWords = 3;
        var all = words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return all.Length is > 1 and <= MostWords
            && (BylineWords.Short.Contains(all[0]) || BylineWords.BeforePosts.Contains(all[0]))
            && words.All(static c => char.IsLetter(c) || c == ' ');
    }

    /// <summary>"Jane", "D.", "O’Hara", "Anne-Marie".</summary>
    private static bool IsOfName(string word) =>
        word.Length > 0
        && char.IsUpper(word[0])
        && word.All(static c => Characters.IsWordPart(c) && !char.IsDigit(c) || c is '-' or '.' or '\'' or '’')
        && (word[word.Length - 1] != '.' || word.Length == 2);
}
