using System.Diagnostics;
using System.Text;
using System.Text.Json;
using Newsroom;

namespace NewsContent.Sample.Tests;

/// <summary>The program itself, as a process with redirected output, over the newsroom's own articles.</summary>
public class NewsroomTests
{
    private static ArticleCatalog Published => Articles.All.At(TimeProvider.System);

    [Fact]
    public async Task Redirected_output_is_plain_UTF_8_without_a_byte_order_mark()
    {
        var (exitCode, bytes, _) = await Run([]);

        Assert.Equal(0, exitCode);
        Assert.NotEqual(0xEF, bytes[0]);
        var text = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true).GetString(bytes);
        Assert.DoesNotContain('\u001B', text);
        Assert.DoesNotContain('│', text);
        Assert.Equal(Published.Count, text.ReplaceLineEndings("\n").Split('\n').TakeWhile(line => line.Length > 0).Count());
        Assert.Contains($"\n{Articles.IranUsTalks.Headline}\n", text.ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task Every_article_prints_each_paragraph_and_each_quotation_on_a_line_of_its_own()
    {
        foreach (var article in Published.Where(article => article.Blocks.All(block => block is Paragraph)))
        {
            var (exitCode, bytes, errors) = await Run(["--article", article.Slug]);

            Assert.Equal((0, ""), (exitCode, errors));
            var lines = Encoding.UTF8.GetString(bytes).ReplaceLineEndings("\n").Split('\n');
            Assert.All(article.Paragraphs, paragraph => Assert.Contains(paragraph.Text, lines));
            Assert.All(article.Sections, section => Assert.Contains(section.Heading, lines));
            Assert.Equal(article.Quotes.Count, lines.Count(line => line.StartsWith("    ", StringComparison.Ordinal)));
        }
    }

    [Fact]
    public async Task The_minister_is_quoted_in_JSON_with_everything_he_says()
    {
        var (exitCode, bytes, _) = await Run(["--json", "--speaker", "Abbas Araghchi"]);

        Assert.Equal(0, exitCode);
        using var page = JsonDocument.Parse(bytes);
        var texts = page
            .RootElement.GetProperty("contributions")
            .EnumerateArray()
            .SelectMany(part => part.GetProperty("quotes").EnumerateArray())
            .Select(quote => quote.GetProperty("text").GetString());
        Assert.NotEmpty(texts);
        Assert.Equal(Articles.All.QuotesBy("Abbas Araghchi").Select(quote => quote.Text), texts);
    }

    [Fact]
    public async Task An_unknown_speaker_ends_the_program_with_1_and_the_nearest_name_on_the_error_stream()
    {
        var (exitCode, bytes, errors) = await Run(["--speaker", "Abas Aragchi"]);

        Assert.Equal((1, 0), (exitCode, bytes.Length));
        Assert.Contains("Abbas Araghchi", errors);
    }

    private static async Task<(int ExitCode, byte[] Output, string Errors)> Run(string[] arguments)
    {
        var start = new ProcessStartInfo(
            Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet",
            [Path.Combine(AppContext.BaseDirectory, "newsreader.dll"), .. arguments]
        )
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardErrorEncoding = Encoding.UTF8,
        };
        using var process = Process.Start(start)!;
        using var output = new MemoryStream();
        var errors = process.StandardError.ReadToEndAsync();
        await process.StandardOutput.BaseStream.CopyToAsync(output);
        await process.WaitForExitAsync();
        return (process.ExitCode, output.ToArray(), await errors);
    }
}
