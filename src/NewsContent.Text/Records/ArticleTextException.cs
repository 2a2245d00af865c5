using NewsContent.Text.Rules;

namespace NewsContent.Text;

/// <summary>Thrown by <see cref="ArticleText.Parse"/> if a text is not an article.</summary>
public sealed class ArticleTextException : FormatException
{
    internal ArticleTextException(string sourcePath, IReadOnlyList<ArticleProblem> problems)
        : base(string.Join("\n", problems.Select(problem => sourcePath + problem)))
    {
        SourcePath = sourcePath;
        Problems = problems;
    }

    /// <summary>The path that was given for the text.</summary>
    public string SourcePath { get; }

    /// <summary>All problems, in the order of the file.</summary>
    public IReadOnlyList<ArticleProblem> Problems { get; }
}
