using System.Runtime.CompilerServices;
using NewsContent.Text.Header;
using NewsContent.Text.Rules;
using NewsContent.Text.Source;

namespace NewsContent.Text.Advice;

/// <summary>What tells whether two articles have the same words below their dates: case, punctuation and line breaks aside.</summary>
/// <param name="Hash">Of the words, in order.</param>
/// <param name="Characters">How many characters the words have.</param>
/// <param name="Beginning">The first line of the text.</param>
internal sealed record BodyPrint(ulong Hash, int Characters, Place Beginning)
{
    /// <summary>Shorter texts are equal by chance, or are waiting to be written.</summary>
    private const int FewestCharacters = 100;

    private const ulong Offset = 14695981039346656037,
        Prime = 1099511628211;

    /// <summary>The print of an article's text, read from its lines alone; null when there is too little of it.</summary>
    public static BodyPrint? Of(string text, ArticleFormat format, CancellationToken cancellation)
    {
        var source = new ArticleSource(text);
        return format.HeaderForAdvice(source, cancellation) is { } header ? Of(source, header, cancellation) : null;
    }

    /// <summary>The same of a text whose header is read.</summary>
    [MethodImpl(HotPath.Options)]
    public static BodyPrint? Of(ArticleSource source, ArticleHeader header, CancellationToken cancellation)
    {
        var text = source.Text;
        var (hash, count, first) = (Offset, 0, -1);
        for (var i = header.BodyLineIndex; i < source.Lines.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            var line = source.Lines[i];
            if (line.IsBlank)
                continue;
            if (first < 0)
                first = i;
            for (var at = line.Trimmed.Start; at < line.Trimmed.End; at++)
            {
                var c = text[at];
                if (!Source.Characters.IsWordPart(c))
                    continue;
                hash = unchecked((hash ^ char.ToUpperInvariant(c)) * Prime);
                count++;
            }
        }

        return count < FewestCharacters ? null : new BodyPrint(hash, count, Place.Of(source, source.Lines[first].Trimmed));
    }
}

/// <summary>Finds articles with the same text.</summary>
internal static class SameTexts
{
    /// <summary>Each article whose text an earlier one has.</summary>
    /// <param name="articles">
    /// Each article's path and print, in the order of the paths; the print is null for an article without one.
    /// </param>
    public static IReadOnlyList<ArchiveProblem> Find(IReadOnlyList<(string Path, BodyPrint? Print)> articles)
    {
        var problems = new List<ArchiveProblem>();
        var first = new Dictionary<(ulong, int), int>();
        for (var i = 0; i < articles.Count; i++)
        {
            if (articles[i].Print is not { } print)
                continue;
            var key = (print.Hash, print.Characters);
            if (first.TryGetValue(key, out var other))
            {
                problems.Add(
                    new ArchiveProblem(
                        i,
                        print.Beginning.Problem(AdviceRules.SameText, articles[other].Path),
                        other,
                        articles[other].Print!.Beginning.AsRelated()
                    )
                );
            }
            else
            {
                first.Add(key, i);
            }
        }

        return problems;
    }
}
