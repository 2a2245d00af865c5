using NewsContent.Text.References;
using NewsContent.Text.Syntax;

namespace NewsContent.Text.Fixes;

/// <summary>
/// What must be written in references when an article gets another slug or another place: each keeps the form in which it is written.
/// </summary>
/// <param name="before">All articles as they are.</param>
/// <param name="after">The same articles in the same order as they will be.</param>
/// <param name="renamed">The place of the article with another name.</param>
internal sealed class MovedReferences(ArticleDirectory before, ArticleDirectory after, int renamed)
{
    /// <summary>The edits of an article’s text.</summary>
    /// <param name="article">The place of the article that is edited.</param>
    /// <param name="references">Its references.</param>
    public IReadOnlyList<TextEdit> Edits(int article, IReadOnlyList<ReferenceSyntax> references)
    {
        var (from, to) = (before[article].Path, after[article].Path);
        var edits = new List<TextEdit>();
        foreach (var reference in references)
        {
            if (before.Find(reference, from).Article is not { } meant)
                continue;
            var target = Target(reference, meant, to);

            // A definition that several links name stands once in the file.
            if (target != reference.Target && edits.TrueForAll(edit => edit.Range != reference.Range))
                edits.Add(new TextEdit(reference.Range, target));
        }

        return [.. edits.OrderBy(static edit => edit.Range.Start)];
    }

    private string Target(ReferenceSyntax reference, int meant, string from)
    {
        if (meant != renamed && after.Find(reference, from).Article == meant)
            return reference.Target;
        var article = after[meant];
        if (reference.Kind != ReferenceKind.Link)
            return article.Slug;

        var (path, behind) = (ReferenceTarget.Read(reference.Target)!.Path, ReferenceTarget.AfterPath(reference.Target));
        var file = ArticlePaths.BelowRoot(article.Path);
        if (ArticlePaths.NamesFile(path))
            return ArticlePaths.InMarkdown(path[0] == '/' ? "/" + file : ArticlePaths.Relative(file, from)) + behind;

        var slug = ArticlePaths.InMarkdown(article.Slug);
        if (path[0] == '/')
            return "/" + slug + behind;

        // A slug that is a path from here too would lead elsewhere.
        return path[0] != '.' && after.Find(reference with { Target = slug }, from).Article == meant ? slug + behind : "/" + slug + behind;
    }
}
