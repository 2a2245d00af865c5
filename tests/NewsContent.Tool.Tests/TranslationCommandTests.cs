using System.Text.Json;

namespace NewsContent.Tool.Tests;

/// <summary>Articles in several languages, in each command.</summary>
public sealed class TranslationCommandTests : IDisposable
{
    private const string Talks = "Talks Resume\n\nSlug: world/talks\n2026-02-07\n\n“We begin,” said Ida Holm.\n";
    private const string German = "Gespräche beginnen\n\n2026-02-08\n\n„Wir beginnen“, sagte Ida Holm.\n";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_translation_is_no_second_article()
    {
        Write("world/iran.txt", Talks);
        var german = Write("world/iran.de.txt", German);
        Write("fr/world/iran.md", "# Les pourparlers\n\n2026-02-07\n\nVoir [cela](iran.txt).\n");

        Assert.Empty(Told(Check(_folder.Path)));
        Assert.Empty(Told(Check(german)));
        Assert.Empty(Told(Check(_folder.Path, "--languages", "en;de;fr")));
        Assert.Equal(["NEWS064 iran.txt 1 1"], Told(Check(_folder.Path, "--languages", "en;de;fr;it")));
    }

    [Fact]
    public void What_is_wrong_is_reported_as_in_a_build()
    {
        Write("a.txt", Talks);
        Write("a.de.txt", German.Replace("2026-02-08", "Language: fr\nSlug: b\n2026-02-08", StringComparison.Ordinal));
        Write("de/a.txt", German);
        Write("b.de.txt", German);

        Assert.Equal(
            ["NEWS060 a.de.txt 3 11", "NEWS063 a.de.txt 4 7", "NEWS232 b.de.txt 1 1", "NEWS062 a.txt 1 1"],
            Told(Check(_folder.Path)).Where(static told => !told.Contains("b.de.txt 5", StringComparison.Ordinal))
        );
        Assert.Contains("NEWS061 b.de.txt 1 1", Told(Check(_folder.Path, "--languages", "en;de")));
    }

    [Fact]
    public void An_export_says_of_what_it_is_a_translation()
    {
        Write("world/iran.txt", Talks);
        Write("world/iran.de.txt", German);

        var exported = ToolRun.Export("--format", "jsonld", "--base", "https://example.org/news", _folder.Path).Lines;

        var (german, original) = (exported[0], exported[1]);
        Assert.Equal("https://example.org/news/de/world/talks", german.GetProperty("@id").GetString());
        Assert.Equal("de", german.GetProperty("inLanguage").GetString());
        var work = german.GetProperty("translationOfWork");
        Assert.Equal("https://example.org/news/world/talks", work.GetProperty("@id").GetString());
        Assert.Equal("en", work.GetProperty("inLanguage").GetString());
        Assert.Equal("https://example.org/news/world/talks", original.GetProperty("@id").GetString());
        Assert.False(original.TryGetProperty("translationOfWork", out _));
        Assert.Equal("world/talks", ToolRun.Export(_folder.Path).Lines[0].GetProperty("slug").GetString());
    }

    [Fact]
    public void A_name_that_is_changed_is_that_of_all_languages()
    {
        Write("world/iran.txt", Talks.Replace("Slug: world/talks\n", "", StringComparison.Ordinal));
        Write("world/2026-02-08-iran.de.txt", German);
        Write("fr/world/iran.md", "# Les pourparlers\n\nRelated: ferry\n2026-02-07\n\nTexte.\n");
        Write("ferry.txt", "Ferry\n\n2026-02-07\n\nText.\n");

        ToolRun.Rename("world/iran", "talks", "--folder", _folder.Path);
        ToolRun.Rename("ferry", "boat", "--folder", _folder.Path);

        Assert.Equal(
            ["2026-02-08-talks.de.txt", "boat.txt", "fr/talks.md", "talks.txt"],
            Directory
                .EnumerateFiles(Path.Combine(_folder.Path, "Articles"), "*", SearchOption.AllDirectories)
                .Select(file => Path.GetRelativePath(Path.Combine(_folder.Path, "Articles"), file).Replace('\\', '/'))
                .Order(StringComparer.Ordinal)
        );
        Assert.Contains(
            "Related: boat\n",
            File.ReadAllText(Path.Combine(_folder.Path, "Articles", "fr", "talks.md")),
            StringComparison.Ordinal
        );
    }

    private string Write(string path, string text)
    {
        _folder.Write("App.csproj", "<Project />");
        return _folder.Write("Articles/" + path, text);
    }

    private static ToolRun Check(params string[] arguments) => ToolRun.Check(["--format", "json", .. arguments]);

    private static IEnumerable<string> Told(ToolRun run) =>
        JsonSerializer
            .Deserialize<JsonElement>(run.Output)
            .GetProperty("problems")
            .EnumerateArray()
            .Select(static problem =>
                $"{problem.GetProperty("rule").GetString()} {Path.GetFileName(problem.GetProperty("file").GetString())} "
                + $"{problem.GetProperty("line").GetInt32()} {problem.GetProperty("column").GetInt32()}"
            );
}
