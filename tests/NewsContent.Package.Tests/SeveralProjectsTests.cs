using NewsContent.Package.Tests.Consumers;

namespace NewsContent.Package.Tests;

/// <summary>Libraries with articles, tests with articles of their own, and what flows from one to the other.</summary>
[Collection(PackageTestsBeside.Name)]
public sealed class SeveralProjectsTests(PackedPackage package)
{
    private const string Story = "Ferry Runs Again\n\n2026-01-05\n\nThe boats run again.\n";
    private const string Newsroom = "<RootNamespace>Newsroom</RootNamespace>";

    [Fact]
    public void A_class_of_the_same_name_in_a_reference_is_reported_with_the_property_that_cures_it()
    {
        var library = Consumer.Library(package, "Archive", Newsroom).With("Articles/old.txt", Story);
        var tests = Consumer
            .Console(package, "Tests", Newsroom, $"""<ProjectReference Include="{library.ProjectFile}" />""")
            .With("Articles/sample.txt", Story)
            .WithProgram("Console.WriteLine(1);");

        var warning = Assert.Single(tests.Build().Succeeded().Warnings);
        Assert.Contains("warning NEWS038: The class Newsroom.Articles ", warning, StringComparison.Ordinal);
        Assert.Contains("also exists in Archive", warning, StringComparison.Ordinal);

        Assert.Empty(
            tests.Build("--no-restore", "-p:BuildProjectReferences=false", "-p:NewsContentNamespace=Newsroom.Tests").Succeeded().Warnings
        );
    }

    [Fact]
    public void An_internal_class_is_reported_where_the_library_shows_it()
    {
        var library = Consumer
            .Library(
                package,
                "Archive",
                Newsroom + "<NewsContentAccessibility>internal</NewsContentAccessibility>",
                """<InternalsVisibleTo Include="Tests" />"""
            )
            .With("Articles/old.txt", Story);
        var reference = $"""<ProjectReference Include="{library.ProjectFile}" />""";
        var tests = Consumer.Console(package, "Tests", Newsroom, reference).With("Articles/sample.txt", Story).WithProgram("return;");
        Assert.Contains("NEWS038", Assert.Single(tests.Build().Succeeded().Warnings), StringComparison.Ordinal);

        var other = Consumer.Console(package, "Other", Newsroom, reference).With("Articles/sample.txt", Story).WithProgram("return;");
        Assert.Empty(other.Build().Succeeded().Warnings);
    }

    /// <summary>As <c>docs/troubleshooting.md</c> says: nobody is told before the app uses the class, and the property cures it.</summary>
    [Fact]
    public void Two_libraries_with_one_namespace_are_told_apart_by_the_property()
    {
        var first = Consumer.Library(package, "First", Newsroom).With("Articles/old.txt", Story);
        var second = Consumer.Library(package, "Second", Newsroom).With("Articles/new.txt", Story);
        var app = Consumer
            .Console(package, "Reader", items: $"""<ProjectReference Include="{second.ProjectFile}" />""")
            .Referencing(first)
            .WithProgram("System.Console.WriteLine(Newsroom.Articles.All.Count);");
        Assert.Contains(app.Build().Errors, static error => error.Contains("error CS0433: ", StringComparison.Ordinal));

        File.WriteAllText(
            second.ProjectFile,
            File.ReadAllText(second.ProjectFile)
                .Replace(Newsroom, Newsroom + "<NewsContentNamespace>Newsroom.Second</NewsContentNamespace>", StringComparison.Ordinal)
        );
        app.WithProgram("System.Console.WriteLine(Newsroom.Articles.Old.Slug + Newsroom.Second.Articles.New.Slug);");
        app.Build().Succeeded();
        Assert.Equal(["oldnew"], app.Run().Succeeded().Lines);
    }

    /// <summary>As <c>docs/troubleshooting.md</c> says of tests that have no articles of their own.</summary>
    [Fact]
    public void Tests_without_articles_see_those_of_the_project_that_shows_them()
    {
        const string Internal = "<NewsContentAccessibility>internal</NewsContentAccessibility>";
        const string Use = "System.Console.WriteLine(Newsroom.Articles.Old.Headline);";
        var library = Consumer.Library(package, "Archive", Newsroom + Internal).With("Articles/old.txt", Story);
        var tests = Consumer.Console(package, "Tests").Referencing(library).WithProgram(Use);
        Assert.Contains(tests.Build().Errors, static error => error.Contains("error CS0122: ", StringComparison.Ordinal));

        File.WriteAllText(
            library.ProjectFile,
            File.ReadAllText(library.ProjectFile)
                .Replace("</ItemGroup>", """<InternalsVisibleTo Include="Tests" /></ItemGroup>""", StringComparison.Ordinal)
        );
        Assert.Empty(tests.Build("--no-restore").Succeeded().Warnings);
        Assert.Equal(["Ferry Runs Again"], tests.Run().Succeeded().Lines);
    }

    /// <summary>As <c>docs/troubleshooting.md</c> says: the records must flow, and only the package's build parts may be private.</summary>
    [Fact]
    public void A_library_that_keeps_the_package_to_itself_hides_the_records_from_its_app()
    {
        var library = Consumer.Library(package, "Archive").With("Articles/old.txt", Story);
        var project = File.ReadAllText(library.ProjectFile);
        var app = Consumer
            .Console(package, "Reader")
            .Referencing(library)
            .WithProgram("System.Console.WriteLine(Archive.Articles.Old.Headline);");

        File.WriteAllText(library.ProjectFile, project.Replace("Version=", "PrivateAssets=\"all\" Version=", StringComparison.Ordinal));
        Assert.Contains(app.Build().Errors, static error => error.Contains("error CS0012: ", StringComparison.Ordinal));

        File.WriteAllText(
            library.ProjectFile,
            project.Replace("Version=", "PrivateAssets=\"build;analyzers;buildTransitive\" Version=", StringComparison.Ordinal)
        );
        app.Build().Succeeded();
        Assert.Equal(["Ferry Runs Again"], app.Run().Succeeded().Lines);
    }
}
