using NewsContent.Text.Passages;
using NewsContent.Text.Rules;
using NewsContent.Text.Source;

namespace NewsContent.Text.Header;

/// <summary>
/// Reads what stands above the text: kicker, headline, summary, header lines, date, repeated headline. Each line is taken for
/// what it is in its place; what does not belong there is reported once, and reading goes on as its author meant it.
/// </summary>
internal sealed partial class HeaderReader
{
    /// <summary>How many lines too low a date is still taken for the article's own; further down it belongs to the text.</summary>
    private const int MostLinesTooLow = 4;

    /// <summary>How much of a line a message repeats: enough to know it again.</summary>
    private const int LongestExcerpt = 60;

    private readonly ArticleSource _source;
    private readonly ProblemList _problems;
    private readonly ArticleHeader _header = new();
    private readonly HeaderFieldReader _fields;

    /// <summary>The lines of the file that are not blank; indexes below count in it.</summary>
    private readonly List<SourceLine> _lines = [];

    /// <summary>Where the summary begins when it is the last that stands above the date's place; null when it is not.</summary>
    private int? _lastSummaryIndex;

    private HeaderReader(ArticleSource source, ProblemList problems)
    {
        _source = source;
        _problems = problems;
        _fields = new HeaderFieldReader(source, _header, problems);
        foreach (var line in source.Lines)
        {
            if (!line.IsBlank)
                _lines.Add(line);
        }
    }

    /// <summary>Reads the header of a file that has at least one line that is not blank.</summary>
    /// <param name="source">The file.</param>
    /// <param name="problems">Takes what is wrong. Of a header with an undecided block the missing date is not yet told.</param>
    public static ArticleHeader Read(ArticleSource source, ProblemList problems) => new HeaderReader(source, problems).Read();

    private ArticleHeader Read()
    {
        var next = ReadFieldsAboveHeadline();
        if (next < _lines.Count)
            next = ReadKickerAndHeadline(next);
        next = ReadSummaryAndFields(next);

        if (IsDate(next))
            ReadDate(next);
        else if (_header.Headline is not null)
            ReadWithoutDate(next);
        else
            _header.BodyLineIndex = _source.Lines.Count;

        _fields.CheckUpdated();
        return _header;
    }

    /// <summary>Header lines stand below the headline; the result is the index of the first other line.</summary>
    private int ReadFieldsAboveHeadline()
    {
        if (HeadlineRule.FindRepeated(_source, _lines, 0) == 0)
            return 0;

        var next = 0;
        while (next < _lines.Count && HeaderLine.Read(_source, _lines[next]) is { Field: not null } field)
        {
            _fields.Read(field);
            next++;
        }

        if (next == 0)
            return 0;

        var first = HeaderLine.Read(_source, _lines[0])!.Value;
        if (next == _lines.Count || ReadDateLine(next).Date is not null)
        {
            _problems.Add(
                ArticleRules.HeadlineMissing,
                _lines[0].Trimmed,
                $"The first line reads as the header line “{first.Field!.Name}”. Write the headline above it; "
                    + "if this line is the headline, put a \\ before it."
            );
        }
        else
        {
            _problems.Add(
                ArticleRules.UnknownHeaderLine,
                first.KeyRange,
                first.KeyRange.In(_source.Text),
                "Header lines stand below the headline: move it there. If this line is the headline, put a \\ before it."
            );
        }

        return next;
    }

    /// <summary>Reads one or two lines, none where a date stands instead; the result is the index of the next line.</summary>
    private int ReadKickerAndHeadline(int first)
    {
        if (ReadDateLine(first).Date is not null)
        {
            // A date below header lines is the end of a header without headline, which is reported.
            if (first == 0)
            {
                _problems.Add(
                    ArticleRules.HeadlineMissing,
                    _lines[0].Trimmed,
                    "A date stands on the first line. Write the headline above it."
                );
            }

            return first;
        }

        var headline = HeadlineIndex(first);
        if (headline > first)
        {
            _fields.TakeKicker(_lines[first]);
        }

        _header.Headline = PassageBuilder.FromLine(_source, _lines[headline]);
        return headline + 1;
    }

    private int HeadlineIndex(int first)
    {
        if (HeadlineRule.FindRepeated(_source, _lines, first) is { } repeated)
            return repeated;

        var second = first + 1;
        return
            second < _lines.Count
            && !IsDate(second)
            && HeaderLine.Read(_source, _lines[second]) is not { Field: not null }
            && HeadlineRule.IsKicker(_source, _lines[first])
            ? second
            : first;
    }

    /// <summary>Reads up to the date's place; the result is the index of the line there.</summary>
    private int ReadSummaryAndFields(int next)
    {
        var summary = new PassageBuilder(_source);
        SourceLine? lastOfSummary = null;
        var (i, first) = (next, next);
        for (; i < _lines.Count && !SameWordsAsHeadline(_lines[i]); i++)
        {
            var line = _lines[i];
            var field = FieldAt(i);
            if (field is not { Field: not null } && IsDate(i))
            {
                if (ReadDateLine(i).Date is not null || ProperDateBelow(i, MostLinesTooLow) is not { } proper)
                    break;
                ReportSecondDate(i, proper);
            }
            else if (field is { } known)
            {
                _fields.Read(known);
                lastOfSummary = null;
            }
            else if (summary.IsEmpty || lastOfSummary?.Index == line.Index - 1)
            {
                if (summary.IsEmpty)
                    first = i;
                summary.AddNoted(line);
                lastOfSummary = line;
            }
            else
            {
                break;
            }
        }

        if (!summary.IsEmpty)
            _header.Summary = summary.Build();
        _lastSummaryIndex = lastOfSummary is null ? null : first;
        return i;
    }

    /// <summary>
    /// A header line: one with a known key or a near miss of one, and one of the same form beside a header line. Any other line
    /// with a colon is text.
    /// </summary>
    private HeaderLine? FieldAt(int index)
    {
        if (HeaderLine.Read(_source, _lines[index]) is not { } line)
            return null;
        if (line.Field is not null || line.Suggestion is not null)
            return line;
        return IsKnownFieldBeside(index, -1) || IsKnownFieldBeside(index, +1) ? line : null;
    }

    private bool IsKnownFieldBeside(int index, int step)
    {
        var neighbour = index + step;
        return neighbour >= 0
            && neighbour < _lines.Count
            && _lines[neighbour].Index == _lines[index].Index + step
            && _lines[neighbour].Index != _header.Headline?.LineIndex
            && HeaderLine.Read(_source, _lines[neighbour]) is { Field: not null };
    }

    /// <summary>A date written out above the article's own: newspapers print one under the headline.</summary>
    private void ReportSecondDate(int index, int proper) =>
        _problems.Add(
            ArticleRules.DateNotValid,
            _lines[index].Trimmed,
            _lines[proper].Trimmed,
            _source.Words(_lines[index]),
            $"The article’s date stands at line {LineNumber(proper)}; delete this line, or put a \\ before it if it is part of the summary."
        );

    private void ReadWithoutDate(int index)
    {
        SourceLine? line = index < _lines.Count ? _lines[index] : null;

        // Below a repeated headline the text begins, and dates in it are the text's own.
        var isRepeatedHeadline = line is { } repeated && SameWordsAsHeadline(repeated);
        if (line is { } low && ProperDateBelow(index, isRepeatedHeadline ? 1 : MostLinesTooLow) is { } date)
        {
            _problems.Add(
                ArticleRules.DateMissing,
                low.Trimmed,
                _lines[date].Trimmed,
                $"It belongs above this line, but stands at line {LineNumber(date)}. Move it up"
                    + (isRepeatedHeadline ? "" : ", or make this line part of the summary, which is one paragraph")
                    + "."
            );
            ReadDate(date);
        }
        else if (isRepeatedHeadline)
        {
            MissingDate.Report(_header, line, _source, _problems);
            _header.BodyLineIndex++;
        }
        else if (_lastSummaryIndex is { } first && _header.Summary is not null)
        {
            _header.Undecided = new UndecidedBlock(_lines[first], line);
            _header.BodyLineIndex = line?.Index ?? _source.Lines.Count;
        }
        else
        {
            MissingDate.Report(_header, line, _source, _problems);
        }
    }

    /// <summary>The index of a date line in the right form that stands a little too low.</summary>
    private int? ProperDateBelow(int index, int mostLines)
    {
        for (var i = index + 1; i < _lines.Count && i <= index + mostLines; i++)
        {
            if (ReadDateLine(i).Date is not null)
                return i;
        }

        return null;
    }

    private void ReadDate(int index)
    {
        var line = _lines[index];
        var reading = ReadDateLine(index);
        _header.HasDateLine = true;
        _header.Date = reading.Date;
        _header.DateRange = Characters.WithoutDirectionMarks(_source.Text, line.Trimmed);
        if (reading.Date is null)
            _problems.Add(ArticleRules.DateNotValid, line.Trimmed, _source.WordsWithoutDirection(line), reading.Advice ?? "");

        _header.BodyLineIndex = line.Index + 1;
        var next = index + 1;
        if (_header.Headline is null)
        {
            SkipHeadlineBelowDate(next);
            return;
        }

        if (IsDirectlyBelow(index, next) && FieldsBelowDate(next) == 0)
        {
            if (!ReadRepeatedHeadline(next))
                return;
            next++;
        }

        ReadFieldsBelowDate(next);
    }

    /// <summary>No blank line stands between the two.</summary>
    private bool IsDirectlyBelow(int index, int next) => next < _lines.Count && _lines[next].Index == _lines[index].Index + 1;

    private bool IsDate(int index) => index < _lines.Count && ReadDateLine(index).IsDate;

    private DateReading ReadDateLine(int index) => DateLine.Read(_source.WordsWithoutDirection(_lines[index]));

    private string LineNumber(int index) => _problems.LineNumber(_lines[index].Trimmed.Start);

    private bool SameWordsAsHeadline(SourceLine line) =>
        _header.Headline is { } headline && HeadlineRule.SameWords(PassageBuilder.FromLine(_source, line).Text, headline.Text);
}
