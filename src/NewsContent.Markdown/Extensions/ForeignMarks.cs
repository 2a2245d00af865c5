using NewsContent.Text;
using NewsContent.Text.Source;

namespace NewsContent.Markdown.Extensions;

/// <summary>A sign that other programs give a meaning.</summary>
/// <param name="Range">Where it is in the file.</param>
/// <param name="What">What is said of it, after its words.</param>
/// <param name="Repair">What to write instead.</param>
internal sealed record ForeignMark(TextRange Range, string What, string Repair)
{
    /// <summary>What the message shows of it; null for all of it.</summary>
    public string? Shown { get; init; }

    /// <summary>Whether it is a note at the beginning of a line, where a star in the text leads to one.</summary>
    public bool MayBeNote { get; init; }
}

/// <summary>
/// The signs that the extensions of widespread programs have: Hugo, Jekyll and Liquid, MDX, GitHub, Obsidian, Pandoc, Markdown Extra.
/// </summary>
internal static partial class ForeignMarks
{
    private const int Ascii = 128;
    private const int LongestName = 40;
    private const int LongestSign = 400;
    private const int LongestFormula = 2_000;

    private static readonly bool[] Anywhere = TableOf("{[]=+:^~*_<$%&|!`");
    private static readonly HashSet<char> QuotationMarks = [.. "”“»«›‹’‘\"'"];
    private static readonly bool[] FirstAlone = TableOf("?#ie-\\");

    /// <summary>Whether one can begin with a character.</summary>
    /// <param name="sign">The character.</param>
    /// <param name="isFirst">Whether it is the first of some words: some signs are nowhere else.</param>
    public static bool CanBegin(char sign, bool isFirst) => sign < Ascii && (Anywhere[sign] || isFirst && FirstAlone[sign]);

    /// <summary>A table of the signs: every character of every text is looked up.</summary>
    private static bool[] TableOf(string signs)
    {
        var marked = new bool[Ascii];
        foreach (var sign in signs)
            marked[sign] = true;
        return marked;
    }

    /// <summary>A backslash before a letter is none.</summary>
    public static bool CanBeEscaped(char sign) => !char.IsLetter(sign);

    /// <summary>The sign at a place, or null.</summary>
    /// <param name="text">The file.</param>
    /// <param name="at">The place.</param>
    /// <param name="place">Where in its block that is.</param>
    public static ForeignMark? Find(string text, int at, LinePlace place) =>
        text[at] switch
        {
            '{' => Braces(text, at),
            '[' => Brackets(text, at, place),
            ']' => Behind(text, at),
            '<' => (place == LinePlace.Inside ? null : Snippet(text, at)) ?? Tag(text, at),
            '=' => (place is LinePlace.Block or LinePlace.Line ? Tab(text, at) : null) ?? Marked(text, at),
            '+' => Inserted(text, at),
            ':' => Colons(text, at, place),
            '^' => Raised(text, at) ?? BlockName(text, at) ?? Underlined(text, at),
            '~' => Raised(text, at) ?? StruckOnce(text, at) ?? Doubled(text, at, "does not strike words out"),
            '`' => Tick(text, at),
            '&' => Entity(text, at),
            '|' => Spoiler(text, at),
            '_' => Doubled(text, at, "does not make words bold") ?? Unclosed(text, at, place),
            '%' => Hidden(text, at),
            '$' => (place == LinePlace.Inside ? null : Formula(text, at)) ?? ShortFormula(text, at),
            '*' => (place == LinePlace.Inside ? null : Abbreviation(text, at)) ?? Stars(text, at) ?? Unclosed(text, at, place),
            '!' => (place is LinePlace.Block or LinePlace.Line ? Admonition(text, at) : null) ?? PictureSign(text, at),
            '?' when place is LinePlace.Block or LinePlace.Line => Admonition(text, at),
            '#' when place is LinePlace.Block or LinePlace.Line => Heading(text, at),
            '-' when place is LinePlace.Block or LinePlace.Line => Snippet(text, at),
            '\\' when place is LinePlace.Block or LinePlace.Line => Command(text, at),
            'i' or 'e' when place is LinePlace.Block or LinePlace.Line => Module(text, at),
            _ => null,
        };

    private static ForeignMark? PictureSign(string text, int at) =>
        StartsWith(text, at, "![[") && To(text, at + 1, "]]", LongestSign) is { } wiki && IsWiki(text, wiki)
            ? Wiki(text, wiki)
            : PartedPicture(text, at);

    private static ForeignMark? Braces(string text, int at)
    {
        if (Review(text, at) is { } review)
            return review;
        var (closing, isTemplate) = Next(text, at) switch
        {
            '{' => ("}}", true),
            '%' => ("%}", true),
            ':' or '.' => ("}", false),
            '#' when IsIdOfPage(text, at) => ("}", false),
            >= 'a' and <= 'z' when IsAssigned(text, at) => ("}", false),
            _ => ("", false),
        };
        if (closing.Length == 0)
            return null;
        var range = To(text, at, closing, LongestSign);
        return isTemplate
                ? new ForeignMark(
                    range ?? TextRange.At(at, 2),
                    "is meant for a site generator, but readers would see it.",
                    "Write the words, the link or the picture that it stands for."
                )
            : range is { } list
                ? new ForeignMark(
                    list,
                    "sets a class or an id, which articles do not support.",
                    "Delete it. To name a quotation or a heading in C#, write {#Name} after it."
                )
            : null;
    }

    /// <summary><c>{width=50%}</c>.</summary>
    private static bool IsAssigned(string text, int at) =>
        To(text, at, "}", LongestName) is { } range && text.IndexOf('=', at, range.Length) > 0;

    /// <summary>
    /// <c>{#tide}</c> after words. A note after a quotation or a heading is read, or told, elsewhere: names in C# begin with a capital.
    /// </summary>
    private static bool IsIdOfPage(string text, int at) =>
        at + 2 < text.Length
        && text[at + 2] is >= 'a' and <= 'z'
        && !(at > 0 && (QuotationMarks.Contains(text[at - 1]) || text[at - 1] == '}'))
        && To(text, at, "}", LongestName) is { } range
        && text.IndexOf(' ', at, range.Length) < 0;

    private static ForeignMark? Tag(string text, int at) =>
        string.CompareOrdinal(text, at, "<!--", 0, 4) == 0
            ? new ForeignMark(
                TextRange.At(at, 4),
                "begins a comment that does not end in its paragraph, so readers would see it.",
                "Put the comment on lines of its own, and write --> at its end."
            )
        : Next(text, at) == '%' && To(text, at, "%>", LongestSign) is { } template
            ? new ForeignMark(
                template,
                "is meant for a site generator, but readers would see it.",
                "Write the words, the link or the picture that it stands for."
            )
        : null;

    private static ForeignMark? Colons(string text, int at, LinePlace place)
    {
        if (place != LinePlace.Inside && string.CompareOrdinal(text, at, ":::", 0, 3) == 0)
        {
            return new ForeignMark(
                LineFrom(text, at),
                "begins or ends a callout box, which articles do not support.",
                "Write a heading above the words, or > before them."
            )
            {
                Shown = ":::",
            };
        }

        if (place != LinePlace.Inside && Next(text, at) == ':' && Component(text, at) is { } component)
            return component;
        if (place == LinePlace.Line && Next(text, at) == ' ')
        {
            return new ForeignMark(
                LineFrom(text, at),
                "defines the line above it, as in a list of terms, which articles do not support.",
                "Write a list: - **term**: and what it is."
            );
        }

        if (at > 0 && !Characters.IsBlank(text[at - 1]) && text[at - 1] is not ('\n' or '\r' or '('))
            return null;
        var end = at + 1;
        while (end < text.Length && end < at + LongestName && text[end] is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '_' or '-' or '+')
            end++;
        if (InlineComponent(text, at, end) is { } inline)
            return inline;
        var isName =
            end - at > 2
            && end < text.Length
            && text[end] == ':'
            && (HasLetter(text, at + 1, end) || NumberedEmoji.Contains(text.Substring(at + 1, end - at - 1)));
        return isName && !IsWord(text, end + 1, letters: true)
            ? new ForeignMark(
                new TextRange(at, end + 1),
                "is the name of a character, but readers would see the name.",
                "Write the character itself."
            )
            : null;
    }

    private static char Next(string text, int at) => at + 1 < text.Length ? text[at + 1] : '\0';

    private static bool IsWord(string text, int at, bool letters = false) =>
        at < text.Length && (letters ? char.IsLetterOrDigit(text[at]) : !char.IsWhiteSpace(text[at]));

    private static bool HasLetter(string text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (text[i] is >= 'a' and <= 'z')
                return true;
        }

        return false;
    }

    /// <summary>From a place to the end of the next closing sign in the same block; null when it is too far.</summary>
    private static TextRange? To(string text, int at, string closing, int longest)
    {
        var count = Math.Min(longest, text.Length - at);
        var end = text.IndexOf(closing, at, count, StringComparison.Ordinal);
        if (end < 0)
            return null;
        for (var i = at; i < end; i++)
        {
            if (text[i] == '\n' && IsBlankLine(text, i + 1))
                return null;
        }

        return new TextRange(at, end + closing.Length);
    }

    private static bool IsBlankLine(string text, int start)
    {
        while (start < text.Length && text[start] is ' ' or '\t')
            start++;
        return start >= text.Length || text[start] is '\r' or '\n';
    }

    private static TextRange LineFrom(string text, int at)
    {
        var end = at;
        while (end < text.Length && end < at + LongestSign && text[end] is not ('\r' or '\n'))
            end++;
        while (end > at && Characters.IsBlank(text[end - 1]))
            end--;
        return new TextRange(at, end);
    }
}
