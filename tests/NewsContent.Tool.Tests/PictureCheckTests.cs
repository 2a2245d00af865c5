using System.Text.Json;

namespace NewsContent.Tool.Tests;

/// <summary>What <c>newscontent check</c> and <c>export</c> make of pictures.</summary>
public sealed class PictureCheckTests : IDisposable
{
    private const string Svg = "<svg width='60' height='40'/>";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void What_is_not_there_is_reported_with_its_repair()
    {
        Write("world/pier.svg", Svg);
        Write("_draft.svg", Svg);
        Write("broken.png", "no picture");
        var ferry = Write(
            "world/ferry.md",
            "# Ferry\n\nImage: peer.svg\nImage alt: A\n2026-02-07\n\n![a](pier.svg)\n\n![a](../broken.png)\n\n"
                + "![a](/draft.svg) is here.\n\n![](https://example.org/a.png)\n\n![a](/images/a.png) is there.\n"
        );

        string[] told =
        [
            "NEWS070 ferry.md 3 8 pier.svg",
            "NEWS072 ferry.md 9 6 ",
            "NEWS070 ferry.md 11 6 ",
            "NEWS071 ferry.md 13 5 ",
            "NEWS070 ferry.md 15 6 ",
        ];
        Assert.Equal(told.Order(StringComparer.Ordinal), Check(_folder.Path).Told.Order(StringComparer.Ordinal));
        Assert.Equal(told.Order(StringComparer.Ordinal), Check(ferry).Told.Order(StringComparer.Ordinal));
        Assert.Equal(4, Check(_folder.Path, "--pages", "/images/*").Told.Count());
    }

    [Fact]
    public void An_export_has_places_and_sizes()
    {
        Write("world/pier.svg", Svg);
        Write("world/ferry.txt", "Ferry\nImage: pier.svg\nImage alt: A\nImage caption: B\nImage credit: C\n2026-02-07\n\nIt sails.\n");

        Assert.Equal(
            """{"source":"world/pier.svg","alt":"A","title":null,"caption":"B","credit":"C","width":60,"height":40}""",
            Exported("json")
        );
        Assert.Equal(
            """{"@type":"ImageObject","identifier":"world/pier.svg","width":{"@type":"QuantitativeValue","value":60,"unitCode":"E37"},"""
                + "\"height\":{\"@type\":\"QuantitativeValue\",\"value\":40,\"unitCode\":\"E37\"},"
                + "\"description\":\"A\",\"caption\":\"B\",\"creditText\":\"C\"}",
            Exported("jsonld")
        );
    }

    private string Exported(string form)
    {
        var run = ToolRun.Export("--format", form, _folder.Path);
        Assert.Equal(0, run.ExitCode);
        return JsonSerializer.Deserialize<JsonElement>(run.Output).GetProperty("image").GetRawText();
    }

    private string Write(string name, string text)
    {
        _folder.Write("App.csproj", "<Project />");
        return _folder.Write("Articles/" + name, text);
    }

    private static ToolRun Check(params string[] arguments) => ToolRun.Check(["--no-advice", "--format", "json", .. arguments]);
}
