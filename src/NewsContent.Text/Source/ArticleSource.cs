using System.Runtime.CompilerServices;

namespace NewsContent.Text.Source;

/// <summary>
/// The text of an article's file and its lines. Lines end with CR LF, LF or CR; a byte order mark at the beginning
/// belongs to no line.
/// </summary>
internal sealed class ArticleSource
{
    private const char ByteOrderMark = '\uFEFF';

    /// <summary>So many characters of one line are gone through between two looks at the token.</summary>
    public const int CharactersBetweenLooks = 4096;

    private static readonly char[] LineEnds = ['\r', '\n'];

    private readonly List<SourceLine> _lines;

    /// <summary>Cuts a text into lines.</summary>
    /// <param name="text">The whole file.</param>
    /// <param name="cancellation">Stops the reading; honoured before each line, which may have millions of characters.</param>
    public ArticleSource(string text, CancellationToken cancellation = default)
    {
        Text = Original = text;
        Cancellation = cancellation;
        _lines = Cut(text, cancellation);
    }

    /// <summary>The file as its options have it read.</summary>
    public static ArticleSource Of(string text, ArticleTextOptions options, CancellationToken cancellation = default) =>
        new(text, cancellation) { FieldKeys = options.FieldKeys, HeaderLanguage = options.HeaderLanguage };

    private ArticleSource(ArticleSource original, string readable)
    {
        (Text, Original, Cancellation) = (readable, original.Original, original.Cancellation);
        (FieldKeys, HeaderLanguage) = (original.FieldKeys, original.HeaderLanguage);
        _lines = original._lines;
    }

    /// <summary>
    /// The whole file; where a forbidden character is in it, U+FFFD does once they were looked for (<see cref="Readable"/>).
    /// </summary>
    public string Text { get; }

    /// <summary>The whole file as it is.</summary>
    public string Original { get; }

    /// <summary>Stops the reading: whoever goes through a whole line looks at it before.</summary>
    public CancellationToken Cancellation { get; }

    /// <summary>The keys that articles in the file’s folder have beside those of the format.</summary>
    public FieldKeys FieldKeys { get; init; } = FieldKeys.None;

    /// <summary>The language whose words header lines may have beside those of the format, as a BCP 47 tag, or null.</summary>
    public string? HeaderLanguage { get; init; }

    /// <summary>All lines, at least one.</summary>
    public IReadOnlyList<SourceLine> Lines => _lines;

    /// <summary>Nothing an author could see is in the file.</summary>
    public bool IsBlank => _lines.TrueForAll(static line => line.IsBlank);

    /// <summary>
    /// The same lines with U+FFFD for each code unit of some ranges, so that what is made of a faulty text has no character that no
    /// article may contain, and every place stays where it is.
    /// </summary>
    public ArticleSource Readable(IReadOnlyList<TextRange> forbidden)
    {
        if (forbidden.Count == 0)
            return this;
        var characters = Text.ToCharArray();
        foreach (var range in forbidden)
        {
            for (var i = range.Start; i < range.End; i++)
                characters[i] = Characters.Lost;
        }

        return new ArticleSource(this, new string(characters));
    }

    /// <summary>The same file whose header lines have the words of the format alone.</summary>
    public ArticleSource WithoutHeaderLanguage() => new(this, Text) { HeaderLanguage = null };

    /// <summary>Another text that is read as this file is.</summary>
    public ArticleSource With(string text) => new(text, Cancellation) { FieldKeys = FieldKeys, HeaderLanguage = HeaderLanguage };

    /// <summary>What is on <paramref name="line"/>, without the blanks at its ends.</summary>
    public string Words(SourceLine line) => Words(line.Trimmed);

    /// <summary>What is at a place of the file.</summary>
    public string Words(TextRange range)
    {
        Cancellation.ThrowIfCancellationRequested();
        return range.In(Text);
    }

    /// <summary>The same, without the marks of direction at its ends, which mean nothing around a date.</summary>
    public string WordsWithoutDirection(SourceLine line) => Words(Characters.WithoutDirectionMarks(Text, line.Trimmed));

    /// <summary>The line and column of a place in the file.</summary>
    /// <param name="offset">UTF-16 code units from the beginning of the file; the end of the file is allowed.</param>
    public TextPosition PositionOf(int offset)
    {
        int low = 0,
            high = _lines.Count - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (_lines[middle].Full.Start <= offset)
                low = middle;
            else
                high = middle - 1;
        }

        return new TextPosition(low, Math.Max(0, offset - _lines[low].Full.Start));
    }

    [MethodImpl(HotPath.Options)]
    private static List<SourceLine> Cut(string text, CancellationToken cancellation)
    {
        var lines = new List<SourceLine>(CountLineFeeds(text) + 1);
        var start = text.Length > 0 && text[0] == ByteOrderMark ? 1 : 0;
        while (true)
        {
            cancellation.ThrowIfCancellationRequested();
            var i = text.IndexOfAny(LineEnds, start);
            if (i < 0)
                i = text.Length;
            lines.Add(new SourceLine(lines.Count, new TextRange(start, i), Trim(text, start, i, cancellation)));
            if (i >= text.Length)
                return lines;

            if (text[i] == '\r' && i + 1 < text.Length && text[i + 1] == '\n')
                i++;
            start = i + 1;
        }
    }

    /// <summary>How many lines end with LF, so that the list of them hardly ever grows.</summary>
    private static int CountLineFeeds(string text)
    {
        var count = 0;
        for (var i = text.IndexOf('\n'); i >= 0; i = text.IndexOf('\n', i + 1))
            count++;
        return count;
    }

    [MethodImpl(HotPath.Options)]
    private static TextRange Trim(string text, int start, int end, CancellationToken cancellation)
    {
        while (end > start && IsBlankAtEnd(text[end - 1]))
        {
            if (end % CharactersBetweenLooks == 0)
                cancellation.ThrowIfCancellationRequested();
            end--;
        }

        while (start < end && IsBlankAtEnd(text[start]))
            start++;

        // Marks of direction and joiners mean something beside letters; a line of nothing else is blank to its author.
        for (var i = start; i < end; i++)
        {
            if (!Characters.IsInvisible(text[i]))
                return new TextRange(start, end);
        }

        return new TextRange(start, start);
    }

    private static bool IsBlankAtEnd(char c) => Characters.IsBlank(c) || Characters.IsZeroWidthBlank(c);
}
