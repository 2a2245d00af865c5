using NewsContent.Text.Syntax;

namespace NewsContent.Text.Quotations;

/// <summary>The part of a quotation that is in one paragraph.</summary>
/// <param name="Passage">The paragraph.</param>
/// <param name="ParagraphIndex">Its index among the body's paragraphs; -1 for the summary.</param>
/// <param name="Marked">The words with their marks, in the paragraph's text.</param>
/// <param name="Content">The words alone.</param>
internal readonly record struct PlacedPiece(PassageSyntax Passage, int ParagraphIndex, TextRange Marked, TextRange Content);
