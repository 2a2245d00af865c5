using NewsContent.Text.Header;

namespace NewsContent.Markdown.FrontMatter;

/// <summary>Finds the words with which a byline begins, such as “By”, before the names of authors.</summary>
internal static class BylineStart
{
    /// <summary>In other languages “by” is the beginning of many a name: two words of one follow it.</summary>
    private const int FewestWords = 2;

    /// <summary>How long they are; 0 when the value begins with a name.</summary>
    public static int LengthOf(string value)
    {
        foreach (var beginning in BylineWords.Short.Concat(BylineWords.OfAuthors))
        {
            var begins = value.Length > beginning.Length + 1 && value.StartsWith(beginning, StringComparison.OrdinalIgnoreCase);
            if (!begins || value[beginning.Length] is not (' ' or ':'))
                continue;
            var name = value.Substring(beginning.Length).Split(',', ';')[0];
            var words = name.Split([' ', ':'], StringSplitOptions.RemoveEmptyEntries);
            var isSure = beginning == "By" || value[beginning.Length] == ':' || beginning.IndexOf(' ') > 0;
            var names = words.TakeWhile(static word => char.IsUpper(word[0])).Count();
            if (names >= (isSure ? 1 : FewestWords))
                return beginning.Length;
        }

        return 0;
    }
}
