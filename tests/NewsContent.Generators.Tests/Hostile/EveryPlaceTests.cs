using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using NewsContent.Generators.Inputs;
using NewsContent.Generators.Tests.Harness;
using NewsContent.Text.Header;

namespace NewsContent.Generators.Tests.Hostile;

/// <summary>Every piece of <c>pieces.txt</c> at every place where text reaches C#: none becomes code.</summary>
public class EveryPlaceTests
{
    /// <summary>Where in an article a text can stand; <c>§</c> is the piece.</summary>
    private static readonly Dictionary<string, string> Articles = new()
    {
        ["headline"] = "Council §\n\n2026-02-07\n\nThe council met.\n",
        ["whole headline"] = "§\n\n2026-02-07\n\nThe council met.\n",
        ["repeated headline"] = "Council\n\n2026-02-07\n§\n\nThe council met.\n",
        ["kicker"] = "NEWS §\n\nCouncil\n\n2026-02-07\n\nThe council met.\n",
        ["summary"] = "Council\n\n“§” and § again\n2026-02-07\n\nThe council “§” met.\n",
        ["date"] = "Council\n\n2026-02-07§\n\nThe council met.\n",
        ["lead"] = "Council\n\n2026-02-07\n\nThe § council.\n\n§\n\n\\§\n",
        ["heading"] = "Council\n\n2026-02-07\n\nThe council met.\n\n## §\n\nIt voted.\n\nPlan §\n\nIt voted.\n",
        ["name of a section"] = "Council\n\n2026-02-07\n\nThe council met.\n\nPlan {#§}\n\nIt voted.\n",
        ["quotation"] = "Council\n\n2026-02-07\n\n“§,” said Maria Soto. “We § stay,” she said. “§”\n",
        ["name of a quotation"] = "Council\n\n2026-02-07\n\n“We stay.”{#§}\n",
        ["speaker of a note"] = "Council\n\n2026-02-07\n\n“We stay.”{by §} “No.”{by Maria § (§) #Given}\n",
        ["speaker and role"] = "Council\n\n2026-02-07\n\n“We stay,” said Maria §, the mayor of §.\n",
        ["listed speaker"] = "Council\n\nSpeakers: Maria Soto (§); §\n2026-02-07\n\n“We stay,” Maria Soto said.\n",
    };

    /// <summary>The same in Markdown, several places to an article.</summary>
    private static readonly Dictionary<string, string> MarkdownArticles = new()
    {
        ["front matter"] =
            "---\ntitle: §\ndate: 2026-02-07\ndescription: “§” again\ntags: [§, b]\nauthor: Ada §\n---\n\nThe council § met.\n",
        ["front matter between marks"] =
            "---\ntitle: \"§\"\ndate: 2026-02-07\ncategory: '§'\nspeakers:\n  - Maria Soto (§)\n---\n\n“§,” said Maria Soto.\n",
        ["words"] = "# Council §\n\n2026-02-07\n\n**§** *a §* `§` ~~§~~ [§](/§ \"§\") ![§](/§) <§> https://§\\\n§[^a]\n\n[^a]: §\n",
        ["blocks"] =
            "# Council\n\n2026-02-07\n\n- §\n  1. §\n\n| § | b |\n|---|---|\n| c | § |\n\n```§\n§\n```\n\n"
            + "## §\n\n§\n\n## Plan {#§}\n\n<!-- § -->\n",
        ["quotations"] = "# Council\n\n2026-02-07\n\nMaria § said:\n\n> §\n\n> We stay.\n> — Ida §, §\n\n“**§**.”{#§}\n",
    };

    private static readonly string[] Keys = [.. HeaderFields.All.Select(row => row.Key), "§"];

    private static readonly Dictionary<string, string> Properties = typeof(MetadataNames)
        .GetFields()
        .Where(field => field.IsLiteral)
        .ToDictionary(field => field.Name, field => (string)field.GetRawConstantValue()!);

    public static TheoryData<string> Places => [.. Articles.Keys];

    public static TheoryData<string> MarkdownPlaces => [.. MarkdownArticles.Keys];

    public static TheoryData<string> HeaderKeys => [.. Keys];

    public static TheoryData<string> PropertyNames => [.. Properties.Keys];

    [Fact]
    public void There_are_pieces_and_properties_to_try()
    {
        Assert.InRange(Pieces.All.Count, 180, 1_000);
        Assert.Contains(Pieces.All, piece => piece.Length > 10_000);
        Assert.Contains("\"; } } class Broken { } //", Pieces.All);
        Assert.Contains("a\uD800b", Pieces.All);
        Assert.InRange(Properties.Count, 10, 20);
    }

    [Theory]
    [MemberData(nameof(Places))]
    public void No_piece_becomes_code_in_an_article(string place) => Demand(Articles[place]);

    [Theory]
    [MemberData(nameof(MarkdownPlaces))]
    public void No_piece_becomes_code_in_an_article_in_Markdown(string place) => Demand(MarkdownArticles[place], "md");

    [Theory]
    [MemberData(nameof(HeaderKeys))]
    public void No_piece_becomes_code_in_a_header_line(string key) => Demand($"Council\n\n{key}: §\n2026-02-07\n\nThe council met.\n");

    [Theory]
    [InlineData("Articles/§.txt")]
    [InlineData("Articles/a§b.txt")]
    [InlineData("Articles/§/story.txt")]
    [InlineData("Articles/world/a§b/story.txt")]
    [InlineData("Articles/2026-02-07-§")]
    [InlineData("§")]
    public void No_piece_becomes_code_in_a_path(string path)
    {
        foreach (var storage in Enum.GetNames<ArticleStorage>())
        {
            // What no assembly can hold as the name of a resource is LongPathTests’.
            var pieces = Pieces
                .All.Where(piece =>
                    storage == nameof(ArticleStorage.Literals) || (piece.Length is > 0 and < 500 && !piece.Contains('\0') && IsWhole(piece))
                )
                .ToList();
            var files = pieces
                .Select(piece => path.Replace("§", piece, StringComparison.Ordinal))
                .Distinct()
                .Select(identity => MemoryText.Of(identity, Story.With()))
                .ToList();
            var run = GeneratorRun.Of(TestProject.Empty.With(MetadataNames.Storage, storage) with { Files = [.. files] }).DemandCompiles();
            CodeShape.Demand(run);

            // Of two with one name both are told and the first has it; what has no name is told.
            using var app = run.Load();
            var told = run
                .Problems.Select(problem => problem.Location == Location.None ? problem.Message() : problem.Location.GetLineSpan().Path)
                .ToHashSet();
            Assert.All(run.Problems, problem => Assert.True(problem.Id is "NEWS015" or "NEWS016", problem.ToString()));
            Assert.True(app.All().Count + told.Count >= files.Count, $"{app.All().Count} articles, {told.Count} told, of {files.Count}");
            Assert.NotEmpty(app.All());
        }
    }

    [Theory]
    [MemberData(nameof(PropertyNames))]
    public void No_piece_becomes_code_in_a_property(string property)
    {
        var accepted = 0;
        foreach (var piece in Pieces.All)
        {
            var project = TestProject
                .Of(Story.With(text: "“We stay,” said Maria Soto."))
                .With(MetadataNames.ImplicitUsings, "enable")
                .With(Properties[property], piece);
            GeneratorDriver driver = GeneratorRun
                .Driver(project)
                .RunGeneratorsAndUpdateCompilation(project.Compile(), out var output, out _);
            var result = driver.GetRunResult().Results.Single();

            Assert.True(result.Exception is null, piece);
            Assert.All(result.Diagnostics, problem =>
                Assert.True(problem.Id is "NEWS022" or "NEWS024" or "NEWS031" or "NEWS026" or "NEWS064", problem.ToString())
            );
            var diagnostics = piece.Length > 200 ? output.Emit(Stream.Null).Diagnostics : output.GetDiagnostics();
            var complaints = diagnostics.Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning).ToList();
            Assert.True(complaints.Count == 0, $"{property} = {piece}: {complaints.FirstOrDefault()}");
            if (result.Diagnostics.IsEmpty)
                accepted++;
            CodeShape.Demand(project, result);
        }

        Assert.True(accepted < Pieces.All.Count || property is nameof(MetadataNames.RootNamespace) or nameof(MetadataNames.ImplicitUsings));
    }

    /// <summary>Without half of a surrogate pair.</summary>
    private static bool IsWhole(string piece) => piece == Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(piece));

    private static void Demand(string template, string format = "txt")
    {
        var files = Pieces
            .All.Select(
                (piece, i) =>
                    MemoryText.Of(
                        string.Create(CultureInfo.InvariantCulture, $"Articles/f{i:D3}.{format}"),
                        template.Replace("§", piece, StringComparison.Ordinal)
                    )
            )
            .ToList();
        foreach (var storage in Enum.GetNames<ArticleStorage>())
            HostileProject.Demand(files, storage);
    }
}
