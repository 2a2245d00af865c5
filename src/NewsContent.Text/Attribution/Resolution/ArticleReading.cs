using NewsContent.Text.Attribution.Cues;
using NewsContent.Text.Attribution.Languages;
using NewsContent.Text.Attribution.Mentions;
using NewsContent.Text.Attribution.Tokens;

namespace NewsContent.Text.Attribution.Resolution;

/// <summary>An article read as far as single sentences go: tokens, sentences, mentions with their names, cues.</summary>
internal sealed class ArticleReading
{
    private readonly ArticleSentences _article;

    private ArticleReading(ArticleSentences article) => _article = article;

    /// <summary>What was read.</summary>
    public AttributionInput Input => _article.Input;

    /// <summary>The language it was read in.</summary>
    public LanguageProfile Language => _article.Language;

    /// <summary>All sentences in reading order.</summary>
    public IReadOnlyList<Sentence> Sentences => _article.Outside;

    /// <inheritdoc cref="ArticleSentences.Places" />
    public (Sentence Sentence, int Token)?[] Places => _article.Places;

    /// <inheritdoc cref="ArticleSentences.ReportedInside" />
    public IReadOnlyDictionary<int, CueWords> ReportedInside => _article.ReportedInside;

    /// <summary>Reads the article stage by stage; none asks one before it for more.</summary>
    public static ArticleReading Read(AttributionInput input, LanguageProfile language, CancellationToken cancellation)
    {
        using var evidence = new WordEvidence(language.Words.Known.Count);
        var article = ArticleSentences.Cut(input, language, evidence, cancellation);
        ArticleMentions.Find(article, evidence, cancellation);
        NamedRoles.Take(article, cancellation);
        ArticleCues.Read(article, cancellation);
        return new ArticleReading(article);
    }

    /// <summary>The names outside quotations, in reading order.</summary>
    public IReadOnlyList<Mention> Names() => ArticleMentions.Names(Sentences);
}
