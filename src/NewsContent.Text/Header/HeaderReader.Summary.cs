using NewsContent.Text.Passages;
using NewsContent.Text.Rules;
using NewsContent.Text.Source;

namespace NewsContent.Text.Header;

/// <content>What is between headline and date: the summary, header lines, and what is neither.</content>
internal sealed partial class HeaderReader
{
    /// <summary>How far below the headline a date is looked for that says where the header ends.</summary>
    private const int MostLinesOfHeader = 24;

    /// <summary>The date's place: above it a line "Word: value" is a header line. Index of the first line that is a date; else 0.</summary>
    private int _dateIndex;

    /// <summary>Reads up to the date's place; the result is the index of the line there.</summary>
    private int ReadSummaryAndFields(int next)
    {
        _dateIndex = DateFrom(next);
        var summary = new PassageBuilder(_source);
        SourceLine? lastOfSummary = null;
        SourceLine? firstOfSummary = null;
        var (i, first, isReported) = (next, next, false);
        for (; i < _lines.Count; i++)
        {
            var line = _lines[i];
            var isAgain = SameWordsAsHeadline(line);
            if (isAgain && !IsBetweenHeadlineAndDate(i))
                break;
            var field = FieldAt(i);
            if (isAgain)
            {
                ReportSummary(line, null, "it repeats the headline. Write what the article says, or delete the line.");
                lastOfSummary = null;
            }
            else if (field is not ({ HasKey: true } or { Suggestion: not null }) && IsDate(i))
            {
                if (ReadDateLine(i).Date is not null || ProperDateBelow(i, MostLinesTooLow) is not { } proper)
                    break;
                ReportSecondDate(i, proper);
            }
            else if (field is not null || IsNoText(line, lastOfSummary))
            {
                ReadLineThatIsNoText(i);
                lastOfSummary = null;
            }
            else if (summary.IsEmpty && HeaderLine.Read(_source, line) is null && IsSecondLineOf(i) is { } longer)
            {
                _fields.ReportSecondLine(line, longer);
            }
            else if (summary.IsEmpty || lastOfSummary?.Index == line.Index - 1)
            {
                if (summary.IsEmpty)
                    (first, firstOfSummary) = (i, line);
                summary.AddNoted(line);
                lastOfSummary = line;
                isReported |= ReportList(line, isReported);
            }
            else if (ProperDateBelow(i, MostLinesTooLow) is not null)
            {
                if (!isReported && firstOfSummary is { } block && IsKickerInSmallLetters(summary, block))
                {
                    ReportKicker(line, block);
                    summary = new PassageBuilder(_source);
                }
                else if (!isReported)
                {
                    ReportSummary(line, firstOfSummary, "a summary is one paragraph. Join the two, or move this one below the date.");
                }

                isReported = true;
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
        _isSummaryFaulty = isReported;
        return i;
    }

    /// <summary>
    /// The header line of one long text, a note or a correction, that is right above a line, or above other lines of that text: whoever
    /// wrote it has most likely gone on below; null for another line.
    /// </summary>
    private HeaderField? IsSecondLineOf(int index)
    {
        for (var above = index - 1; above >= 0 && IsDirectlyBelow(above, above + 1); above--)
        {
            if (HeaderLine.Read(_source, _lines[above]) is { Field: { } field })
                return field.IsRepeated ? field : null;
        }

        return null;
    }

    /// <summary>
    /// A header line: one with a known key, or a label that newsrooms write; else one whose value is not a sentence, where a date below
    /// shows that the header continues. Any other line with a colon is text.
    /// </summary>
    private HeaderLine? FieldAt(int index)
    {
        if (HeaderLine.Read(_source, _lines[index]) is not { } line)
            return null;
        var isCertain = line.HasKey || line.DayRange.Length > 0 || line.Suggestion == HeaderFields.Note;
        if (isCertain || line.Label is not null and not LabelMeaning.Production)
            return line;
        var value = _source.Words(line.ValueRange);
        var isKnown = line.Suggestion is not null || line.Label is not null;
        if (
            HeaderValueShape.IsProse(value, isKnown || IsAmongFields(index))
            && !(line.Suggestion == HeaderFields.By && HeaderValueShape.IsInCapitalWords(value))
        )
        {
            return null;
        }

        return isKnown || index < _dateIndex && line.BeginsAsName ? line : null;
    }

    /// <summary>Header lines with known words are right above and right below: no summary is there.</summary>
    private bool IsAmongFields(int index) =>
        index + 1 < _lines.Count && index > 0 && IsKnownField(_lines[index - 1]) && IsKnownField(_lines[index + 1]);

    private bool IsKnownField(SourceLine line) =>
        HeaderLine.Read(_source, line) is { HasKey: true } or { Suggestion: not null } or { Label: not null };

    /// <summary>The index of the first line that is a date, in whatever form; 0 when there is none.</summary>
    private int DateFrom(int index)
    {
        for (var i = index; i < _lines.Count && i < index + MostLinesOfHeader; i++)
        {
            if (IsDate(i))
                return i;
        }

        return 0;
    }

    /// <summary>A note of the newsroom, an address, or signs alone: words that can be no summary, unless they continue with one.</summary>
    private bool IsNoText(SourceLine line, SourceLine? lastOfSummary)
    {
        if (_dateIndex == 0 || PassageBuilder.IsEscaped(_source, line))
            return false;
        if (
            LinesNotForReaders.IsNote(_source, line)
            || LinesNotForReaders.IsAddress(_source, line)
            || LinesNotForReaders.IsSigns(_source, line)
        )
        {
            return true;
        }

        if (LinesNotForReaders.IsDayWithoutYear(_source, line))
            return true;
        var goesOn = lastOfSummary is { } last && last.Index == line.Index - 1 && !HeaderValueShape.EndsSentence(_source.Words(last));
        return !goesOn && IsInCapitals(line);
    }

    /// <summary>In capitals, under a headline that is not.</summary>
    private bool IsInCapitals(SourceLine line) =>
        HeadlineRule.IsKicker(_source, line) && _header.Headline is { } headline && headline.Text.Any(char.IsLower);

    /// <summary>Takes a header line, or reports a line that is neither one nor a summary.</summary>
    private void ReadLineThatIsNoText(int index)
    {
        var line = _lines[index];
        if (HeaderLine.Read(_source, line) is { } field)
        {
            _fields.Read(field);
            return;
        }

        var advice =
            LinesNotForReaders.IsAddress(_source, line)
                ? "A web address does not go above the date: delete it. To set this article’s address, write its slug, as in "
                    + "“Slug: world/talks”."
            : LinesNotForReaders.IsSigns(_source, line) ? "It is not a summary: delete the line."
            : LinesNotForReaders.IsDayWithoutYear(_source, line) ? AdviceOnDay(line)
            : LinesNotForReaders.IsNote(_source, line)
                ? "It is not meant for readers: delete it. If readers should see it, put a \\ before it."
            : "A summary is not written in capitals: delete the line, or write it in lower case. If it is the summary, put a \\ before it.";
        _fields.ReportUnknown(line.Trimmed, advice);
    }

    private string AdviceOnDay(SourceLine line) =>
        "The date line has the full date, with the year: delete this line"
        + (
            PlacedDate.Read(_source.WordsWithoutDirection(line)) is { } dated
                ? $", or write “{HeaderFields.Location.Name} {dated.Place}”"
                : ""
        )
        + ". If it is part of the summary, put a \\ before it.";

    /// <summary>
    /// The headline's words once more above the date, with header lines between the two: they are in the summary's place.
    /// </summary>
    private bool IsBetweenHeadlineAndDate(int index)
    {
        var next = index + 1;
        while (next < _dateIndex && FieldAt(next) is not null)
            next++;
        return next > index + 1 && next == _dateIndex;
    }

    private bool ReportList(SourceLine line, bool isReported)
    {
        if (!LinesNotForReaders.IsListItem(_source, line))
            return false;
        if (!isReported)
            ReportSummary(line, null, "a summary is one paragraph, and this is a list. Write it as a sentence, or move it below the date.");
        return true;
    }

    private void ReportSummary(SourceLine line, SourceLine? other, string what) =>
        _problems.Add(ArticleRules.SummaryNotValid, line.Trimmed, other?.Trimmed, what);
}
