using NewsContent.Generators.Diagnostics;
using NewsContent.Generators.Emission;
using NewsContent.Generators.Inputs;
using NewsContent.Generators.Models;
using NewsContent.Generators.Naming;
using NewsContent.Generators.Reading;
using NewsContent.Text.References;

namespace NewsContent.Generators.References;

/// <summary>What the references of all articles come to. Nothing in it where no article refers to another one.</summary>
/// <param name="Names">For each article that refers to others the names that stand behind its packed form.</param>
/// <param name="Headings">Links to headings of other articles, of which the ids must be known to check them.</param>
/// <param name="Libraries">
/// The generated classes, as C# writes them, of the libraries of which an article is referred to, in the order in which slugs are
/// looked for.
/// </param>
/// <param name="Problems">References that mean no article.</param>
internal sealed record ResolvedReferences(
    EquatableArray<NamesOfArticle> Names,
    EquatableArray<LinkedHeading> Headings,
    EquatableArray<string> Libraries,
    EquatableArray<DiagnosticModel> Problems
)
{
    private static readonly ResolvedReferences None = new(
        EquatableArray<NamesOfArticle>.Empty,
        EquatableArray<LinkedHeading>.Empty,
        EquatableArray<string>.Empty,
        EquatableArray<DiagnosticModel>.Empty
    );

    /// <summary>The classes of the libraries of which an article is referred to.</summary>
    public static EquatableArray<string> LibrariesOf(ResolvedReferences references, CancellationToken cancellation) => references.Libraries;

    public static ResolvedReferences Make(
        (
            Pair<EquatableArray<NameEntry>, EquatableArray<ReferringArticle>> Articles,
            Pair<Pair<ProjectOptions, EquatableArray<LibraryArticles>>, EquatableArray<LimitedArticle>> Project
        ) input,
        CancellationToken cancellation
    )
    {
        var ((entries, referring), ((options, libraries), limited)) = input;
        if (referring.Count == 0)
            return None;

        // A reference means the original, in whichever language it is made.
        var names = entries.Where(static entry => entry.Translation is null).ToList();
        var limits = new PublicationLimits(limited);
        var articles = new ArticleDirectory(
            [.. names.Select(static entry => entry.Named), .. libraries.SelectMany(static library => library.Named)],
            new SitePages(options.Pages),
            options.Reading.Text.KeepsDates,
            cancellation
        );
        var check = new ReferenceCheck(articles);
        var (resolved, headings, problems) = (new List<NamesOfArticle>(), new List<LinkedHeading>(), new ShownDiagnostics());
        var fromLibraries = new HashSet<int>();
        foreach (var article in referring)
        {
            var references = article.References;
            var found = check.Check(article.From, [.. references.Select(static model => model.Reference)], cancellation);
            fromLibraries.UnionWith(found.Articles.OfType<int>().Where(index => index >= names.Count));
            var slugs = found
                .Articles.Select(index => index is { } at && !limits.IsHeldBack(articles[at]) ? articles[at].Slug : null)
                .ToList();
            resolved.Add(
                new NamesOfArticle(
                    article.Identity,
                    PackedNameWriter.OfReferences(references.Select(static model => model.Reference), slugs)
                )
            );
            foreach (var link in found.Headings)
            {
                var other = articles[link.Article];

                // What is in a library’s texts is not known here.
                if (other.Path.Length > 0)
                    headings.Add(new LinkedHeading(references[link.Index], other.Path, other.Slug, link.Heading));
            }

            for (var i = 0; i < found.Articles.Count; i++)
            {
                if (found.Articles[i] is { } at && limits.ProblemOf(article.Identity, articles[at], references[i].Place) is { } problem)
                    problems.Add(problem);
            }

            foreach (var fault in found.Faults.OrderBy(fault => references[fault.Index].Place.Span.Start))
                problems.Add(DiagnosticModel.Create(fault.Rule, references[fault.Index].Place, [.. fault.Arguments]));
        }

        var used = Used(libraries, names.Count, fromLibraries);
        return new ResolvedReferences(resolved.ToEquatableArray(), headings.ToEquatableArray(), used, problems.All);
    }

    private static EquatableArray<string> Used(EquatableArray<LibraryArticles> libraries, int first, HashSet<int> indexes)
    {
        if (indexes.Count == 0)
            return EquatableArray<string>.Empty;
        var used = new List<string>();
        foreach (var library in libraries)
        {
            var count = library.Named.Count();
            if (Enumerable.Range(first, count).Any(indexes.Contains))
                used.Add(library.ClassName);
            first += count;
        }

        return used.ToEquatableArray();
    }
}

/// <summary>The names that stand behind an article’s packed form.</summary>
/// <param name="Identity">The article.</param>
/// <param name="Names">The names, as they are packed.</param>
internal sealed record NamesOfArticle(string Identity, string Names);

/// <summary>A link to a heading of another article.</summary>
/// <param name="Link">The link.</param>
/// <param name="Identity">The other article’s.</param>
/// <param name="Slug">The other article’s.</param>
/// <param name="Heading">The id that the other article’s page must have.</param>
internal sealed record LinkedHeading(ReferenceModel Link, string Identity, string Slug, string Heading);
