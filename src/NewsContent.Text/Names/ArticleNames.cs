using NewsContent.Text.Rules;
using NewsContent.Unicode;

namespace NewsContent.Text.Names;

/// <summary>Why an article does not get the name it asks for.</summary>
/// <param name="Index">The article, in the list that was checked.</param>
/// <param name="Rule">NEWS015 or NEWS016.</param>
/// <param name="Arguments">What fills the rule's message.</param>
/// <param name="Slug">A slug that the article could have instead.</param>
internal sealed record NameProblem(int Index, ArticleRule Rule, IReadOnlyList<string> Arguments, string Slug);

/// <summary>Finds articles that cannot be beside each other: one implementation for builds and for the command line.</summary>
internal static class ArticleNames
{
    private const int LongestArgument = 200;

    /// <summary>
    /// Never a silent suffix: of two articles with one name the first in the order of paths has it, and both are reported.
    /// </summary>
    /// <param name="articles">Each article's path in the project and its name, in the order of the paths.</param>
    /// <param name="className">The generated class, which encloses all.</param>
    /// <param name="cancellation">Honoured between articles.</param>
    /// <returns>The indexes of those that get no member, in order, and the problems.</returns>
    public static (IReadOnlyList<int> Excluded, IReadOnlyList<NameProblem> Problems) Check(
        IReadOnlyList<(string Identity, ArticleName Name)> articles,
        string className,
        CancellationToken cancellation
    )
    {
        var folders = FolderPaths(articles, cancellation);
        var (excluded, problems) = (new List<int>(), new List<NameProblem>());
        var first = new Dictionary<string, int>(articles.Count, StringComparer.Ordinal);
        var told = new HashSet<int>();
        var free = new FreeSlugs(articles, cancellation);
        for (var i = 0; i < articles.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            var name = articles[i].Name;
            if (NameFault.Find(name, className, folders) is { } fault)
            {
                excluded.Add(i);
                problems.Add(
                    new NameProblem(
                        i,
                        ArticleRules.NameNotUsable,
                        [OneLine(name.Slug), OneLine(fault.Reason), fault.Suggestion],
                        fault.Suggestion
                    )
                );
            }
            else if (first.TryGetValue(name.Path, out var other))
            {
                excluded.Add(i);
                if (told.Add(other))
                    problems.Add(Taken(articles, other, i, className, free));
                problems.Add(Taken(articles, i, other, className, free));
            }
            else
            {
                first.Add(name.Path, i);
            }
        }

        return (excluded, problems);
    }

    private static HashSet<string> FolderPaths(IReadOnlyList<(string Identity, ArticleName Name)> articles, CancellationToken cancellation)
    {
        var paths = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (_, name) in articles)
        {
            cancellation.ThrowIfCancellationRequested();
            var path = "";
            for (var i = 0; i < name.Folders.Count && i < NameFault.MostFolders; i++)
            {
                path += (i == 0 ? "" : ".") + name.Folders[i];
                paths.Add(path);
            }
        }

        return paths;
    }

    private static NameProblem Taken(
        IReadOnlyList<(string Identity, ArticleName Name)> articles,
        int index,
        int otherIndex,
        string className,
        FreeSlugs free
    )
    {
        var (entry, other) = (articles[index], articles[otherIndex]);
        var dated =
            entry.Name.Slug == other.Name.Slug && Date(entry.Identity) is { } date && Date(other.Identity) is not null
                ? $"{entry.Name.Slug}-{date}"
                : null;
        return new NameProblem(
            index,
            ArticleRules.NameTaken,
            [OneLine(other.Identity), entry.Name.Path, HowToRename(entry.Identity, other.Identity, dated)],
            dated ?? free.For(entry.Name.Slug)
        );
    }

    private static string HowToRename(string identity, string other, string? dated)
    {
        if (dated is not null)
        {
            return "Only the dates in the file names differ, and the date is not part of the name. "
                + $"Write a header line such as “Slug: {dated}”.";
        }

        const string Rename = "Rename one of the files, or give one a header line “Slug:” with another name.";
        return ComposedForm.Of(identity) == ComposedForm.Of(other)
            ? "The two file names look the same, but one writes a letter and its accent as two characters. " + Rename
            : Rename;
    }

    /// <summary>The ISO date with which a file's name begins; null when it begins otherwise.</summary>
    private static string? Date(string identity)
    {
        var name = identity.Substring(identity.LastIndexOf('/') + 1);
        return ArticleSlug.BeginsWithDate(name) ? name.Substring(0, 10) : null;
    }

    private static string OneLine(string text) => Excerpt.Of(text, LongestArgument);
}
