using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using NewsContent.Generators.Diagnostics;
using NewsContent.Generators.Inputs;
using NewsContent.Generators.Naming;
using NewsContent.Text;
using NewsContent.Text.Names;
using NewsContent.Text.References;
using NewsContent.Text.Source;
using NewsContent.Text.Syntax;

namespace NewsContent.Generators.Advice;

/// <summary>A quotation or section whose name in C# no note fixes.</summary>
/// <param name="File">Its article.</param>
/// <param name="Slug">The article's.</param>
/// <param name="IsSection">Whether it is a section.</param>
/// <param name="Words">What the name comes from: the quotation, or the heading.</param>
/// <param name="Range">Where those are in the file.</param>
/// <param name="Start">The same place as a line and column.</param>
/// <param name="End">Where it ends.</param>
internal sealed record DerivedMember(
    ArticleFile File,
    string Slug,
    bool IsSection,
    string Words,
    TextRange Range,
    TextPosition Start,
    TextPosition End
);

/// <summary>From the field of a generated collection to what it stands for. An article is read when one of its members is used.</summary>
internal sealed class GeneratedMembers
{
    private const string OfQuotes = "NewsContent.QuoteList";
    private const string OfSections = "NewsContent.SectionList";

    private readonly ArchiveOfProject _archive;
    private readonly Lazy<Dictionary<string, (ArticleFile File, string Slug)>> _articles;
    private readonly ConcurrentDictionary<string, Dictionary<string, DerivedMember>> _members = new(StringComparer.Ordinal);

    /// <summary>The members of a project's articles.</summary>
    public GeneratedMembers(ArchiveOfProject archive)
    {
        _archive = archive;
        _articles = new Lazy<Dictionary<string, (ArticleFile, string)>>(ArticlesByType);
    }

    /// <summary>What a field stands for; null when an author's note gives its name, and of any other field.</summary>
    public DerivedMember? Derived(IFieldSymbol field, CancellationToken cancellation)
    {
        var isSection = IsOf(field, OfSections);
        if (!isSection && !IsOf(field, OfQuotes) || PathOf(field.ContainingType) is not { } type)
            return null;
        if (!_articles.Value.TryGetValue(type, out var article))
            return null;
        return _members
            .GetOrAdd(type, _ => Read(article.File, article.Slug, isSection, cancellation))
            .TryGetValue(field.Name, out var member)
            ? member
            : null;
    }

    private static bool IsOf(IFieldSymbol field, string list) => field.ContainingType?.BaseType?.ToDisplayString() == list;

    // The names of the classes around it, below the one that holds all; null of a type that is not generated.
    private string? PathOf(INamedTypeSymbol type)
    {
        var path = type.Name;
        var outer = type.ContainingType;
        for (; outer?.ContainingType is not null; outer = outer.ContainingType)
            path = $"{outer.Name}.{path}";
        return
            outer?.Name == MemberTypesName.Of(_archive.Project.ClassName)
            && outer.ContainingNamespace.ToDisplayString() == _archive.Project.Namespace
            ? path
            : null;
    }

    private Dictionary<string, (ArticleFile File, string Slug)> ArticlesByType()
    {
        var articles = new Dictionary<string, (ArticleFile, string)>(StringComparer.Ordinal);
        foreach (var file in _archive.Originals)
        {
            var slug = NamedArticle.ReadSlug(
                file.Identity,
                ArchiveOfProject.TextOf(file, CancellationToken.None)?.ToString() ?? "",
                file.Reading.Text
            );
            var name = new ArticleName(slug);
            var folders = string.Concat(name.Folders.Select(static folder => MemberTypesName.OfFolder(folder) + "."));

            // Of two articles with one name the first has it, in the order of paths.
            foreach (var type in new[] { MemberTypesName.OfQuotes(name.Member), MemberTypesName.OfSections(name.Member) })
            {
                if (!articles.TryGetValue(folders + type, out _))
                    articles.Add(folders + type, (file, slug));
            }
        }

        return articles;
    }

    private static Dictionary<string, DerivedMember> Read(ArticleFile file, string slug, bool isSection, CancellationToken cancellation)
    {
        var members = new Dictionary<string, DerivedMember>(StringComparer.Ordinal);
        if (ArchiveOfProject.Read(file, cancellation) is not { } read)
            return members;
        var source = new ArticleSource(read.Text);
        foreach (var (name, words, range) in Derived(read.Article, new ArticleName(slug), isSection))
        {
            members[name] = new DerivedMember(
                file,
                slug,
                isSection,
                DiagnosticModel.OneLine(words),
                range,
                source.PositionOf(range.Start),
                source.PositionOf(range.End)
            );
        }

        return members;
    }

    /// <summary>The names that no note gives, what they come from, and where that is: a quotation with its marks, or a heading.</summary>
    public static IEnumerable<(string Name, string Words, TextRange Range)> Derived(
        ArticleSyntax article,
        ArticleName name,
        bool isSection
    ) =>
        isSection
            ? ArticleMemberNames
                .OfSections(article, name)
                .Where(static member => member.Section.MemberName is null)
                .Select(static member => (member.Name, member.Section.Heading.Text, member.Section.Heading.Range))
            : ArticleMemberNames
                .OfQuotes(article, name)
                .Where(static member => member.Quote.MemberName is null)
                .Select(static member => (member.Name, member.Quote.Text, member.Quote.Range));
}
