using Microsoft.CodeAnalysis.Diagnostics;

namespace NewsContent.Generators.Inputs;

/// <summary>
/// The articles that the targets name in one property, because their paths in the project are all that there is to say of them.
/// Metadata on each file says the same and more, but the compiler goes through the metadata of all files for every file: of
/// 50,000 articles that takes longer than reading them.
/// </summary>
/// <remarks>Equal to another list of the same files; the table is made when a file is first looked for, and never changed.</remarks>
internal sealed class ListedArticles : IEquatable<ListedArticles>
{
    // The targets list no path that has one.
    private const char Separator = '|';

    private readonly string _folder;
    private readonly string _list;
    private HashSet<string>? _paths;

    private ListedArticles(string folder, string list) => (_folder, _list) = (folder, list);

    /// <summary>What the project lists; nothing when each of its files has metadata.</summary>
    public static ListedArticles Read(AnalyzerConfigOptionsProvider provider, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var options = provider.GlobalOptions;
        return
            options.TryGetValue(MetadataNames.ListedArticles, out var list)
            && list.Length > 0
            && options.TryGetValue(MetadataNames.ProjectFolder, out var folder)
            && folder.Length > 0
            ? new ListedArticles(folder.Replace('\\', '/').TrimEnd('/') + "/", list)
            : new ListedArticles("", "");
    }

    /// <summary>A listed file’s path in the project, with <c>/</c>; null for every other file.</summary>
    /// <param name="path">The file’s path as the compiler has it.</param>
    public string? PathOf(string path)
    {
        if (_list.Length == 0)
            return null;
        var file = path.Replace('\\', '/');

        // Editors write a drive’s letter as they like; the rest of the path is the project’s own.
        if (
            file.Length <= _folder.Length
            || char.ToUpperInvariant(file[0]) != char.ToUpperInvariant(_folder[0])
            || string.CompareOrdinal(file, 1, _folder, 1, _folder.Length - 1) != 0
        )
        {
            return null;
        }

        var identity = file.Substring(_folder.Length);
        return Paths.Contains(identity) ? identity : null;
    }

    public bool Equals(ListedArticles? other) => other is not null && _folder == other._folder && _list == other._list;

    public override bool Equals(object? obj) => Equals(obj as ListedArticles);

    public override int GetHashCode() => _list.Length;

    private HashSet<string> Paths =>
        _paths ??= new HashSet<string>(_list.Split([Separator], StringSplitOptions.RemoveEmptyEntries), StringComparer.Ordinal);
}
