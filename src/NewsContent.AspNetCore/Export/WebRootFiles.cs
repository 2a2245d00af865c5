using Microsoft.Extensions.FileProviders;

namespace NewsContent.AspNetCore;

/// <summary>The files of <c>wwwroot</c>, as their authors have put them there.</summary>
internal static class WebRootFiles
{
    /// <summary>Where ASP.NET Core has its own scripts. A page that uses one leads to it.</summary>
    private const string Framework = "_framework";

    private static readonly string[] Packed = [".gz", ".br"];

    /// <summary>
    /// The paths, with <c>/</c> between folders: nothing that begins with a dot, no script of ASP.NET Core, and no packed twin of a file,
    /// which builds put beside it and hosts make themselves.
    /// </summary>
    public static IEnumerable<string> Of(IFileProvider files) => In(files, "");

    private static IEnumerable<string> In(IFileProvider files, string folder)
    {
        var entries = files.GetDirectoryContents(folder).Where(static entry => !entry.Name.StartsWith('.')).ToList();
        var names = entries.Select(static entry => entry.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            var path = folder.Length == 0 ? entry.Name : $"{folder}/{entry.Name}";
            if (!entry.IsDirectory && !IsPackedTwin(entry.Name, names))
                yield return path;
            foreach (var below in entry.IsDirectory && path != Framework ? In(files, path) : [])
                yield return below;
        }
    }

    private static bool IsPackedTwin(string name, HashSet<string> names) =>
        Packed.Contains(Path.GetExtension(name), StringComparer.Ordinal) && names.Contains(Path.GetFileNameWithoutExtension(name));
}
