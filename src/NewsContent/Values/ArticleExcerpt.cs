using System.Globalization;
using System.Text;

namespace NewsContent;

/// <summary>The first words of an article, no longer than wanted.</summary>
internal static class ArticleExcerpt
{
    private const char Ellipsis = '…';

    public static string Of(Article article, int longest)
    {
        var words = article.Summary ?? Beginning(article, longest);
        return words.Length <= longest ? words : Shortened(words, longest);
    }

    /// <summary>So many paragraphs of the lead, else of all the text, as are more than long enough.</summary>
    private static string Beginning(Article article, int longest)
    {
        var words = new StringBuilder();
        foreach (var paragraph in article.Lead.Count > 0 ? article.Lead : article.Paragraphs)
        {
            if (words.Length > longest)
                break;
            if (string.IsNullOrWhiteSpace(paragraph.Text))
                continue;
            words.Append(words.Length > 0 ? " " : "").Append(paragraph.Text.AsSpan().Trim());
        }

        return words.ToString().ReplaceLineEndings(" ");
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

    /// <summary>The last place up to a limit behind which a blank and a new sentence begin; 0 without one.</summary>
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
        var last = end - 1;
        while (last > 0 && words[last] is '”' or '“' or '"' or '’' or '»' or '«' or ')')
            last--;
        return words[last] is '。' or '！' or '？'
            || words[last] is '.' or '!' or '?' or '؟' or '।' or '۔' && char.IsWhiteSpace(words[end]);
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
