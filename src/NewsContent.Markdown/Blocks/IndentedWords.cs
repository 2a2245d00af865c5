using NewsContent.Text;
using NewsContent.Text.Rules;
using NewsContent.Text.Source;

namespace NewsContent.Markdown.Blocks;

// In here, since blocks and inlines of the records have the same names.
using Markdig.Syntax;

/// <summary>
/// Tells paragraphs that four blanks or a tab before them make code, as programs for letters indent first lines: their quotations would be
/// nobody’s.
/// </summary>
internal static class IndentedWords
{
    private const int FewestWords = 4;
    private const string Marks = "“”„«»「」『』";

    /// <summary>Reports code that is most likely a paragraph with a quotation.</summary>
    public static void Report(CodeBlock code, TextRange range, ArticleSource source, ProblemList problems)
    {
        var words = code.Lines.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        if (!words.Any(HasMark) || !IsSentence(words))
            return;
        problems.Add(
            ArticleRules.MarkdownWithoutPlace,
            TextRange.At(range.Start, range.In(source.Text).TrimEnd().Length),
            "Four spaces before these words make them code, so their quotation has no speaker.",
            "Delete the spaces. If this is code, write a line of ``` above it and one below."
        );
    }

    /// <summary>A mark of print, or a straight one at the beginning or end of a word.</summary>
    private static bool HasMark(string word) =>
        word.IndexOfAny([.. Marks]) >= 0 || word[0] == '"' && word.Length > 1 && char.IsLetter(word[1]);

    /// <summary>Words of letters, with signs at their ends alone; scripts without blanks have few of them.</summary>
    private static bool IsSentence(string[] words)
    {
        var last = words[words.Length - 1].TrimEnd('"', '”', '“', '»', '«', '’', '‘', '」', '』', ')');
        var hasEnd = last.Length == 0 || last[last.Length - 1] is '.' or '!' or '?' or '…' or '。' or '！' or '？';
        var isLong = words.Length >= FewestWords || words.Any(static word => word.Any(static c => c >= '\u3040'));
        return hasEnd && isLong && words.All(IsWord);
    }

    private static bool IsWord(string word)
    {
        foreach (var c in word)
        {
            if (c is '(' or ')' or '{' or '}' or '=' or ';' or '<' or '>' or '\\' or '/' or '_' or '$' or '#' or '`' or '|' or '+')
                return false;
        }

        return true;
    }
}
