using NewsContent.Text;

namespace NewsContent.Markdown.Extensions;

/// <content>Signs with square brackets: links of wikis, notes and addresses that are not there, boxes to tick.</content>
internal static partial class ForeignMarks
{
    private static ForeignMark? Brackets(string text, int at, LinePlace place)
    {
        var next = Next(text, at);
        if (next == '[' && To(text, at, "]]", LongestSign) is { } wiki && IsWiki(text, wiki))
            return Wiki(text, wiki);
        if (Shortcode(text, at, place) is { } shortcode)
            return shortcode;
        if (AddressInBrackets(text, at) is { } address)
            return address;
        if (next == '^' && To(text, at, "]", LongestSign) is { Length: > 3 } note)
        {
            var label = text.Substring(note.Start + 2, note.Length - 3);
            return new ForeignMark(
                note,
                "leads to a footnote that does not exist.",
                $"Write the footnote below the text: [^{label}]: and its words."
            );
        }

        if (IsCitation(text, at) && To(text, at, "]", LongestSign) is { } citation)
        {
            return new ForeignMark(
                citation,
                "leads to a list of sources, which articles do not support.",
                "Write a footnote: [^1] here, and [^1]: and the source below the text."
            );
        }

        if (To(text, at, "]", LongestName) is not { } range || place == LinePlace.Inside)
            return null;
        return range.In(text) switch
        {
            "[ ]" or "[x]" or "[X]" when place == LinePlace.Item => new ForeignMark(
                range,
                "is a checkbox, which articles do not support.",
                "Describe what is done."
            ),
            "[TOC]" or "[toc]" when place == LinePlace.Block => new ForeignMark(
                range,
                "is a table of contents, which a page makes from the sections.",
                "Delete it."
            ),
            _ when place == LinePlace.Quotation && IsAlert(text, range) => new ForeignMark(
                range,
                "is the mark of a callout box, which articles do not support.",
                "Begin with a word instead, such as **Note:**."
            ),
            _ => null,
        };
    }

    /// <summary><c>[@holm2020, p. 3]</c>, <c>[-@holm2020]</c>.</summary>
    private static bool IsCitation(string text, int at)
    {
        var sign = Next(text, at) == '-' ? at + 2 : at + 1;
        return sign < text.Length && text[sign] == '@' && IsWord(text, sign + 1, letters: true);
    }

    /// <summary>Words alone between two brackets on each side: with a link in them they are CommonMark.</summary>
    private static bool IsWiki(string text, TextRange range) =>
        (range.Start == 0 || text[range.Start - 1] != '[')
        && text.IndexOfAny(['[', '*', '\n'], range.Start + 2, range.Length - 4) < 0
        && range.Length > 4;

    /// <summary><c>[[tides]]</c>, and <c>![[pier.jpg]]</c>, which is a picture.</summary>
    private static ForeignMark Wiki(string text, TextRange range) =>
        range.Start > 0 && text[range.Start - 1] == '!'
            ? new ForeignMark(
                new TextRange(range.Start - 1, range.End),
                "is a wiki picture or page, which articles do not support.",
                "For a picture, write ![what it shows](address). For a page, write its words."
            )
            : new ForeignMark(range, "is a wiki link, which articles do not support.", "Write [words](address).");

    /// <summary><c>[!NOTE]</c>.</summary>
    private static bool IsAlert(string text, TextRange range)
    {
        for (var i = range.Start + 2; i < range.End - 1; i++)
        {
            if (!char.IsLetter(text[i]))
                return false;
        }

        return range.Length > 3 && text[range.Start + 1] == '!';
    }

    /// <summary>What is after a bracket that is not a link: an address with blanks, a label that is not there.</summary>
    private static ForeignMark? Behind(string text, int at)
    {
        var line = LineFrom(text, at);
        var next = Next(text, at);
        if (!IsOpenBefore(text, at) || next == '[' && Next(text, at + 1) == '^')
            return null;
        if (next == '(' && To(text, at, ")", line.Length) is { } address)
        {
            return new ForeignMark(
                new TextRange(at + 1, address.End),
                "is not a valid address for a link or a picture, so readers would see it.",
                "Write %20 instead of a space, and add the closing bracket."
            );
        }

        if (next == ' ' && Next(text, at + 1) == '(' && To(text, at + 2, ")", line.Length) is { } parted && IsAddress(text, parted))
        {
            return new ForeignMark(
                parted,
                "is not read as an address because of the space before it, so readers would see it.",
                "Delete the space between ] and (."
            );
        }

        return
            next == '['
            && To(text, at, "]", Math.Min(LongestName, line.Length)) is not null
            && To(text, at + 1, "]", LongestName) is { Length: > 2 } label
            ? new ForeignMark(
                label,
                "leads to an address that is not defined.",
                $"Write below the text: {label.In(text)}: https://example.org."
            )
            : null;
    }

    /// <summary><c>(words)[/address]</c>: the brackets of a link the wrong way round.</summary>
    private static ForeignMark? AddressInBrackets(string text, int at) =>
        at > 1 && text[at - 1] == ')' && IsWord(text, at - 2) && To(text, at, "]", LongestSign) is { } range && IsAddress(text, range)
            ? new ForeignMark(range, "is not a valid address for a link, so readers would see it.", "Write [words](address).")
            : null;

    /// <summary>Whether brackets hold an address and no words: <c>(/tides)</c>, <c>(pier.jpg)</c>; not <c>(AP/dpa)</c>.</summary>
    private static bool IsAddress(string text, TextRange brackets)
    {
        var words = text.Substring(brackets.Start + 1, Math.Max(0, brackets.Length - 2));
        if (words.Length < 2 || words.Any(char.IsWhiteSpace))
            return false;
        return words[0] is '/' or '#' && IsLatinOrDigit(words[1])
            || AddressBeginnings.Any(beginning => words.StartsWith(beginning, StringComparison.OrdinalIgnoreCase))
            || FileEndings.Any(ending => words.Length > ending.Length && words.EndsWith(ending, StringComparison.OrdinalIgnoreCase));
    }

    private static readonly string[] AddressBeginnings = ["http:", "https:", "mailto:", "tel:", "www.", "./", "../"];

    private static readonly string[] PictureEndings = [".jpg", ".jpeg", ".png", ".gif", ".svg", ".webp", ".avif"];

    private static readonly string[] FileEndings = [.. PictureEndings, ".html", ".htm", ".md", ".pdf"];

    /// <summary>
    /// <c>! [The pier](pier.jpg)</c>: a link with the sign of a picture too far before it. Behind a word it may be a sign as in French.
    /// </summary>
    private static ForeignMark? PartedPicture(string text, int at)
    {
        var isParted = Next(text, at) == ' ' && Next(text, at + 1) == '[' && !IsBehindWord(text, at);
        if (!isParted || To(text, at + 2, "](", LongestSign) is not { } words || To(text, words.End, ")", LongestSign) is not { } end)
            return null;
        var target = text.Substring(words.End, end.Length - 1);
        return PictureEndings.Any(ending => target.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
            ? new ForeignMark(
                TextRange.At(at, 2),
                "does not make a picture of the link after it, so readers would see it.",
                "Delete the space between ! and [."
            )
            : null;
    }

    /// <summary>Right after a word, or with a blank between.</summary>
    private static bool IsBehindWord(string text, int at) =>
        at > 0 && (!char.IsWhiteSpace(text[at - 1]) || at > 1 && char.IsLetterOrDigit(text[at - 2]) && text[at - 1] is not ('\n' or '\r'));

    /// <summary>Whether a bracket opens before this one on the line, and no backslash denies it.</summary>
    private static bool IsOpenBefore(string text, int at)
    {
        for (var i = at - 1; i >= 0 && i >= at - LongestSign && text[i] is not (']' or '\n' or '\r'); i--)
        {
            if (text[i] == '[')
                return i == 0 || text[i - 1] != '\\';
        }

        return false;
    }
}
