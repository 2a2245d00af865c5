namespace NewsContent.Text.Source;

/// <summary>The words of a text, as two texts are compared by their words.</summary>
internal static class WordList
{
    /// <summary>Runs of letters, digits and marks, uppercase; each character of Chinese or Japanese is a word of its own.</summary>
    public static List<string> Of(string text)
    {
        var words = new List<string>();
        var start = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            var isPart = i < text.Length && Characters.IsWordPart(text[i]);
            var standsAlone = isPart && Characters.IsWrittenWithoutSpaces(text[i]);
            if (start >= 0 && (!isPart || standsAlone))
            {
                words.Add(text.Substring(start, i - start).ToUpperInvariant());
                start = -1;
            }

            if (standsAlone) words.Add(text.Substring(i, 1));
            else if (isPart && start < 0) start = i;
        }

        return words;
    }
}
