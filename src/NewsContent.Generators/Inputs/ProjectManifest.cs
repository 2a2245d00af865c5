using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using NewsContent.Build.Manifest;
using NewsContent.Generators.Diagnostics;
using NewsContent.Generators.Models;
using NewsContent.Text.Rules;

namespace NewsContent.Generators.Inputs;

/// <summary>What the build tells of the project: its options, articles and pictures. A project without a manifest has none.</summary>
/// <param name="Options">The options that are set.</param>
/// <param name="Articles">Which files are articles.</param>
/// <param name="Problem">Why a manifest that is there cannot be read; null when it can.</param>
internal sealed record ProjectManifest(ManifestOptions Options, ListedArticles Articles, DiagnosticModel? Problem)
{
    /// <summary>Which files are pictures.</summary>
    public ListedPictures Pictures { get; private init; } = ListedPictures.None;

    private static readonly ProjectManifest None = new(ManifestOptions.None, ListedArticles.None, null);

    // At each keystroke the files are gone through; the manifest among them is read once.
    private static readonly ConditionalWeakTable<SourceText, ProjectManifest> Known = new();

    /// <summary>The manifest among the additional files.</summary>
    public static ProjectManifest Read(ImmutableArray<AdditionalText> files, CancellationToken cancellation)
    {
        foreach (var file in files)
        {
            cancellation.ThrowIfCancellationRequested();
            if (HasName(file) && file.GetText(cancellation) is { } text && HasSignature(text))
                return Read(file, text);
        }

        return None;
    }

    // Apart from the loop, which would otherwise make an object for each file to hold what the function needs.
    private static ProjectManifest Read(AdditionalText file, SourceText text) => Known.GetValue(text, content => Read(file.Path, content));

    private static ProjectManifest Read(string path, SourceText text) =>
        ArticleManifest.Read(text.ToString()) is { } manifest
            ? new ProjectManifest(
                new ManifestOptions(
                    manifest.Options.Select(static option => new ManifestOption(option.Key, option.Value)).ToEquatableArray()
                ),
                new ListedArticles(manifest.Folder, manifest.Articles.ToEquatableArray()),
                null
            )
            {
                Pictures = new ListedPictures(manifest.Pictures.ToEquatableArray()),
            }
            : None with
            {
                Problem = DiagnosticModel.Create(ArticleRules.ManifestNotReadable, PlaceModel.StartOf(path)),
            };

    /// <summary>Whether a file can be the manifest by its name.</summary>
    public static bool HasName(AdditionalText file)
    {
        var path = file.Path;
        var before = path.Length - ArticleManifest.FileName.Length - 1;
        return before >= 0 && path[before] is '/' or '\\' && path.EndsWith(ArticleManifest.FileName, StringComparison.OrdinalIgnoreCase);
    }

    private static bool HasSignature(SourceText text) =>
        text.Length >= ArticleManifest.Signature.Length
        && text.ToString(new TextSpan(0, ArticleManifest.Signature.Length)) == ArticleManifest.Signature;
}
