namespace NewsContent;

/// <summary>What an <see cref="Inline"/> makes of its words.</summary>
public enum InlineKind
{
    /// <summary>Words that are stressed, mostly in italics.</summary>
    Emphasis = 0,

    /// <summary>Words of weight, mostly in bold.</summary>
    Strong = 1,

    /// <summary>A word of a program or a command.</summary>
    Code = 2,

    /// <summary>A link; <see cref="Inline.Target"/> or <see cref="Inline.Reference"/> says where it leads.</summary>
    Link = 3,

    /// <summary>A picture in the line. Its words say what it shows, and <see cref="Inline.Target"/> where it is.</summary>
    Image = 4,

    /// <summary>Words that no longer hold.</summary>
    Strikethrough = 5,

    /// <summary>The line ends here by the author's will: its one character is a line feed.</summary>
    LineBreak = 6,

    /// <summary>A note is behind the word before; it has no characters, and <see cref="Inline.Target"/> is the note's label.</summary>
    FootnoteReference = 7,
}
