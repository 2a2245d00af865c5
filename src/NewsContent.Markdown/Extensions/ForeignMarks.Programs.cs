using NewsContent.Text;

namespace NewsContent.Markdown.Extensions;

/// <content>Signs of reviews (CriticMarkup), of WordPress and forums, and of Nuxt Content.</content>
internal static partial class ForeignMarks
{
    private static readonly HashSet<string> LoneShortcodes = ["gallery", "playlist", "audio", "video", "nextpage", "more"];
    private static readonly HashSet<string> NumberedEmoji = ["+1", "-1", "100", "1234"];

    /// <summary><c>{--old--}</c>, <c>{++new++}</c>, <c>{~~old~>new~~}</c>, <c>{==words==}</c>, <c>{&gt;&gt;Ask Bo&lt;&lt;}</c>.</summary>
    private static ForeignMark? Review(string text, int at)
    {
        if (at + 2 >= text.Length || text[at + 1] != text[at + 2])
            return null;
        var (closing, repair) = text[at + 1] switch
        {
            '>' => ("<<}", "Write a comment as <!-- words --> on a line of its own."),
            '-' => ("--}", "Delete it, or write ~~words~~ to strike them out."),
            '+' => ("++}", "Write only the words."),
            '=' => ("==}", "Write only the words."),
            '~' => ("~~}", "Write the words to keep."),
            _ => ("", ""),
        };
        if (closing.Length == 0)
            return null;
        if (To(text, at + 3, closing, LongestFormula) is { } range)
            return new ForeignMark(new TextRange(at, range.End), "is a review mark, but readers would see it.", repair);

        // It may go over several paragraphs.
        var isClosed = text.IndexOf(closing, at + 3, Math.Min(LongestFormula, text.Length - at - 3), StringComparison.Ordinal) > 0;
        return isClosed ? new ForeignMark(TextRange.At(at, 3), "begins a review mark, but readers would see it.", repair) : null;
    }

    /// <summary><c>[embed]address[/embed]</c>, <c>[gallery ids="1,2"]</c>, <c>[b]words[/b]</c>.</summary>
    private static ForeignMark? Shortcode(string text, int at, LinePlace place)
    {
        var end = at + 1;
        while (end < text.Length && end - at <= LongestName && IsOfName(text[end]))
            end++;
        if (end == at + 1 || end == text.Length || !IsLatin(text[at + 1]) || To(text, at, "]", LongestSign) is not { } first)
            return null;
        var name = text.Substring(at + 1, end - at - 1);
        var hasEnd = text[end] is ']' or ' ' or '=';
        var all = hasEnd ? To(text, at, $"[/{name}]", LongestFormula) : null;
        var isAlone = text[end] == ']' && LoneShortcodes.Contains(name) && place == LinePlace.Block && LineFrom(text, at) == first;
        return all is not null || isAlone || text[end] == ' ' && HasGivenValue(text, first)
            ? new ForeignMark(
                all ?? first,
                "is meant for a site generator, but readers would see it.",
                "Write the words, the link or the picture that it stands for."
            )
            : null;
    }

    /// <summary><c>ids="1,2"</c>, with the quotation marks that programs make of it too.</summary>
    private static bool HasGivenValue(string text, TextRange range)
    {
        for (var i = text.IndexOf('=', range.Start, range.Length); i > 0; i = text.IndexOf('=', i + 1, range.End - i - 1))
        {
            if (IsOfName(text[i - 1]) && QuotationMarks.Contains(text[i + 1]))
                return true;
        }

        return false;
    }

    /// <summary><c>::quote</c> and <c>::</c> on lines of their own.</summary>
    private static ForeignMark? Component(string text, int at)
    {
        var line = LineFrom(text, at);
        var end = at + 2;
        while (end < line.End && IsOfName(text[end]))
            end++;
        var isComponent = end == line.End || end > at + 2 && text[end] is '{' or '[';
        return isComponent && (end == at + 2 || text[at + 2] is >= 'a' and <= 'z')
            ? new ForeignMark(
                line,
                "begins or ends a page component, which articles do not support.",
                "Write the words, the quotation or the picture that it shows."
            )
            {
                Shown = "::",
            }
            : null;
    }

    /// <summary><c>:badge[New]</c>, <c>:icon{name="sun"}</c>.</summary>
    /// <param name="text">The file.</param>
    /// <param name="at">Where the colon is.</param>
    /// <param name="end">Where its name ends.</param>
    private static ForeignMark? InlineComponent(string text, int at, int end)
    {
        if (end == text.Length || end - at < 3 || text[at + 1] is not (>= 'a' and <= 'z'))
            return null;
        var closing =
            text[end] == '[' ? "]"
            : text[end] == '{' ? "}"
            : "";
        return closing.Length > 0 && To(text, end, closing, LongestSign) is { } rest
            ? new ForeignMark(
                new TextRange(at, rest.End),
                "is a page component, which articles do not support.",
                "Write the words that it shows."
            )
            : null;
    }

    /// <summary><c>&amp;unknown;</c>: no sign of HTML has this name.</summary>
    private static ForeignMark? Entity(string text, int at)
    {
        const int Shortest = 3;
        var end = at + 1;
        var isSmall = true;
        for (; end < text.Length && end - at <= LongestName && IsLatinOrDigit(text[end]); end++)
            isSmall &= text[end] is >= 'a' and <= 'z';
        if (end - at <= 2 || end == text.Length || text[end] != ';' || !IsLatin(text[at + 1]))
            return null;

        // AT&T; and Q&As; are words.
        var isWord = at > 0 && char.IsLetterOrDigit(text[at - 1]) && (!isSmall || end - at - 1 < Shortest);
        return isWord
            ? null
            : new ForeignMark(
                new TextRange(at, end + 1),
                "is not the name of a character, so readers would see it.",
                "Write the character itself."
            );
    }

    private static bool IsOfName(char c) => IsLatinOrDigit(c) || c is '_' or '-';

    private static bool IsLatinOrDigit(char c) => IsLatin(c) || c is >= '0' and <= '9';

    private static bool IsLatin(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');
}
