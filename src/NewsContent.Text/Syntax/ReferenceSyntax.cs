namespace NewsContent.Text.Syntax;

/// <summary>At what a text names another article. Links may lead elsewhere too, the others name articles alone.</summary>
internal enum ReferenceKind
{
    /// <summary>A link in a text.</summary>
    Link,

    /// <summary>An item of the header line <c>Related:</c>.</summary>
    Related,

    /// <summary>A field of the project’s.</summary>
    Field,
}

/// <summary>A place at which a text names another article, or may: only beside all other articles is it known which one is meant.</summary>
/// <param name="Kind">What the place is.</param>
/// <param name="Target">What is there, as written: a path, a slug, of a link with a query or a heading’s id after it.</param>
/// <param name="Range">Where it is, in the file.</param>
internal sealed record ReferenceSyntax(ReferenceKind Kind, string Target, TextRange Range);
