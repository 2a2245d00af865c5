namespace NewsContent.Text.Syntax;

/// <summary>The end of a file’s name that may be a language and is none.</summary>
/// <param name="Ending">The end, with its dot.</param>
/// <param name="Reason">Why it is none, as a part of a sentence.</param>
/// <param name="Slug">The slug that the file gives.</param>
/// <param name="Repair">What to do if it was meant as a translation, as a sentence.</param>
internal sealed record DoubtfulName(string Ending, string Reason, string Slug, string Repair);
