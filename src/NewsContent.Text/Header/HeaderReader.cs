using NewsContent.Text.Rules;
using NewsContent.Text.Source;

namespace NewsContent.Text.Header;

/// <summary>
/// Reads what stands above the text: kicker, headline, summary, header lines, date, repeated headline. The date line is found
/// first; then the repeated headline tells which line is the headline.
/// </summary>
internal sealed class HeaderReader
{
    private readonly ArticleSource _source;
    private readonly ProblemList _problems;
    private readonly ArticleHeader _header = new();
    private readonly HeaderFieldReader _fields;

    /// <summary>The lines of the file that are not blank, as far as the header can reach.</summary>
    private readonly List<SourceLine> _lines = [];

    /// <summary>Index of the date line in <see cref="_lines"/>; -1 when there is none.</summary>
    private readonly int _dateIndex;

    private HeaderReader(ArticleSource source, ProblemList problems)
    {
        _source = source;
        _problems = problems;
        _fields = new HeaderFieldReader(source, _header, problems);
        foreach (var line in source.Lines)
            if (!line.IsBlank) _lines.Add(line);
        _dateIndex = FindDate();
    }

    /// <summary>Reads the header of a file that has at least one line that is not blank.</summary>
    public static ArticleHeader Read(ArticleSource source, ProblemList problems) => new HeaderReader(source, problems).Read();

    private ArticleHeader Read()
    {
        var next = ReadKickerAndHeadline();
        next = ReadSummaryAndFields(next);
        if (next == _dateIndex) ReadDate();
        _fields.CheckUpdated();
        return _header;
    }

    /// <summary>
    /// The first line that is a date. A date written out directly above a proper date line is text: newspapers print one under
    /// the headline.
    /// </summary>
    private int FindDate()
    {
        for (var i = 0; i < _lines.Count; i++)
        {
            var reading = DateLine.Read(_source.Words(_lines[i]));
            if (!reading.IsDate || (i == 0 && reading.Date is null)) continue;
            if (reading.Date is null && i + 1 < _lines.Count && DateLine.Read(_source.Words(_lines[i + 1])).Date is not null) return i + 1;
            return i;
        }

        return -1;
    }

    /// <summary>Reads the first one or two lines; the result is the index of the next.</summary>
    private int ReadKickerAndHeadline()
    {
        if (_dateIndex == 0)
        {
            _problems.Add(ArticleRules.HeadlineMissing, _lines[0].Trimmed, "a date stands on the first line. Write the headline above the date.");
            return 0;
        }

        if (HeaderLine.Read(_source, _lines[0]) is { Key: { } key } && !IsRepeated(0))
        {
            _problems.Add(
                ArticleRules.HeadlineMissing, _lines[0].Trimmed,
                $"the first line reads as the header line “{HeaderKeys.Name(key)}:”. Write the headline above the header lines; if this line is the headline, put a \\ before it.");
            return 0;
        }

        var headline = HeadlineIndex();
        if (headline == 1)
        {
            _header.Kicker = PassageBuilder.FromLine(_source, _lines[0]);
            _fields.NoteKicker(_lines[0].Trimmed);
        }

        _header.Headline = PassageBuilder.FromLine(_source, _lines[headline]);
        return headline + 1;
    }

    /// <summary>0 when the first line is the headline, 1 when it is the kicker.</summary>
    private int HeadlineIndex()
    {
        if (IsRepeated(0)) return 0;
        if (_lines.Count < 2 || _dateIndex == 1 || HeaderLine.Read(_source, _lines[1]) is { Key: not null }) return 0;
        return IsRepeated(1) || IsKicker(_source.Words(_lines[0])) ? 1 : 0;
    }

    /// <summary>The line stands again directly under the date, or where the date is missing, a little further down.</summary>
    private bool IsRepeated(int index)
    {
        const int Reach = 14;
        if (_dateIndex >= 0) return RepeatedLine() is { } line && SameWords(line, _lines[index]);
        for (var i = index + 2; i < _lines.Count && i < Reach; i++)
            if (SameWords(_lines[i], _lines[index])) return true;
        return false;
    }

    /// <summary>An uppercase letter and no lowercase one.</summary>
    private static bool IsKicker(string words)
    {
        var hasCapital = false;
        foreach (var c in words)
        {
            if (char.IsLower(c)) return false;
            hasCapital |= char.IsUpper(c);
        }

        return hasCapital;
    }

    /// <summary>Reads up to the date's place; the result is the index of the line there.</summary>
    private int ReadSummaryAndFields(int next)
    {
        var end = _dateIndex >= 0 ? _dateIndex : _lines.Count;
        var summary = new PassageBuilder(_source);
        SourceLine? lastOfSummary = null;
        var i = next;
        for (; i < end; i++)
        {
            var line = _lines[i];
            if (_dateIndex < 0 && _header.Headline is not null && i > next - 1 && SameWordsAsHeadline(line)) break;

            if (FieldAt(i) is { } field)
            {
                _fields.Read(field);
                lastOfSummary = null;
            }
            else if (summary.IsEmpty || lastOfSummary?.Index == line.Index - 1)
            {
                summary.Add(line);
                lastOfSummary = line;
            }
            else
            {
                break;
            }
        }

        if (!summary.IsEmpty) _header.Summary = summary.Build();
        if (i != _dateIndex) ReportMissingDate(i);
        return i;
    }

    /// <summary>
    /// A header line: one with a known key or a near miss of one, and one of the same form beside a header line. Any other line
    /// with a colon is text.
    /// </summary>
    private HeaderLine? FieldAt(int index)
    {
        if (HeaderLine.Read(_source, _lines[index]) is not { } line) return null;
        if (line.Key is not null || line.Suggestion is not null) return line;
        return IsKnownFieldBeside(index, -1) || IsKnownFieldBeside(index, +1) ? line : null;
    }

    private bool IsKnownFieldBeside(int index, int step)
    {
        var neighbour = index + step;
        return neighbour > 0 && neighbour < _lines.Count
            && _lines[neighbour].Index == _lines[index].Index + step
            && HeaderLine.Read(_source, _lines[neighbour]) is { Key: not null };
    }

    private void ReportMissingDate(int index)
    {
        const string Form = "like 2026-02-07";
        if (index == _lines.Count)
        {
            var last = _lines[_lines.Count - 1].Trimmed;
            _problems.Add(ArticleRules.DateMissing, new TextRange(last.End, last.End), $"the file ends before it. Write a line {Form} under the headline and the summary, and the text below it.");
            _header.BodyLineIndex = _source.Lines.Count;
            return;
        }

        // A date a little further down is the article's own, put after a second summary; one in the text below is not.
        const int Near = 4;
        var line = _lines[index];
        if (_dateIndex >= 0 && _dateIndex - index <= Near)
        {
            _problems.Add(
                ArticleRules.DateMissing, line.Trimmed, _lines[_dateIndex].Trimmed,
                $"it belongs here, directly after the summary, but stands at line {_problems.LineNumber(_lines[_dateIndex].Trimmed.Start)}. Move it up, or make this line part of the summary by removing the blank line above it.");
            ReadDate();
            return;
        }

        _problems.Add(ArticleRules.DateMissing, line.Trimmed, $"write it above this line, on a line of its own, {Form}.");
        _header.BodyLineIndex = SameWordsAsHeadline(line) ? line.Index + 1 : line.Index;
    }

    private void ReadDate()
    {
        var line = _lines[_dateIndex];
        var words = _source.Words(line);
        var reading = DateLine.Read(words);
        _header.HasDateLine = true;
        _header.Date = reading.Date;
        if (reading.Date is null) _problems.Add(ArticleRules.DateNotValid, line.Trimmed, words, reading.Advice ?? "");

        _header.BodyLineIndex = line.Index + 1;
        if (RepeatedLine() is not { } repeated) return;

        _header.BodyLineIndex = repeated.Index + 1;
        if (HeaderLine.Read(_source, repeated) is { Key: not null } field)
        {
            _problems.Add(ArticleRules.UnknownHeaderLine, field.KeyRange, line.Trimmed, field.KeyRange.In(_source.Text), "Header lines stand above the date: move it there.");
            return;
        }

        if (_header.Headline is { } headline && !SameWordsAsHeadline(repeated))
            _problems.Add(ArticleRules.RepeatedHeadlineDiffers, repeated.Trimmed, headline.Range, _problems.LineNumber(headline.Range.Start), headline.Text);
    }

    /// <summary>The line directly under the date; null when that is blank.</summary>
    private SourceLine? RepeatedLine() =>
        _dateIndex + 1 < _lines.Count && _lines[_dateIndex + 1].Index == _lines[_dateIndex].Index + 1 ? _lines[_dateIndex + 1] : null;

    private bool SameWordsAsHeadline(SourceLine line) =>
        _header.Headline is { } headline && SameWords(PassageBuilder.FromLine(_source, line).Text, headline.Text);

    private bool SameWords(SourceLine a, SourceLine b) =>
        SameWords(PassageBuilder.FromLine(_source, a).Text, PassageBuilder.FromLine(_source, b).Text);

    /// <summary>Equal, apart from how wide the blanks between the words are.</summary>
    private static bool SameWords(string a, string b)
    {
        int i = 0, j = 0;
        while (i < a.Length && j < b.Length)
        {
            if (Characters.IsBlank(a[i]) && Characters.IsBlank(b[j]))
            {
                while (i < a.Length && Characters.IsBlank(a[i])) i++;
                while (j < b.Length && Characters.IsBlank(b[j])) j++;
            }
            else if (a[i++] != b[j++])
            {
                return false;
            }
        }

        return i == a.Length && j == b.Length;
    }
}
