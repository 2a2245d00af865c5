using System.Numerics;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using NewsContent.Text.Attribution;
using NewsContent.Text.Quotations;

namespace NewsContent.Text.Tests.Attribution.Measured;

/// <summary>One quotation as people marked it.</summary>
internal sealed record GoldQuote(bool IsAttributed, string SourceKind, string? Speaker, bool HasFullName, bool IsConfirmed, string SourceWords);

/// <summary>An article of the evaluation data: the engine's input made from the gold spans, and what people say of each.</summary>
internal sealed record GoldArticle(string Id, AttributionInput Input, IReadOnlyList<GoldQuote> Quotes)
{
    private const string Marks = "\"'`‘’‚“”„«»";

#pragma warning disable CA5351 // Nothing is kept secret: MD5 only deals the articles, as it did while the rules were written.
    /// <summary>Whether the article belongs to the three tenths that the rules were not written on.</summary>
    public bool IsHeldAside => (int)(new BigInteger(MD5.HashData(Encoding.UTF8.GetBytes(Id)), isUnsigned: true, isBigEndian: true) % 10) >= 7;
#pragma warning restore CA5351

    /// <summary>The folder of the evaluation data, looked for above the test's own; null where there is none.</summary>
    public static string? Folder()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var data = Path.Combine(folder.FullName, "shared", "quotes-eval");
            if (Directory.Exists(data))
                return data;
        }

        return null;
    }

    /// <summary>Reads a gold file.</summary>
    public static IEnumerable<GoldArticle> Read(string folder, string file)
    {
        foreach (var line in File.ReadLines(Path.Combine(folder, file)))
        {
            using var json = JsonDocument.Parse(line);
            yield return Read(json.RootElement, Encoding.UTF8.GetString(File.ReadAllBytes(Path.Combine(folder, json.RootElement.GetProperty("file").GetString()!))));
        }
    }

    private static GoldArticle Read(JsonElement article, string text)
    {
        var language = article.GetProperty("lang").GetString()!;
        var passages = new List<Passage>();
        var starts = new List<int>();
        if (language == "de")
            Add(PassageKind.Headline, article.GetProperty("title").GetString()!, int.MinValue / 2);
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            if (!string.IsNullOrWhiteSpace(text[start..end]))
                Add(passages.Count == 0 ? PassageKind.Headline : PassageKind.Paragraph, text[start..end], start);
            start = end + 1;
        }

        var quotations = new List<Quotation>();
        var gold = new List<GoldQuote>();
        foreach (var quote in article.GetProperty("quotes").EnumerateArray())
        {
            var pieces = Pieces(passages, starts, quote.GetProperty("start16").GetInt32(), quote.GetProperty("end16").GetInt32());
            if (pieces.Count == 0 || quote.GetProperty("ignore").GetBoolean())
                continue;
            quotations.Add(new Quotation(pieces));
            gold.Add(new GoldQuote(
                quote.GetProperty("attributed").GetBoolean(),
                quote.GetProperty("speaker_kind").GetString()!,
                quote.GetProperty("speaker").GetString(),
                quote.TryGetProperty("speaker_full", out var full) && full.ValueKind == JsonValueKind.True,
                quote.TryGetProperty("silver_agree", out var agree) && agree.ValueKind == JsonValueKind.True,
                quote.GetProperty("source") is { ValueKind: JsonValueKind.Object } source ? source.GetProperty("text").GetString() ?? "" : ""));
        }

        return new GoldArticle(article.GetProperty("id").GetString()!, new AttributionInput(passages, quotations, language), gold);

        void Add(PassageKind kind, string passage, int start)
        {
            passages.Add(new Passage(kind, passage));
            starts.Add(start);
        }
    }

    // The gold encloses the words without their marks; the engine wants both.
    private static List<QuotationPiece> Pieces(List<Passage> passages, List<int> starts, int start, int end)
    {
        var pieces = new List<QuotationPiece>();
        for (var i = 0; i < passages.Count; i++)
        {
            var (text, offset) = (passages[i].Text, starts[i]);
            if (start >= offset + text.Length || end <= offset)
                continue;
            var first = Math.Max(start - offset, 0);
            var last = Math.Min(end - offset, text.Length);
            while (start < offset && first < last && (Marks.Contains(text[first]) || text[first] == ' '))
                first++;
            var markedFirst = first;
            while (start >= offset && markedFirst > 0 && first - markedFirst < 2 && Marks.Contains(text[markedFirst - 1]))
                markedFirst--;
            var markedLast = last;
            while (markedLast < text.Length && markedLast - last < 2 && Marks.Contains(text[markedLast]))
                markedLast++;
            if (first < last)
                pieces.Add(new QuotationPiece(i, new TextRange(markedFirst, markedLast), new TextRange(first, last)));
        }

        return pieces;
    }
}
