using System.CommandLine.Parsing;
using NewsContent.Sample.Tests.Support;
using Newsroom;

namespace NewsContent.Sample.Tests.Documentation;

/// <summary>
/// What the README shows of the reader is what the reader prints. A block of output follows a comment with its command; it
/// begins where the output begins and may stop before its end, and a line too long for the page is cut before “ …”.
/// </summary>
public class ReadmeOutputTests
{
    private const string Comment = "<!-- output: dotnet run --project sample-app/NewsReader -- ";
    private const string Cut = " …";

    [Fact]
    public void The_output_shown_is_what_the_reader_prints()
    {
        var blocks = Blocks().ToArray();
        Assert.NotEmpty(blocks);

        Assert.All(blocks, block =>
        {
            var printed = ReaderRun.NewsroomPlain([.. CommandLineParser.SplitCommandLine(block.Arguments)]);

            Assert.Equal((0, ""), (printed.ExitCode, printed.Errors));
            Assert.NotEmpty(block.Lines);
            Assert.True(block.Lines.Length <= printed.Lines.Count, "The README shows more lines than the reader prints.");
            Assert.All(block.Lines.Zip(printed.Lines), pair =>
                Assert.True(Shows(pair.First, pair.Second), $"README: {pair.First}\nReader: {pair.Second}")
            );
        });
    }

    [Theory]
    [InlineData("one two three", "one two three", true)]
    [InlineData("one two …", "one two three", true)]
    [InlineData("one tw …", "one two three", false)]
    [InlineData("one two", "one two three", false)]
    [InlineData("one two three …", "one two three", false)]
    [InlineData("one three …", "one two three", false)]
    [InlineData(" …", "one two three", false)]
    public void A_line_is_shown_whole_or_cut_after_a_word(string shown, string printed, bool expected) =>
        Assert.Equal(expected, Shows(shown, printed));

    [Theory]
    [InlineData("--article")]
    [InlineData("--speaker")]
    public void An_option_that_the_readme_tries_finds_something(string option)
    {
        var readme = RepositoryFiles.Read("README.md");
        var known =
            option == "--article"
                ? Articles.All.Select(article => article.Slug)
                : Articles.All.Speakers.Select(speaker => $"\"{speaker.Name}\"");

        // What follows the option, up to the end of the code that it stands in.
        var named = readme
            .Split(option + " ")
            .Skip(1)
            .Select(rest => rest.Split(['`', '\n'])[0].Replace(" -->", "", StringComparison.Ordinal))
            .ToArray();

        Assert.NotEmpty(named);
        Assert.All(named, name => Assert.Contains(name, known));
    }

    private static bool Shows(string shown, string printed)
    {
        if (!shown.EndsWith(Cut, StringComparison.Ordinal))
            return shown == printed;
        var beginning = shown[..^Cut.Length];
        return beginning.Length > 0 && printed.StartsWith(beginning + " ", StringComparison.Ordinal);
    }

    private static IEnumerable<(string Arguments, string[] Lines)> Blocks()
    {
        var lines = RepositoryFiles.ReadLines("README.md");
        for (var i = 0; i < lines.Length; i++)
        {
            if (!lines[i].StartsWith(Comment, StringComparison.Ordinal))
                continue;
            Assert.Equal("```text", lines[i + 1]);
            yield return (
                lines[i][Comment.Length..].Replace("-->", "", StringComparison.Ordinal).Trim(),
                lines.Skip(i + 2).TakeWhile(line => line != "```").ToArray()
            );
        }
    }
}
