using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace NewsContent.Generators.Inputs;

/// <summary>
/// An additional text that is an article. This is the pipeline's input and the only value that holds a Roslyn object: it is
/// equal to another one when both are the same snapshot of the same file, to be read in the same way.
/// </summary>
/// <param name="Text">The file, unread.</param>
/// <param name="Path">The author's file, of which messages tell; <paramref name="Text"/> may be a copy of it.</param>
/// <param name="Identity">The article's path in the project; see <see cref="Build.Manifest.ArticlePath"/>.</param>
/// <param name="Reading">How it is read.</param>
internal sealed record ArticleFile(AdditionalText Text, string Path, string Identity, ReadingOptions Reading)
{
    /// <summary>The file as an article; none when the manifest does not name it.</summary>
    public static ImmutableArray<ArticleFile> Find((AdditionalText Text, ReadingContext Project) input, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return Find(input.Text, input.Project.Listed, input.Project.Options) is { } file
            ? ImmutableArray.Create(file)
            : ImmutableArray<ArticleFile>.Empty;
    }

    /// <summary>The file as an article; null when the manifest does not name it.</summary>
    public static ArticleFile? Find(AdditionalText text, ListedArticles listed, ReadingOptions reading) =>
        listed.Find(text.Path) is { } article
            ? new ArticleFile(text, ListedArticles.PathOf(article, text.Path), article.Identity, reading.For(article.Identity))
            : null;
}
