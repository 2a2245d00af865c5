namespace NewsContent.Text.Syntax;

/// <summary>What a stretch of a passage is beside words. Those of a passage nest properly, each stands before those in it.</summary>
/// <param name="Kind">The number of the record's InlineKind.</param>
/// <param name="Range">Its place in the passage's text.</param>
/// <param name="Target">Where a link leads or an image is, or a note's label; null for others.</param>
/// <param name="Title">What is shown beside the pointer; null for nothing.</param>
internal sealed record InlineSyntax(int Kind, TextRange Range, string? Target = null, string? Title = null);
