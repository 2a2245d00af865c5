namespace NewsContent.Text.Fixes;

/// <summary>One change of a text.</summary>
/// <param name="Range">What is replaced, in the file; empty for an insertion.</param>
/// <param name="NewText">What stands there afterwards; empty for a deletion.</param>
public readonly record struct TextEdit(TextRange Range, string NewText);
