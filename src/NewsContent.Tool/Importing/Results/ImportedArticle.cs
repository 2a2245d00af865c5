using NewsContent.Tool.Importing.Sources;

namespace NewsContent.Tool.Importing.Results;

/// <summary>An article that a post has become.</summary>
/// <param name="Post">The post.</param>
/// <param name="Text">The whole article.</param>
/// <param name="Notes">What is to be reported about it.</param>
/// <param name="IsArticle">Whether it builds. Otherwise it is written under a name that no build reads, to be finished by hand.</param>
internal sealed record ImportedArticle(SourcePost Post, string Text, IReadOnlyList<ImportNote> Notes, bool IsArticle)
{
    /// <summary>Where it is written, below the folder of articles.</summary>
    public string Target => IsArticle ? Post.Target : Unfinished(Post.Target);

    /// <summary>The path of an article that does not build yet.</summary>
    public static string Unfinished(string target) => target.Insert(target.LastIndexOf('/') + 1, "_");
}
