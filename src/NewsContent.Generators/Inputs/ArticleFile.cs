using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace NewsContent.Generators.Inputs;

/// <summary>
/// An additional text that is an article. This is the pipeline's input and the only value that holds a Roslyn object: it is
/// equal to another one when both are the same snapshot of the same file, to be read in the same way.
/// </summary>
/// <param name="Text">The file, unread.</param>
/// <param name="Identity">The article's path in the project; see <see cref="ArticlePath"/>.</param>
/// <param name="ResourceName">How the targets name the file when they embed it, less what all such names begin with.</param>
/// <param name="Reading">How it is read.</param>
internal sealed record ArticleFile(AdditionalText Text, string Identity, string ResourceName, ReadingOptions Reading)
{
    /// <summary>The longest name of a file in an assembly, in bytes of UTF-8; the compiler refuses a longer one (CS7013).</summary>
    public const int LongestResourceName = 1_023;

    private const string ResourcePrefix = "NewsContent/";

    /// <summary>How long the name of the embedded file is, in bytes of UTF-8.</summary>
    public int ResourceNameBytes => Encoding.UTF8.GetByteCount(ResourcePrefix) + Encoding.UTF8.GetByteCount(ResourceName);

    /// <summary>The file as an article; none when the project does not say that it is one.</summary>
    public static ImmutableArray<ArticleFile> Find(
        (
            AdditionalText Text,
            ((AnalyzerConfigOptionsProvider Options, ListedArticles Listed) Project, ReadingOptions Reading) Settings
        ) input,
        CancellationToken cancellation
    )
    {
        cancellation.ThrowIfCancellationRequested();
        var ((options, listed), reading) = input.Settings;
        return Find(input.Text, options, listed, reading) is { } file ? ImmutableArray.Create(file) : ImmutableArray<ArticleFile>.Empty;
    }

    /// <summary>The file as an article; null when the project does not say that it is one.</summary>
    public static ArticleFile? Find(
        AdditionalText text,
        AnalyzerConfigOptionsProvider provider,
        ListedArticles listed,
        ReadingOptions reading
    )
    {
        if (listed.PathOf(text.Path) is { } path)
            return new ArticleFile(text, ArticlePath.Of(path, null, null), path, reading);
        var options = provider.GetOptions(text);
        if (!IsArticle(options))
            return null;

        var identity = Value(options, MetadataNames.Identity) is { } given ? CutValue.Complete(given, text.Path) : text.Path;
        return new ArticleFile(
            text,
            ArticlePath.Of(identity, Value(options, MetadataNames.Link), Value(options, MetadataNames.RecursiveFolder)),
            (Value(options, MetadataNames.Resource) is { } name ? CutValue.Complete(name, text.Path) : identity).Replace('\\', '/'),
            reading
        );
    }

    /// <summary>Whether the project says of an additional text that it is an article.</summary>
    public static bool IsArticle(AdditionalText text, AnalyzerConfigOptionsProvider provider, ListedArticles listed) =>
        listed.PathOf(text.Path) is not null || IsArticle(provider.GetOptions(text));

    private static bool IsArticle(AnalyzerConfigOptions options) =>
        options.TryGetValue(MetadataNames.Kind, out var kind) && kind == MetadataNames.ArticleKind;

    private static string? Value(AnalyzerConfigOptions options, string name) =>
        options.TryGetValue(name, out var value) && value.Length > 0 ? value : null;
}
