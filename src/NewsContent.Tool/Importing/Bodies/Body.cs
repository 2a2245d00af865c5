using Markdig.Syntax;
using NewsContent.Markdown;
using NewsContent.Text;
using NewsContent.Text.Fixes;
using NewsContent.Tool.Importing.Sources;

namespace NewsContent.Tool.Importing.Bodies;

/// <summary>The text of a post while it becomes the text of an article: one pass after the other replaces pieces of it.</summary>
internal sealed class Body
{
    private const int LongestShown = 2_000;

    private readonly List<TextEdit> _edits = [];
    private MarkdownDocument? _document;
    private CodeRanges? _code;

    public Body(SourcePost post, ImportNotes notes)
    {
        (Post, Notes) = (post, notes);
        Traced = TracedText.Of(post.Text, post.Front.BodyStart);
        LineEnd = Lines.EndIn(post.Text);
    }

    public SourcePost Post { get; }

    public ImportNotes Notes { get; }

    /// <summary>How its lines end.</summary>
    public string LineEnd { get; }

    /// <summary>The text as it is now.</summary>
    public string Text => Traced.Text;

    /// <summary>Where the text comes from.</summary>
    public TracedText Traced { get; private set; }

    /// <summary>Its blocks; null if they are nested deeper than the parser goes.</summary>
    public MarkdownDocument? Document => _document ??= MarkdownParser.Parse(Text);

    /// <summary>Where it is code.</summary>
    public CodeRanges Code => _code ??= Post.IsMdx ? CodeRanges.OfMdx(Text) : CodeRanges.Of(Document!);

    /// <summary>Replaces a piece when the pass ends.</summary>
    public void Replace(TextRange range, string words) => _edits.Add(new TextEdit(range, words));

    /// <summary>
    /// Makes a comment of a piece, which keeps its words for the writers and reaches no reader. At the beginning of a line it would take
    /// the rest of the line with it: then it goes to the line’s end.
    /// </summary>
    public void Comment(TextRange range, string? words = null)
    {
        var comment = $"<!-- {(words ?? range.In(Text)).Trim().Replace("-->", "--&gt;", StringComparison.Ordinal)} -->";
        var lineEnd = Lines.EndOf(Text, range.End);
        if (!Lines.IsFirst(Text, range.Start) || Lines.IsBlank(Text, range.End, lineEnd) || BeginsComment(range.End))
        {
            Replace(range, comment);
            return;
        }

        var end = range.End;
        while (end < lineEnd && Text[end] is ' ' or '\t')
            end++;
        Replace(new TextRange(range.Start, end), "");
        Replace(TextRange.At(lineEnd, 0), " " + comment);
    }

    /// <summary>Ends a pass: the pieces are replaced.</summary>
    public void Apply()
    {
        if (_edits.Count == 0)
            return;
        Traced = Traced.With(_edits);
        _edits.Clear();
        (_document, _code) = (null, null);
    }

    /// <summary>The source’s line of a place.</summary>
    public int LineOf(int place) => Post.LineOf(Traced.OriginOf(place));

    public void ReportChanged(int place, string message) => Notes.Changed(LineOf(place), message);

    public void ReportNotMapped(int place, string message) => Notes.NotMapped(LineOf(place), message);

    /// <summary>Words of the text on one line, for a message.</summary>
    public static string Shown(string words)
    {
        var line = string.Join(' ', words.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));
        return line.Length <= LongestShown ? line : line[..LongestShown] + "…";
    }

    /// <summary>Whether nothing but shortcodes, which become comments too, is between a place and the end of its line.</summary>
    private bool BeginsComment(int place)
    {
        for (var end = Lines.EndOf(Text, place); place < end; )
        {
            if (Text[place] is ' ' or '\t')
                place++;
            else if (Shortcode.At(Text, place) is { } next)
                place = next.Range.End;
            else
                return false;
        }

        return true;
    }
}
