using NewsContent.Text.Source;

namespace NewsContent.Text.Rules;

/// <summary>Collects the problems of one file, in whatever order the parser's stages find them.</summary>
internal sealed class ProblemList(ArticleSource source)
{
    /// <summary>A message is one line, and shows no more of an article than tells which words are meant.</summary>
    public const int LongestArgument = 200;

    private readonly List<ArticleProblem> _problems = [];

    /// <summary>True as soon as a fault was found that keeps the article from being published.</summary>
    public bool PreventsPublishing { get; private set; }

    public void Add(ArticleRule rule, TextRange range, params string[] arguments) => Add(rule, range, null, arguments);

    /// <param name="rule">The broken rule.</param>
    /// <param name="range">The wrong characters, in the file.</param>
    /// <param name="related">The place that explains the fault, in the file, or null.</param>
    /// <param name="arguments">The arguments of the rule’s message format.</param>
    public void Add(ArticleRule rule, TextRange range, TextRange? related, params string[] arguments)
    {
        PreventsPublishing |= rule.PreventsPublishing;
        _problems.Add(
            new ArticleProblem(
                rule,
                range,
                source.PositionOf(range.Start),
                source.PositionOf(range.End),
                [.. arguments.Select(argument => Excerpt.Of(argument, LongestArgument))]
            )
            {
                Related = related is { } place
                    ? new RelatedPlace(place, source.PositionOf(place.Start), source.PositionOf(place.End))
                    : null,
            }
        );
    }

    /// <summary>Adds problems that have their places already.</summary>
    public void Add(IEnumerable<ArticleProblem> problems)
    {
        foreach (var problem in problems)
        {
            PreventsPublishing |= problem.Rule.PreventsPublishing;
            _problems.Add(problem);
        }
    }

    /// <summary>Whether a fault of a rule is reported at a place already.</summary>
    public bool Has(ArticleRule rule, int offset) => _problems.Exists(problem => problem.Rule == rule && problem.Range.Start == offset);

    /// <summary>The zero-based line on which a place of the file stands.</summary>
    public int LineIndex(int offset) => source.PositionOf(offset).LineIndex;

    /// <summary>The number, as people count, of the line on which a place of the file stands.</summary>
    public string LineNumber(int offset) =>
        (source.PositionOf(offset).LineIndex + 1).ToString(System.Globalization.NumberFormatInfo.InvariantInfo);

    /// <summary>All problems in the order of the file; of two at one place, the one found first comes first.</summary>
    public IReadOnlyList<ArticleProblem> InOrder()
    {
        var order = _problems.ToArray();
        var keys = new (int Start, int Found)[order.Length];
        for (var i = 0; i < keys.Length; i++)
            keys[i] = (order[i].Range.Start, i);
        Array.Sort(keys, order);
        return order;
    }
}
