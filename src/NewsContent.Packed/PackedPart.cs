namespace NewsContent.CompilerServices;

/// <summary>The parts of a packed article, by their tags in the table; <see cref="PackedFormat"/> says what is in each.</summary>
internal enum PackedPart
{
    /// <summary>Stands after the last part.</summary>
    End = 0,

    /// <summary>What an article is found and ordered by: file, path, slug, dates. A catalog reads no other part.</summary>
    Identity = 1,

    /// <summary>What a front page shows: kicker, headline, summary and the header's lines.</summary>
    Header = 2,

    /// <summary>Sections and paragraphs.</summary>
    Body = 3,

    /// <summary>Speakers and quotations.</summary>
    Quotations = 4,

    /// <summary>What the paragraphs stand in. Not there where each of them is by itself.</summary>
    Blocks = 5,

    /// <summary>Links and the like in paragraphs and headings. Not there where there are none.</summary>
    Inlines = 6,

    /// <summary>What authors are, who else has helped, and corrections. Not there where there are none.</summary>
    Credits = 7,

    /// <summary>What the article is made of. Not there where the header does not say it.</summary>
    Form = 8,
}
