using System.Collections.Immutable;
using System.Globalization;
using NewsContent.Generators.Inputs;
using NewsContent.Generators.Models;

namespace NewsContent.Generators.Emission;

/// <summary>The articles of one generated file.</summary>
/// <param name="Number">Zero-based, below the number of files.</param>
/// <param name="Options">How they are emitted.</param>
/// <param name="Articles">In the order of their identities.</param>
internal sealed record Bucket(int Number, ProjectOptions Options, EquatableArray<ArticleModel> Articles)
{
    /// <summary>
    /// About so many articles share a file. One file for each would make every keystroke in the app slow at thousands of
    /// articles; one for all would be emitted whole for a single edit.
    /// </summary>
    public const int ArticlesPerFile = 50;

    /// <summary>The file's name, unique in the project.</summary>
    public string HintName => Options.ClassName + "." + Suffix(Number) + ".g.cs";

    /// <summary>How many files so many articles take: a power of two, so that the number seldom changes.</summary>
    public static int CountFor(int articles)
    {
        var count = 1;
        while (count * ArticlesPerFile < articles)
            count *= 2;
        return count;
    }

    /// <summary>A file's number as names in the generated code end with it.</summary>
    public static string Suffix(int number) => number.ToString("D3", NumberFormatInfo.InvariantInfo);

    /// <summary>The files of a project that names what is in its articles; none of an archive, or where nothing is emitted.</summary>
    public static IEnumerable<Bucket> Of((ArchiveContent Content, GenerationContext Context) input, CancellationToken cancellation) =>
        input.Context is { CanEmit: true, Options: { Names: not NamedMembers.Articles } options }
            ? Group(input.Content.Articles.Items, options, CountFor(input.Content.Articles.Count))
            : [];

    /// <summary>Parts the articles by a stable hash of their identities: an article stays in its file whatever happens to the others.</summary>
    public static IEnumerable<Bucket> Group(ImmutableArray<ArticleModel> articles, ProjectOptions options, int count)
    {
        var groups = new List<ArticleModel>?[count];
        foreach (var article in articles)
        {
            var number = (int)(Hash(article.Identity) & (uint)(count - 1));
            (groups[number] ??= []).Add(article);
        }

        for (var number = 0; number < count; number++)
        {
            if (groups[number] is not { } group)
                continue;
            group.Sort((a, b) => string.CompareOrdinal(a.Identity, b.Identity));
            yield return new Bucket(number, options, group.ToEquatableArray());
        }
    }

    /// <summary>A hash that is the same in every build, its high bits folded in, since few low bits are used.</summary>
    public static uint Hash(string identity)
    {
        var hash = StableHash.Of(identity);
        return hash ^ (hash >> 16);
    }
}
