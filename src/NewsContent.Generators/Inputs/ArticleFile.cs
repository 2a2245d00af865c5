using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;

namespace NewsContent.Generators.Inputs;

/// <summary>
/// An additional text that is an article. This is the pipeline's input and the only value that holds a Roslyn object: it is
/// equal to another one when both are the same snapshot of the same file, to be read in the same way.
/// </summary>
/// <param name="Text">The file, unread.</param>
/// <param name="Path">The author's file, of which messages tell; <paramref name="Text"/> may be a copy of it.</param>
/// <param name="Identity">The article's path in the project; see <see cref="Build.Manifest.ArticlePath"/>.</param>
/// <param name="ResourceName">How the targets name the file when they embed it, less what all such names begin with.</param>
/// <param name="Reading">How it is read.</param>
internal sealed record ArticleFile(AdditionalText Text, string Path, string Identity, string ResourceName, ReadingOptions Reading)
{
    /// <summary>The longest name of a file in an assembly, in bytes of UTF-8; the compiler refuses a longer one (CS7013).</summary>
    public const int LongestResourceName = 1_023;

    private const string ResourcePrefix = "NewsContent/";

    /// <summary>How long the name of the embedded file is, in bytes of UTF-8.</summary>
    public int ResourceNameBytes => Encoding.UTF8.GetByteCount(ResourcePrefix) + Encoding.UTF8.GetByteCount(ResourceName);

    /// <summary>The file as an article; none when the manifest does not name it.</summary>
    public static ImmutableArray<ArticleFile> Find(
        (AdditionalText Text, (ListedArticles Listed, ReadingOptions Reading) Project) input,
        CancellationToken cancellation
    )
    {
        cancellation.ThrowIfCancellationRequested();
        return Find(input.Text, input.Project.Listed, input.Project.Reading) is { } file
            ? ImmutableArray.Create(file)
            : ImmutableArray<ArticleFile>.Empty;
    }

    /// <summary>The file as an article; null when the manifest does not name it.</summary>
    public static ArticleFile? Find(AdditionalText text, ListedArticles listed, ReadingOptions reading) =>
        listed.Find(text.Path) is { } article
            ? new ArticleFile(text, ListedArticles.PathOf(article, text.Path), article.Identity, article.Resource, reading)
            : null;
}
