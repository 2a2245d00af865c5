using NewsContent.CompilerServices;

namespace NewsContent.Tests;

/// <summary>Articles as generated code makes them: packed, and unpacked again.</summary>
internal static class Typed
{
    public static (Article Plain, Article<NamedSections, NamedQuotes> Named) Of(Article article)
    {
        var content = ArticleContent.Unpack(PackedWriter.Pack(article), catalog: static () => throw new InvalidOperationException());
        return (
            new Article(content),
            new Article<NamedSections, NamedQuotes>(content, new NamedSections(content.Sections), new NamedQuotes(content.Quotes))
        );
    }
}
