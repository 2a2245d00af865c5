using NewsContent.Package.Tests.Consumers;

namespace NewsContent.Package.Tests;

/// <summary>
/// Articles in Markdown from the package: what reads them is loaded when there is one, and never meets another generator's.
/// </summary>
[Collection(PackageTestsBeside.Name)]
public sealed class MarkdownTests(PackedPackage package)
{
    private const string Harbour =
        "---\ntitle: The Harbour\ndate: 2026-02-07\n---\n\nA **full** [quay](https://example.org).\n\n"
        + "> Nobody leaves.\n>\n> — Ida Holm, mayor\n";

    private const string Print = """
        foreach (var quote in Articles.Harbour.Quotes)
            Console.WriteLine($"{quote.Speaker!.Name}: {quote.Text} {Articles.Harbour.Blocks.Count}");

        """;

    [Fact]
    public void An_article_in_Markdown_is_in_the_app_and_a_fault_in_it_fails_the_build()
    {
        var app = Consumer.Console(package).With("Articles/harbour.md", Harbour).WithProgram(Print);

        Assert.Empty(app.Build().Succeeded().Warnings);
        Assert.Equal(["Ida Holm: Nobody leaves. 2"], app.Run().Succeeded().Lines);

        app.With("Articles/harbour.md", Harbour.Replace("**full**", "<em>full</em>", StringComparison.Ordinal));
        Assert.Equal(
            ["Articles/harbour.md(6,3): error NEWS046", "Articles/harbour.md(6,11): error NEWS046"],
            app.Build("--no-restore")
                .Errors.Select(static error => error[error.IndexOf("Articles/", StringComparison.Ordinal)..])
                .Select(static error => error[..(error.IndexOf("NEWS", StringComparison.Ordinal) + 7)])
        );
    }

    /// <summary>An assembly that cannot be loaded stands in the place of each library: only who reads Markdown misses it.</summary>
    [Fact]
    public void Without_such_an_article_no_library_is_loaded()
    {
        var app = Consumer
            .Console(package, properties: "<RestorePackagesPath>packages</RestorePackagesPath>")
            .With("Articles/ferry.txt", "Ferry Runs Again\n\n2026-01-05\n\nThe boats run again.\n")
            .WithProgram("Console.WriteLine(Articles.All.Count);");
        DotnetCommand.Run(app.Folder, "restore").Succeeded();
        var folder = Path.Combine(app.PathOf("packages"), "newscontent.generators", package.Version);
        var other = Path.Combine(folder, "tasks", "netstandard2.0", "NewsContent.Build.dll");
        foreach (var library in (string[])["Markdown", "Markdig", "YamlDotNet"])
            File.Copy(other, Path.Combine(folder, "analyzers", "dotnet", "cs", $"NewsContent.{library}.dll"), overwrite: true);

        Assert.Empty(app.Build("--no-restore", "-p:UseSharedCompilation=false").Succeeded().Warnings);
        Assert.Equal(["1"], app.Run().Succeeded().Lines);

        app.With("Articles/harbour.md", Harbour);
        Assert.NotEqual(0, app.Build("--no-restore", "-p:UseSharedCompilation=false").ExitCode);
    }

    [Theory]
    [InlineData("true")]
    [InlineData("false")]
    public void Another_generator_keeps_its_own_versions_of_the_libraries(string shared)
    {
        var other = Consumer.Library(
            package,
            "Other",
            properties: "<IsRoslynComponent>true</IsRoslynComponent><LangVersion>latest</LangVersion>",
            items: """
            <PackageReference Include="Microsoft.CodeAnalysis.CSharp" Version="4.8.0" PrivateAssets="all" />
            <PackageReference Include="Markdig" Version="0.31.0" GeneratePathProperty="true" />
            <PackageReference Include="YamlDotNet" Version="13.7.1" GeneratePathProperty="true" />
            """,
            framework: "netstandard2.0"
        );
        var project = File.ReadAllText(other.ProjectFile)
            .Replace($"""<PackageReference Include="NewsContent.Generators" Version="{package.Version}" />""", "", StringComparison.Ordinal)
            .Replace(
                "</Project>",
                """
                <Target Name="Libraries" DependsOnTargets="Build" Returns="@(_Library)">
                  <ItemGroup>
                    <_Library Include="$(TargetPath);$(PkgMarkdig)/lib/netstandard2.0/Markdig.dll" />
                    <_Library Include="$(PkgYamlDotNet)/lib/netstandard2.0/YamlDotNet.dll" />
                  </ItemGroup>
                </Target>
                </Project>
                """,
                StringComparison.Ordinal
            );
        File.WriteAllText(other.ProjectFile, project);
        other.With(
            "OtherGenerator.cs",
            """"
            using Microsoft.CodeAnalysis;

            [Generator]
            public sealed class OtherGenerator : IIncrementalGenerator
            {
                public void Initialize(IncrementalGeneratorInitializationContext context) =>
                    context.RegisterPostInitializationOutput(Add);

                private static void Add(IncrementalGeneratorPostInitializationContext output)
                {
                    var yaml = new YamlDotNet.Core.Parser(new System.IO.StringReader("a: 1"));
                    while (yaml.MoveNext()) { }
                    var html = Markdig.Markdown.ToHtml("*a*").Trim();
                    var markdig = typeof(Markdig.Markdown).Assembly.GetName().Version;
                    var yamlDotNet = typeof(YamlDotNet.Core.Parser).Assembly.GetName().Version;
                    var says = $"{html} {markdig} {yamlDotNet}";
                    output.AddSource("Other.g.cs", $$"""static class Other { public const string Says = "{{says}}"; }""");
                }
            }
            """"
        );
        var app = Consumer
            .Console(
                package,
                items: $"""
                <ProjectReference Include="{other.ProjectFile}" Targets="Libraries">
                  <OutputItemType>Analyzer</OutputItemType>
                  <ReferenceOutputAssembly>false</ReferenceOutputAssembly>
                </ProjectReference>
                """
            )
            .With("Articles/harbour.md", Harbour)
            .WithProgram(Print + "Console.WriteLine(Other.Says);");

        app.Build("-p:UseSharedCompilation=" + shared).Succeeded();

        Assert.Equal(["Ida Holm: Nobody leaves. 2", "<p><em>a</em></p> 0.31.0.0 13.0.0.0"], app.Run().Succeeded().Lines);
    }

    /// <summary>The package for run time, beside the one for builds, as its README shows it.</summary>
    [Fact]
    public void A_text_is_read_at_run_time_into_the_record_of_the_build()
    {
        var feed = Path.GetDirectoryName(package.PackOther("NewsContent.Markdown"));
        var readme = File.ReadAllText(Path.Combine(Repository.Root, "src", "NewsContent.Markdown", "README.md"));
        var app = Consumer
            .Console(
                package,
                properties: $"<RestoreAdditionalProjectSources>{feed}</RestoreAdditionalProjectSources>",
                items: $"""<PackageReference Include="NewsContent.Markdown" Version="{package.Version}" />"""
            )
            .With("Articles/harbour.md", Harbour)
            .WithProgram(
                $$""""
                {{Fenced(readme, "csharp")}}
                var parsed = MarkdownArticle.Parse(File.ReadAllText("Articles/harbour.md"), "Articles/harbour.md");
                Console.WriteLine(ArticleContentComparer.FirstDifference(parsed, Demo.Articles.Harbour) ?? "equal");
                """"
            );

        Assert.Empty(app.Build().Succeeded().Warnings);
        Assert.Equal([Fenced(readme, "text").Trim(), "equal"], app.Run().Succeeded().Lines);
    }

    private static string Fenced(string page, string language)
    {
        var start = page.IndexOf($"```{language}\n", StringComparison.Ordinal) + language.Length + 4;
        return page[start..page.IndexOf("```", start, StringComparison.Ordinal)];
    }
}
