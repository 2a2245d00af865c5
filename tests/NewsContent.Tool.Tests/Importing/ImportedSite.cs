using System.Text.Json;

namespace NewsContent.Tool.Tests.Importing;

/// <summary>A site that a test writes, and what an import makes of it.</summary>
internal sealed class ImportedSite : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly string _program;

    public ImportedSite(string program = "hugo") => _program = program;

    public string Source => Path.Combine(_folder.Path, "site");

    public string Target => Path.Combine(_folder.Path, "app", "Articles");

    private string Content => _program == "hugo" ? "site/content/" : "site/src/content/";

    public void Dispose() => _folder.Dispose();

    /// <summary>Writes a post.</summary>
    public ImportedSite With(string path, string text)
    {
        _folder.Write(Content + path, text);
        return this;
    }

    /// <summary>Writes a file of the site that is no post.</summary>
    public ImportedSite WithFile(string path, string text = "picture")
    {
        _folder.Write("site/" + path, text);
        return this;
    }

    /// <summary>Writes a post that has what it needs.</summary>
    public ImportedSite WithBody(string path, string body) => With(path, $"---\ntitle: T\ndate: 2026-02-07\n---\n\n{body}");

    /// <summary>Imports, and demands that what is written passes the rules.</summary>
    public ToolRun Import(params string[] options)
    {
        var run = ToolRun.Import([Source, "--from", _program, "--to", Target, .. options]);
        var isWritten = Directory.Exists(Target) && Articles().Any();
        IReadOnlyList<(string? Rule, string? File)> problems = isWritten
            ? ToolRun.Check("--no-advice", "--format", "json", Target).Problems
            : [];
        Assert.DoesNotContain(problems, static problem => problem.Rule is not ("NEWS018" or "NEWS071" or "NEWS072"));
        return run;
    }

    /// <summary>An article that was written.</summary>
    public string Read(string path) => File.ReadAllText(Path.Combine(Target, path));

    public bool Has(string path) => File.Exists(Path.Combine(Target, path));

    /// <summary>The text of the only post, imported.</summary>
    public string Body(string body)
    {
        // An article has words, and not a picture or code alone.
        WithBody("x.md", body + "\nEnd.\n").Import();
        return Has("x.md") ? AfterHead(Read("x.md")) : "unfinished: " + AfterHead(Read("_x.md"));
    }

    /// <summary>The front matter of the only post, imported.</summary>
    public string Head(string front)
    {
        With("x.md", $"{front}\n\nText.\n").Import();
        var text = Read(Has("x.md") ? "x.md" : "_x.md");
        return text[4..text.IndexOf("---\n", 4, StringComparison.Ordinal)];
    }

    /// <summary>What is told of the posts, as line and message.</summary>
    public IReadOnlyList<string> Notes() =>
        [
            .. JsonSerializer
                .Deserialize<JsonElement>(Import("--format", "json", "--dry-run").Output)
                .GetProperty("articles")
                .EnumerateArray()
                .SelectMany(static article => article.GetProperty("notes").EnumerateArray())
                .Select(static note => $"{note.GetProperty("line")}: {note.GetProperty("message")}"),
        ];

    private IEnumerable<string> Articles() =>
        Directory.EnumerateFiles(Target, "*.md", SearchOption.AllDirectories).Where(static path => Path.GetFileName(path)[0] != '_');

    private static string AfterHead(string text)
    {
        var end = text.IndexOf("---\n", 4, StringComparison.Ordinal) + 4;
        return text[end..].Replace("\nEnd.", "", StringComparison.Ordinal).Trim('\n');
    }
}
