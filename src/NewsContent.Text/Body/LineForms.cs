using System.Runtime.CompilerServices;
using NewsContent.Text.Source;

namespace NewsContent.Text.Body;

/// <summary>Tells a line's form by its signs; <see cref="LineWords"/> knows the forms that words tell.</summary>
internal static class LineForms
{
    private static readonly string[] PictureWords = (
        "image images photo photos picture video chart graphic map audio embed tweet gallery figure illustration "
        + "foto fotos bild bilder grafik karte imagen imagem immagine afbeelding zdjęcie"
    ).Split(' ');

    private static readonly string[] Brackets = ["()", "[]", "（）", "［］"];

    /// <summary>The form of a line.</summary>
    /// <param name="text">The file.</param>
    /// <param name="line">The line, without the blanks at its ends; not empty.</param>
    public static LineForm Of(string text, TextRange line)
    {
        if (AtStart(text, line) is var start && start != LineForm.Words)
            return start;
        if (Inside(text, line) is var inside && inside != LineForm.Words)
            return inside;
        if (EndsSentence(text, line))
            return LineForm.SentenceEnd;
        if (BeginsSmall(text, line))
            return LineForm.SmallLetter;
        return LineWords.FormOf(line.In(text));
    }

    /// <summary>The form that the signs at a line's beginning tell.</summary>
    [MethodImpl(HotPath.Options)]
    public static LineForm AtStart(string text, TextRange line)
    {
        var first = text[line.Start];
        var next = line.Length > 1 ? text[line.Start + 1] : ' ';
        if (first is '*' or '+' || IsBullet(first) && !BeginsHeadingOfEast(first, next) || IsDash(first) && !char.IsDigit(next))
            return LineForm.ListItem;
        if (first is '»' or '›' && Characters.IsBlank(next))
            return LineForm.ListItem;
        if (ItemMarkLength(text, line) > 0)
            return LineForm.NumberedItem;
        if (first == '>')
            return LineForm.BlockQuotation;
        if (first == '{' && next is '{' or '%' || first == ':' && next == ':')
            return LineForm.Tag;
        if (CodeFences.IsFence(text, line))
            return LineForm.CodeFence;
        if (first == '!' && next == '[' || first == '[' && PictureWords.Contains(FirstWord(text, line), StringComparer.OrdinalIgnoreCase))
            return LineForm.Picture;
        if (first == '[' && IsNumberInBrackets(text, line))
            return LineForm.InBrackets;
        if (first == '©' || first == '#' && char.IsLetter(next))
            return LineForm.Address;
        foreach (var pair in Brackets)
        {
            if (IsWhole(text, line, pair[0], pair[1]))
                return LineForm.InBrackets;
        }

        return LineForm.Words;
    }

    /// <summary>The form that signs anywhere in the line tell.</summary>
    [MethodImpl(HotPath.Options)]
    public static LineForm Inside(string text, TextRange line)
    {
        var blanks = 0;
        for (var i = line.Start; i < line.End; i++)
        {
            var c = text[i];
            blanks = Characters.IsBlank(c) ? blanks + 1 : 0;
            if (c == '\t' || blanks >= 3)
                return LineForm.Columns;
            if (c is '|' or '¦' or '│')
                return LineForm.TableRow;
            if (c == ']' && i + 1 < line.End && text[i + 1] == '(')
                return LineForm.Link;
            if (c == '<' && TagEnd(text, i, line.End) > 0)
                return text[i + 1] == '!' ? LineForm.Comment : LineForm.Tag;
        }

        return LineForm.Words;
    }

    /// <summary>How many characters the number or letter of a list's item takes, with the blanks after it; 0 where there is none.</summary>
    public static int ItemMarkLength(string text, TextRange line)
    {
        const int MostDigits = 3;
        var i = line.Start;
        var isOpen = text[i] == '(';
        if (isOpen)
            i++;
        var start = i;
        while (i < line.End && i - start <= MostDigits && text[i] is >= '0' and <= '9')
            i++;
        var digits = i - start;
        var romans = 0;
        while (digits == 0 && romans <= MostDigits && i + romans < line.End && text[i + romans] is 'i' or 'v' or 'x')
            romans++;
        if (digits == 0 && i < line.End && char.IsLetter(text[i]))
            i += Math.Max(1, romans);
        if (i == start || Math.Max(digits, romans) > MostDigits || i + 1 >= line.End || !Characters.IsBlank(text[i + 1]))
            return 0;

        // "A. Holm" is a name, and "a. " is none.
        var isMark = text[i] == ')' || text[i] == '.' && !isOpen && (digits > 0 || char.IsLower(text[start]));
        if (!isMark)
            return 0;
        i += 2;
        while (i < line.End && Characters.IsBlank(text[i]))
            i++;
        return i - line.Start;
    }

    /// <summary>Where a tag or comment that begins at a place ends; 0 when none begins there.</summary>
    public static int TagEnd(string text, int start, int end)
    {
        // No tag that somebody types is longer.
        const int Longest = 200;
        var limit = Math.Min(end, start + Longest);
        if (start + 2 >= limit || !(text[start + 1] is '/' or '!' || IsLatin(text[start + 1])))
            return 0;
        var close = text.IndexOf('>', start, limit - start);
        if (close < 0 || text[start + 1] == '!')
            return close < 0 ? 0 : close + 1;

        // What stands between is a name, perhaps with attributes: "a < b > c" is none, and an address in angle brackets is no tag.
        var i = start + (text[start + 1] == '/' ? 2 : 1);
        var name = i;
        while (i < close && (IsLatin(text[i]) || char.IsDigit(text[i])))
            i++;
        var isName = i > name && (i == close || Characters.IsBlank(text[i]) || text[i] == '/');
        return isName && Tags.Contains(text.Substring(name, i - name), StringComparer.OrdinalIgnoreCase) ? close + 1 : 0;
    }

    private static readonly string[] Tags = (
        "a abbr aside audio article b blockquote body br button caption center cite code dd del details div dl dt em embed figcaption "
        + "figure font footer form h1 h2 h3 h4 h5 h6 head header hr html i iframe img input ins kbd li link mark meta nav object ol p "
        + "picture pre q s script section small source span strong style sub summary sup svg table tbody td tfoot th thead time tr tt u "
        + "ul video"
    ).Split(' ');

    /// <summary>A sentence ends before the brackets and marks at the line's end, or breaks off there with a dash.</summary>
    private static bool EndsSentence(string text, TextRange line)
    {
        var end = line.End;
        if (IsDash(text[end - 1]))
            return true;
        while (end > line.Start && (IsCloser(text[end - 1]) || Characters.IsDoubleQuotationMark(text[end - 1])))
            end--;
        if (end == line.End || end == line.Start)
            return EndsInside(text, line);
        return Characters.IsClosingPunctuation(text[end - 1]) || IsDash(text[end - 1]);
    }

    /// <summary>
    /// A sentence ends after a small word and another begins: an abbreviation has a capital or few letters. A semicolon parts them too.
    /// </summary>
    private static bool EndsInside(string text, TextRange line)
    {
        const int LongestAbbreviation = 4;
        var letters = 0;
        for (var i = line.Start; i + 2 < line.End; i++)
        {
            var isEnd = text[i] == ';' || text[i] is '.' or '!' or '?' && letters > LongestAbbreviation;
            if (isEnd && Characters.IsBlank(text[i + 1]) && (text[i] == ';' || char.IsUpper(text[i + 2])))
                return true;
            letters = char.IsLower(text[i]) ? letters + 1 : 0;
        }

        return false;
    }

    private static bool IsWhole(string text, TextRange line, char open, char close) =>
        text[line.Start] == open && text[line.End - 1] == close && text.IndexOf(close, line.Start, line.Length) == line.End - 1;

    /// <summary>Begins with a small letter, and with none of those names that do: "iPhone", "e-mail".</summary>
    private static bool BeginsSmall(string text, TextRange line) =>
        char.IsLower(text[line.Start])
        && (line.Length == 1 || char.IsLower(text[line.Start + 1]) || Characters.IsBlank(text[line.Start + 1]));

    /// <summary>In Chinese and Japanese a square or a circle right before the words is the sign of a heading.</summary>
    private static bool BeginsHeadingOfEast(char first, char next) =>
        first is '■' or '□' or '●' or '○' or '◆' or '★' or '☆' && Characters.IsWrittenWithoutSpaces(next);

    /// <summary>"[Fig. 2] The rope", "[1] The board’s report": a picture’s or a note’s number, and what belongs to it.</summary>
    private static bool IsNumberInBrackets(string text, TextRange line)
    {
        const int Longest = 16;
        var close = text.IndexOf(']', line.Start, Math.Min(line.Length, Longest));
        return close > 0
            && close + 1 < line.End
            && Characters.IsBlank(text[close + 1])
            && char.IsDigit(text[close - 1])
            && Characters.CountDigits(text.Substring(line.Start, close - line.Start)) <= 3;
    }

    private static string FirstWord(string text, TextRange line)
    {
        var start = line.Start + 1;
        while (start < line.End && Characters.IsBlank(text[start]))
            start++;
        var end = start;
        while (end < line.End && Characters.IsWordPart(text[end]))
            end++;
        return text.Substring(start, end - start);
    }

    private static bool IsLatin(char c) => c is >= 'a' and <= 'z' or >= 'A' and <= 'Z';

    private static bool IsBullet(char c) =>
        c
            is '•'
                or '▪'
                or '●'
                or '◦'
                or '‣'
                or '·'
                or '・'
                or '■'
                or '□'
                or '►'
                or '▶'
                or '▸'
                or '→'
                or '★'
                or '☆'
                or '✓'
                or '✔'
                or '✗'
                or '✘'
                or '❖'
                or '◆'
                or '○'
                or '⁃'
                or '∙';

    private static bool IsDash(char c) => c is '-' or '–' or '—' or '―' or '−';

    private static bool IsCloser(char c) => c is ')' or ']' or '}' or '\'' or '’' or '*' or '_' or '~';
}
