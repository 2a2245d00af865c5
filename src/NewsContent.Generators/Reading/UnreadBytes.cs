using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace NewsContent.Generators.Reading;

/// <summary>Tells a text that the compiler guessed from bytes which are no text in UTF-8 or UTF-16.</summary>
internal static class UnreadBytes
{
    /// <summary>Why the text is a guess, as the end of a sentence; null when it is what the file says.</summary>
    public static string? Of(SourceText text)
    {
        if (text.Encoding is not { } encoding)
            return null;
        if (!encoding.WebName.StartsWith("utf-", StringComparison.OrdinalIgnoreCase) || IsRepaired(text, encoding))
            return "it is not UTF-8";

        // The mark of UTF-32 begins with that of UTF-16, and the compiler knows the latter alone.
        return
            encoding.WebName.StartsWith("utf-32", StringComparison.OrdinalIgnoreCase)
            || encoding.WebName == "utf-16" && text.Length > 0 && text[0] == '\0'
            ? "it is UTF-32"
            : null;
    }

    /// <summary>
    /// The compiler first reads UTF-8 by an encoding that throws, then by the machine's own: on Windows an old code page, elsewhere UTF-8
    /// that puts U+FFFD in the place of what is none.
    /// </summary>
    private static bool IsRepaired(SourceText text, Encoding encoding) =>
        encoding.WebName == "utf-8"
        && encoding.DecoderFallback is DecoderReplacementFallback
        && encoding.GetPreamble().Length == 0
        && text.ToString().IndexOf('\uFFFD') >= 0;
}
