using NewsContent.Generators.Inputs;
using NewsContent.Generators.Models;

namespace NewsContent.Generators.Emission;

/// <summary>
/// The generated class as a whole. It changes when folders do or when files are added by the dozen, never when a text is edited.
/// </summary>
/// <param name="Options">How it is emitted.</param>
/// <param name="HasGlobalUsings">Whether the app's language version has global usings.</param>
/// <param name="FileCount">How many files of articles there can be.</param>
/// <param name="Parts">Where articles are fields, how many parts each folder has; empty where they are properties.</param>
/// <param name="StaticClasses">Where articles are fields, the classes that the app declares static all the same.</param>
/// <param name="Folders">
/// The folders that become nested classes, as dotted paths, in order; a folder stands after the one around it.
/// </param>
internal sealed record ContentIndex(
    ProjectOptions Options,
    bool HasGlobalUsings,
    int FileCount,
    EquatableArray<FolderParts> Parts,
    EquatableArray<string> StaticClasses,
    EquatableArray<string> Folders
)
{
    /// <summary>Whether articles are fields, and their classes have base classes.</summary>
    public bool HasFields => Options.Names == NamedMembers.Articles;

    /// <summary>The one index of a project; none where nothing is emitted.</summary>
    public static IEnumerable<ContentIndex> Of((ContentFolders Folders, GenerationContext Context) input, CancellationToken cancellation)
    {
        var (folders, context) = input;
        if (!context.CanEmit)
            return [];

        var options = context.Options;
        var parts = options.Names == NamedMembers.Articles ? folders.Parts : EquatableArray<FolderParts>.Empty;
        var (usings, staticClasses) = (context.Project.HasGlobalUsings, context.Project.StaticClasses);
        return [new ContentIndex(options, usings, folders.FileCount, parts, staticClasses, folders.Paths)];
    }
}
