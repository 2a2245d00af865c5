using NewsContent.Text.Source;

namespace NewsContent.Text.Header;

/// <summary>
/// Bylines and credits as newspapers print them, without a colon: "By Jane Doe", "Von Ida Lund", "Photo by Sam Lee". Every word after the
/// first ones begins with a capital, and no punctuation ends the line; a sentence that begins with "By" is none.
/// </summary>
internal static class Byline
{
    private const int LongestLine = 80;
    private const int MostWordsWithPost = 8;

    /// <summary>What is beside the names: the sign of another paper, for whom, where.</summary>
    private static readonly string[] Others = ["|", "/", "–", "-", "for", "in"];

    private static readonly Phrases OfAuthors = new([.. BylineWords.Short, .. BylineWords.OfAuthors]);
    private static readonly Phrases BeforePosts = new(BylineWords.BeforePosts);
    private static readonly Phrases OfOthers = new(BylineWords.OfOthers);

    /// <summary>The byline as a header line whose key lacks its colon; null when the line is none.</summary>
    public static HeaderLine? Read(ArticleSource source, SourceLine line)
    {
        if (line.Trimmed.Length is < 5 or > LongestLine)
            return null;
        var words = source.Words(line);
        if (char.IsLower(words[0]) || Characters.IsClosingPunctuation(words[words.Length - 1]))
            return null;
        return Read(OfAuthors, HeaderFields.By, IsOfAuthor) ?? Read(BeforePosts, HeaderFields.By, IsOurs) ?? Read(OfOthers, null, IsName);

        HeaderLine? Read(Phrases beginnings, HeaderField? meant, Func<string, bool> isName)
        {
            foreach (var beginning in beginnings.Like(words))
            {
                if (!Begins(words, beginning) || !isName(words.Substring(beginning.Length)))
                    continue;
                var start = line.Trimmed.Start + beginning.Length;
                while (Characters.IsBlank(source.Text[start]))
                    start++;
                return HeaderLine.OfByline(
                    line,
                    TextRange.At(line.Trimmed.Start, beginning.Length),
                    new TextRange(start, line.Trimmed.End),
                    meant
                );
            }

            return null;
        }
    }

    private static bool Begins(string words, string beginning) =>
        words.Length > beginning.Length
        && Characters.IsBlank(words[beginning.Length])
        && words.StartsWith(beginning, StringComparison.OrdinalIgnoreCase);

    private static bool IsOfAuthor(string words) => IsName(words) || IsOurs(words) || IsPost(words);

    /// <summary>"our own correspondent", "unserem Korrespondenten in Larkham".</summary>
    public static bool IsOurs(string words) => PartsOfPost(words) is { } parts && AuthorPosts.IsOurs(parts);

    /// <summary>"a Staff Reporter".</summary>
    private static bool IsPost(string words) => PartsOfPost(words) is { } parts && AuthorPosts.StandsForName(string.Join(" ", parts));

    /// <summary>A post has few words of letters alone; null for a sentence.</summary>
    private static string[]? PartsOfPost(string words)
    {
        const int MostWords = 5;
        var parts = words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return parts.Length is > 0 and <= MostWords && parts.All(static part => part.All(c => char.IsLetter(c) || c == '-')) ? parts : null;
    }

    private static bool IsName(string words)
    {
        if (IsNameWithPost(words))
            return true;
        const int MostWords = 12;
        var names = words.Split([' ', ',', '\u00A0', '\u202F', '\t'], StringSplitOptions.RemoveEmptyEntries);
        if (names.Length is 0 or > MostWords || char.IsLower(names[0][0]) && !IsSmall(names[0]))
            return false;
        foreach (var name in names)
        {
            if (!char.IsLetter(name[0]) && !IsSmall(name) || char.IsLower(name[0]) && !IsSmall(name))
                return false;
        }

        return true;
    }

    /// <summary>"Jane Doe - meteorologist": what is after the dash is reported as no name.</summary>
    private static bool IsNameWithPost(string words)
    {
        var dash = words.IndexOfAny(['-', '–', '—', '|']);
        var isParted = dash > 1 && words[dash - 1] == ' ' && HeaderValueShape.WordCount(words) <= MostWordsWithPost;
        return isParted
            && NamesAlone.AreNames(words.Substring(0, dash))
            && words.Substring(dash + 1).All(static c => char.IsLetter(c) || c == ' ');
    }

    private static bool IsSmall(string word) =>
        Array.IndexOf(BylineWords.Joints, word) >= 0 || Array.IndexOf(BylineWords.Particles, word) >= 0 || Array.IndexOf(Others, word) >= 0;
}
