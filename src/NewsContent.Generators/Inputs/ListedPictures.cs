using NewsContent.Build.Manifest;
using NewsContent.Generators.Models;

namespace NewsContent.Generators.Inputs;

/// <summary>The pictures that the manifest names: a model of their own, so that a change of one of them reads no article again.</summary>
/// <param name="Pictures">In the order of their paths.</param>
internal sealed record ListedPictures(EquatableArray<ManifestPicture> Pictures)
{
    public static ListedPictures None { get; } = new(EquatableArray<ManifestPicture>.Empty);

    public static ListedPictures Of(ProjectManifest manifest, CancellationToken cancellation) => manifest.Pictures;
}
