namespace NewsContent.Tool.Importing.Sources;

/// <summary>Finds the folders that hold one language each: <c>de/posts/ferry.md</c>, <c>blog/de/ferry.md</c>.</summary>
internal static class LanguageFolders
{
    /// <summary>
    /// Below the content, and for Astro in a collection, folders are languages when the site names these, or when several stand side by
    /// side and the site’s own language is among them: a folder <c>it</c> alone may be about computers.
    /// </summary>
    /// <param name="paths">All files, below the content.</param>
    /// <param name="configuration">Which languages the site has.</param>
    /// <param name="kind">The program that it was written for.</param>
    public static IReadOnlySet<string> Find(IReadOnlyList<string> paths, SiteConfiguration configuration, SiteKind kind)
    {
        var deepest = kind == SiteKind.Hugo ? 1 : 2;
        var folders = new HashSet<string>(StringComparer.Ordinal);
        foreach (var path in paths)
        {
            var segments = path.Split('/');
            for (var depth = 1; depth <= deepest && depth < segments.Length; depth++)
                folders.Add(string.Join('/', segments.Take(depth)));
        }

        var found = new HashSet<string>(StringComparer.Ordinal);
        foreach (var siblings in folders.GroupBy(static folder => folder[..Math.Max(0, folder.LastIndexOf('/'))], StringComparer.Ordinal))
        {
            var languages = siblings
                .Select(folder => (Folder: folder, Tag: PostName.LanguageOf(folder[(folder.LastIndexOf('/') + 1)..], configuration)))
                .Where(static one => one.Tag is not null)
                .ToList();
            var areSure =
                configuration.Languages.Count > 0
                || languages.Count > 1
                    && languages.Exists(one => string.Equals(one.Tag, configuration.Language, StringComparison.OrdinalIgnoreCase));
            if (areSure)
                found.UnionWith(languages.Select(static one => one.Folder));
        }

        return found;
    }
}
