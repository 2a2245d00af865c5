using System.Text.Json;
using NewsContent.Text.Quotations;
using Xunit.Abstractions;

namespace NewsContent.Text.Tests.Quotations;

public class RealArticleTests(ITestOutputHelper output)
{
    [Fact]
    public void The_sample_article_has_two_quotations_in_its_summary_and_eleven_in_its_body()
    {
        string article = File.ReadAllText(Above("sample-app/NewsArticles/Articles/iran-us-talks.txt")!);
        string[] blocks = article.ReplaceLineEndings("\n").Split("\n\n", StringSplitOptions.RemoveEmptyEntries);

        QuotationScan summary = QuotationScanner.Scan([blocks[2].Split('\n')[0]], "en");
        QuotationScan body = QuotationScanner.Scan(blocks[3..], "en");

        Assert.Equal(["never negotiable", "good start."], Words(summary, [blocks[2]]));
        Assert.Equal(
            [
                "an opportunity to shake hands with the American delegation",
                "a good start,",
                "soon.",
                "never negotiable,",
                "defence issue.",
                "We are ready to reach a reassuring agreement on enrichment,",
                "The Iranian nuclear case will only be resolved through negotiations.",
                "inalienable right and must continue.",
                "very good",
                "very positive atmosphere,",
                "doctrine of domination",
            ],
            Words(body, blocks[3..])
        );
        Assert.Empty(summary.Problems);
        Assert.Empty(body.Problems);
    }

    /// <summary>
    /// Real articles with every quotation marked by people; they may not be published, so they are not in the repository.
    /// </summary>
    [SkippableTheory]
    [InlineData("polnear-train.jsonl", 0.995)]
    [InlineData("german-train.jsonl", 0.998)]
    public void Quotations_of_real_articles_are_found_exactly(string file, double least)
    {
        string? path = Above("shared/quotes-eval/" + file);
        Skip.If(path is null, $"{file} is not at hand: put it into shared/quotes-eval in a folder above the repository.");
        int found = 0;
        int missed = 0;
        int extra = 0;
        foreach (string line in File.ReadLines(path))
        {
            using JsonDocument gold = JsonDocument.Parse(line);
            Count(gold.RootElement, Path.GetDirectoryName(path)!, ref found, ref missed, ref extra);
        }

        double precision = found / (double)(found + extra);
        double recall = found / (double)(found + missed);
        double f1 = 2 * precision * recall / (precision + recall);
        output.WriteLine($"{file}: precision {precision:P2}, recall {recall:P2}, F1 {f1:P2}");
        Assert.InRange(f1, least, 1);
    }

    private static void Count(JsonElement article, string folder, ref int found, ref int missed, ref int extra)
    {
        string text = File.ReadAllText(Path.Combine(folder, article.GetProperty("file").GetString()!));
        (List<string> paragraphs, List<int> starts) = Blocks(text);
        QuotationScan scan = QuotationScanner.Scan(paragraphs, article.GetProperty("lang").GetString()!);
        var scanned = scan
            .Quotations.Select(quotation => new TextRange(
                starts[quotation.ParagraphIndex] + quotation.Pieces[0].Content.Start,
                starts[quotation.Pieces[^1].ParagraphIndex] + quotation.Pieces[^1].Content.End
            ))
            .ToHashSet();

        foreach (JsonElement quote in article.GetProperty("quotes").EnumerateArray())
        {
            TextRange words = Trim(text, quote.GetProperty("start16").GetInt32(), quote.GetProperty("end16").GetInt32());
            if (quote.GetProperty("ignore").GetBoolean())
                scanned.RemoveWhere(range => range.Start < words.End && words.Start < range.End);
            else if (scanned.Remove(words))
                found++;
            else
                missed++;
        }
        extra += scanned.Count;
    }

    private static (List<string> Paragraphs, List<int> Starts) Blocks(string text)
    {
        var paragraphs = new List<string>();
        var starts = new List<int>();
        int start = 0;
        for (int place = 0; place <= text.Length; )
        {
            int end = text.IndexOf('\n', place);
            end = end < 0 ? text.Length : end;
            if (string.IsNullOrWhiteSpace(text[place..end]))
            {
                Add(start, place);
                start = end + 1;
            }
            place = end + 1;
        }
        Add(start, text.Length);
        return (paragraphs, starts);

        void Add(int from, int to)
        {
            if (from < to && !string.IsNullOrWhiteSpace(text[from..to]))
            {
                paragraphs.Add(text[from..to]);
                starts.Add(from);
            }
        }
    }

    private static TextRange Trim(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
            start++;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        return new TextRange(start, end);
    }

    private static IEnumerable<string> Words(QuotationScan scan, string[] paragraphs) =>
        scan.Quotations.Select(quotation => quotation.Pieces[0].Content.In(paragraphs[quotation.ParagraphIndex]));

    private static string? Above(string relative)
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            string path = Path.Combine(folder.FullName, relative);
            if (File.Exists(path))
                return path;
        }
        return null;
    }
}
