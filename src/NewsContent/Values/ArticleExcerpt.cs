using System.Globalization;
using System.Text;

namespace NewsContent;

/// <summary>The first words of an article, no longer than wanted.</summary>
internal static class ArticleExcerpt
{
    private const char Ellipsis = '…';

    private const string ClosingMarks = "”“\"’»«)）」』》】";

    // Those that open in no language.
    private const string ClosingAlone = "”’)）」』》】";

    public static string Of(Article article, int longest)
    {
        var words = string.IsNullOrWhiteSpace(article.Summary)
            ? Beginning(article, longest)
            : article.Summary.Trim().ReplaceLineEndings(" ");
        return words.Length <= longest ? words : Shortened(words, longest);
    }

    /// <summary>So many paragraphs, those of the lead first, as are more than long enough.</summary>
    private static string Beginning(Article article, int longest)
    {
        var words = new StringBuilder();
        foreach (var paragraph in RunningText(article))
        {
            if (words.Length > longest)
                break;
            if (string.IsNullOrWhiteSpace(paragraph.Text))
                continue;
            words.Append(words.Length > 0 ? " " : "").Append(paragraph.Text.AsSpan().Trim());
        }

        return words.ToString().ReplaceLineEndings(" ");
    }

    /// <summary>The paragraphs that are by themselves; those in tables, lists and captions only where there are no others.</summary>
    private static IEnumerable<Paragraph> RunningText(Article article)
    {
        var paragraphs = article.Blocks.OfType<Paragraph>();
        return paragraphs.Any(static paragraph => !string.IsNullOrWhiteSpace(paragraph.Text)) ? paragraphs : article.Paragraphs;
    }

    private static string Shortened(string words, int longest)
    {
        // A sentence may end right at the limit.
        var sentence = EndOfSentence(words, longest);
        if (sentence > longest / 2)
            return words[..sentence];
        var room = longest - 1;
        var end = room;
        while (end > 0 && !char.IsWhiteSpace(words[end]))
            end--;
        if (end <= room / 2)
            end = EndOfElement(words, room);
        return words[..end].TrimEnd().TrimEnd(',', ';', ':', '-', '–', '—', '،', '、', '，').TrimEnd() + Ellipsis;
    }

    /// <summary>The last place up to a limit after which a blank and a new sentence begin; 0 without one.</summary>
    private static int EndOfSentence(string words, int longest)
    {
        for (var end = Math.Min(longest, words.Length - 1); end > 0; end--)
        {
            if (IsEnd(words, end))
                return end;
        }

        return 0;
    }

    private static bool IsEnd(string words, int end)
    {
        const int MostMarks = 8;
        var last = end - 1;
        while (last > 0 && last > end - MostMarks && ClosingMarks.Contains(words[last]))
            last--;

        // What closes in one language opens in another, and a mark may belong to the character before it.
        var isApart = char.IsWhiteSpace(words[end]);
        var isFollowed = !isApart && (ClosingAlone.Contains(words[end]) || StringInfo.GetNextTextElementLength(words, end - 1) > 1);
        return words[last] switch
        {
            '.' or '!' or '?' or '؟' or '।' or '۔' => isApart,
            '。' or '！' or '？' => isApart || last == end - 1 && !isFollowed || IsClosedFully(words, last, end) && !isFollowed,
            _ => false,
        };
    }

    /// <summary>Nothing but marks that open in no language is after the sentence's end.</summary>
    private static bool IsClosedFully(string words, int last, int end)
    {
        for (var i = last + 1; i < end; i++)
        {
            if (!ClosingAlone.Contains(words[i]))
                return false;
        }

        return true;
    }

    /// <summary>The last place up to a limit that is in no character as people see them.</summary>
    private static int EndOfElement(string words, int limit)
    {
        var end = 0;
        while (true)
        {
            var next = end + StringInfo.GetNextTextElementLength(words, end);
            if (next > limit)
                return end;
            end = next;
        }
    }
}
