using System.Globalization;
using System.Text;
using NewsContent.Text.Source;
using NewsContent.Unicode;

namespace NewsContent.Text.Names;

/// <summary>The words of a text as names in C# are made of them, in any script.</summary>
/// <remarks>
/// C# language specification, 6.4.3: letters of every script can be in an identifier, but none beyond U+FFFF here, since compilers do not
/// take surrogate pairs.
/// </remarks>
internal static class NameWords
{
    /// <summary>
    /// The words of a text that can be part of an identifier, each with a capital first: "US–Iran talks" gives US, Iran and Talks.
    /// They are in composed form (NFC), which C# does not care for and people's keyboards write.
    /// </summary>
    public static IEnumerable<string> Of(string text)
    {
        var word = new StringBuilder();
        foreach (var c in ComposedForm.Of(text))
        {
            if (IsPart(c))
            {
                word.Append(word.Length == 0 ? Capital(c) : c);
            }
            else if (!IsInsideWord(c) && word.Length > 0)
            {
                yield return word.ToString();
                word.Clear();
            }
        }

        if (word.Length > 0)
            yield return word.ToString();
    }

    /// <summary>Whether an identifier may begin with the word.</summary>
    public static bool CanBegin(string word) => word.Length > 0 && IsStart(word[0]);

    /// <summary>The words as one identifier, with <c>_</c> before a digit that would begin it; empty when there is no word.</summary>
    public static string ToIdentifier(string words) => words.Length == 0 || CanBegin(words) ? words : "_" + words;

    /// <summary>
    /// Apostrophes, soft hyphens, joiners and marks of direction do not part a word in two, nor does a character that was forbidden there.
    /// </summary>
    private static bool IsInsideWord(char c) =>
        c is '\'' or '\u2019' or '\u02BC' or '\uFF07' or Characters.Lost || CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.Format;

    /// <summary>
    /// Georgian words begin small even in headlines: its capitals are for words written in them throughout. Older frameworks do
    /// not know them either, and a name must be the same in every compiler.
    /// </summary>
    private static char Capital(char c) => c is >= '\u10D0' and <= '\u10FF' ? c : char.ToUpperInvariant(c);

    private static bool IsStart(char c) =>
        CharUnicodeInfo.GetUnicodeCategory(c)
            is UnicodeCategory.UppercaseLetter
                or UnicodeCategory.LowercaseLetter
                or UnicodeCategory.TitlecaseLetter
                or UnicodeCategory.ModifierLetter
                or UnicodeCategory.OtherLetter
                or UnicodeCategory.LetterNumber;

    private static bool IsPart(char c) =>
        IsStart(c)
        || CharUnicodeInfo.GetUnicodeCategory(c)
            is UnicodeCategory.DecimalDigitNumber
                or UnicodeCategory.NonSpacingMark
                or UnicodeCategory.SpacingCombiningMark;
}
