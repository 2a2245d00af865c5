using NewsContent.Tool.Importing.Bodies;
using NewsContent.Tool.Importing.Headers;
using NewsContent.Tool.Importing.Sources;

namespace NewsContent.Tool.Importing.Results;

/// <summary>A post with its article.</summary>
/// <param name="Post">The post.</param>
/// <param name="Article">The whole article, which knows where its text comes from.</param>
/// <param name="Notes">What is to be reported about it.</param>
/// <param name="Head">The lines of its front matter.</param>
internal sealed record MappedPost(SourcePost Post, TracedText Article, ImportNotes Notes, IReadOnlyList<HeadLine> Head)
{
    /// <summary>The line of the post, from 0, that a place in the article comes from.</summary>
    public int LineOf(int place)
    {
        var text = Article.Text;
        var start = Lines.StartOf(text, place);
        if (place < text.IndexOf("\n---", StringComparison.Ordinal))
        {
            var key = text[start..Lines.EndOf(text, start)].Split(": ")[0];
            return Head.FirstOrDefault(line => line.Key == key)?.SourceLine ?? 0;
        }

        return Post.LineOf(Article.OriginOf(place));
    }
}
