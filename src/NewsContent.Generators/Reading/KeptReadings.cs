using Microsoft.CodeAnalysis.Text;
using NewsContent.Generators.Inputs;
using NewsContent.Text;
using NewsContent.Text.Advice;
using NewsContent.Text.Rules;
using NewsContent.Text.Translations;

namespace NewsContent.Generators.Reading;

/// <summary>What this process has read, by path and by the checksum of the bytes (docs/scale.md names the bounds).</summary>
internal static class KeptReadings
{
    private const long MostForArticles = 64 << 20;
    private const long MostForLayouts = 16 << 20;
    private const long BytesOfPrint = 400;
    private const long BytesOfProblem = 800;

    /// <summary>Articles, as the generator reads them.</summary>
    public static KeptByContent<ArticleResult> Articles { get; } = new(MostForArticles, ArticleWeight.Of);

    /// <summary>What the lines of articles gave: advice, and what tells of the same text elsewhere.</summary>
    public static KeptByContent<LayoutReading> Layouts { get; } =
        new(MostForLayouts, static layout => BytesOfPrint + layout.Advice.Count * BytesOfProblem);

    /// <summary>What an article is made of: its bytes, and how they are read.</summary>
    public static object OriginOf(ArticleFile file, SourceText text) =>
        new OriginOfArticle(OriginOf(text), file.Identity, file.Reading, file.FieldsFolder, file.Translation);

    /// <summary>What the advice on its lines is made of.</summary>
    public static object OriginOf(ArticleFile file, SourceText text, AdviceOptions advice) =>
        new OriginOfLayout(OriginOf(text), file.Reading.Text, advice);

    // The compiler has the checksum of every file at hand: it stands in the debugging information of those that are code. The same bytes
    // may be read in another encoding.
    private static Bytes OriginOf(SourceText text) =>
        new(Convert.ToBase64String([.. text.GetChecksum()]), text.Length, text.Encoding?.WebName);

    private sealed record Bytes(string Checksum, int Length, string? Encoding);

    private sealed record OriginOfArticle(
        Bytes Bytes,
        string Identity,
        ReadingOptions Reading,
        string? FieldsFolder,
        TranslationName? Translation
    );

    private sealed record OriginOfLayout(Bytes Bytes, ArticleTextOptions Reading, AdviceOptions Advice);
}

/// <summary>What the lines of an article gave.</summary>
/// <param name="Advice">What is worth a look.</param>
/// <param name="Print">What tells whether another article has the same text; null of a short one.</param>
internal sealed record LayoutReading(IReadOnlyList<ArticleProblem> Advice, BodyPrint? Print);
