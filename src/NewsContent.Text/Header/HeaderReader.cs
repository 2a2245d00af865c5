using NewsContent.Text.Header.Languages;
using NewsContent.Text.Passages;
using NewsContent.Text.Rules;
using NewsContent.Text.Source;

namespace NewsContent.Text.Header;

/// <summary>
/// Reads what is above the text: kicker, headline, summary, header lines, date, repeated headline. Each line is taken for what it is in its
/// place; what does not belong there is reported once, and reading continues as its author meant it.
/// </summary>
internal sealed partial class HeaderReader
{
    /// <summary>How much of a line a message repeats: enough to know it again.</summary>
    private const int LongestExcerpt = 60;

    private readonly ArticleSource _source;
    private readonly ProblemList _problems;
    private readonly ArticleHeader _header = new();
    private readonly HeaderFieldReader _fields;

    /// <summary>The lines of the file that are not blank; indexes below count in it.</summary>
    private readonly List<SourceLine> _lines;

    /// <summary>The line from which a repeated headline was looked for last, and what was found.</summary>
    private (int First, int? Headline)? _repeated;

    /// <summary>Where the summary begins when it is the last that is above the date's place; null when it is not.</summary>
    private int? _lastSummaryIndex;

    /// <summary>The line of the headline where another format shows it; null where its place and its form tell.</summary>
    private readonly int? _headlineLine;

    private HeaderReader(ArticleSource source, ProblemList problems, int? headlineLine, CancellationToken cancellation)
    {
        _headlineLine = headlineLine;
        _source = source;
        _problems = problems;
        _fields = new HeaderFieldReader(source, _header, problems, cancellation);
        _lines = new List<SourceLine>(source.Lines.Count);
        foreach (var line in source.Lines)
        {
            cancellation.ThrowIfCancellationRequested();
            if (!line.IsBlank)
                _lines.Add(line);
        }
    }

    /// <summary>Reads the header of a file that has at least one line that is not blank.</summary>
    /// <param name="source">The file.</param>
    /// <param name="problems">Takes what is wrong. Of a header with an undecided block the missing date is not yet told.</param>
    /// <param name="cancellation">Honoured at each line, and within long lists.</param>
    public static ArticleHeader Read(ArticleSource source, ProblemList problems, CancellationToken cancellation = default) =>
        Read(source, problems, headlineLine: null, cancellation);

    /// <summary>The same where another format shows which line is the headline.</summary>
    public static ArticleHeader Read(ArticleSource source, ProblemList problems, int? headlineLine, CancellationToken cancellation) =>
        new HeaderReader(OwnLanguage.Of(source), problems, headlineLine, cancellation).Read();

    private ArticleHeader Read()
    {
        var next = 0;
        if (OtherFormats.At(_source, _lines) is { } other)
        {
            next = ReadOtherFormat(other);
            if (next == _lines.Count || _header.BodyLineIndex > 0)
                return _header;
        }

        next = ReadFieldsAboveHeadline(next);
        if (next < _lines.Count)
            next = ReadKickerAndHeadline(next);
        next = ReadSummaryAndFields(next);

        if (IsDate(next))
            ReadDate(next);
        else if (_header.Headline is not null)
            ReadWithoutDate(next);
        else
            _header.BodyLineIndex = _source.Lines.Count;

        _fields.CheckDates();
        _fields.CheckPicture();
        ReportUnclear();
        return _header;
    }

    /// <summary>Tells what the file begins with; the result is the index of the line on which an article's own header may begin.</summary>
    private int ReadOtherFormat(OtherFormat other)
    {
        _problems.Add(ArticleRules.OtherFormat, other.Range, other.Name, other.Advice);
        var next = other.LineCount;
        if (other.IsWholeFile || next == _lines.Count)
        {
            _header.BodyLineIndex = _source.Lines.Count;
            return _lines.Count;
        }

        // An article's own header may follow; without one what the other format says is the header, and the text begins.
        if (other.Headline is not { } headline || other.Date is null && HasDateFrom(next))
            return next;
        var line = _lines.Find(line => line.Full.Start <= headline.Start && headline.End <= line.Full.End);
        _header.Headline = PassageBuilder.FromRange(_source, headline, line.Index);
        if (other.Date is { } date)
            _header.Date = DateLine.Read(_source.Words(date)).Date;
        _header.HasDateLine = true;
        _header.BodyLineIndex = _lines[next].Index;
        return next;
    }

    /// <summary>Header lines are below the headline; the result is the index of the first other line.</summary>
    private int ReadFieldsAboveHeadline(int first)
    {
        if (first == _lines.Count || FindRepeatedHeadline(first) == first)
            return first;

        var next = first;
        while (next < _lines.Count && IsFieldAboveHeadline(next))
            next++;
        if (next == first)
            return first;

        // Where nothing but header lines stands above the date, a line that is none of the known ones is the headline.
        var hasHeadline = next < _lines.Count && !IsProperDate(next);
        var firstKey = HeaderLine.Read(_source, _lines[first]) is { } line
            ? line.Field?.Name ?? (line.OwnKey is { } own ? own + ":" : null)
            : null;
        if (!hasHeadline && firstKey is null)
            return first;
        for (var i = first; i < next; i++)
            ReadLineThatIsNoText(i);
        if (firstKey is null)
            return next;
        if (!hasHeadline)
        {
            _problems.Add(
                ArticleRules.HeadlineMissing,
                _lines[first].Trimmed,
                $"The first line looks like the header line “{firstKey}”. Write the headline above it. If this line is the "
                    + "headline, put a \\ before it."
            );
        }
        else
        {
            _fields.ReportUnknown(
                HeaderLine.Read(_source, _lines[first])!.Value.KeyRange,
                "Header lines go below the headline: move it there. If this line is the headline, put a \\ before it."
            );
        }

        return next;
    }

    /// <summary>
    /// A known header line, unless its words can only be a headline; and what newsrooms write there with a short value: "Embargo: 6 pm",
    /// "Author: Jane Doe", "NOT FOR PUBLICATION". A longer one may well be a headline.
    /// </summary>
    private bool IsFieldAboveHeadline(int index)
    {
        const int LongestValue = 3;
        if (HeaderLine.Read(_source, _lines[index]) is not { } line)
            return LinesNotForReaders.IsNote(_source, _lines[index]) || LinesNotForReaders.IsAddress(_source, _lines[index]);
        var value = _source.Words(line.ValueRange);
        if (line.OwnKey is not null)
            return true;
        if (line.Field is { } field)
            return !IsHeadlineInForm(line, field, value);
        if (line.Label == LabelMeaning.Headline)
            return false;
        var key = _source.Words(line.KeyRange);
        var isKnown = line.Label is not null || (HeaderSynonyms.Find(key) ?? HeaderFields.Find(key)) is not null;
        if (line.Suggestion == HeaderFields.Note)
            return true;
        return isKnown && line.HasColon && (HeaderValueShape.WordCount(value) <= LongestValue || DateLine.Read(value).IsDate);
    }

    /// <summary>"Updated: All you need to know about the ferry": no date, no language, no slug, and too long for a slip.</summary>
    private bool IsHeadlineInForm(HeaderLine line, HeaderField field, string value)
    {
        const int FewestWords = 4;
        var isValue = field.Kind switch
        {
            HeaderValueKind.Date or HeaderValueKind.Moment => DateLine.Read(value).IsDate,
            HeaderValueKind.Status => PublicationWords.Status(value) is not null,
            HeaderValueKind.Form => FormWords.Read(value) is not null,
            HeaderValueKind.Language => LanguageTag.Normalize(value) is not null,
            HeaderValueKind.Slug => Names.ArticleSlug.Fault(value) is null,
            HeaderValueKind.Correction => _source.Words(line.DayRange).Any(char.IsDigit),
            HeaderValueKind.Credits => false,
            _ => true,
        };
        return !isValue && HeaderValueShape.WordCount(value) >= FewestWords;
    }

    /// <summary>Reads one or two lines, none where a date is instead; the result is the index of the next line.</summary>
    private int ReadKickerAndHeadline(int first)
    {
        if (IsProperDate(first))
        {
            // A date below header lines is the end of a header without headline, which is reported.
            if (first == 0)
            {
                _problems.Add(ArticleRules.HeadlineMissing, _lines[0].Trimmed, "The first line is a date. Write the headline above it.");
            }

            return first;
        }

        var headline = HeadlineIndex(first);
        if (headline > first)
            _fields.TakeKicker(_lines[first]);
        return ReadHeadline(headline);
    }

    private int ReadHeadline(int index)
    {
        var line = _lines[index];
        SourceLine? below = index + 1 < _lines.Count ? _lines[index + 1] : null;
        if (MarkedHeadline.Of(_source, line, below) is { Headline: { } words } marked)
        {
            _problems.Add(ArticleRules.OtherFormat, marked.Range, marked.Name, marked.Advice);
            _header.Headline = PassageBuilder.FromRange(_source, words, line.Index);
            return index + marked.LineCount;
        }

        if (HeaderLine.Read(_source, line) is { Label: LabelMeaning.Headline, ValueRange: { Length: > 0 } value } labelled && !_isRepeated)
        {
            _fields.Read(labelled);
            _header.Headline = PassageBuilder.FromRange(_source, value, line.Index);
            return index + 1;
        }

        _header.Headline = PassageBuilder.FromHeadline(_source, line);
        return index + 1;
    }

    /// <summary>See <see cref="HeadlineRule.FindRepeated"/>, which goes through many lines; most files ask twice from one line.</summary>
    private int? FindRepeatedHeadline(int first)
    {
        if (_repeated is not { } known || known.First != first)
            _repeated = known = (first, HeadlineRule.FindRepeated(_source, _lines, first));
        return known.Headline;
    }

    private int HeadlineIndex(int first)
    {
        if (_headlineLine is { } known)
            return first + 1 < _lines.Count && _lines[first + 1].Index == known ? first + 1 : first;
        if (FindRepeatedHeadline(first) is { } repeated)
        {
            _isRepeated = true;
            return repeated;
        }

        var second = first + 1;
        if (second >= _lines.Count || IsDate(second) || IsFieldAboveHeadline(second) || !HeadlineRule.IsKicker(_source, _lines[first]))
        {
            return first;
        }

        if (!IsCloseToSummary(first, second))
            return second;
        _unclear = (_lines[first], _lines[second]);
        return HeaderValueShape.WordCount(_source.Words(_lines[first])) >= FewestWordsOfHeadline ? first : second;
    }

    /// <summary>No blank line is between the two.</summary>
    private bool IsDirectlyBelow(int index, int next) => next < _lines.Count && _lines[next].Index == _lines[index].Index + 1;

    private string LineNumber(int index) => _problems.LineNumber(_lines[index].Trimmed.Start);

    private bool SameWordsAsHeadline(SourceLine line) =>
        _header.Headline is { } headline
        && HeadlineRule.SameWords(PassageBuilder.FromHeadline(_source, line).Text, headline.Text, _source.Cancellation);
}
