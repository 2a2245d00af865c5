using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace NewsContent.Generators.Tests.Harness;

/// <summary>What the compiled projects refer to: this process's own framework and the NewsContent library.</summary>
internal static class References
{
    public static ImmutableArray<MetadataReference> OfRuntime { get; } = FindRuntime();

    public static ImmutableArray<MetadataReference> WithRecords { get; } =
        OfRuntime.Add(MetadataReference.CreateFromFile(typeof(Article).Assembly.Location));

    private static ImmutableArray<MetadataReference> FindRuntime()
    {
        var folder = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        return
        [
            .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
                .Split(Path.PathSeparator)
                .Where(path => Path.GetDirectoryName(path) == folder)
                .Select(path => MetadataReference.CreateFromFile(path)),
        ];
    }
}
