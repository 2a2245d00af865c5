using System.Collections.Immutable;
using NewsContent.Generators.Diagnostics;
using NewsContent.Generators.Models;
using NewsContent.Generators.Reading;
using NewsContent.Text.Names;
using NewsContent.Text.References;
using NewsContent.Text.Translations;

namespace NewsContent.Generators.Naming;

/// <summary>A slug that an article had before.</summary>
/// <param name="Slug">The slug.</param>
/// <param name="Place">Where it stands.</param>
internal sealed record AliasEntry(string Slug, PlaceModel Place);

/// <summary>The name that an article asks for, whether or not it is free.</summary>
/// <param name="Identity">The file's path in the project.</param>
/// <param name="Name">What its slug makes of it; names may be empty or no identifiers.</param>
/// <param name="Place">Where a fault of the name is told: the slug's line, or the beginning of the file.</param>
internal sealed record NameEntry(string Identity, ArticleName Name, PlaceModel Place)
{
    /// <summary>The article’s language.</summary>
    public string Language { get; init; } = "";

    /// <summary>What the file’s name says of a translation, which asks for no name; null of an original.</summary>
    public TranslationName? Translation { get; init; }

    /// <summary>The slugs that the article had before; empty for nearly every article.</summary>
    public EquatableArray<AliasEntry> Aliases { get; init; } = EquatableArray<AliasEntry>.Empty;

    /// <summary>The article as others can name it.</summary>
    public NamedArticle Named => new(Identity, Name.Slug, Aliases.Count == 0 ? [] : [.. Aliases.Select(static alias => alias.Slug)]);

    /// <summary>The names that all articles ask for, in the order of the files.</summary>
    public static EquatableArray<NameEntry> OfAll(EquatableArray<ArticleResult> articles, CancellationToken cancellation) =>
        new(ImmutableArray.CreateRange(articles.Items, static article => article.Name));
}
