using NewsContent.CompilerServices;

namespace NewsContent.Tests.CompilerServices;

// Named lists in the shape of generated code.

internal sealed class ManySections : SectionList
{
    private readonly Section _0,
        _1,
        _2,
        _3,
        _4,
        _5,
        _6;

    public ManySections(ArticleContent content)
        : base(content.Sections)
    {
        NamedParts.Set(this, 0, out _0, out _1, out _2, out _3);
        NamedParts.Set(this, 4, out _4, out _5);
        NamedParts.Set(this, 6, out _6);
    }

    public Section[] InFields() => [_0, _1, _2, _3, _4, _5, _6];
}

internal sealed class ManyQuotes : QuoteList
{
    private readonly Quote _0,
        _1,
        _2,
        _3,
        _4,
        _5,
        _6,
        _7,
        _8,
        _9,
        _10,
        _11,
        _12,
        _13,
        _14;

    public ManyQuotes(ArticleContent content)
        : base(content.Quotes)
    {
        NamedParts.Set(this, 0, out _0, out _1, out _2, out _3, out _4, out _5, out _6, out _7);
        NamedParts.Set(this, 8, out _8, out _9, out _10, out _11);
        NamedParts.Set(this, 12, out _12, out _13);
        NamedParts.Set(this, 14, out _14);
    }

    public Quote[] InFields() => [_0, _1, _2, _3, _4, _5, _6, _7, _8, _9, _10, _11, _12, _13, _14];
}
