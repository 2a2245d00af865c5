namespace NewsContent.CompilerServices;

/// <summary>The kinds of block in a packed article; <see cref="PackedFormat"/> says what is after each.</summary>
internal enum PackedBlock
{
    /// <summary>A paragraph that is by itself.</summary>
    Paragraph = 0,

    /// <summary>A list.</summary>
    List = 1,

    /// <summary>A quotation that is set apart.</summary>
    Quotation = 2,

    /// <summary>A picture.</summary>
    Figure = 3,

    /// <summary>A table.</summary>
    Table = 4,

    /// <summary>Lines of code.</summary>
    Code = 5,

    /// <summary>A line between two parts of the text.</summary>
    Divider = 6,

    /// <summary>A note.</summary>
    Footnote = 7,
}
