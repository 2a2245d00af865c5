using System.ComponentModel;

namespace NewsContent.CompilerServices;

/// <summary>Hands the sections and quotations of an article to the constructors of the lists that have a name for each; for generated code.</summary>
/// <remarks>
/// Thousands of these constructors are compiled. One without a parameter, which sets its fields several at a time, costs the compiler least,
/// and so the content is not passed: while a list is made it stands here, for the thread that makes it.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class NamedParts
{
    [ThreadStatic]
    private static ArticleContent? _content;

    /// <summary>What the article says whose lists this thread is making.</summary>
    /// <exception cref="InvalidOperationException">It is making none.</exception>
    internal static ArticleContent Content =>
        _content ?? throw new InvalidOperationException("A generated list of sections or quotations belongs to its article, which makes it: take it from there.");

    /// <summary>One section.</summary>
    /// <param name="index">Its zero-based place in reading order.</param>
    /// <param name="section0">The section.</param>
    /// <exception cref="InvalidOperationException">No article is being made.</exception>
    public static void Sections(int index, out Section section0) => section0 = Content.Sections[index];

    /// <summary>Two sections in a row.</summary>
    /// <param name="first">The zero-based place of the first.</param>
    /// <param name="section0">The first section.</param>
    /// <param name="section1">The section behind it.</param>
    /// <exception cref="InvalidOperationException">No article is being made.</exception>
    public static void Sections(int first, out Section section0, out Section section1)
    {
        var sections = Content.Sections;
        section0 = sections[first];
        section1 = sections[first + 1];
    }

    /// <summary>Four sections in a row.</summary>
    /// <param name="first">The zero-based place of the first.</param>
    /// <param name="section0">The first section.</param>
    /// <param name="section1">The section behind it.</param>
    /// <param name="section2">The third section.</param>
    /// <param name="section3">The fourth section.</param>
    /// <exception cref="InvalidOperationException">No article is being made.</exception>
    public static void Sections(int first, out Section section0, out Section section1, out Section section2, out Section section3)
    {
        var sections = Content.Sections;
        section0 = sections[first];
        section1 = sections[first + 1];
        section2 = sections[first + 2];
        section3 = sections[first + 3];
    }

    /// <summary>One quotation.</summary>
    /// <param name="index">Its zero-based place in reading order.</param>
    /// <param name="quote0">The quotation.</param>
    /// <exception cref="InvalidOperationException">No article is being made.</exception>
    public static void Quotes(int index, out Quote quote0) => quote0 = Content.Quotes[index];

    /// <summary>Two quotations in a row.</summary>
    /// <param name="first">The zero-based place of the first.</param>
    /// <param name="quote0">The first quotation.</param>
    /// <param name="quote1">The quotation behind it.</param>
    /// <exception cref="InvalidOperationException">No article is being made.</exception>
    public static void Quotes(int first, out Quote quote0, out Quote quote1)
    {
        var quotes = Content.Quotes;
        quote0 = quotes[first];
        quote1 = quotes[first + 1];
    }

    /// <summary>Four quotations in a row.</summary>
    /// <param name="first">The zero-based place of the first.</param>
    /// <param name="quote0">The first quotation.</param>
    /// <param name="quote1">The quotation behind it.</param>
    /// <param name="quote2">The third quotation.</param>
    /// <param name="quote3">The fourth quotation.</param>
    /// <exception cref="InvalidOperationException">No article is being made.</exception>
    public static void Quotes(int first, out Quote quote0, out Quote quote1, out Quote quote2, out Quote quote3)
    {
        var quotes = Content.Quotes;
        quote0 = quotes[first];
        quote1 = quotes[first + 1];
        quote2 = quotes[first + 2];
        quote3 = quotes[first + 3];
    }

    /// <summary>Eight quotations in a row.</summary>
    /// <param name="first">The zero-based place of the first.</param>
    /// <param name="quote0">The first quotation.</param>
    /// <param name="quote1">The quotation behind it.</param>
    /// <param name="quote2">The third quotation.</param>
    /// <param name="quote3">The fourth quotation.</param>
    /// <param name="quote4">The fifth quotation.</param>
    /// <param name="quote5">The sixth quotation.</param>
    /// <param name="quote6">The seventh quotation.</param>
    /// <param name="quote7">The eighth quotation.</param>
    /// <exception cref="InvalidOperationException">No article is being made.</exception>
    public static void Quotes(int first, out Quote quote0, out Quote quote1, out Quote quote2, out Quote quote3, out Quote quote4, out Quote quote5, out Quote quote6, out Quote quote7)
    {
        var quotes = Content.Quotes;
        quote0 = quotes[first];
        quote1 = quotes[first + 1];
        quote2 = quotes[first + 2];
        quote3 = quotes[first + 3];
        quote4 = quotes[first + 4];
        quote5 = quotes[first + 5];
        quote6 = quotes[first + 6];
        quote7 = quotes[first + 7];
    }

    /// <summary>Makes a list of a content's sections or quotations.</summary>
    /// <typeparam name="TList">The generated type; its constructor asks this class for what it names.</typeparam>
    internal static TList ListOf<TList>(ArticleContent content)
        where TList : class, new()
    {
        var outer = _content;
        _content = content;
        try
        {
            return new TList();
        }
        finally
        {
            _content = outer;
        }
    }
}
