using Microsoft.CodeAnalysis.Diagnostics;

namespace NewsContent.Generators.Inputs;

/// <summary>For whom the compiler works.</summary>
/// <param name="IsReal">A build, and no editor.</param>
internal sealed record BuildKind(bool IsReal)
{
    /// <summary>What the package gives the compiler in real builds alone.</summary>
    public const string RealBuild = "newscontent_is_real_build";

    public static BuildKind Read(AnalyzerConfigOptionsProvider provider, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return new(provider.GlobalOptions.TryGetValue(RealBuild, out var value) && value == "true");
    }
}
