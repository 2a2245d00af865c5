using Microsoft.CodeAnalysis;
using NewsContent.Generators.Inputs;
using NewsContent.Generators.Tests.Harness;

namespace NewsContent.Generators.Tests.Emission;

/// <summary>What nobody wrote is no part of what a project's tests should cover.</summary>
public class CoverageTests
{
    /// <summary>Tools leave out the nested types of a type that has the attribute.</summary>
    [Theory]
    [InlineData("All")]
    [InlineData("Articles")]
    public void Every_generated_type_or_the_one_around_it_is_left_out_of_code_coverage(string names)
    {
        var run = GeneratorRun.Of(
            TestProject
                .Empty.WithArticle("Articles/story.txt", Story.With(text: "The council met.\n\nNext Steps\n\nIt went on."))
                .WithArticle("Articles/world/north-sea/fog.txt", Story.With())
                .With(MetadataNames.Names, names)
        );

        var generated = Types(run.Output.Assembly.GlobalNamespace)
            .Where(type => type.DeclaringSyntaxReferences.Any(part => part.SyntaxTree.FilePath.EndsWith(".g.cs", StringComparison.Ordinal)))
            .ToList();

        Assert.True(generated.Count > 1);
        Assert.All(generated, type =>
            Assert.Single(type.GetAttributes(), attribute => attribute.AttributeClass?.Name == "ExcludeFromCodeCoverageAttribute")
        );
    }

    private static IEnumerable<INamedTypeSymbol> Types(INamespaceSymbol space) =>
        space.GetTypeMembers().Concat(space.GetNamespaceMembers().SelectMany(Types));
}
