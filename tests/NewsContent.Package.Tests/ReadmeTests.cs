using NewsContent.Package.Tests.Consumers;

namespace NewsContent.Package.Tests;

/// <summary>The README's C# is what a reader copies first: each block compiles and runs in a fresh app with the client's article.</summary>
[Collection(PackageTests.Name)]
public sealed class ReadmeTests(PackedPackage package)
{
    private static readonly string Readme = File.ReadAllText(Path.Combine(Repository.Root, "README.md"));

    public static TheoryData<int> Blocks => [.. Enumerable.Range(0, Code().Count)];

    [Fact]
    public void There_is_code_to_try() => Assert.Equal(2, Code().Count);

    [Theory]
    [MemberData(nameof(Blocks))]
    public void A_block_compiles_without_a_warning_and_runs(int block)
    {
        var app = Consumer.Console(package).WithClientArticle().WithProgram(Code()[block]);

        Assert.Empty(app.Build().Succeeded().Warnings);
        var printed = app.Run().Succeeded().Output;
        Assert.Contains(block == 0 ? "Abbas Araghchi, Iranian Foreign Minister (Regional Tensions)" : "The first boat leaves at six", printed, StringComparison.Ordinal);
    }

    private static List<string> Code() =>
        [.. Readme.Split("```csharp\n").Skip(1).Select(rest => rest[..rest.IndexOf("```", StringComparison.Ordinal)])];
}
