using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using NewsContent.Generators.Inputs;

namespace NewsContent.Generators.Tests.Harness;

/// <summary>What the package's targets tell the compiler: the project's properties, and of each additional file its metadata.</summary>
internal sealed class MemoryOptions(ImmutableDictionary<string, string> properties) : AnalyzerConfigOptionsProvider
{
    public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(properties);

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile)
    {
        var text = (MemoryText)textFile;
        var metadata = text.Metadata;
        if (text.IsArticle)
            metadata = metadata.SetItem(MetadataNames.Kind, MetadataNames.ArticleKind).SetItem(MetadataNames.Identity, text.Identity);
        return new Values(metadata);
    }

    private sealed class Values(ImmutableDictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
