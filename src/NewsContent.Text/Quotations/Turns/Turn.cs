namespace NewsContent.Text.Quotations.Turns;

/// <summary>What someone says in a transcript or an interview, from a label to the next one.</summary>
/// <param name="Label">The words before the colon.</param>
/// <param name="Words">The words after it, in one piece for each paragraph.</param>
/// <param name="IsMarked">Whether quotation marks stand around all of them.</param>
internal sealed record Turn(string Label, Quotation Words, bool IsMarked);
