using NewsContent.Text.Passages;
using NewsContent.Text.Rules;
using NewsContent.Text.Source;
using NewsContent.Text.Speakers;
using NewsContent.Text.Syntax;

namespace NewsContent.Text.Advice;

/// <summary>A full name under which an article quotes someone.</summary>
/// <param name="Name">The name.</param>
/// <param name="IsListed">Whether the author lists it in the header: then it is meant as it is written.</param>
/// <param name="Place">Where it first is in the text; the quotation where it is nowhere.</param>
internal readonly record struct QuotedName(string Name, bool IsListed, Place Place)
{
    /// <summary>
    /// The persons whom an article quotes under a full name, each once. Names that its own Speakers line puts in doubt (NEWS025) are
    /// reported there, and not again.
    /// </summary>
    public static IReadOnlyList<QuotedName> In(string text, ArticleSyntax article)
    {
        if (!article.IsComplete)
            return [];
        var doubted = new HashSet<string>(
            article
                .Problems.Where(static problem => problem.Rule == ArticleRules.SpeakerMisspelt)
                .SelectMany(static problem => problem.Arguments)
                .SelectMany(NamePattern.Words),
            StringComparer.OrdinalIgnoreCase
        );
        var listed = new HashSet<string>(article.ListedSpeakers.Select(static speaker => speaker.Name), StringComparer.Ordinal);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var quotes = new List<(string Name, QuoteSyntax First)>();
        foreach (var quote in article.SummaryQuotes.Concat(article.Quotes))
        {
            if (
                quote.Speaker is not { Kind: SpeakerSyntaxKind.Person } speaker
                || NamePattern.Words(speaker.Name) is not { Length: >= 2 } words
                || words.Any(doubted.Contains)
                || !seen.Add(speaker.Name)
            )
            {
                continue;
            }

            quotes.Add((speaker.Name, quote));
        }

        if (quotes.Count == 0)
            return [];
        var source = new ArticleSource(text);
        var whole = PassageBuilder.FromRange(source, new TextRange(0, text.Length), 0);
        var places = new NamePlaces(seen, [whole], CancellationToken.None);
        return
        [
            .. quotes.Select(quote => new QuotedName(
                quote.Name,
                listed.Contains(quote.Name),
                Place.Of(
                    source,
                    places.FirstOf(quote.Name) is { } place ? TextRange.At(place.Offset, quote.Name.Length) : quote.First.Range
                )
            )),
        ];
    }
}

/// <summary>
/// Finds names that are one except for a slip or a sign: of two such names the rarer one is reported, once. Names that differ by what tells
/// a woman's from a man's are two.
/// </summary>
internal sealed class ArchiveNames
{
    // More names with all words but one the same than any archive has; it keeps the work linear.
    private const int MostOfOneKey = 200;

    private readonly Dictionary<string, Spelling> _spellings = new(StringComparer.Ordinal);
    private readonly IReadOnlyList<(string Path, IReadOnlyList<QuotedName> Names)> _articles;
    private readonly List<ArchiveProblem> _problems = [];
    private readonly HashSet<string> _told = new(StringComparer.Ordinal);

    private ArchiveNames(IReadOnlyList<(string Path, IReadOnlyList<QuotedName> Names)> articles)
    {
        _articles = articles;
        for (var i = 0; i < articles.Count; i++)
        {
            foreach (var name in articles[i].Names)
            {
                if (!_spellings.TryGetValue(name.Name, out var spelling))
                    _spellings.Add(name.Name, spelling = new Spelling(name.Name, i, name.Place, _spellings.Count));
                spelling.Count++;
                spelling.IsListed |= name.IsListed;
            }
        }
    }

    /// <summary>What is reported about an archive, in the order of the articles.</summary>
    /// <param name="articles">Each article's path and names, in the order of the paths.</param>
    /// <param name="cancellation">Honoured between names.</param>
    public static IReadOnlyList<ArchiveProblem> Find(
        IReadOnlyList<(string Path, IReadOnlyList<QuotedName> Names)> articles,
        CancellationToken cancellation
    )
    {
        var names = new ArchiveNames(articles);
        names.Compare(cancellation);
        return [.. names._problems.OrderBy(static problem => problem.ArticleIndex).ThenBy(static problem => problem.Problem.Range.Start)];
    }

    private void Compare(CancellationToken cancellation)
    {
        // Two names of one key differ in one word at most, and begin that word with one letter: few names share a key.
        var byKey = new Dictionary<string, List<Spelling>>(StringComparer.Ordinal);
        foreach (var spelling in _spellings.Values.OrderBy(static one => one.Order))
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (var key in spelling.Keys())
            {
                if (!byKey.TryGetValue(key, out var others))
                    byKey.Add(key, others = []);
                foreach (var other in others.Take(MostOfOneKey))
                {
                    if (other != spelling && AreOne(other, spelling))
                        Tell(other, spelling);
                }

                others.Add(spelling);
            }
        }
    }

    private static bool AreOne(Spelling a, Spelling b)
    {
        if (a.IsListed && b.IsListed)
            return false;
        if (a.Plain == b.Plain)
            return true;
        if (a.Words.Length != b.Words.Length)
            return false;

        var different = -1;
        for (var i = 0; i < a.Words.Length; i++)
        {
            if (a.Words[i] == b.Words[i])
                continue;
            if (different >= 0)
                return false;
            different = i;
        }

        var (word, other) = (a.Words[different], b.Words[different]);
        return NameSpelling.IsSlipOf(word, other) && !IsOtherGender(word, other);
    }

    /// <summary>Maria and Mario, Daniel and Daniela, Kowalski and Kowalska.</summary>
    private static bool IsOtherGender(string a, string b)
    {
        var (shorter, longer) = a.Length <= b.Length ? (a, b) : (b, a);
        return longer.Length - shorter.Length <= 1
            && string.CompareOrdinal(shorter, 0, longer, 0, shorter.Length - (longer.Length == shorter.Length ? 1 : 0)) == 0;
    }

    private void Tell(Spelling a, Spelling b)
    {
        // As often as each other, the one that an author lists is right.
        var (wrong, right) = b.Count < a.Count || b.Count == a.Count && !b.IsListed ? (b, a) : (a, b);
        if (!_told.Add(wrong.Name))
            return;
        _problems.Add(
            new ArchiveProblem(
                wrong.ArticleIndex,
                wrong.Place.Problem(AdviceRules.NameSpeltInTwoWays, wrong.Name, right.Name, Where(wrong, right)),
                right.ArticleIndex,
                right.Place.AsRelated()
            )
        );
    }

    private string Where(Spelling wrong, Spelling right) =>
        wrong.ArticleIndex == right.ArticleIndex ? "this article too"
        : right.Count == 1 ? _articles[right.ArticleIndex].Path
        : $"{right.Count.ToString(System.Globalization.NumberFormatInfo.InvariantInfo)} articles, such as "
            + $"{_articles[right.ArticleIndex].Path}";

    /// <summary>One way in which a name is written.</summary>
    private sealed class Spelling(string name, int articleIndex, Place place, int order)
    {
        public string Name { get; } = name;

        /// <summary>The first article that has it.</summary>
        public int ArticleIndex { get; } = articleIndex;

        public Place Place { get; } = place;

        public int Order { get; } = order;

        /// <summary>How many articles have it.</summary>
        public int Count { get; set; }

        public bool IsListed { get; set; }

        /// <summary>The words without accents, hyphens, apostrophes and case.</summary>
        public string[] Words { get; } = PlainName.Words(name);

        public string Plain => string.Join(" ", Words);

        public IEnumerable<string> Keys()
        {
            for (var i = 0; i < Words.Length; i++)
            {
                if (Words[i].Length > 0)
                    yield return string.Join(" ", Words.Select((word, index) => index == i ? $"{word[0]}*" : word));
            }
        }
    }
}
