using System.CommandLine;
using NewsContent.Text.Header;
using NewsContent.Tool.Commands;

namespace NewsContent.Tool.Tests;

/// <summary>
/// Every row of the table of header fields gets into the forms json and ninjs, or says that it does not. What linked data has of a record
/// is tested beside <c>ArticleLinkedData</c>.
/// </summary>
public sealed class HeaderExportTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public static TheoryData<string, string> KeysAndForms
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var row in HeaderFields.All)
            {
                data.Add(row.Key, "json");
                data.Add(row.Key, "ninjs");
            }

            return data;
        }
    }

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(KeysAndForms))]
    public void A_header_line_changes_the_property_that_its_row_names(string key, string form)
    {
        var field = HeaderFields.Find(key)!;
        var place = form == "json" ? field.Json : field.Ninjs;
        var property = place.Shape == ExportShape.Headline ? "headlines" : place.Name;

        var (without, with) = (Property(form, "", property), Property(form, $"{field.ExampleLine}\n{Beside(field)}", property));

        if (place.Shape == ExportShape.NotExported)
            Assert.Equal(without, with);
        else
            Assert.NotEqual(without, with);
    }

    /// <summary>What is said of a picture belongs to one.</summary>
    private static string Beside(HeaderField field) =>
        field != HeaderFields.Image && field.Key.StartsWith("Image", StringComparison.Ordinal) ? "Image: pier.jpg\n" : "";

    private string? Property(string form, string line, string property)
    {
        // What the example of Related names, behind the article in the order of the files.
        _folder.Write("Articles/world/fog-treaty.txt", "The Treaty\n2026-02-07\n\nThey signed.\n");
        _folder.Write("Articles/ferry.txt", $"Ferry Runs Again\n{line}2026-02-07\n\n“We sail,” said Lindqvist.\n");
        var configuration = new InvocationConfiguration { Output = new StringWriter(), Error = new StringWriter() };
        var exitCode = ExportCommand
            .Create()
            .Parse(["--format", form, "--base", "https://example.org/", _folder.Path])
            .Invoke(configuration);
        Assert.Equal(0, exitCode);
        var article = new ToolRun(exitCode, configuration.Output.ToString()!, configuration.Error.ToString()!).Lines[0];
        return article.TryGetProperty(property, out var value) ? value.GetRawText() : null;
    }
}
