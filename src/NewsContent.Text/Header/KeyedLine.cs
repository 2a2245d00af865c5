using NewsContent.Text.Source;

namespace NewsContent.Text.Header;

/// <summary>A line of front matter or of an e-mail's head: one word, a colon or an equal sign, and a value that may be empty.</summary>
/// <param name="Key">The word.</param>
/// <param name="Value">The value, in the file.</param>
internal readonly record struct KeyedLine(string Key, TextRange Value)
{
    private const int LongestKey = 40;

    /// <summary>The line as a key and its value; null when it has another form.</summary>
    public static KeyedLine? Read(ArticleSource source, SourceLine line)
    {
        var (text, start, end) = (source.Text, line.Trimmed.Start, line.Trimmed.End);
        if (!char.IsLetter(text[start]))
            return null;
        var i = start;
        while (i < end && i - start <= LongestKey && (Characters.IsWordPart(text[i]) || text[i] is '_' or '.' or '-'))
            i++;
        var key = new TextRange(start, i);
        while (i < end && Characters.IsBlank(text[i]))
            i++;
        if (i == end || text[i] is not (':' or '='))
            return null;
        return new KeyedLine(key.In(text), Characters.WithoutDirectionMarks(text, new TextRange(i + 1, end)));
    }

    /// <summary>The value without quotation marks around it.</summary>
    public TextRange UnquotedIn(string text)
    {
        var isQuoted = Value.Length > 1 && text[Value.Start] is '"' or '\'' && text[Value.End - 1] == text[Value.Start];
        return isQuoted ? new TextRange(Value.Start + 1, Value.End - 1) : Value;
    }
}
