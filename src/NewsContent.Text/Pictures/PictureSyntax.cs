namespace NewsContent.Text.Pictures;

/// <summary>A place at which an article names a picture that may be the project’s.</summary>
/// <param name="Name">What stands there, as written: a path.</param>
/// <param name="Range">Where it stands, in the file.</param>
internal sealed record PictureSyntax(string Name, TextRange Range);
