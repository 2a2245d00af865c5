using NewsContent.Text.Header.Languages;
using NewsContent.Text.Source;

namespace NewsContent.Text.Header;

/// <summary>Cuts a byline at what parts names: commas, semicolons and conjunctions, except for those in round brackets.</summary>
/// <param name="text">The file.</param>
/// <param name="range">The value of the line.</param>
/// <param name="language">The language whose conjunctions part names too; see <see cref="ArticleSource.HeaderLanguage"/>.</param>
internal sealed class BylineParts(string text, TextRange range, string? language)
{
    private static readonly string[] Conjunctions = [" and ", " & ", " und ", " et ", " \u0648 "];

    private static readonly char[] Separators = [',', ';', '\u060C', '\u061B', '\u3001', '\uFF0C', '\uFF1B'];

    private readonly string[] _ofLanguage = HeaderLanguage.Of(language).Conjunctions;
    private readonly int _lastRound = LastOf(')', text, range);
    private readonly int _lastWide = LastOf('\uFF09', text, range);

    /// <summary>The parts that have a character.</summary>
    /// <param name="cancellation">Honoured at each character.</param>
    public IEnumerable<BylinePart> Read(CancellationToken cancellation)
    {
        var start = range.Start;
        var joint = BylineJoint.Comma;
        for (var i = range.Start; i <= range.End; )
        {
            cancellation.ThrowIfCancellationRequested();
            var length = i == range.End ? 1 : SeparatorAt(start, i);
            if (length == 0)
            {
                i = AfterBrackets(i);
                continue;
            }

            var part = Characters.WithoutDirectionMarks(text, new TextRange(start, i));
            if (part.Length > 0)
                yield return new BylinePart(part, joint);
            joint =
                length == 1 ? BylineJoint.Comma
                : text[i + 1] == '&' ? BylineJoint.Ampersand
                : BylineJoint.And;
            start = i += length;
        }
    }

    /// <summary>The round bracket that closes one; null for any other character.</summary>
    public static char? Closing(char opening) =>
        opening switch
        {
            '(' => ')',
            '\uFF08' => '\uFF09',
            _ => null,
        };

    private static int LastOf(char bracket, string text, TextRange range) =>
        range.Length == 0 ? -1 : text.LastIndexOf(bracket, range.End - 1, range.Length);

    /// <summary>The next place, after the closing bracket where one opens that closes.</summary>
    private int AfterBrackets(int at)
    {
        if (Closing(text[at]) is not { } closing || at > (closing == ')' ? _lastRound : _lastWide))
            return at + 1;
        return text.IndexOf(closing, at, range.End - at) + 1;
    }

    /// <summary>The length of a comma, a semicolon or a conjunction with the blank before it; 0 where none begins.</summary>
    private int SeparatorAt(int start, int at)
    {
        if (Array.IndexOf(Separators, text[at]) >= 0)
            return 1;
        if (!Characters.IsBlank(text[at]))
            return 0;

        // The blank behind it is the next part's, which may begin with another conjunction.
        foreach (var conjunction in Conjunctions)
        {
            if (IsAt(conjunction, at))
                return conjunction.Length - 1;
        }

        foreach (var conjunction in _ofLanguage)
        {
            // "Ortega y Gasset" is one name.
            if (IsAt(conjunction, at) && HasTwoWords(start, at) && HasTwoWords(at + conjunction.Length, range.End))
                return conjunction.Length - 1;
        }

        return 0;
    }

    private bool IsAt(string conjunction, int at)
    {
        var length = conjunction.Length;
        return at + length <= range.End
            && Characters.IsBlank(text[at + length - 1])
            && string.Compare(text, at + 1, conjunction, 1, length - 2, StringComparison.Ordinal) == 0;
    }

    /// <summary>Whether a second word is before the next separator, within what is long for a name.</summary>
    private bool HasTwoWords(int start, int end)
    {
        const int LongestName = 100;
        while (start < end && Characters.IsBlank(text[start]))
            start++;
        for (var i = start; i < end && i < start + LongestName && Array.IndexOf(Separators, text[i]) < 0; i++)
        {
            if (Characters.IsBlank(text[i]))
                return i + 1 < end && char.IsLetter(text[i + 1]) && !char.IsLower(text[i + 1]);
        }

        return false;
    }
}
