namespace NewsContent.Text.Fixes;

/// <summary>One change of a text.</summary>
/// <param name="Range">What is replaced, in the file; empty for an insertion.</param>
/// <param name="NewText">The new text; empty for a deletion.</param>
public readonly record struct TextEdit(TextRange Range, string NewText);
