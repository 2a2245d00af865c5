namespace NewsContent.Build.Files;

/// <summary>Reads the files of articles, and notes each one that cannot be read: people delete and lock files while a build runs.</summary>
internal sealed class ArticleFileReader
{
    private readonly List<RefusedFile> _refused = [];

    /// <summary>The files that could not be read, in the order in which they were asked for.</summary>
    public IReadOnlyList<RefusedFile> Refused => _refused;

    /// <summary>A file's bytes; null when it cannot be read.</summary>
    /// <param name="fullPath">The file.</param>
    public byte[]? Read(string fullPath)
    {
        try
        {
            return File.ReadAllBytes(fullPath);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            _refused.Add(new RefusedFile(fullPath, ReasonOf(exception)));
            return null;
        }
    }

    private static string ReasonOf(Exception exception) =>
        exception switch
        {
            FileNotFoundException or DirectoryNotFoundException => "it was deleted or moved while the project was built",
            UnauthorizedAccessException => "the build has no permission to read it",
            _ => "it cannot be opened or read; another program may have locked it",
        };
}
