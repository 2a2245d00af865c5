namespace NewsContent;

/// <summary>The kind of an <see cref="Inline"/>.</summary>
public enum InlineKind
{
    /// <summary>Emphasis, usually in italics.</summary>
    Emphasis = 0,

    /// <summary>Strong emphasis, usually in bold.</summary>
    Strong = 1,

    /// <summary>Code.</summary>
    Code = 2,

    /// <summary>A link; <see cref="Inline.Target"/> or <see cref="Inline.Reference"/> says where it leads.</summary>
    Link = 3,

    /// <summary>A picture in the line. Its words are the alternative text, and <see cref="Inline.Target"/> where it is.</summary>
    Image = 4,

    /// <summary>Words that are struck out.</summary>
    Strikethrough = 5,

    /// <summary>A line break that the author wrote. Its one character is a line feed.</summary>
    LineBreak = 6,

    /// <summary>A reference to a footnote. It has no characters, and <see cref="Inline.Target"/> is the footnote’s label.</summary>
    FootnoteReference = 7,
}
