using NewsContent.Text.Rules;
using NewsContent.Text.Source;

namespace NewsContent.Text.Advice;

/// <summary>A place in one article that another one explains.</summary>
/// <param name="ArticleIndex">The article, in the list that was compared.</param>
/// <param name="Problem">What is reported there.</param>
/// <param name="OtherIndex">The other article; the same one when both places are in it.</param>
/// <param name="Other">The place in the other article.</param>
internal sealed record ArchiveProblem(int ArticleIndex, ArticleProblem Problem, int OtherIndex, RelatedPlace Other);

/// <summary>A place of one article, with all that is needed to tell of it when its text is gone.</summary>
internal readonly record struct Place(TextRange Range, TextPosition Start, TextPosition End)
{
    public static Place Of(ArticleSource source, TextRange range) =>
        new(range, source.PositionOf(range.Start), source.PositionOf(range.End));

    public RelatedPlace AsRelated() => new(Range, Start, End);

    public ArticleProblem Problem(ArticleRule rule, params string[] arguments) =>
        new(rule, Range, Start, End, [.. arguments.Select(static argument => Excerpt.Of(argument, ProblemList.LongestArgument))]);
}
