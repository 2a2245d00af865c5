namespace NewsContent.Text.Pictures;

/// <summary>A place at which an article names a picture that may be the project’s.</summary>
/// <param name="Name">What is there, as written: a path.</param>
/// <param name="Range">Where it is, in the file.</param>
/// <param name="IsInText">Whether it is in the text, where a blank would end it, and not in the header.</param>
internal sealed record PictureSyntax(string Name, TextRange Range, bool IsInText);
