using NewsContent.Package.Tests.Consumers;

namespace NewsContent.Package.Tests;

/// <summary>Names of files that file systems allow: each article is in the app, or the build says that it is not.</summary>
[Collection(PackageTests.Name)]
public sealed class HostileNameTests(PackedPackage package)
{
    private const string Story = "Ferry Runs Again\n\n2026-01-05\n\nThe boats run again.\n";

    [SkippableTheory]
    [InlineData("Literals")]
    [InlineData("Resources")]
    public void Files_of_hostile_names_are_all_in_the_app(string storage)
    {
        Skip.If(OperatingSystem.IsWindows(), "Windows has not all of these names.");
        string[] plain = ["-leading-dash", "--out", "@response", "50 percent", " blank", "CON", "aux", "dot.dot.dot", "it's", "a=b", "a&b"];
        string[] signs = ["semi;colon", "hash#tag", "a,b", "a~b", "a%2eb", "[brackets]", "{braces}", "<b>", "a|b", "star*", "what?"];
        string[] code = ["$(Injected)", "@(Compile)", "%(Identity)", "the \"new\" harbour", "\"world\"/story", "two\nlines", "tab\there"];
        string[] letters = ["é", "Case", "case", "ı", "日本", "\u200Bzero", "right\u202Eto-left", "\U0001F6A2"];
        string[] names = [.. plain, .. signs, .. code, .. letters];
        var app = Consumer
            .Console(package, properties: $"<NewsContentStorage>{storage}</NewsContentStorage>")
            .WithProgram("Console.WriteLine(Articles.All.Count(article => article.Paragraphs[0].Text == \"The boats run again.\"));");
        for (var i = 0; i < names.Length; i++)
            app.With($"Articles/{names[i]}.txt", Story.Replace("2026", $"Slug: n{i}\n2026", StringComparison.Ordinal));

        Assert.Empty(app.Build().Succeeded().Warnings);
        Assert.Equal([$"{names.Length}"], app.Run().Succeeded().Lines);
    }

    [SkippableFact]
    public void A_fault_in_a_file_that_reaches_the_compiler_as_a_copy_is_reported_at_the_file_itself()
    {
        Skip.If(OperatingSystem.IsWindows(), "No file of Windows has such a name.");
        var app = Consumer.Console(package).With("Articles/the \"new\" harbour.txt", "No date\n").WithProgram("return;");

        Assert.Contains(app.Build().Errors, static error => error.Contains("Articles/the \"new\" harbour.txt(", StringComparison.Ordinal));
    }
}
