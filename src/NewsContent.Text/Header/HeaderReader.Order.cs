using NewsContent.Text.Passages;
using NewsContent.Text.Rules;
using NewsContent.Text.Source;

namespace NewsContent.Text.Header;

/// <content>Which line is kicker, headline and summary, where capitals and full stops say it badly.</content>
internal sealed partial class HeaderReader
{
    /// <summary>A line in capitals with so many words is more likely a headline than a kicker.</summary>
    private const int FewestWordsOfHeadline = 4;

    /// <summary>Whether the headline stands again under the date, which leaves no doubt.</summary>
    private bool _isRepeated;

    /// <summary>Whether the summary is reported already.</summary>
    private bool _isSummaryFaulty;

    /// <summary>A line in capitals above one that ends as a summary does; null where there is no doubt.</summary>
    private (SourceLine First, SourceLine Second)? _unclear;

    /// <summary>
    /// A full stop at its end, or a sentence's small letters below a line in capitals that is long for a kicker; and nothing but header
    /// lines between it and the date.
    /// </summary>
    private bool IsCloseToSummary(int above, int index)
    {
        const int FewestWordsOfLongLine = 6;
        var words = _source.Words(_lines[index]);
        var isBelowLongLine = HeaderValueShape.WordCount(_source.Words(_lines[above])) >= FewestWordsOfLongLine && !IsTitleCase(words);
        if (!EndsWithFullStop(words) && !isBelowLongLine)
            return false;
        _dateIndex = DateFrom(index);
        var next = index + 1;
        while (next < _dateIndex && FieldAt(next) is not null)
            next++;
        return _dateIndex > 0 && next == _dateIndex;
    }

    private static bool EndsWithFullStop(string words) => words[words.Length - 1] is '.' or '\u3002' or '\u06D4' or '\u0964';

    /// <summary>
    /// "Local news", then "Ferry Back in Service", then a summary: of three blocks above the date the first is the kicker, though it is not
    /// written as one.
    /// </summary>
    private bool IsKickerInSmallLetters(PassageBuilder summary, SourceLine block)
    {
        const int MostWordsOfKicker = 4;
        if (_isRepeated || _header.Headline is not { } headline || _header.Values.Find(HeaderFields.Kicker.Key) is not null)
            return false;
        var second = summary.Build();
        return second.Range == PassageBuilder.FromNotedLine(_source, block).Range
            && !Characters.IsClosingPunctuation(second.Text[second.Text.Length - 1])
            && headline.LineIndex < block.Index
            && HeaderValueShape.WordCount(headline.Text) <= MostWordsOfKicker;
    }

    private void ReportKicker(SourceLine third, SourceLine second)
    {
        var kicker = _source.Lines[_header.Headline!.LineIndex];
        var words = Excerpt.Of(_source.Words(kicker), LongestExcerpt);
        ReportSummary(
            third,
            kicker,
            $"a summary is one paragraph. If “{words}” is the kicker, write it in capitals, or as “Kicker: {words}” below the "
                + "headline. If not, join the two paragraphs."
        );
        _fields.TakeKicker(kicker);
        _header.Headline = PassageBuilder.FromHeadline(_source, second);
    }

    /// <summary>Says where kicker and headline, or headline and summary, may have changed places.</summary>
    private void ReportUnclear()
    {
        if (!_header.HasDateLine || _header.Headline is not { } headline)
            return;
        if (_unclear is var (first, second))
        {
            var otherwise = EndsWithFullStop(_source.Words(second))
                ? "delete the full stop after the headline below it."
                : "repeat the headline directly below the date.";
            var advice = $"If the line in capitals is the headline, put a \\ before it. If it is the kicker, {otherwise}";
            var isHeadline = headline.LineIndex == first.Index;
            Report(first, isHeadline ? first : second, isHeadline ? second : first, isHeadline ? "summary" : "kicker", advice);
        }
        else if (!_isSummaryFaulty && _header.Summary is { } summary && MayBeKickerAndHeadline(headline.Text, summary.Text))
        {
            var (above, below) = (_source.Lines[headline.LineIndex], _source.Lines[summary.LineIndex]);
            if (summary.Range.End > below.Trimmed.End || PassageBuilder.IsEscaped(_source, above))
                return;
            var words = Excerpt.Of(headline.Text, LongestExcerpt);
            Report(
                above,
                above,
                below,
                "summary",
                $"If “{words}” is the kicker, write it in capitals, or as “Kicker: {words}” below the headline. If it is the "
                    + "headline, end the summary with a full stop."
            );
        }
        else if (!_isSummaryFaulty && _header.Summary is { } other && LineThatIsNoSummary(other) is var (line, advice))
        {
            Report(line, _source.Lines[headline.LineIndex], line, "summary", advice);
        }

        void Report(SourceLine at, SourceLine asHeadline, SourceLine asOther, string name, string advice) =>
            _problems.Add(
                ArticleRules.HeadlineNotClear,
                at.Trimmed,
                (at == asHeadline ? asOther : asHeadline).Trimmed,
                Shown(asHeadline),
                Shown(asOther),
                name,
                advice
            );
    }

    /// <summary>A line as readers see it, without the backslash before it.</summary>
    private string Shown(SourceLine line)
    {
        var words = _source.Words(line);
        return Excerpt.Of(PassageBuilder.IsEscaped(_source, line) ? words.Substring(1) : words, LongestExcerpt);
    }

    /// <summary>
    /// One or two words above a line that ends without punctuation, or a few more where the lower line alone has a headline's capitals:
    /// "Local news", "Ferry Back in Service".
    /// </summary>
    private bool MayBeKickerAndHeadline(string headline, string summary)
    {
        const int MostWordsOfHeadline = 12;
        const int MostWordsOfSmallKicker = 4;
        if (_isRepeated || _header.Values.Find(HeaderFields.Kicker.Key) is not null || headline.Any(char.IsDigit))
            return false;
        if (IsInSmallLetters(headline) && char.IsUpper(summary[0]) && !HeaderValueShape.EndsSentence(summary))
            return HeaderValueShape.WordCount(headline) <= MostWordsOfSmallKicker;
        if (Characters.IsClosingPunctuation(summary[summary.Length - 1]) || Characters.IsClosingPunctuation(headline[headline.Length - 1]))
            return false;
        var (above, below) = (HeaderValueShape.WordCount(headline), HeaderValueShape.WordCount(summary));
        if (below < 2 || below > MostWordsOfHeadline)
            return false;
        return above <= 2 || above <= 3 && IsTitleCase(summary) || above <= 4 && IsTitleCase(summary) && !IsTitleCase(headline);
    }

    /// <summary>"weather report": no headline begins so, unless all of them do.</summary>
    private static bool IsInSmallLetters(string text) => char.IsLower(text[0]) && !text.Any(char.IsUpper);

    /// <summary>Most of its longer words begin with a capital, and not the first alone.</summary>
    private static bool IsTitleCase(string text)
    {
        const int ShortestWord = 4;
        var (words, capitals) = (0, 0);
        foreach (var word in text.Split(' ').Skip(1))
        {
            if (word.Length < ShortestWord)
                continue;
            words++;
            capitals += char.IsUpper(word[0]) ? 1 : 0;
        }

        return words > 0 && capitals * 3 > words * 2;
    }
}
