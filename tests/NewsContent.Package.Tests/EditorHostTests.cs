using System.Collections.Immutable;
using NewsContent.Package.Tests.Consumers;

namespace NewsContent.Package.Tests;

/// <summary>An editor has the projects of many solutions in one process, and with them more than one version of the package.</summary>
[Collection(PackageTestsBeside.Name)]
public sealed class EditorHostTests(PackedPackage package)
{
    private const int Runs = 40;

    [Fact]
    public void Two_versions_of_the_compilers_assemblies_serve_their_projects_in_one_process_at_once()
    {
        var folders = (string[])[package.Unpack(package.Version), package.Unpack(package.LaterVersion)];
        using var editor = new EditorProcess();
        ImmutableArray<EditorProcess.Project> projects = [.. folders.Select(folder => editor.Open(folder, libraryOf: folder))];

        Parallel.For(0, Runs, i =>
        {
            var headline = $"Ferry Runs Again {i}";
            Assert.Equal(headline, projects[i % 2].Headline(headline));
        });

        Assert.Equal(["0.1.0.0", "0.2.0.0"], editor.LoadedVersions("NewsContent.Generators"));
        Assert.Equal(["0.1.0.0", "0.2.0.0"], editor.LoadedVersions("NewsContent.Text"));
    }

    /// <summary>
    /// An editor keeps the generator that it has loaded until it is started again, while the project already
    /// has the library of another version.
    /// </summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_generator_works_with_the_library_of_the_version_before_and_after(bool isGeneratorLater)
    {
        var folders = (string[])[package.Unpack(package.Version), package.Unpack(package.LaterVersion)];
        using var editor = new EditorProcess();

        var project = editor.Open(folders[isGeneratorLater ? 1 : 0], libraryOf: folders[isGeneratorLater ? 0 : 1]);

        Assert.Equal("Ferry Runs Again", project.Headline("Ferry Runs Again"));
    }
}
