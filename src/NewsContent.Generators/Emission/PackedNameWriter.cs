using System.Text;
using NewsContent.CompilerServices;
using NewsContent.Text.Header;
using NewsContent.Text.Pictures;
using NewsContent.Text.Syntax;
using NewsContent.Unicode;

namespace NewsContent.Generators.Emission;

/// <summary>Writes the names after a packed article: its aliases, the slugs of the articles to which it refers, its pictures.</summary>
internal static class PackedNameWriter
{
    /// <summary>The slugs that an article had before; empty for nearly every article.</summary>
    public static string OfAliases(ArticleSyntax article) =>
        article.HeaderValues.Find(HeaderFields.Aliases.Key) is { } aliases
            ? string.Concat(aliases.Texts.Select(static alias => Name(PackedFormat.Alias, alias)))
            : "";

    /// <summary>The slugs of the articles to which an article refers.</summary>
    /// <param name="references">The article’s references, in their order.</param>
    /// <param name="slugs">For each the slug that it means; null where it means none.</param>
    public static string OfReferences(IEnumerable<ReferenceSyntax> references, IReadOnlyList<string?> slugs)
    {
        var names = new StringBuilder();
        var related = new HashSet<string>(StringComparer.Ordinal);
        var index = 0;
        foreach (var reference in references)
        {
            var slug = slugs[index++];
            if (reference.Kind == ReferenceKind.Link)
                names.Append(Name(PackedFormat.Link, slug ?? ""));
            else if (reference.Kind == ReferenceKind.Field)
                names.Append(slug is null ? "" : Mention(slug, ComposedForm.Of(reference.Target)));
            else if (slug is not null && related.Add(slug))
                names.Append(Name(PackedFormat.Related, slug));
        }

        return names.ToString();
    }

    /// <summary>The pictures of the project that an article names.</summary>
    /// <param name="pictures">What it names, in its order.</param>
    /// <param name="found">For each its picture; null where the project has none.</param>
    public static string OfPictures(IReadOnlyList<PictureSyntax> pictures, IReadOnlyList<(string Source, NamedPicture Picture)?> found)
    {
        var (written, seen) = (new StringBuilder(), new HashSet<string>(StringComparer.Ordinal));
        for (var i = 0; i < pictures.Count; i++)
        {
            var name = pictures[i].Name;
            if (found[i] is not { } picture || !seen.Add(name))
                continue;
            var fields = new List<string> { picture.Source, Pixels(picture.Picture.Width), Pixels(picture.Picture.Height) };
            if (name != picture.Source)
                fields.Add(name);
            written.Append(Name(PackedFormat.Picture, string.Join(PackedFormat.FieldSeparator.ToString(), fields)));
        }

        return written.ToString();
    }

    private static string Pixels(int? number) => number is { } known ? FormattableString.Invariant($"{known}") : "";

    /// <summary>What makes a packed article a translation.</summary>
    /// <param name="language">The language into which it is translated.</param>
    /// <param name="slug">The original’s slug.</param>
    public static string OfTranslation(string language, string slug) =>
        Name(PackedFormat.Translation, language + PackedFormat.FieldSeparator + slug);

    /// <summary>Which sections and quotations of a translation have the names of the original’s.</summary>
    /// <param name="sections">The places of the original’s section and of the translation’s.</param>
    /// <param name="quotes">The same of quotations.</param>
    public static string OfKept(IReadOnlyList<(int Original, int Own)> sections, IReadOnlyList<(int Original, int Own)> quotes) =>
        (sections.Count == 0 ? "" : Name(PackedFormat.KeptSections, Pairs(sections)))
        + (quotes.Count == 0 ? "" : Name(PackedFormat.KeptQuotes, Pairs(quotes)));

    private static string Pairs(IEnumerable<(int Original, int Own)> pairs) =>
        string.Join(" ", pairs.Select(static pair => FormattableString.Invariant($"{pair.Original}:{pair.Own}")));

    private static string Mention(string slug, string name) =>
        Name(PackedFormat.Mention, slug) + (slug == name ? "" : PackedFormat.FieldSeparator + name);

    private static string Name(char kind, string slug) => $"{PackedFormat.NameSeparator}{kind}{slug}";
}
