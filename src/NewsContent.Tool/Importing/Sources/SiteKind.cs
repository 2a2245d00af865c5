namespace NewsContent.Tool.Importing.Sources;

/// <summary>The program that the source was written for.</summary>
internal enum SiteKind
{
    Hugo,
    Astro,
}
