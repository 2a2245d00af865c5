namespace NewsContent.Text.Body;

/// <summary>What the lines of a block are read as.</summary>
internal enum BlockKind
{
    /// <summary>Paragraphs, between explicit headings if the block has any.</summary>
    Text,

    /// <summary>A heading without a mark.</summary>
    Heading,

    /// <summary>A paragraph of one line that has a heading's shape and stands among others like it: a list.</summary>
    ShortLine,

    /// <summary>A line that has a heading's shape and heads nothing: the last of a text, or a verse's dedication.</summary>
    LoneLine,

    /// <summary>A paragraph of code: it is between two fences.</summary>
    Code,
}

/// <summary>Lines of the text that blank lines, or a code fence, part from the others.</summary>
/// <param name="Start">The first line, zero-based.</param>
/// <param name="End">The line after the last.</param>
/// <param name="Kind">What they are read as.</param>
internal readonly record struct BodyBlock(int Start, int End, BlockKind Kind);
