using NewsContent.Package.Tests.Consumers;

namespace NewsContent.Package.Tests;

/// <summary>The README's C# is what a reader copies first: each block compiles and runs in a fresh app with the client's article.</summary>
[Collection(PackageTests.Name)]
public sealed class ReadmeTests(PackedPackage package)
{
    private static readonly string Readme = File.ReadAllText(Path.Combine(Repository.Root, "README.md"));

    /// <summary>What each block prints among other things, in order.</summary>
    private static readonly string[] Printed =
    [
        "Abbas Araghchi, Iranian Foreign Minister (Regional Tensions)",
        "Mara Lindqvist: We have waited two winters for this.",
        "The first boat leaves at six",
        "Abbas Araghchi (SpeakerVerbBefore): never negotiable",
        "Harbour Kitchen: 4 stars, fish soup and rye bread",
    ];

    public static TheoryData<int> Numbers => [.. Enumerable.Range(0, Printed.Length)];

    [Fact]
    public void There_is_code_to_try() => Assert.Equal(Printed.Length, Blocks("csharp").Count);

    [Theory]
    [MemberData(nameof(Numbers))]
    public void A_block_compiles_without_a_warning_and_runs(int block)
    {
        var app = Consumer
            .Console(package)
            .WithClientArticle()
            .With("Articles/ferry-sails-again.md", Assert.Single(Blocks("markdown")))
            .WithProgram(Blocks("csharp")[block]);

        // The header lines of its own fail where the record is not.
        if (Blocks("csharp")[block].Contains("[ArticleFields(", StringComparison.Ordinal))
        {
            var review = Blocks("text").Single(static text => text.Contains("Stars: 4", StringComparison.Ordinal));
            app = app.With("Articles/reviews/harbour-kitchen.txt", review);
        }

        Assert.Empty(app.Build().Succeeded().Warnings);
        Assert.Contains(Printed[block], app.Run().Succeeded().Output, StringComparison.Ordinal);
    }

    private static List<string> Blocks(string language) =>
        [.. Readme.Split($"```{language}\n").Skip(1).Select(rest => rest[..rest.IndexOf("```", StringComparison.Ordinal)])];
}
