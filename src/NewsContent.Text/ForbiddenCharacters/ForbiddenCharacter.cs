using System.Globalization;
using System.Runtime.CompilerServices;
using NewsContent.Text.Source;

namespace NewsContent.Text.ForbiddenCharacters;

/// <summary>
/// A character that no article may contain. These are invisible, reorder what an editor sees, or are damage; everything else
/// is allowed.
/// </summary>
/// <param name="Name">Its code point and its name in Unicode.</param>
/// <param name="Advice">What is wrong with it and what to do, for the author.</param>
internal readonly record struct ForbiddenCharacter(string Name, string Advice)
{
    private const string Overrides = "It changes the order in which text is shown. Delete it.";
    private const string Unpaired = "Its partner is missing in this paragraph. Delete it, or add the partner.";
    private const string Invisible = "It is invisible and has no meaning in text. Delete it.";
    private const string LineEndOrEllipsis =
        "It is a line end from old systems, or a wrongly converted … from Windows-1252. Write what you meant.";
    private const string Lost = "A character was lost here. Write the one you meant.";

    /// <summary>It stands where another character was that could not be read.</summary>
    public bool IsLost => Advice == Lost;

    /// <summary>Letters, digits, blanks and punctuation up to U+2029: nearly every character of every article.</summary>
    public static bool IsOrdinary(char c) => c is >= ' ' and < '\u007F' or (>= '\u00A0' and < '\u202A');

    /// <summary>Past the plain letters and marks of ASCII, which nearly every line is made of.</summary>
    [MethodImpl(HotPath.Options)]
    public static int SkipPlain(string text, int start, int end)
    {
#if NET8_0_OR_GREATER
        var next = text.AsSpan(start, end - start).IndexOfAnyExceptInRange(' ', '~');
        return next < 0 ? end : start + next;
#else
        while (start < end && text[start] is >= ' ' and <= '~')
            start++;
        return start;
#endif
    }

    /// <summary>The forbidden character at <paramref name="offset"/>; null when the one there is allowed by itself.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="offset">UTF-16 code units, zero-based.</param>
    /// <param name="length">How many code units the character takes: 1, or 2 for a surrogate pair.</param>
    public static ForbiddenCharacter? At(string text, int offset, out int length)
    {
        var c = text[offset];
        length = 1;

        if (IsOrdinary(c) || c is '\t' or '\r' or '\n')
            return null;

        if (c == '\u0085')
            return new("U+0085 CONTROL CHARACTER", LineEndOrEllipsis);
        if (Windows1252.MarkOf(c) is { } mark)
            return new($"U+{Hex(c)} CONTROL CHARACTER", $"It is a wrongly converted {mark} from Windows-1252. Write {mark}.");
        if (c <= '\u009F')
            return new(c == 0 ? "U+0000 NULL" : $"U+{Hex(c)} CONTROL CHARACTER", Invisible);
        switch (c)
        {
            case '\u202A':
                return new("U+202A LEFT-TO-RIGHT EMBEDDING", Overrides);
            case '\u202B':
                return new("U+202B RIGHT-TO-LEFT EMBEDDING", Overrides);
            case '\u202C':
                return new("U+202C POP DIRECTIONAL FORMATTING", Overrides);
            case '\u202D':
                return new("U+202D LEFT-TO-RIGHT OVERRIDE", Overrides);
            case '\u202E':
                return new("U+202E RIGHT-TO-LEFT OVERRIDE", Overrides);
            case '\uFFFD':
                return new("U+FFFD REPLACEMENT CHARACTER", Lost);
            case >= '\uFDD0' and <= '\uFDEF' or '\uFFFE' or '\uFFFF':
                return new($"U+{Hex(c)} NONCHARACTER", Invisible);
        }

        if (!char.IsSurrogate(c))
            return null;
        if (!char.IsHighSurrogate(c) || offset + 1 >= text.Length || !char.IsLowSurrogate(text[offset + 1]))
            return new($"U+{Hex(c)} LONE SURROGATE", Lost);

        length = 2;
        var codePoint = char.ConvertToUtf32(c, text[offset + 1]);
        return (codePoint & 0xFFFE) == 0xFFFE ? new($"U+{Hex(codePoint)} NONCHARACTER", Invisible) : null;
    }

    /// <summary>An isolate's opening (U+2066–2068); allowed when its paragraph also closes it.</summary>
    public static bool OpensIsolate(char c) => c is >= '\u2066' and <= '\u2068';

    /// <summary>POP DIRECTIONAL ISOLATE, which closes the last isolate that is open.</summary>
    public static bool ClosesIsolate(char c) => c == '\u2069';

    /// <summary>An isolate that has no partner.</summary>
    public static ForbiddenCharacter UnpairedIsolate(char c) =>
        c switch
        {
            '\u2066' => new("U+2066 LEFT-TO-RIGHT ISOLATE", Unpaired),
            '\u2067' => new("U+2067 RIGHT-TO-LEFT ISOLATE", Unpaired),
            '\u2068' => new("U+2068 FIRST STRONG ISOLATE", Unpaired),
            _ => new("U+2069 POP DIRECTIONAL ISOLATE", Unpaired),
        };

    private static string Hex(int codePoint) => codePoint.ToString("X4", NumberFormatInfo.InvariantInfo);
}
