namespace NewsContent.Text.Source;

/// <summary>The words of a text as strings; see <see cref="WordWalk"/>.</summary>
internal static class WordList
{
    /// <summary>The words, uppercase.</summary>
    public static List<string> Of(string text)
    {
        var words = new List<string>();
        var walk = new WordWalk(text);
        while (walk.MoveNext())
            words.Add(walk.Word.In(text).ToUpperInvariant());
        return words;
    }
}
