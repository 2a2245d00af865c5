using NewsContent.Text.Source;
using NewsContent.Text.Syntax;

namespace NewsContent.Text.Notes;

/// <summary>What is in braces: a note, something that an author may have meant for one, or text.</summary>
internal static class NoteShape
{
    private const char NameSign = '#';
    private const string By = "by";

    /// <summary>Whether the brace is followed by <c>by</c> or <c>#</c>.</summary>
    public static bool Begins(string text, int brace, int end)
    {
        if (NextVisible(text, brace + 1, end) is not { } next)
            return false;
        return text[next] == NameSign || IsBy(text, next, end, isWord: true);
    }

    /// <summary>Where the brace and the <c>by</c> or <c>#</c> after it end.</summary>
    public static int EndOfOpening(string text, int brace, int end) =>
        NextVisible(text, brace + 1, end) is not { } next ? brace + 1
        : text[next] == NameSign ? next + 1
        : next + By.Length;

    /// <summary>Whether what is between two braces reads as a note wherever it is: <c>by Maria Soto</c>, <c>#WeStay</c>.</summary>
    /// <param name="content">What is between the braces.</param>
    public static bool IsWellFormed(string content) =>
        Begins("{" + content, 0, content.Length + 1)
        && NoteContent.Read(content.Trim()) is { Fault: null } note
        && !(note.Speaker is { Kind: SpeakerSyntaxKind.Unnamed } && content.IndexOfAny([',']) >= 0);

    private static bool IsBy(string text, int start, int end, bool isWord)
    {
        var after = start + By.Length;
        return after <= end
            && string.Compare(text, start, By, 0, By.Length, StringComparison.OrdinalIgnoreCase) == 0
            && (!isWord || after == end || Characters.IsBlank(text[after]) || text[after] is '}' or ':');
    }

    private static int? NextVisible(string text, int start, int end)
    {
        while (start < end && Characters.IsBlank(text[start]))
            start++;
        return start < end ? start : null;
    }
}
