using NewsContent.CompilerServices;

namespace NewsContent.Tests.CompilerServices;

// Named lists in the shape of generated code.

internal sealed class MadeSections : SectionList
{
    public readonly Section First;

    public MadeSections() => NamedParts.Sections(0, out First);
}

internal sealed class MadeQuotes : QuoteList
{
    public readonly Quote First, Second, Third;

    public MadeQuotes()
    {
        NamedParts.Quotes(0, out First, out Second);
        NamedParts.Quotes(2, out Third);
    }
}

internal sealed class ManySections : SectionList
{
    private readonly Section _0, _1, _2, _3, _4, _5, _6;

    public ManySections()
    {
        NamedParts.Sections(0, out _0, out _1, out _2, out _3);
        NamedParts.Sections(4, out _4, out _5);
        NamedParts.Sections(6, out _6);
    }

    public Section[] InFields() => [_0, _1, _2, _3, _4, _5, _6];
}

internal sealed class ManyQuotes : QuoteList
{
    private readonly Quote _0, _1, _2, _3, _4, _5, _6, _7, _8, _9, _10, _11, _12, _13, _14;

    public ManyQuotes()
    {
        NamedParts.Quotes(0, out _0, out _1, out _2, out _3, out _4, out _5, out _6, out _7);
        NamedParts.Quotes(8, out _8, out _9, out _10, out _11);
        NamedParts.Quotes(12, out _12, out _13);
        NamedParts.Quotes(14, out _14);
    }

    public Quote[] InFields() => [_0, _1, _2, _3, _4, _5, _6, _7, _8, _9, _10, _11, _12, _13, _14];
}
