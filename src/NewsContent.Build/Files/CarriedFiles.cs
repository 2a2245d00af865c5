using System.Globalization;
using NewsContent.Build.Manifest;

namespace NewsContent.Build.Files;

/// <summary>
/// Brings articles to the compiler. Its command line has no sign for a quotation mark or a line end in a path, and reads <c>*</c> and
/// <c>|</c> as signs of its own: it gets a copy of such a file, and the manifest says whose.
/// </summary>
/// <param name="projectFolder">The project's folder, a full path.</param>
/// <param name="copies">The folder of the copies, a full path.</param>
/// <param name="reader">Reads the articles that are copied.</param>
internal sealed class CarriedFiles(string projectFolder, string copies, ArticleFileReader reader)
{
    private readonly string _folder = WithSlashes(projectFolder).TrimEnd('/') + "/";

    /// <summary>The project's folder as the manifest names it.</summary>
    public string Folder => _folder;

    /// <summary>The article as the manifest has it; a copy is made where one is needed. Null when it cannot be read for that.</summary>
    public ManifestArticle? Carry(ChosenArticle article)
    {
        var path = Relative(article.FullPath);
        if (IsCarried(path))
            return new ManifestArticle(path, article.Identity, null);

        if (reader.Read(article.FullPath) is not { } text)
            return null;
        var copy = Path.Combine(copies, Hash(path) + ".txt");
        WholeFile.Write(copy, text);
        return new ManifestArticle(Relative(copy), article.Identity, WithSlashes(article.FullPath));
    }

    /// <summary>The full path of a file of the manifest.</summary>
    public string FullPath(string path) => Path.Combine(projectFolder, path);

    private string Relative(string path)
    {
        path = WithSlashes(path);
        return path.StartsWith(_folder, StringComparison.Ordinal) ? path.Substring(_folder.Length) : path;
    }

    private static string WithSlashes(string path) => Path.DirectorySeparatorChar == '\\' ? path.Replace('\\', '/') : path;

    private static bool IsCarried(string path)
    {
        for (var i = 0; i < path.Length; i++)
        {
            if (!IsCarried(path[i]))
                return false;
        }

        return true;
    }

    private static bool IsCarried(char character) =>
        character is not ('"' or '|' or '*' or '?' or '\u2028' or '\u2029' or '\uFFFD') && !char.IsControl(character);

    /// <summary>FNV-1a: the same on every machine.</summary>
    private static string Hash(string path)
    {
        var hash = 14695981039346656037;
        foreach (var character in path)
            hash = unchecked((hash ^ character) * 1099511628211);
        return hash.ToString("x16", NumberFormatInfo.InvariantInfo);
    }
}
