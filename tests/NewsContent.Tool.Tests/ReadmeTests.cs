using System.Text.Json;

namespace NewsContent.Tool.Tests;

/// <summary>The line of JSON that the tool's README shows is what the tool prints of the client's article.</summary>
public class ReadmeTests
{
    [Fact]
    public void The_line_of_json_is_what_the_tool_prints()
    {
        var root = Root();
        var readme = File.ReadAllText(Path.Combine(root, "src", "NewsContent.Tool", "README.md"));
        var start = readme.IndexOf("    {\"id\"", StringComparison.Ordinal);
        var shown = JsonSerializer.Deserialize<JsonElement>(readme[start..readme.IndexOf("\n\n", start, StringComparison.Ordinal)]);
        var article = Directory
            .GetFiles(Path.Combine(root, "sample-app", "NewsArticles", "Articles"), "iran-us-talks.txt", SearchOption.AllDirectories)
            .Single();

        var printed = Assert.Single(ToolRun.Quotes(article).Lines);

        Assert.Equal(Names(printed), Names(shown));
        Assert.Equal(printed.GetProperty("id").GetString(), shown.GetProperty("id").GetString());
        var quote = Assert.Single(shown.GetProperty("quotes").EnumerateArray());
        var same = printed
            .GetProperty("quotes")
            .EnumerateArray()
            .Single(other => other.GetProperty("text").GetString() == quote.GetProperty("text").GetString());
        Assert.Equal(
            same.EnumerateObject().Select(field => (field.Name, field.Value.ToString())),
            quote.EnumerateObject().Select(field => (field.Name, field.Value.ToString()))
        );
    }

    private static IEnumerable<string> Names(JsonElement element) => element.EnumerateObject().Select(field => field.Name);

    private static string Root()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "NewsContent.Generators.sln")))
                return folder.FullName;
        }

        throw new InvalidOperationException("The repository is not above " + AppContext.BaseDirectory);
    }
}
