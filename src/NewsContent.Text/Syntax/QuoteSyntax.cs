namespace NewsContent.Text.Syntax;

/// <summary>
/// A quotation: the words between the marks, their place, and who said them. The words of a block quotation need no marks.
/// </summary>
public sealed class QuoteSyntax
{
    internal QuoteSyntax(
        string text,
        IReadOnlyList<QuotePieceSyntax> pieces,
        TextRange range,
        TextRange wordsRange,
        int lineIndex,
        SpeakerSyntax? speaker,
        CueSyntax? cue,
        AttributionSyntax attribution
    )
    {
        Text = text;
        Pieces = pieces;
        Range = range;
        WordsRange = wordsRange;
        LineIndex = lineIndex;
        Speaker = speaker;
        Cue = cue;
        Attribution = attribution;
    }

    /// <summary>
    /// The words between the marks, verbatim, without a comma at the end that belongs to the surrounding sentence. A line feed joins the
    /// pieces of a quotation that spans several paragraphs or is interrupted by the reporter’s words.
    /// </summary>
    public string Text { get; }

    /// <summary>The same words, piece by piece; at least one. One paragraph has two if the reporter’s words separate them.</summary>
    public IReadOnlyList<QuotePieceSyntax> Pieces { get; }

    /// <summary>Index of the paragraph in which the quotation opens, in running text of the passage; -1 for the summary.</summary>
    public int ParagraphIndex => Pieces[0].ParagraphIndex;

    /// <summary>From the opening to the closing mark, marks included, in the file.</summary>
    public TextRange Range { get; }

    /// <summary>
    /// From the first to the last of the words, in the file. In a quotation over several paragraphs it spans the marks between them.
    /// </summary>
    public TextRange WordsRange { get; }

    /// <summary>The zero-based line of the opening mark in the file.</summary>
    public int LineIndex { get; }

    /// <summary>Who said it; null if the text does not say.</summary>
    public SpeakerSyntax? Speaker { get; }

    /// <summary>The words that attribute it ("said", "according to"), or null.</summary>
    public CueSyntax? Cue { get; }

    /// <summary>How the speaker was found, or why no speaker was found.</summary>
    public AttributionSyntax Attribution { get; }

    /// <summary>The name in C# that the author's note gives; null when the quotation's words give it.</summary>
    public string? MemberName { get; internal init; }

    /// <summary>Whether a label begins it, in an article whose header says that labels do.</summary>
    internal bool IsTurn { get; init; }
}

/// <summary>A part of a quotation without a break, in one paragraph.</summary>
/// <param name="ParagraphIndex">Index into the article's paragraphs, in running text into its passages; -1 for the summary.</param>
/// <param name="Range">The words between the marks, in the paragraph's text.</param>
public readonly record struct QuotePieceSyntax(int ParagraphIndex, TextRange Range);

/// <summary>The words that attribute a quotation.</summary>
/// <param name="Text">The words, verbatim.</param>
/// <param name="Range">Their place in the file.</param>
public sealed record CueSyntax(string Text, TextRange Range);

/// <summary>Who said a quotation.</summary>
/// <param name="Name">The fullest form of the name in the article; for a source without a name, the words of the text.</param>
/// <param name="Role">The role in its fullest form; null when the article gives none.</param>
/// <param name="Kind">Person, organization or unnamed source.</param>
public sealed record SpeakerSyntax(string Name, string? Role, SpeakerSyntaxKind Kind);

/// <summary>The kinds of source. The numbers are those of the records' SpeakerKind.</summary>
public enum SpeakerSyntaxKind
{
    /// <summary>A named person.</summary>
    Person = 0,

    /// <summary>An organization: a ministry, a company, a newspaper.</summary>
    Organization = 1,

    /// <summary>A source without a name: "a senior official".</summary>
    Unnamed = 2,
}
