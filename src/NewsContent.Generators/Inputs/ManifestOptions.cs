using NewsContent.Generators.Models;

namespace NewsContent.Generators.Inputs;

/// <summary>An option of the project: its name in the project file and what it says, never empty.</summary>
internal readonly record struct ManifestOption(string Name, string Value);

/// <summary>The project's options as the manifest has them.</summary>
/// <param name="Given">Those that are set.</param>
internal sealed record ManifestOptions(EquatableArray<ManifestOption> Given)
{
    public static ManifestOptions None { get; } = new(EquatableArray<ManifestOption>.Empty);

    public static ManifestOptions Of(ProjectManifest manifest, CancellationToken cancellation) => manifest.Options;

    /// <summary>What an option says, without blanks around it; null when it is not set.</summary>
    public string? Value(string name)
    {
        foreach (var option in Given)
        {
            if (option.Name == name)
                return option.Value.Trim() is { Length: > 0 } value ? value : null;
        }

        return null;
    }
}
