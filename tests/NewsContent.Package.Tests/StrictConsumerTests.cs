using NewsContent.Package.Tests.Consumers;

namespace NewsContent.Package.Tests;

/// <summary>The generated code under the strictest settings and in every language version.</summary>
[Collection(PackageTests.Name)]
public sealed class StrictConsumerTests(PackedPackage package)
{
    private const string Strict =
        "<TreatWarningsAsErrors>true</TreatWarningsAsErrors><AnalysisLevel>latest-all</AnalysisLevel>"
        + "<GenerateDocumentationFile>true</GenerateDocumentationFile>";

    // The same words in a second article would be told about (NEWS209).
    private static readonly string AnotherText = Repository.ClientArticle.TrimEnd() + "\n\nA second paragraph ends this one.\n";

    [Theory]
    [InlineData("8.0", "enable")]
    [InlineData("9.0", "disable")]
    [InlineData("10.0", "enable")]
    [InlineData("latest", "disable")]
    [InlineData("preview", "enable")]
    public void The_generated_code_compiles_without_a_warning(string languageVersion, string nullable)
    {
        var library = Consumer
            .Library(
                package,
                "Strict",
                Strict
                    + $"<LangVersion>{languageVersion}</LangVersion><Nullable>{nullable}</Nullable><ImplicitUsings>disable</ImplicitUsings>"
            )
            .WithClientArticle()
            .With("Articles/world/second.txt", AnotherText);

        Assert.Empty(library.Build().Succeeded().Warnings);
    }

    [Fact]
    public void Below_the_lowest_language_version_there_is_one_readable_error()
    {
        var library = Consumer
            .Library(package, "Old", "<LangVersion>7.3</LangVersion><ImplicitUsings>disable</ImplicitUsings><Nullable>disable</Nullable>")
            .WithClientArticle();

        var error = Assert.Single(library.Build().Errors);
        Assert.Contains("error NEWS017: ", error, StringComparison.Ordinal);
    }
}
