using NewsContent.Text.Rules;
using NewsContent.Text.Source;

namespace NewsContent.Text.Header;

/// <content>What can be below the date before the text begins: the headline again, and what belongs above the date.</content>
internal sealed partial class HeaderReader
{
    /// <summary>Reads the line directly under the date; false when the text begins with it.</summary>
    private bool ReadRepeatedHeadline(int index)
    {
        var line = _lines[index];
        var headline = _header.Headline!;
        _header.BodyLineIndex = line.Index + 1;
        if (SameWordsAsHeadline(line))
            return true;

        _problems.Add(
            ArticleRules.RepeatedHeadlineDiffers,
            line.Trimmed,
            headline.Range,
            InnerMarks(Excerpt.Of(_source.Words(line), LongestExcerpt)),
            _problems.LineNumber(headline.Range.Start),
            headline.Text
        );
        if (HeadlineRule.IsMeantAsHeadline(_source.Words(line), !IsDirectlyBelow(index, index + 1), headline.Text))
            return true;

        // Text that begins here without a blank line above it must not be lost.
        _header.BodyLineIndex = line.Index;
        return false;
    }

    /// <summary>Words with quotations in them as they stand between the message's own marks.</summary>
    private static string InnerMarks(string words) => words.Replace('“', '‘').Replace('”', '’');

    /// <summary>
    /// Where the headline is missing above the date, kicker and headline most likely are below it; they are not sections.
    /// </summary>
    private void SkipHeadlineBelowDate(int index)
    {
        const int KickerAndHeadline = 2;
        var end = index + KickerAndHeadline;
        for (; index < end && index < _lines.Count && !IsDirectlyBelow(index, index + 1); index++)
        {
            var words = _source.Words(_lines[index]);
            if (Characters.IsClosingPunctuation(words[words.Length - 1]))
                return;
            _header.BodyLineIndex = _lines[index].Index + 1;
        }
    }

    /// <summary>Header lines at the beginning of the text were put below the date by mistake; all of them are one mistake.</summary>
    private void ReadFieldsBelowDate(int index)
    {
        var count = FieldsBelowDate(index);
        if (count == 0)
            return;

        HeaderLine? misplaced = null;
        for (var end = index + count; index < end; index++)
        {
            var line = HeaderLine.Read(_source, _lines[index])!.Value;
            if (_fields.Read(line))
                misplaced ??= line;
            _header.BodyLineIndex = _lines[index].Index + 1;
        }

        // A line that repeats another is told so; to move it would not help.
        if (misplaced is not { } first)
            return;
        _problems.Add(
            ArticleRules.UnknownHeaderLine,
            first.KeyRange,
            _source.Words(first.KeyRange),
            "Header lines go above the date: move it there. If this line is part of the text, put a \\ before it."
        );
    }

    /// <summary>How many lines the block that begins here has when all of them are header lines; else 0.</summary>
    private int FieldsBelowDate(int index)
    {
        for (var end = index; IsMisplacedField(end); end++)
        {
            if (!IsDirectlyBelow(end, end + 1))
                return end + 1 - index;
        }

        return 0;
    }

    /// <summary>A known key, and a value that ends as no sentence does, unless sentences are after the key.</summary>
    private bool IsMisplacedField(int index) =>
        index < _lines.Count
        && HeaderLine.Read(_source, _lines[index]) is { HasKey: true }
        && !SameWordsAsHeadline(_lines[index])
        && (IsNoteOrCorrection(_lines[index]) || !Characters.IsClosingPunctuation(_source.Text[_lines[index].Trimmed.End - 1]));

    /// <summary>A sentence is after the keys of these, and no text begins with them.</summary>
    private bool IsNoteOrCorrection(SourceLine line) =>
        HeaderLine.Read(_source, line) is { } read && (read.Field == HeaderFields.Note || read.DayRange.Length > 0);
}
