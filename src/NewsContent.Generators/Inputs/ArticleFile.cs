using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using NewsContent.Generators.Models;
using NewsContent.Generators.Schemas;
using NewsContent.Text.Fields;
using NewsContent.Text.Source;
using NewsContent.Text.Translations;

namespace NewsContent.Generators.Inputs;

/// <summary>
/// An additional text that is an article. This is the pipeline's input and the only value that holds a Roslyn object: it is
/// equal to another one when both are the same snapshot of the same file, to be read in the same way.
/// </summary>
/// <param name="Text">The file, unread.</param>
/// <param name="Path">The author's file, of which messages tell; <paramref name="Text"/> may be a copy of it.</param>
/// <param name="Identity">The article's path in the project; see <see cref="Build.Manifest.ArticlePath"/>.</param>
/// <param name="Reading">How it is read.</param>
/// <param name="FieldsFolder">The folder whose fields it has; null when it has none.</param>
internal sealed record ArticleFile(AdditionalText Text, string Path, string Identity, ReadingOptions Reading, string? FieldsFolder = null)
{
    /// <summary>What its name says of a translation; null of an original.</summary>
    public TranslationName? Translation { get; init; }

    /// <summary>The path by whose folder it has fields: that of its original.</summary>
    public string FieldsPath => Translation?.OriginalPath ?? Identity;

    /// <summary>The file as an article; none when the manifest does not name it.</summary>
    public static ImmutableArray<ArticleFile> Find((AdditionalText Text, ReadingContext Project) input, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return Find(input.Text, input.Project.Listed, input.Project.Options) is { } file
            ? ImmutableArray.Create(file.WithFields(input.Project.Fields, cancellation))
            : ImmutableArray<ArticleFile>.Empty;
    }

    /// <summary>
    /// The same file with those of its folder’s keys that decide how it is read: where a key comes or goes that it does not use, it is
    /// equal to what it was.
    /// </summary>
    /// <param name="folders">The folders of the project that have fields.</param>
    /// <param name="cancellation">Honoured while the file is read.</param>
    public ArticleFile WithFields(EquatableArray<FolderKeys> folders, CancellationToken cancellation)
    {
        if (folders.Count == 0)
            return this;
        var fields = FolderKeys.Of(folders, FieldsPath);
        var text = Text.GetText(cancellation)?.ToString() ?? "";
        var used = UsedKeys.In(fields?.Keys ?? FieldKeys.None, folders.Select(static folder => (folder.Folder, folder.Keys)), text);
        return this with
        {
            FieldsFolder = fields?.Folder,
            Reading = ReferenceEquals(used, FieldKeys.None) ? Reading : Reading with { Text = Reading.Text with { FieldKeys = used } },
        };
    }

    /// <summary>The file as an article; null when the manifest does not name it.</summary>
    public static ArticleFile? Find(AdditionalText text, ListedArticles listed, ReadingOptions reading)
    {
        if (listed.Find(text.Path) is not { } article)
            return null;
        var (translation, own) = listed.ReadingOf(article, reading);
        return new ArticleFile(text, ListedArticles.PathOf(article, text.Path), article.Identity, own) { Translation = translation };
    }
}
