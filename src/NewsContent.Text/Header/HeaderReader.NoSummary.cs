using NewsContent.Text.Passages;
using NewsContent.Text.Rules;
using NewsContent.Text.Source;
using NewsContent.Text.Syntax;

namespace NewsContent.Text.Header;

/// <content>What is in the summary's place and is hardly one: a name, a label of the page, two words.</content>
internal sealed partial class HeaderReader
{
    /// <summary>A summary without a full stop has more.</summary>
    private const int MostWordsOfLabel = 4;

    /// <summary>The line of a summary that is hardly one, and what to write instead, or null.</summary>
    private (SourceLine Line, string Advice)? LineThatIsNoSummary(PassageSyntax summary)
    {
        var first = _source.Lines[summary.LineIndex];
        var last = _source.Lines[_source.PositionOf(summary.Range.End).LineIndex];
        if (IsOfNames(first))
            return (first, AdviceOnNames(first));

        // Below a line that goes on, a name belongs to the sentence.
        if (last.Index > first.Index && HeaderValueShape.EndsSentence(_source.Words(_source.Lines[last.Index - 1])) && IsOfNames(last))
            return (last, AdviceOnNames(last));
        return last.Index == first.Index && IsLabel(first) ? (first, AdviceOnLabel(first)) : null;
    }

    /// <summary>A line that says a name, or several, or a post, and nothing else: "Jane Doe", "Our Own Correspondent".</summary>
    private bool IsOfNames(SourceLine line) => !PassageBuilder.IsEscaped(_source, line) && NamesAlone.Are(_source.Words(line));

    /// <summary>"5 min read", "Tollen, Ostra", "Print | Mail": few words without a full stop, or signs that are between labels.</summary>
    private bool IsLabel(SourceLine line)
    {
        var words = _source.Words(line);
        if (PassageBuilder.IsEscaped(_source, line) || Characters.IsClosingPunctuation(words[words.Length - 1]))
            return false;
        return HeaderValueShape.WordCount(words) <= MostWordsOfLabel
            || words[0] == '#'
            || words.Any(static c => c is '|' or '>' or '@' or '•' or '›');
    }

    private string AdviceOnNames(SourceLine line)
    {
        var words = Excerpt.Of(_source.Words(line), LongestExcerpt);
        var write = _header.Values.Find(HeaderFields.By.Key) is null ? $"write “{HeaderFields.By.Name} {words}”" : "add it to “By:”";
        return $"If “{words}” is the author, {write}. If it is the summary, end it with a full stop.";
    }

    private string AdviceOnLabel(SourceLine line) =>
        $"If “{Excerpt.Of(_source.Words(line), LongestExcerpt)}” is the summary, end it with a full stop. If not, delete it, or "
        + "write it as a header line, such as “Location:” or “Tags:”.";
}
