using NewsContent.Package.Tests.Consumers;

namespace NewsContent.Package.Tests;

/// <summary>Names of files that file systems allow: each article is in the app, or the build says that it is not.</summary>
[Collection(PackageTests.Name)]
public sealed class HostileNameTests(PackedPackage package)
{
    private const string Story = "Ferry Runs Again\n\n2026-01-05\n\nThe boats run again.\n";

    private const string PrintSlugs =
        """Console.WriteLine(string.Join('|', Articles.All.Select(article => article.SourcePath).Order(StringComparer.Ordinal)));""";

    [SkippableTheory]
    [InlineData(
        "the \"new\" harbour.txt",
        "error NEWS031: 1 of the project’s 2 articles did not reach the compiler, such as Articles/the \"new\" harbour.txt."
    )]
    [InlineData(
        "\"world\"/story.txt",
        "error NEWS031: 1 of the project’s 2 articles did not reach the compiler, such as Articles/\"world\"/story.txt."
    )]
    [InlineData("two\nlines.txt", "error CS2001: |error NEWS031: ")] // The second where a compiler server reads the arguments.
    public void A_file_whose_name_is_lost_on_the_way_fails_the_build(string name, string expected)
    {
        Skip.If(OperatingSystem.IsWindows(), "No file of Windows has such a name.");
        var app = Consumer.Console(package).With("Articles/plain.txt", Story).With("Articles/" + name, Story).WithProgram(PrintSlugs);

        var build = app.Build();

        Assert.NotEqual(0, build.ExitCode);
        Assert.Contains(build.Errors, error => expected.Split('|').Any(one => error.Contains(one, StringComparison.Ordinal)));
    }

    [SkippableFact]
    public void Files_of_other_hostile_names_are_all_in_the_app()
    {
        Skip.If(OperatingSystem.IsWindows(), "Windows has not all of these names.");
        var app = With(
            "-leading-dash",
            "--out",
            "@response",
            "50 percent",
            "CON",
            "aux",
            "..double",
            "dot.dot.dot",
            "semi;colon",
            "hash#tag",
            "it's",
            "[brackets]",
            "$(Injected)",
            "@(Compile)",
            "é",
            "e\u0301",
            "Case",
            "case",
            "a=b",
            "a&b",
            "a,b",
            "a~b",
            "ı"
        );

        DemandAll(app, 23);
        Assert.Contains("AdditionalFiles.NewsContentKind", Configuration(app), StringComparison.Ordinal);
    }

    /// <summary>Metadata on each file takes the compiler time that grows with the square of their number.</summary>
    [SkippableFact]
    public void Names_that_a_property_can_carry_need_no_metadata()
    {
        Skip.If(OperatingSystem.IsWindows(), "Windows has not all of these names.");
        var app = With(
            "-leading-dash",
            "--out",
            "@response",
            "50 percent",
            " blank",
            "dot.dot.dot",
            "it's",
            "[brackets]",
            "$(Injected)",
            "@(Compile)",
            "é",
            "e\u0301",
            "Case",
            "case",
            "a=b",
            "a&b",
            "a,b",
            "a~b",
            "ı",
            "{braces}",
            "a%2eb",
            "<b>",
            "\u200Bzero"
        );

        DemandAll(app, 23);
        Assert.DoesNotContain("build_metadata", Configuration(app), StringComparison.Ordinal);
    }

    /// <summary>Some of these the SDK's own files cannot carry; which ones is the SDK's affair.</summary>
    [SkippableFact]
    public void No_build_is_green_with_an_article_missing()
    {
        Skip.If(OperatingSystem.IsWindows(), "Windows has none of these names.");
        var app = With("{braces}", "star*", "what?", "%(Identity)", "a%2eb", "tab\there", "right\u202Eto-left", "<b>", "a|b", "\u200Bzero");

        var build = app.Build();

        if (build.ExitCode == 0)
            Assert.Equal(10, Assert.Single(app.Run().Succeeded().Lines).Split(".txt|").Length);
        else
            Assert.Contains(build.Errors, error => error.Contains("error NEWS031: ", StringComparison.Ordinal));
    }

    /// <summary>It builds without a warning, and the app has so many articles.</summary>
    private static void DemandAll(Consumer app, int articles)
    {
        Assert.True(app.Build().Succeeded().Warnings.Count == 0);
        Assert.Equal(articles, Assert.Single(app.Run().Succeeded().Lines).Split(".txt|").Length);
    }

    /// <summary>What the build tells the compiler of the project and its files.</summary>
    private static string Configuration(Consumer app) =>
        File.ReadAllText(
            Assert.Single(
                Directory.EnumerateFiles(
                    Path.Combine(app.Folder, "obj"),
                    "*.GeneratedMSBuildEditorConfig.editorconfig",
                    SearchOption.AllDirectories
                )
            )
        );

    /// <summary>An app with a file of each name, which share no slug.</summary>
    private Consumer With(params string[] names)
    {
        var app = Consumer.Console(package).WithProgram(PrintSlugs);
        for (var i = 0; i < names.Length; i++)
            app.With($"Articles/{names[i]}.txt", Story.Replace("2026", $"Slug: n{i}\n2026", StringComparison.Ordinal));
        return app;
    }
}
