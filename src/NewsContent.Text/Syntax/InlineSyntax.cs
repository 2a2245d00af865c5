namespace NewsContent.Text.Syntax;

/// <summary>What a stretch of a passage is beside words. Those of a passage nest properly, each is before those in it.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Range">Its place in the passage's text.</param>
/// <param name="Target">Where a link leads or an image is, or a note's label; null for others.</param>
/// <param name="Title">What is shown beside the pointer; null for nothing.</param>
/// <param name="TargetRange">Where the target of a link or an image stands, in the file.</param>
internal sealed record InlineSyntax(
    InlineSyntaxKind Kind,
    TextRange Range,
    string? Target = null,
    string? Title = null,
    TextRange TargetRange = default
);

/// <summary>The kinds of inline. The numbers are those of the records' InlineKind.</summary>
internal enum InlineSyntaxKind
{
    /// <summary>Stressed words.</summary>
    Emphasis = 0,

    /// <summary>Words of weight.</summary>
    Strong = 1,

    /// <summary>A word of a program.</summary>
    Code = 2,

    /// <summary>A link.</summary>
    Link = 3,

    /// <summary>A picture in the line.</summary>
    Image = 4,

    /// <summary>Words that no longer hold.</summary>
    Strikethrough = 5,

    /// <summary>The end of a line by the author's will.</summary>
    LineBreak = 6,

    /// <summary>A place at which a note is.</summary>
    FootnoteReference = 7,
}
