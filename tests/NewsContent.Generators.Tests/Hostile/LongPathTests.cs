using System.Text;
using Microsoft.CodeAnalysis;
using NewsContent.Generators.Inputs;
using NewsContent.Generators.Tests.Harness;

namespace NewsContent.Generators.Tests.Hostile;

/// <summary>Paths longer than the names in an assembly, and than what a message can show.</summary>
public class LongPathTests
{
    /// <summary>MSBuild shows no message whose place takes its first 400 characters.</summary>
    [Theory]
    [InlineData(350, true)]
    [InlineData(351, false)]
    public void Of_a_path_too_long_for_a_message_the_place_is_reported_in_words(int length, bool hasPlace)
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

    [Theory]
    [InlineData(nameof(ArticleStorage.Literals))]
    [InlineData(nameof(ArticleStorage.Resources))]
    public void A_path_may_be_longer_than_names_in_an_assembly(string storage)
    {
        var identity = PathOf(3_000, "語");
        var project = TestProject.Of(Story.With(), identity).With(MetadataNames.Storage, storage);

        using var app = GeneratorRun.Of(project).DemandFlawless().Load();

        Assert.Equal(identity, Assert.Single(app.All()).SourcePath);
    }

    [Fact]
    public void A_root_namespace_that_no_assembly_holds_is_reported()
    {
        var project = TestProject.Of(Story.With()).With(MetadataNames.RootNamespace, string.Join('.', Enumerable.Repeat("Newsroom", 200)));

        var run = GeneratorRun.Of(project).DemandCompiles();

        Assert.StartsWith("The project property RootNamespace cannot ", Assert.Single(run.Problems).Message(), StringComparison.Ordinal);
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
