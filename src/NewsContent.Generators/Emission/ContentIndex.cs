using NewsContent.Generators.Inputs;
using NewsContent.Generators.Models;

namespace NewsContent.Generators.Emission;

/// <summary>The generated class as a whole. It changes when folders do or when files are added by the dozen, never when a text is edited.</summary>
/// <param name="Options">How it is emitted.</param>
/// <param name="HasGlobalUsings">Whether the app's language version has global usings.</param>
/// <param name="BucketCount">How many files of articles there can be.</param>
/// <param name="Parts">Of an archive, how many parts each folder has; empty where articles are properties.</param>
/// <param name="Folders">The folders that become nested classes, as dotted paths, in order; a folder stands after the one around it.</param>
internal sealed record ContentIndex(
    ProjectOptions Options,
    bool HasGlobalUsings,
    int BucketCount,
    EquatableArray<FolderParts> Parts,
    EquatableArray<string> Folders
)
{
    /// <summary>The one index of a project; none where nothing is emitted.</summary>
    public static IEnumerable<ContentIndex> Of((ContentFolders Folders, GenerationContext Context) input, CancellationToken cancellation)
    {
        var (folders, context) = input;
        if (!context.CanEmit)
            return [];

        var options = context.Options;
        var parts = options.Names == NamedMembers.Articles ? folders.Parts : EquatableArray<FolderParts>.Empty;
        return [new ContentIndex(options, context.Project.HasGlobalUsings, folders.FileCount, parts, folders.Paths)];
    }
}
