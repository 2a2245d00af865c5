using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using NewsContent.Generators.Inputs;

namespace NewsContent.Generators.Tests.Harness;

/// <summary>What the package gives the compiler beside files: in a real build, that it is one.</summary>
internal sealed class MemoryOptions(bool isRealBuild) : AnalyzerConfigOptionsProvider
{
    public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(isRealBuild);

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new Values(false);

    private sealed class Values(bool isRealBuild) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value)
        {
            value = isRealBuild && key == BuildKind.RealBuild ? "true" : null;
            return value is not null;
        }
    }
}
