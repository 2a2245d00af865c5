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
/// <param name="Problems">References that mean no article.</param>
internal sealed record ResolvedReferences(
    EquatableArray<NamesOfArticle> Names,
    EquatableArray<LinkedHeading> Headings,
    EquatableArray<DiagnosticModel> Problems
)
{
    private static readonly ResolvedReferences None = new(
        EquatableArray<NamesOfArticle>.Empty,
        EquatableArray<LinkedHeading>.Empty,
        EquatableArray<DiagnosticModel>.Empty
    );

    public static ResolvedReferences Make(
        ((EquatableArray<NameEntry> Names, EquatableArray<ReferringArticle> Referring) Articles, ProjectOptions Options) input,
        CancellationToken cancellation
    )
    {
        var (names, referring) = input.Articles;
        if (referring.Count == 0)
            return None;
        var options = input.Options;
        var articles = new ArticleDirectory(
            [.. names.Select(static entry => entry.Named)],
            new SitePages(options.Pages),
            options.Reading.Text.KeepsDates,
            cancellation
        );
        var check = new ReferenceCheck(articles);
        var (resolved, headings, problems) = (new List<NamesOfArticle>(), new List<LinkedHeading>(), new ShownDiagnostics());
        foreach (var article in referring)
        {
            var references = article.References;
            var found = check.Check(article.Identity, [.. references.Select(static model => model.Reference)], cancellation);
            var slugs = found.Articles.Select(index => index is { } at ? articles[at].Slug : null).ToList();
            resolved.Add(
                new NamesOfArticle(
                    article.Identity,
                    PackedNameWriter.OfReferences(references.Select(static model => model.Reference), slugs)
                )
            );
            foreach (var link in found.Headings)
            {
                var other = articles[link.Article];
                headings.Add(new LinkedHeading(references[link.Index], other.Path, other.Slug, link.Heading));
            }

            foreach (var fault in found.Faults.OrderBy(fault => references[fault.Index].Place.Span.Start))
                problems.Add(DiagnosticModel.Create(fault.Rule, references[fault.Index].Place, [.. fault.Arguments]));
        }

        return new ResolvedReferences(resolved.ToEquatableArray(), headings.ToEquatableArray(), problems.All);
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
