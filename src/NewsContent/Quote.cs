using System.Diagnostics;

namespace NewsContent;

/// <summary>One quotation: its words, who said them, and where in the article they are.</summary>
/// <remarks>
/// <see cref="SectionHeading"/>, <see cref="SectionIndex"/> and <see cref="ParagraphIndex"/> say where the quotation opens in its article,
/// <see cref="Start"/> and <see cref="Length"/> where in the paragraph. An <see cref="Article"/> sets them for its quotations, so you need
/// not set them. A quotation has no reference to its article, because comparing the two would never end.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record Quote
{
    private readonly int _start = -1;
    private readonly int _length;

    /// <summary>Makes a quotation that is not in an article yet.</summary>
    /// <param name="text">The words between the marks, verbatim.</param>
    /// <param name="speaker">Who said them; null when that is not known.</param>
    /// <param name="cue">The words of the article that attribute the quotation, such as “said”, or null.</param>
    /// <param name="line">The 1-based line of the article's file where the quotation opens; 0 when not known.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="line"/> is negative.</exception>
    public Quote(string text, Speaker? speaker = null, string? cue = null, int line = 0)
    {
        Text = text;
        Speaker = speaker;
        Cue = cue;
        Line = line;
    }

    /// <summary>A quotation of a packed article, whose place has been checked: fewer methods are compiled when one is read.</summary>
    internal Quote(string text, Speaker? speaker, string? cue, int line, int start, int length)
        : this(text, speaker, cue, line) => (_start, _length) = (start, length);

    /// <summary>
    /// The words between the marks, verbatim, without the comma that belongs to the surrounding sentence. A line feed joins the parts of a
    /// quotation that spans several paragraphs or is interrupted by the reporter’s words.
    /// </summary>
    /// <exception cref="ArgumentNullException">The text set is null.</exception>
    public string Text
    {
        get;
        init => field = Check.NotNull(value);
    }

    /// <summary>Who said it; null if the article does not say, or in a way that the rules do not understand.</summary>
    public Speaker? Speaker { get; init; }

    /// <summary>The words of the article that attribute the quotation to its speaker, such as “said”, or null.</summary>
    public string? Cue { get; init; }

    /// <summary>How the speaker was found, or why no speaker was found; null for a quotation made by hand.</summary>
    public QuoteAttribution? Attribution { get; init; }

    /// <summary>The heading of the section the quotation opens in; null in the lead and in the summary.</summary>
    public string? SectionHeading { get; init; }

    /// <summary>
    /// The zero-based index in <see cref="Article.Sections"/> of the section the quotation opens in; null in the lead and in the summary.
    /// </summary>
    public int? SectionIndex { get; init; }

    /// <summary>
    /// The zero-based index in <see cref="Article.Paragraphs"/> of the paragraph the quotation opens in; -1 for a quotation of the summary,
    /// and outside an article.
    /// </summary>
    public int ParagraphIndex { get; init; } = -1;

    /// <summary>
    /// Where the words begin, in UTF-16 code units from 0, in the <see cref="Paragraph.Text"/> of the paragraph in which the quotation
    /// opens, or in the summary. It is -1 if they are not there, and outside an article.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The place set is below -1.</exception>
    public int Start
    {
        get => _start;
        init => _start = value >= -1 ? value : Check.NotNegative(value);
    }

    /// <summary>
    /// The length of the quotation’s words in that paragraph, in UTF-16 code units, without the marks; 0 if <see cref="Start"/> is -1. If
    /// the quotation has several parts, only the first counts.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The length set is negative.</exception>
    public int Length
    {
        get => _length;
        init => _length = Check.NotNegative(value);
    }

    /// <summary>
    /// The 1-based line of the article's file where the quotation opens; 0 when not known, as in an article made by hand.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The line set is negative.</exception>
    public int Line
    {
        get;
        init => field = Check.NotNegative(value);
    }

    /// <summary>The speaker's name and the words, shortened when long: <c>Abbas Araghchi: “a good start”</c>.</summary>
    public override string ToString()
    {
        var words = $"“{ShortText.Of(Text)}”";
        return Speaker is null ? words : $"{Speaker.Name}: {words}";
    }

    /// <summary>This quotation at a place in an article; itself when it is there already.</summary>
    internal Quote At(string? sectionHeading, int? sectionIndex, int paragraphIndex) =>
        ParagraphIndex == paragraphIndex
        && SectionIndex == sectionIndex
        && string.Equals(SectionHeading, sectionHeading, StringComparison.Ordinal)
            ? this
            : this with
            {
                SectionHeading = sectionHeading,
                SectionIndex = sectionIndex,
                ParagraphIndex = paragraphIndex,
            };

    /// <summary>This quotation at a place in its paragraph; itself when it is there already.</summary>
    internal Quote At(int start, int length) => Start == start && Length == length ? this : this with { Start = start, Length = length };
}
