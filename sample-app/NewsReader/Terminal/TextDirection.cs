using System.Text;

namespace NewsReader.Terminal;

/// <summary>The direction in which a text runs, told as Unicode tells it for a paragraph: by its first letter that has one.</summary>
internal static class TextDirection
{
    /// <summary>True when the first letter is of a script that runs from right to left.</summary>
    public static bool IsRightToLeft(string text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsLetter(rune))
                return IsRightToLeft(rune.Value);
        }
        return false;
    }

    // Hebrew, Arabic, Syriac, Thaana, N'Ko and their neighbours; the Arabic and Hebrew presentation forms; the ancient and
    // recent scripts of the supplementary plane that Unicode keeps for this direction.
    private static bool IsRightToLeft(int codePoint) =>
        codePoint
            is (>= 0x0590 and <= 0x08FF)
                or (>= 0xFB1D and <= 0xFDFF)
                or (>= 0xFE70 and <= 0xFEFF)
                or (>= 0x10800 and <= 0x10FFF)
                or (>= 0x1E800 and <= 0x1EFFF);
}
