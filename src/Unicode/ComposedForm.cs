using System.Text;

namespace NewsContent.Unicode;

/// <summary>
/// The composed form of a text (NFC, UAX 15): one spelling for what looks the same. macOS and some editors write é as two
/// characters, and both must be one name.
/// </summary>
/// <remarks>
/// <c>string.Normalize</c> gives a text back as it is where .NET runs without a culture library, as in small containers
/// (<c>InvariantGlobalization</c>): an article would have another name there. So the rule stands here, with its data.
/// </remarks>
internal static class ComposedForm
{
    private const char FirstAffected = '\u0300';
    private const int FirstSyllable = 0xAC00;
    private const int LastSyllable = 0xD7A3;
    private const int FirstLeading = 0x1100;
    private const int FirstVowel = 0x1161;
    private const int FirstTrailing = 0x11A7;
    private const int Leadings = 19;
    private const int Vowels = 21;
    private const int Trailings = 28;

    /// <summary>The text in composed form; the very same text when it is in that form already, as nearly all texts are.</summary>
    public static string Of(string text)
    {
        if (IsComposed(text))
            return text;

        var characters = new List<int>(text.Length);
        for (int i = 0, length; i < text.Length; i += length)
            Decompose(CharacterAt(text, i, out length), characters);
        Order(characters);
        return Compose(characters);
    }

    /// <summary>Whether no character of a text can change. Some texts for which it says no are composed all the same.</summary>
    private static bool IsComposed(string text)
    {
        for (int i = 0, length; i < text.Length; i += length)
        {
            length = 1;
            if (IsNeverAffected(text[i]))
                continue;
            var character = CharacterAt(text, i, out length);
            if (
                CompositionData.ClassOf(character) != 0
                || CompositionData.IsReplaced(character)
                || CompositionData.IsSecond(character)
                || IsVowelOrTrailing(character)
            )
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Most characters of most texts, told without the data: Latin, printers' marks, syllables and Han characters.</summary>
    private static bool IsNeverAffected(char c) =>
        c < FirstAffected
        || c is >= '\u2010' and <= '\u20CF'
        || c is >= '\u4E00' and <= '\u9FFF'
        || c is >= (char)FirstSyllable and <= (char)LastSyllable;

    private static bool IsVowelOrTrailing(int character) =>
        character is >= FirstVowel and < FirstVowel + Vowels or > FirstTrailing and < FirstTrailing + Trailings;

    private static int CharacterAt(string text, int i, out int length)
    {
        length = char.IsSurrogatePair(text, i) ? 2 : 1;
        return length == 2 ? char.ConvertToUtf32(text[i], text[i + 1]) : text[i];
    }

    private static void Decompose(int character, List<int> result)
    {
        if (character is >= FirstSyllable and <= LastSyllable)
        {
            var index = character - FirstSyllable;
            result.Add(FirstLeading + index / (Vowels * Trailings));
            result.Add(FirstVowel + index % (Vowels * Trailings) / Trailings);
            if (index % Trailings != 0)
                result.Add(FirstTrailing + index % Trailings);
        }
        else if (CompositionData.PartsOf(character) is { } parts)
        {
            Decompose(parts.First, result);
            if (parts.Second != 0)
                result.Add(parts.Second);
        }
        else
        {
            result.Add(character);
        }
    }

    /// <summary>Puts the marks behind each letter into the order of their classes; marks of one class keep theirs.</summary>
    private static void Order(List<int> characters)
    {
        for (var i = 0; i < characters.Count; )
        {
            var end = i;
            while (end < characters.Count && CompositionData.ClassOf(characters[end]) != 0)
                end++;
            if (end - i > 1)
            {
                var ordered = characters.GetRange(i, end - i).OrderBy(CompositionData.ClassOf).ToList();
                for (var j = i; j < end; j++)
                    characters[j] = ordered[j - i];
            }

            i = end + 1;
        }
    }

    private static string Compose(List<int> characters)
    {
        var result = new List<int>(characters.Count);
        var (letter, last) = (-1, 0);
        foreach (var character in characters)
        {
            var own = CompositionData.ClassOf(character);
            var isBlocked = letter < 0 || letter != result.Count - 1 && last >= own;
            if (!isBlocked && Composed(result[letter], character) is { } composed)
            {
                result[letter] = composed;
                continue;
            }

            if (own == 0)
                letter = result.Count;
            last = own;
            result.Add(character);
        }

        return Write(result);
    }

    private static int? Composed(int first, int second)
    {
        if (first - FirstLeading is >= 0 and < Leadings && second - FirstVowel is >= 0 and < Vowels)
            return FirstSyllable + ((first - FirstLeading) * Vowels + second - FirstVowel) * Trailings;
        var hasNoTrailing = first is >= FirstSyllable and <= LastSyllable && (first - FirstSyllable) % Trailings == 0;
        if (hasNoTrailing && second - FirstTrailing is > 0 and < Trailings)
            return first + second - FirstTrailing;
        return CompositionData.ComposedOf(first, second);
    }

    private static string Write(List<int> characters)
    {
        var text = new StringBuilder(characters.Count);
        foreach (var character in characters)
        {
            // Half a surrogate pair, which a broken text may have, stays what it is.
            if (character < 0x10000)
                text.Append((char)character);
            else
                text.Append(char.ConvertFromUtf32(character));
        }

        return text.ToString();
    }
}
