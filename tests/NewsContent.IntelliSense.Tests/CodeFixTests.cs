using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using NewsContent.CodeFixes;
using NewsContent.Text.Fixes;

namespace NewsContent.IntelliSense.Tests;

/// <summary>Repairs at a keystroke: each is taken, and the project it leaves is read again.</summary>
public sealed partial class CodeFixTests
{
    private const string Good = "Talks Resume\n\n2026-02-07\n\nThe talks resumed.\n";

    private static readonly ArticleFixProvider Articles = new(static () => new DateTime(2026, 3, 1));

    /// <summary>
    /// The failing example of NEWS014 has a value that nobody can guess; that of NEWS004 lacks its date too. Both are below, and those of
    /// translations. Those of fields need a record of the project.
    /// </summary>
    public static TheoryData<string> RulesOfTexts =>
        [.. ArticleFixes.FixableRuleIds.Except(["NEWS004", "NEWS014", "NEWS056", "NEWS057", "NEWS060", "NEWS063"])];

    [Theory]
    [MemberData(nameof(RulesOfTexts))]
    public async Task The_first_fix_of_the_rules_page_leaves_nothing_to_tell(string id)
    {
        var (text, format, requiresListed) = FailingExample(id);
        var project = EditorProject
            .With(("talks" + format, text))
            .With("NewsContentRequireListedSpeakers", requiresListed ? "true" : "false");
        var problem = Assert.Single(await project.Told(), problem => problem.Id == id);

        var actions = await project.Offered(Articles, problem);

        Assert.NotEmpty(actions);
        Assert.All(await (await project.After(actions[0])).Told(), left => Assert.Equal(DiagnosticSeverity.Info, left.Severity));
        foreach (var action in actions)
            Assert.DoesNotContain(id, (await (await project.After(action)).Told()).Select(left => left.Id));
    }

    [Theory]
    [InlineData("NEWS004", "By: The Sea\n\n2026-02-07\n\nThe talks resumed.\n", "\\By: The Sea\n\n2026-02-07\n\nThe talks resumed.\n")]
    [InlineData(
        "NEWS014",
        "Talks\nSlug: My Story\n2026-02-07\n\nThe talks resumed.\n",
        "Talks\nSlug: my-story\n2026-02-07\n\nThe talks resumed.\n"
    )]
    public async Task A_line_is_repaired(string id, string text, string repaired) =>
        Assert.Equal(repaired, await Repaired(EditorProject.With(("talks.txt", text)), id));

    [Theory]
    [InlineData("NEWS060", "Language: fr\n")]
    [InlineData("NEWS063", "Slug: other\n")]
    public async Task What_a_translation_must_not_say_is_taken_out(string id, string line)
    {
        var project = EditorProject.With(
            ("talks.txt", Good),
            ("talks.de.txt", $"Gespräche\n\n{line}2026-02-07\n\nDie Gespräche begannen.\n")
        );
        var problem = Assert.Single(await project.Told(), problem => problem.Id == id);

        var actions = await project.Offered(Articles, problem);

        Assert.Equal("Delete this line", actions[0].Title);
        Assert.Empty(await (await project.After(actions[0])).Told());
    }

    [Fact]
    public async Task A_missing_date_is_the_days_that_the_project_or_the_machine_gives()
    {
        var project = EditorProject.With(("talks.txt", "Talks Resume\n\nA summary.\n\nThe talks resumed.\n"));

        Assert.Equal("Talks Resume\n\nA summary.\n\n2026-03-01\n\nThe talks resumed.\n", await Repaired(project, "NEWS005"));
        Assert.Equal(
            "Talks Resume\n\nA summary.\n\n2026-02-07\n\nThe talks resumed.\n",
            await Repaired(project.With("NewsContentToday", "2026-02-07"), "NEWS005")
        );
    }

    [Theory]
    [InlineData("NEWS037", "See [it](world/fogg.md#sanctions).", "See [it](world/fog.md#sanctions).")]
    [InlineData("NEWS037", "See [it](/world/treatt).", "See [it](/world/treaty).")]
    [InlineData("NEWS037", "See [it](world/treatt).", "See [it](world/treaty).")]
    [InlineData("NEWS041", "See [it](world/fog.md#sanction).", "See [it](world/fog.md#sanctions).")]
    [InlineData("NEWS041", "See [it](#now-and-her).\n\n## Now and here\n\nText.", "See [it](#now-and-here).\n\n## Now and here\n\nText.")]
    public async Task A_reference_that_leads_nowhere_gets_the_nearest(string id, string text, string repaired)
    {
        const string Header = "# Ferry\n\n2026-02-08\n\n";
        var project = EditorProject.With(
            ("ferry.md", Header + text + "\n"),
            ("world/fog.md", "# Fog\n\nSlug: world/treaty\n2026-02-07\n\nText.\n\n## Sanctions\n\nText.\n")
        );

        Assert.Equal(Header + repaired + "\n", await Repaired(project, id, "ferry.md"));
    }

    [Theory]
    [InlineData("world/ferry.md", "# F\n\nImage: peer.jpg\nImage alt: A\n2026-02-08\n\nText.\n", "peer.jpg", "pier.jpg")]
    [InlineData("world/ferry.md", "# F\n\n2026-02-08\n\nText.\n\n![A](old-peer.jpg)\n", "old-peer.jpg", "old%20pier.jpg")]
    [InlineData("ferry.txt", "F\nImage: old-pier.jpg\nImage alt: A\n2026-02-08\n\nText.\n", "old-pier.jpg", "world/old pier.jpg")]
    [InlineData("ferry.txt", "F\nImage: /world/Pier.jpg\nImage alt: A\n2026-02-08\n\nText.\n", "Pier", "pier")]
    public async Task A_picture_that_is_not_there_gets_the_nearest(string path, string text, string wrong, string right)
    {
        var project = EditorProject.With((path, text)).WithPicture("world/pier.jpg").WithPicture("world/old pier.jpg");

        Assert.Equal(text.Replace(wrong, right, StringComparison.Ordinal), await Repaired(project, "NEWS070", path));
    }

    [Fact]
    public async Task A_slug_in_a_header_line_gets_the_nearest()
    {
        const string Ferry = "Ferry\nRelated: world/treatt\n2026-02-08\n\nText.\n";
        var project = EditorProject.With(
            ("ferry.txt", Ferry),
            ("world/fog.txt", "Fog\nAliases: world/old\nSlug: world/treaty\n2026-02-07\n\nText.\n")
        );

        Assert.Equal(Ferry.Replace("treatt", "treaty", StringComparison.Ordinal), await Repaired(project, "NEWS037", "ferry.txt"));
    }

    [Theory]
    [InlineData(
        "2026-01-05-weekly.txt",
        "2026-02-07-weekly.txt",
        "Talks Resume\n\nSlug: weekly-2026-01-05\n2026-02-07\n\nThe talks resumed.\n"
    )]
    [InlineData("fog_treaty.txt", "fog-treaty.txt", "Talks Resume\n\nSlug: fog_treaty-2\n2026-02-07\n\nThe talks resumed.\n")]
    public async Task Of_two_articles_with_one_name_either_gets_a_slug_of_its_own(string path, string other, string repaired)
    {
        var project = EditorProject.With((path, Good), (other, Good));
        var problem = (await project.Told()).First(problem =>
            problem.Id == "NEWS015" && problem.Location.GetLineSpan().Path.EndsWith(path, StringComparison.Ordinal)
        );

        var after = await project.After(Assert.Single(await project.Offered(Articles, problem)));

        Assert.Equal(repaired, await after.TextOf(path));
        Assert.Empty(await after.Told());
    }

    [Theory]
    [InlineData("!!!.txt", "Talks Resume\n\nSlug: my-article\n2026-02-07\n\nThe talks resumed.\n")]
    public async Task A_file_name_that_is_no_name_gets_a_slug(string path, string repaired)
    {
        var project = EditorProject.With((path, Good));

        var after = await project.After(Assert.Single(await project.Offered(Articles, Assert.Single(await project.Told()))));

        Assert.Equal(repaired, await after.TextOf(path));
        Assert.Empty(await after.Told());
    }

    [Fact]
    public async Task Line_ends_and_all_other_lines_stay_as_they_are()
    {
        var project = EditorProject.With(("talks.txt", "Talks Resume\r\n\r\n7 February 2026\t\r\n\r\nThe talks resumed.\rNow. \n"));

        Assert.Equal("Talks Resume\r\n\r\n2026-02-07\t\r\n\r\nThe talks resumed.\rNow. \n", await Repaired(project, "NEWS006"));
    }

    [Fact]
    public async Task A_safe_fix_is_taken_in_all_articles_and_another_one_in_none()
    {
        var project = EditorProject.With(
            ("a.txt", Good.Replace("2026-02-07", "7 February 2026", StringComparison.Ordinal)),
            ("world/b.txt", Good.Replace("2026-02-07", "8 March 2026", StringComparison.Ordinal)),
            ("c.txt", Good.Replace("2026-02-07", "02/03/2026", StringComparison.Ordinal))
        );
        var told = await project.Told();
        var safe = (await project.Offered(Articles, told[0]))[0];
        var guess = (await project.Offered(Articles, told[1]))[0];

        var after = await project.After((await project.OfferedForAll(Articles, safe, "NEWS006"))!);

        Assert.Equal(Good, await after.TextOf("a.txt"));
        Assert.Equal(Good.Replace("2026-02-07", "2026-03-08", StringComparison.Ordinal), await after.TextOf("world/b.txt"));
        Assert.Equal(["/home/reporter/site/Articles/c.txt"], (await after.Told()).Select(left => left.Location.GetLineSpan().Path));
        Assert.Null(await project.OfferedForAll(Articles, guess, "NEWS006"));
    }

    [Fact]
    public async Task Nothing_is_offered_for_a_text_that_has_changed_since()
    {
        var project = EditorProject.With(("talks.txt", Good.Replace("2026-02-07", "7 February 2026", StringComparison.Ordinal)));
        var problem = Assert.Single(await project.Told());

        Assert.Empty(await (await project.Edited("talks.txt", _ => Good)).Offered(Articles, problem));
    }

    [Theory]
    [InlineData(
        "Newsroom.Articles.All[\"irn-us-talks\"]",
        "Newsroom.Articles.All[Newsroom.Articles.IranUsTalks.Slug]",
        "Newsroom.Articles.All[\"iran-us-talks\"]"
    )]
    [InlineData("Articles.All[ \"fog-treaty\" ]", "Articles.All[ Articles.World.FogTreaty.Slug ]", "Articles.All[ \"world/fog-treaty\" ]")]
    [InlineData("All[\"Iran-US-Talks\"]", "All[IranUsTalks.Slug]", "All[\"iran-us-talks\"]")]
    [InlineData(
        "Articles.All.TryGet(slug: \"irn-us-talks\", out _)",
        "Articles.All.TryGet(slug: Articles.IranUsTalks.Slug, out _)",
        "Articles.All.TryGet(slug: \"iran-us-talks\", out _)"
    )]
    public async Task A_slug_in_code_becomes_the_member_or_the_slug_that_was_meant(string expression, string member, string slug)
    {
        static string Code(string shown) =>
            $"using static Newsroom.Articles; namespace Newsroom {{ class Page {{ object Show() => {shown}; }} }}";
        var project = EditorProject.With(("iran-us-talks.txt", Good), ("world/fog-treaty.txt", Good)).WithCode(Code(expression));
        var problem = Assert.Single(await project.Told(), told => told.Id == "NEWS210");

        var actions = await project.Offered(new SlugFixProvider(), problem);

        Assert.Equal(2, actions.Count);
        foreach (var (action, expected) in actions.Zip([member, slug]))
        {
            var after = await project.After(action);
            Assert.Equal(Code(expected), await after.TextOf("Page.cs"));
            Assert.DoesNotContain(await after.Told(), told => told.Id == "NEWS210" || told.Severity == DiagnosticSeverity.Error);
        }
    }

    [Theory]
    [InlineData("QuotesBy(\"Mara Lindquist\")", "QuotesBy(\"Mara Lindqvist\")")]
    [InlineData("In(\"NEWS\")", "In(\"WORLD NEWS\")")]
    public async Task A_speaker_or_kicker_in_code_becomes_the_one_that_was_meant(string asked, string meant)
    {
        static string Code(string call) => $"class Page {{ object Show() => Newsroom.Articles.All.{call}; }}";
        var project = EditorProject
            .With(("talks.txt", "WORLD NEWS\n" + Good + "\n“We stay,” said Mara Lindqvist.\n"))
            .WithCode(Code(asked));

        var action = Assert.Single(await project.Offered(new SlugFixProvider(), Assert.Single(await project.Told())));
        var after = await project.After(action);

        Assert.Equal(Code(meant), await after.TextOf("Page.cs"));
        Assert.Empty(await after.Told());
    }

    [Theory]
    [InlineData("Quotes.WeWillNot", "“We will not leave,” said Jon Moor.", "“We will not leave,”{#WeWillNot} said Jon Moor.")]
    [InlineData("Quotes.WeWillNot", "“We will not leave,”{by Jon Moor} he said.", "“We will not leave,”{#WeWillNot}{by Jon Moor} he said.")]
    [InlineData("Quotes.WeWillNot", "“We will not leave.\n\n“We stay.”", "“We will not leave.\n\n“We stay.”{#WeWillNot}")]
    [InlineData("Sections.RedLines", "Red Lines\n\nAll spoke.", "Red Lines {#RedLines}\n\nAll spoke.")]
    [InlineData("Sections.IsIt", "## Is it?\nAll spoke.", "## Is it? {#IsIt}\nAll spoke.")]
    public async Task A_name_that_the_text_gives_is_written_into_it(string member, string text, string noted)
    {
        var project = EditorProject
            .With(("world/talks.txt", $"Talks Resume\n\n2026-02-07\n\n{text}\n"))
            .With("NewsContentStableNames", "true")
            .WithCode($"class Page {{ object Show() => Newsroom.Articles.World.Talks.{member}; }}");
        var problem = Assert.Single(await project.Told(), told => told.Id == "NEWS224");

        var action = Assert.Single(await project.Offered(new StableNameFixProvider(), problem));
        var after = await project.After(action);

        Assert.Equal($"Write {{#{member[(member.IndexOf('.') + 1)..]}}} in world/talks.txt", action.Title);
        Assert.Equal($"Talks Resume\n\n2026-02-07\n\n{noted}\n", await after.TextOf("world/talks.txt"));
        Assert.DoesNotContain(await after.Told(), told => told.Id == "NEWS224" || told.Severity >= DiagnosticSeverity.Warning);
    }

    [Fact]
    public async Task A_noted_name_stays_with_its_words_when_a_similar_quotation_is_put_above()
    {
        var project = EditorProject
            .With(("talks.txt", "Talks Resume\n\n2026-02-07\n\n“We will not leave,” said Mara Lindqvist.\n"))
            .With("NewsContentStableNames", "true")
            .WithCode("class Page { object Show() => Newsroom.Articles.Talks.Quotes.WeWillNot; }");
        var problem = Assert.Single(await project.Told());
        project = await project.After(Assert.Single(await project.Offered(new StableNameFixProvider(), problem)));

        project = await project.Edited("talks.txt", static text =>
            text.Replace("“We will", "“We will not stay,” said Jon Moor.\n\n“We will", StringComparison.Ordinal)
        );

        Assert.Empty(await project.Told());
        var tooltip = await project.QuickInfo("Articles.Talks.Quotes.WeWill$$Not");
        Assert.Contains("Mara Lindqvist", tooltip, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_is_offered_for_a_name_that_no_note_can_hold_and_for_a_text_that_has_changed()
    {
        var project = EditorProject
            .With(("talks.txt", "Talks Resume\n\n2026-02-07\n\n“10 ships sail,” said Jon Moor. “We stay,” he said.\n"))
            .With("NewsContentStableNames", "true")
            .WithCode(
                "class Page { object Show() => Newsroom.Articles.Talks.Quotes._10ShipsSail ?? Newsroom.Articles.Talks.Quotes.WeStay; }"
            );
        var problems = await project.Told();

        Assert.Equal(["NEWS224", "NEWS224"], problems.Select(static problem => problem.Id));
        Assert.Empty(await project.Offered(new StableNameFixProvider(), problems[0]));
        Assert.Empty(
            await (await project.Edited("talks.txt", static text => text.Replace("We stay", "We go", StringComparison.Ordinal))).Offered(
                new StableNameFixProvider(),
                problems[1]
            )
        );
    }

    [Fact]
    public void Editors_find_the_providers_and_the_compiler_finds_nothing_to_load()
    {
        var assembly = typeof(ArticleFixProvider).Assembly;
        var exported = assembly
            .GetTypes()
            .Select(type => (type.Name, Export: type.GetCustomAttribute<ExportCodeFixProviderAttribute>()))
            .Where(type => type.Export is not null)
            .ToDictionary(type => type.Name, type => type.Export!);
        Assert.Equal(["ArticleFixProvider", "SlugFixProvider", "StableNameFixProvider"], exported.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(["AdditionalDocument"], exported["ArticleFixProvider"].DocumentKinds!);
        Assert.Equal([".txt", ".md"], exported["ArticleFixProvider"].DocumentExtensions!);

        var reference = new AnalyzerFileReference(assembly.Location, new NothingToLoad());
        Assert.Empty(reference.GetAnalyzers(LanguageNames.CSharp));
        Assert.Empty(reference.GetGenerators(LanguageNames.CSharp));
    }

    private static async Task<string> Repaired(EditorProject project, string id, string file = "talks.txt")
    {
        var problem = Assert.Single(await project.Told());
        Assert.Equal(id, problem.Id);
        var after = await project.After((await project.Offered(Articles, problem))[0]);
        Assert.Empty(await after.Told());
        return await after.TextOf(file);
    }

    /// <summary>The failing example of a rule's page, how its file ends, and whether it is read with listed speakers.</summary>
    private static (string Text, string Format, bool RequiresListed) FailingExample(string id)
    {
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(root.FullName, "NewsContent.Generators.sln")))
            root = root.Parent!;
        var block = FailingArticle().Match(File.ReadAllText(Path.Combine(root.FullName, "docs", "rules", id + ".md")));
        Assert.True(block.Success, $"{id} has no failing example");
        var text = CodePoint()
            .Replace(block.Groups["text"].Value, match =>
                ((char)int.Parse(match.Groups[1].Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString()
            );
        return (text, block.Groups["format"].Success ? ".md" : ".txt", block.Groups["listed"].Success);
    }

    [GeneratedRegex(@"## Wrong\n\n```article(?<format>\.md)?(?<listed> listed-speakers)?\n(?<text>.*?)\n```", RegexOptions.Singleline)]
    private static partial Regex FailingArticle();

    [GeneratedRegex(@"\{U\+([0-9A-F]{4})\}")]
    private static partial Regex CodePoint();

    private sealed class NothingToLoad : IAnalyzerAssemblyLoader
    {
        public void AddDependencyLocation(string fullPath) { }

        public Assembly LoadFromPath(string fullPath) => throw new InvalidOperationException("The compiler would load " + fullPath);
    }
}
