using System.ComponentModel;

namespace NewsContent.CompilerServices;

/// <summary>Sets the fields of the lists that have a name for each section or quotation, several at a time; for generated code.</summary>
/// <remarks>
/// Thousands of these fields are set by generated constructors, and the compiler takes as long for a call as for a single assignment.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class NamedParts
{
    /// <summary>One section.</summary>
    /// <param name="sections">The list.</param>
    /// <param name="first">Its zero-based place in reading order.</param>
    /// <param name="section0">The section.</param>
    /// <exception cref="IndexOutOfRangeException">There are not so many.</exception>
    public static void Set(SectionList sections, int first, out Section section0) => section0 = sections[first];

    /// <summary>Two sections in a row.</summary>
    /// <param name="sections">The list.</param>
    /// <param name="first">The zero-based place of the first.</param>
    /// <param name="section0">The first section.</param>
    /// <param name="section1">The second section.</param>
    /// <exception cref="IndexOutOfRangeException">There are not so many.</exception>
    public static void Set(SectionList sections, int first, out Section section0, out Section section1)
    {
        section0 = sections[first];
        section1 = sections[first + 1];
    }

    /// <summary>Four sections in a row.</summary>
    /// <param name="sections">The list.</param>
    /// <param name="first">The zero-based place of the first.</param>
    /// <param name="section0">The first section.</param>
    /// <param name="section1">The second section.</param>
    /// <param name="section2">The third section.</param>
    /// <param name="section3">The fourth section.</param>
    /// <exception cref="IndexOutOfRangeException">There are not so many.</exception>
    public static void Set(
        SectionList sections,
        int first,
        out Section section0,
        out Section section1,
        out Section section2,
        out Section section3
    )
    {
        section0 = sections[first];
        section1 = sections[first + 1];
        section2 = sections[first + 2];
        section3 = sections[first + 3];
    }

    /// <summary>One quotation.</summary>
    /// <param name="quotes">The list.</param>
    /// <param name="first">Its zero-based place in reading order.</param>
    /// <param name="quote0">The quotation.</param>
    /// <exception cref="IndexOutOfRangeException">There are not so many.</exception>
    public static void Set(QuoteList quotes, int first, out Quote quote0) => quote0 = quotes[first];

    /// <summary>Two quotations in a row.</summary>
    /// <param name="quotes">The list.</param>
    /// <param name="first">The zero-based place of the first.</param>
    /// <param name="quote0">The first quotation.</param>
    /// <param name="quote1">The second quotation.</param>
    /// <exception cref="IndexOutOfRangeException">There are not so many.</exception>
    public static void Set(QuoteList quotes, int first, out Quote quote0, out Quote quote1)
    {
        quote0 = quotes[first];
        quote1 = quotes[first + 1];
    }

    /// <summary>Four quotations in a row.</summary>
    /// <param name="quotes">The list.</param>
    /// <param name="first">The zero-based place of the first.</param>
    /// <param name="quote0">The first quotation.</param>
    /// <param name="quote1">The second quotation.</param>
    /// <param name="quote2">The third quotation.</param>
    /// <param name="quote3">The fourth quotation.</param>
    /// <exception cref="IndexOutOfRangeException">There are not so many.</exception>
    public static void Set(QuoteList quotes, int first, out Quote quote0, out Quote quote1, out Quote quote2, out Quote quote3)
    {
        quote0 = quotes[first];
        quote1 = quotes[first + 1];
        quote2 = quotes[first + 2];
        quote3 = quotes[first + 3];
    }

    /// <summary>Eight quotations in a row.</summary>
    /// <param name="quotes">The list.</param>
    /// <param name="first">The zero-based place of the first.</param>
    /// <param name="quote0">The first quotation.</param>
    /// <param name="quote1">The second quotation.</param>
    /// <param name="quote2">The third quotation.</param>
    /// <param name="quote3">The fourth quotation.</param>
    /// <param name="quote4">The fifth quotation.</param>
    /// <param name="quote5">The sixth quotation.</param>
    /// <param name="quote6">The seventh quotation.</param>
    /// <param name="quote7">The eighth quotation.</param>
    /// <exception cref="IndexOutOfRangeException">There are not so many.</exception>
    public static void Set(
        QuoteList quotes,
        int first,
        out Quote quote0,
        out Quote quote1,
        out Quote quote2,
        out Quote quote3,
        out Quote quote4,
        out Quote quote5,
        out Quote quote6,
        out Quote quote7
    )
    {
        quote0 = quotes[first];
        quote1 = quotes[first + 1];
        quote2 = quotes[first + 2];
        quote3 = quotes[first + 3];
        quote4 = quotes[first + 4];
        quote5 = quotes[first + 5];
        quote6 = quotes[first + 6];
        quote7 = quotes[first + 7];
    }
}
