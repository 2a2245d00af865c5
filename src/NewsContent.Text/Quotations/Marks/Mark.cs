namespace NewsContent.Text.Quotations.Marks;

/// <summary>On which side of words a mark stands, whatever its form.</summary>
internal enum MarkPosition : byte
{
    /// <summary>Words on both sides or on neither: the place does not tell.</summary>
    Unclear,

    /// <summary>Words begin after it.</summary>
    BeforeWords,

    /// <summary>Words end before it.</summary>
    AfterWords,
}

/// <summary>A mark in a paragraph.</summary>
/// <param name="Kind">Its form.</param>
/// <param name="Start">Its place in the paragraph's text.</param>
/// <param name="Length">One or two UTF-16 code units.</param>
/// <param name="Position">On which side of words it is.</param>
/// <param name="AfterNumber">Whether a digit or fraction stands directly before it: it may mean inches or feet.</param>
/// <param name="InsideWord">Whether letters stand directly on both sides.</param>
internal readonly record struct Mark(MarkKind Kind, int Start, int Length, MarkPosition Position, bool AfterNumber, bool InsideWord)
{
    /// <summary>The place after it in the paragraph's text.</summary>
    public int End => Start + Length;

    /// <summary>Where it is.</summary>
    public TextRange Range => new(Start, End);
}
