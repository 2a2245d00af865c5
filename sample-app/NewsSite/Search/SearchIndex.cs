using System.Runtime.CompilerServices;
using NewsContent;
using NewsContent.AspNetCore;

namespace NewsSite.Search;

/// <summary>Which words stand in which articles, in all languages. Made once for each edition.</summary>
internal sealed class SearchIndex
{
    private const int Headline = 8;
    private const int Name = 5;
    private const int Summary = 3;
    private const int Text = 1;
    private const int WholeWord = 2;

    private static readonly ConditionalWeakTable<NewsEdition, Lazy<SearchIndex>> Indexes = [];

    private readonly List<Article> _articles = [];
    private readonly Dictionary<string, Dictionary<int, int>> _places = new(StringComparer.Ordinal);
    private readonly string[] _words;

    private SearchIndex(NewsEdition edition)
    {
        foreach (var article in edition.Articles.SelectMany(original => edition.TranslationsOf(original).Prepend(original)))
        {
            Add(article.Headline, Headline);
            Add(article.Summary, Summary);
            Add(article.Kicker, Name);
            Add(article.Location, Name);
            foreach (var name in article.Tags.Concat(article.Authors).Concat(article.Speakers.Select(static speaker => speaker.ToString())))
                Add(name, Name);
            foreach (var section in article.Sections)
                Add(section.Heading, Summary);
            foreach (var paragraph in article.Paragraphs)
                Add(paragraph.Text, Text);
            _articles.Add(article);
        }

        _words = [.. _places.Keys.Order(StringComparer.Ordinal)];
    }

    /// <summary>The index of an edition.</summary>
    public static SearchIndex Of(NewsEdition edition) =>
        Indexes.GetValue(edition, static edition => new(() => new SearchIndex(edition))).Value;

    /// <summary>
    /// The articles that have every word of a query, or one that begins with it: best first, and of two that are as good the newer one.
    /// </summary>
    /// <param name="query">What somebody typed.</param>
    /// <param name="most">How many.</param>
    public IReadOnlyList<Article> Find(string query, int most)
    {
        Dictionary<int, int>? found = null;
        foreach (var word in SearchWords.Of(query, isQuery: true).Select(static word => word.Folded).Distinct(StringComparer.Ordinal))
        {
            var here = Weights(word);
            found = found is null
                ? here
                : found.Where(one => here.ContainsKey(one.Key)).ToDictionary(static one => one.Key, one => one.Value + here[one.Key]);
        }

        return
        [
            .. (found ?? [])
                .OrderByDescending(static one => one.Value)
                .ThenByDescending(one => _articles[one.Key].Published)
                .Take(most)
                .Select(one => _articles[one.Key]),
        ];
    }

    private Dictionary<int, int> Weights(string beginning)
    {
        var weights = new Dictionary<int, int>();
        var first = Array.BinarySearch(_words, beginning, StringComparer.Ordinal);
        for (var i = first < 0 ? ~first : first; i < _words.Length && _words[i].StartsWith(beginning, StringComparison.Ordinal); i++)
        {
            var factor = _words[i].Length == beginning.Length ? WholeWord : 1;
            foreach (var (article, weight) in _places[_words[i]])
                weights[article] = weights.GetValueOrDefault(article) + (weight * factor);
        }

        return weights;
    }

    /// <summary>Adds a text of the article that comes next.</summary>
    private void Add(string? text, int weight)
    {
        foreach (var word in SearchWords.Of(text ?? ""))
        {
            if (!_places.TryGetValue(word.Folded, out var places))
                _places.Add(word.Folded, places = []);
            places[_articles.Count] = places.GetValueOrDefault(_articles.Count) + weight;
        }
    }
}
