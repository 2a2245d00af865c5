using NewsContent.Text.Syntax;
using NewsContent.Text.Translations;

namespace NewsContent.Tool.Input;

/// <summary>A file to read, or why a path gives none.</summary>
/// <param name="Path">As it was given, or below the folder that was given.</param>
/// <param name="Fault">Why it cannot be read, as a sentence; null when nothing is known against it.</param>
internal sealed record FilePath(string Path, string? Fault = null)
{
    /// <summary>
    /// The folder, as a full path, in which articles are beside each other: the project's, or the one that holds all that the command line
    /// names.
    /// </summary>
    public string Root { get; init; } = "";

    /// <summary>The path below <see cref="Root"/>, with <c>/</c>; a build knows the article by it.</summary>
    public string Identity { get; init; } = Path;

    /// <summary>The path below the folder that holds all that the command line names, with <c>/</c>.</summary>
    public string PathBelowGiven { get; init; } = Path;

    /// <summary>
    /// The folder, as a full path, out of which no link may lead when the file is written; its own where it was named itself.
    /// </summary>
    public string Folder { get; init; } = "";

    /// <summary>What the file’s name says of a translation; null of an original.</summary>
    public TranslationName? Translation { get; init; }

    /// <summary>What the file’s name may mean and does not; null of nearly every file.</summary>
    public DoubtfulName? DoubtfulName { get; init; }

    /// <summary>The path from which links lead, and by whose folder there are fields: of a translation that of its original.</summary>
    public string OriginalIdentity => Translation?.OriginalPath ?? Identity;

    /// <summary>Whether the command line names the file itself, and no folder above it.</summary>
    public bool IsNamed { get; init; }
}
