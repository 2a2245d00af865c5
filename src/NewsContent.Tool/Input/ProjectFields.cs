using System.Collections.Concurrent;
using NewsContent.Text;
using NewsContent.Text.Fields;
using NewsContent.Text.Names;

namespace NewsContent.Tool.Input;

/// <summary>
/// The fields that a project gives to its articles, as its last build has them: in the assembly that is beside the build’s list of
/// articles. Safe to use from several threads.
/// </summary>
internal sealed class ProjectFields
{
    private const string Attribute = "[ArticleFields";

    /// <summary>What builds write.</summary>
    private static readonly string[] Made = ["obj", "bin"];

    private readonly ConcurrentDictionary<string, Lazy<(IReadOnlyList<FieldSchema> Schemas, string? Note)>> _known = new(
        StringComparer.Ordinal
    );

    /// <summary>What is to be said of the projects that were asked for, as sentences.</summary>
    public IReadOnlyList<string> Notes =>
        [
            .. _known
                .OrderBy(static project => project.Key, StringComparer.Ordinal)
                .Select(static project => project.Value.Value.Note)
                .OfType<string>(),
        ];

    /// <summary>How a file is read whose folder has fields.</summary>
    public ArticleTextOptions For(ArticleTextOptions options, FilePath path)
    {
        if (path.Root.Length == 0)
            return options;
        var slug = ArticleSlug.FromPath(path.OriginalIdentity, keepsDates: true);
        FieldSchema? nearest = null;
        var schemas = Of(path.Root);
        foreach (var schema in schemas)
        {
            if (FieldSchema.IsIn(slug, schema.Folder) && schema.Folder.Length >= (nearest?.Folder.Length ?? 0))
                nearest = schema;
        }

        return schemas.Count == 0 ? options : (nearest is null ? options : options.With(nearest)).Beside(schemas);
    }

    private IReadOnlyList<FieldSchema> Of(string root) =>
        _known.GetOrAdd(root, static of => new Lazy<(IReadOnlyList<FieldSchema>, string?)>(() => Read(of))).Value.Schemas;

    private static (IReadOnlyList<FieldSchema> Schemas, string? Note) Read(string root)
    {
        try
        {
            if (!Directory.EnumerateFiles(root, "*.csproj").Any())
                return ([], null);
            return BuiltAssembly.Find(root) is { } assembly
                ? (SchemaConstants.In(assembly.FullName), NoteOn(root, assembly))
                : ([], HasAttribute(root) ? Unbuilt(root) : null);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return ([], null);
        }
    }

    /// <summary>That the C# has changed since it was compiled, where fields are at stake.</summary>
    private static string? NoteOn(string root, FileInfo assembly)
    {
        var changed = Sources(root).FirstOrDefault(source => source.LastWriteTimeUtc > assembly.LastWriteTimeUtc && Has(source));
        return changed is null
            ? null
            : $"The fields of articles come from the last build of {root}, but {changed.Name} has changed since then. Build it "
                + "and check again.";
    }

    private static string Unbuilt(string root) =>
        $"The articles of {root} have fields, which are not known before a build. Build it and check again.";

    private static bool HasAttribute(string root) => Sources(root).Any(Has);

    private static bool Has(FileInfo source) =>
        source.Length < 1_000_000 && File.ReadAllText(source.FullName).Contains(Attribute, StringComparison.Ordinal);

    private static IEnumerable<FileInfo> Sources(string root)
    {
        var made = Made.Select(folder => Path.Combine(root, folder) + Path.DirectorySeparatorChar).ToArray();
        return new DirectoryInfo(root)
            .EnumerateFiles("*.cs", BuiltAssembly.Below)
            .Where(source => !Array.Exists(made, folder => source.FullName.StartsWith(folder, StringComparison.Ordinal)));
    }
}
