using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;

namespace NewsContent.Build.Files;

/// <summary>
/// The files that the project calls articles by their names. MSBuild keeps no trace of a pattern such as <c>Texts/*.txt</c> in what it
/// has found, so the files of the project are asked in which items stand: what they name there is no find of a pattern.
/// </summary>
internal sealed class NamedFiles
{
    private const string ItemName = "NewsArticle";

    /// <summary>What can be in front of a name and is not part of the file's full path as it is written.</summary>
    private static readonly Regex Front = new(@"^.*(\$\([^()]*\)|(^|/)\.\.?/)", RegexOptions.CultureInvariant | RegexOptions.Singleline);

    private readonly HashSet<string> _names;

    /// <param name="projectFiles">Full paths of the files in which the items stand.</param>
    public NamedFiles(IEnumerable<string> projectFiles) =>
        _names = new(projectFiles.Distinct(StringComparer.Ordinal).SelectMany(NamesIn), ChosenArticles.PathComparer);

    /// <summary>Whether a file's path ends in one of the names.</summary>
    /// <param name="fullPath">The file.</param>
    public bool Hold(string fullPath)
    {
        if (_names.Count == 0)
            return false;
        var path = WithSlashes(fullPath);
        if (_names.Contains(path))
            return true;
        for (var slash = path.LastIndexOf('/'); slash >= 0; slash = slash == 0 ? -1 : path.LastIndexOf('/', slash - 1))
        {
            if (_names.Contains(path.Substring(slash + 1)))
                return true;
        }

        return false;
    }

    /// <summary>Nothing where the file cannot be read: then the rule of files holds for what is in it.</summary>
    private static IEnumerable<string> NamesIn(string projectFile)
    {
        try
        {
            // Not by its path, which would be read as an address: # begins a fragment there.
            using var stream = File.OpenRead(projectFile);
            return [.. XDocument.Load(stream).Descendants().Where(IsArticle).SelectMany(Names)];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or XmlException or ArgumentException)
        {
            return [];
        }
    }

    private static bool IsArticle(XElement element) => string.Equals(element.Name.LocalName, ItemName, StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<string> Names(XElement item) =>
        (item.Attribute("Include")?.Value ?? "")
            .Split(';')
            .Select(static name => name.Trim())
            .Where(static name => name.IndexOfAny(['*', '?']) < 0)
            .Select(static name => Uri.UnescapeDataString(Front.Replace(WithSlashes(name), "").TrimStart('/')))
            .Where(static name => name.Length > 0);

    private static string WithSlashes(string path) => path.Replace('\\', '/');
}
