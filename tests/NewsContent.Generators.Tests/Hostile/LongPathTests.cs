using System.Text;
using Microsoft.CodeAnalysis;
using NewsContent.Generators.Inputs;
using NewsContent.Generators.Tests.Harness;

namespace NewsContent.Generators.Tests.Hostile;

/// <summary>Paths up to and beyond what an assembly can hold as the name of an embedded file.</summary>
public class LongPathTests
{
    /// <summary>“NewsContent/” and the path, in bytes of UTF-8.</summary>
    private const int Longest = 1_023;

    [Theory]
    [InlineData("a")]
    [InlineData("é")]
    [InlineData("語")]
    public void The_longest_path_that_an_assembly_holds_is_embedded_and_a_longer_one_is_told_about(string letter)
    {
        var fitting = PathOf(Longest - "NewsContent/".Length, letter);
        var tooLong = fitting.Replace(".txt", "x.txt", StringComparison.Ordinal);
        var project = TestProject.Empty.With(MetadataNames.Storage, nameof(ArticleStorage.Resources)).WithArticle(fitting, Story.With());

        using (var app = GeneratorRun.Of(project).DemandFlawless().Load())
            Assert.Equal(fitting, Assert.Single(app.All()).SourcePath);

        // The compiler itself refuses the longer one.
        var both = project.WithArticle(tooLong, Story.With());
        var run = GeneratorRun.Of(both).DemandCompiles();
        Assert.Contains(run.Output.Emit(Stream.Null, manifestResources: both.Resources).Diagnostics, static diagnostic =>
            diagnostic.Id == "CS7013"
        );

        var problem = Assert.Single(run.Problems);
        Assert.Equal("NEWS036", problem.Id);
        Assert.EndsWith(
            "sx.txt",
            (problem.Location == Location.None ? problem.Message() : problem.Where()).Split('(')[0],
            StringComparison.Ordinal
        );
        Assert.Contains(
            "The article’s path is too long: as the name of a file in the assembly it has 1,024 bytes in UTF-8, and such a name "
                + "can have 1,023.",
            problem.Message(),
            StringComparison.Ordinal
        );
        using var rest = run.Load(project.Resources);
        Assert.Equal(fitting, Assert.Single(rest.All()).SourcePath);
    }

    /// <summary>MSBuild shows no message whose place takes its first 400 characters.</summary>
    [Theory]
    [InlineData(350, true)]
    [InlineData(351, false)]
    public void Of_a_path_too_long_for_a_message_the_place_is_told_in_words(int length, bool hasPlace)
    {
        var identity = PathOf(length - MemoryText.ProjectFolder.Length, "a");

        var problem = Assert.Single(
            GeneratorRun.Of(TestProject.Of("Council\n\n2026-02-31\n\nThe council {met}.\n", identity)).DemandCompiles().Problems
        );

        Assert.Equal("NEWS006", problem.Id);
        Assert.Equal(DiagnosticSeverity.Error, problem.Severity);
        Assert.Contains(WellKnownDiagnosticTags.NotConfigurable, problem.Descriptor.CustomTags);
        Assert.Equal(hasPlace, problem.Location != Location.None);
        if (!hasPlace)
            Assert.Matches("^….{190,198}/s\\.txt\\(3,1\\): ", problem.Message());
    }

    [Fact]
    public void In_literals_a_path_may_be_longer()
    {
        var identity = PathOf(3_000, "語");

        using var app = GeneratorRun.Of(TestProject.Of(Story.With(), identity)).DemandFlawless().Load();

        Assert.Equal(identity, Assert.Single(app.All()).SourcePath);
    }

    [Fact]
    public void A_root_namespace_that_no_assembly_holds_is_told_about()
    {
        var project = TestProject.Of(Story.With()).With(MetadataNames.RootNamespace, string.Join('.', Enumerable.Repeat("Newsroom", 200)));

        var run = GeneratorRun.Of(project).DemandCompiles();

        Assert.StartsWith("The project property RootNamespace is set to", Assert.Single(run.Problems).Message(), StringComparison.Ordinal);
        Assert.True(run.Output.Emit(Stream.Null).Success);
    }

    /// <summary>A path of folders, of so many bytes in UTF-8.</summary>
    private static string PathOf(int bytes, string letter)
    {
        const string End = "/s.txt";
        var path = new StringBuilder("Articles");
        var left = bytes - path.Length - End.Length;
        while (left > 0)
        {
            // A folder's name takes up to 120 bytes and begins as no other does; what no letter fills is filled by one of a byte.
            var folder = left == 123 ? 119 : Math.Min(left - 2, 120);
            path.Append('/')
                .Append((char)('a' + (left % 25)))
                .Insert(path.Length, letter, folder / Encoding.UTF8.GetByteCount(letter))
                .Append('b', folder % Encoding.UTF8.GetByteCount(letter));
            left -= folder + 2;
        }

        return path.Append(End).ToString();
    }
}
