namespace NewsContent.Markdown.Inlines;

/// <summary>The numbers of the record's InlineKind, which the compiler's build of this assembly does not see.</summary>
internal enum InlineNumber
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
