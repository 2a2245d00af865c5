using NewsContent.Text.Rules;
using NewsContent.Text.Source;

namespace NewsContent.Text.Header;

/// <content>The date line: where it is, a second one, and what is read where there is none.</content>
internal sealed partial class HeaderReader
{
    /// <summary>How many lines too low a date is still taken for the article's own; further down it belongs to the text.</summary>
    private const int MostLinesTooLow = 4;

    /// <summary>A date written out above the article's own: newspapers print one under the headline.</summary>
    private void ReportSecondDate(int index, int proper)
    {
        var place = ReadDateLine(index).Place is { } name ? $", or write “{HeaderFields.Location.Name} {name}” instead" : "";
        _problems.Add(
            ArticleRules.DateNotValid,
            _lines[index].Trimmed,
            _lines[proper].Trimmed,
            _source.Words(_lines[index]),
            $"The article’s date is at line {LineNumber(proper)}. Delete this line{place}, or put a \\ before it if it is part of "
                + "the summary."
        );
    }

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
                $"It belongs above this line, but it is at line {LineNumber(date)}. Move it up"
                    + (isRepeatedHeadline ? "" : ", or make this line part of the summary, which is one paragraph")
                    + "."
            );
            ReadDate(date);
        }
        else if (isRepeatedHeadline)
        {
            MissingDate.Report(_header, line, _source, _problems, isHeadline: true);
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

    /// <summary>The index of a date line in the right form that is a little too low.</summary>
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

    private bool IsProperDate(int index) => index < _lines.Count && ReadDateLine(index).Date is not null;

    private bool HasDateFrom(int index) => DateFrom(index) > 0;

    /// <summary>A date after the key of a field is the field’s.</summary>
    private bool IsDate(int index) => index < _lines.Count && ReadDateLine(index).IsDate && !IsOwnLine(index);

    private bool IsOwnLine(int index) => !_source.FieldKeys.IsEmpty && HeaderLine.Read(_source, _lines[index])?.OwnKey is not null;

    private DateReading ReadDateLine(int index) => DateLine.Read(_source.WordsWithoutDirection(_lines[index]), _source.HeaderLanguage);
}
