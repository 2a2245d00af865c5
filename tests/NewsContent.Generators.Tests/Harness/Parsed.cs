using NewsContent.Text;
using NewsContent.Text.Names;
using NewsContent.Text.Records;

namespace NewsContent.Generators.Tests.Harness;

/// <summary>
/// What an article is when it is read at run time, faulty ones included: of those <see cref="ArticleText.TryParse"/> makes nothing.
/// </summary>
internal static class Parsed
{
    public static Article Record(string text, string identity)
    {
        var syntax = ArticleText.ParseSyntax(text);
        return RecordMaker.Make(syntax, identity, syntax.Slug ?? ArticleSlug.FromPath(identity));
    }
}
