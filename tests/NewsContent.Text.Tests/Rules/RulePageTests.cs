using NewsContent.Text.Advice;
using NewsContent.Text.Rules;
using NewsContent.Text.Tests.Format;

namespace NewsContent.Text.Tests.Rules;

public sealed class RulePageTests
{
    /// <summary>
    /// Rules that speak of several files, of the project or of the generator, which the parser never reports,
    /// and of files too long for a page.
    /// </summary>
    private static readonly string[] ReportedByTheGenerator =
    [
        "NEWS015",
        "NEWS016",
        "NEWS017",
        "NEWS021",
        "NEWS022",
        "NEWS023",
        "NEWS024",
        "NEWS029",
        "NEWS030",
        "NEWS031",
        "NEWS032",
        "NEWS033",
        "NEWS034",
        "NEWS037",
        "NEWS038",
        "NEWS039",
        "NEWS040",
        "NEWS042",
        "NEWS049",
        "NEWS051",
        "NEWS052",
        "NEWS053",
        "NEWS054",
        "NEWS055",
        "NEWS056",
        "NEWS057",
        "NEWS058",
        "NEWS059",
        "NEWS060",
        "NEWS061",
        "NEWS062",
        "NEWS063",
        "NEWS064",
        "NEWS065",
        "NEWS070",
        "NEWS072",
    ];

    /// <summary>Advice that speaks of several files or of C# code, and of more of it than a page has.</summary>
    private static readonly string[] AdviceOnProjects =
    [
        "NEWS202",
        "NEWS209",
        "NEWS210",
        "NEWS215",
        "NEWS224",
        "NEWS225",
        "NEWS226",
        "NEWS229",
        "NEWS232",
        "NEWS234",
    ];

    /// <summary>What says how the examples of advice are read.</summary>
    private static readonly AdviceOptions OnThatDay = new() { Today = new(2026, 2, 7, null) };

    public static TheoryData<string> Ids => [.. AllRules.Select(rule => rule.Id)];

    public static TheoryData<string> IdsOfTheParser => [.. ArticleRules.All.Select(rule => rule.Id).Except(ReportedByTheGenerator)];

    public static TheoryData<string> IdsOfAdvice => [.. AdviceRules.All.Select(rule => rule.Id).Except(AdviceOnProjects)];

    private static IEnumerable<ArticleRule> AllRules => ArticleRules.All.Concat(AdviceRules.All);

    [Fact]
    public void The_ids_are_in_order_and_each_is_one_rules()
    {
        var ids = AllRules.Select(static rule => rule.Id).ToArray();

        Assert.Equal(ids.Distinct().Order(StringComparer.Ordinal), ids);
        Assert.All(ids, static id => Assert.Matches("^NEWS[0-9]{3}$", id));
        Assert.All(ArticleRules.All, static rule => Assert.True(string.CompareOrdinal(rule.Id, "NEWS100") < 0, rule.Id));
        Assert.All(AdviceRules.All, static rule => Assert.True(string.CompareOrdinal(rule.Id, "NEWS200") > 0, rule.Id));
    }

    [Theory]
    [InlineData(typeof(ArticleRules))]
    [InlineData(typeof(AdviceRules))]
    public void Every_rule_of_the_class_is_in_its_list(Type rules) =>
        Assert.Equal(
            rules
                .GetProperties()
                .Where(property => property.PropertyType == typeof(ArticleRule))
                .Select(property => (ArticleRule)property.GetValue(null)!)
                .OrderBy(rule => rule.Id, StringComparer.Ordinal),
            rules == typeof(ArticleRules) ? ArticleRules.All : AdviceRules.All
        );

    [Fact]
    public void Advice_is_never_an_error_and_a_suggestion_unless_nobody_can_have_meant_it() =>
        Assert.Equal(
            ["NEWS208", "NEWS209", "NEWS210", "NEWS211", "NEWS212", "NEWS219", "NEWS224", "NEWS226"],
            AdviceRules
                .All.Where(rule => rule is { PreventsPublishing: false, Severity: not RuleSeverity.Suggestion })
                .Select(rule => rule.Severity == RuleSeverity.Warning ? rule.Id : "")
        );

    [Fact]
    public void Every_page_belongs_to_a_rule() =>
        Assert.Equal(
            AllRules
                .Select(rule => rule.Id)
                .Concat(IdsOfTheTargets())
                .Order(StringComparer.Ordinal)
                .Select(id => id + ".md")
                .Concat(["README.md", "index.md"]),
            Directory
                .GetFiles(Path.Combine(Repository.Root, "docs", "rules"))
                .Select(path => Path.GetFileName(path))
                .Where(name => !name.Contains(".received.", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal)
        );

    [Fact]
    public void What_the_packages_targets_report_is_in_the_index_too() =>
        Assert.Equal(
            IdsOfTheTargets(),
            Repository
                .Read("docs", "rules", "README.md")
                .Split('\n')
                .Where(line => line.StartsWith("- [NEWS", StringComparison.Ordinal))
                .Select(line => line.Substring(3, 7))
        );

    [Fact]
    public void The_index_lists_every_rule_with_title_and_severity()
    {
        var rows = Repository
            .Read("docs", "rules", "README.md")
            .Split('\n')
            .Where(line => line.StartsWith("| [NEWS", StringComparison.Ordinal));
        var expected = AllRules.Select(rule =>
            $"| [{rule.Id}]({rule.Id}.md) | {rule.Title} | {rule.Severity} | {(rule.PreventsPublishing ? "no" : "yes")} |"
        );
        Assert.Equal(expected, rows);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Each_page_has_the_rules_title_and_says_its_severity(string id)
    {
        var rule = AllRules.Single(rule => rule.Id == id);
        var page = Repository.Read("docs", "rules", id + ".md");
        Assert.StartsWith($"# {rule.Id}: {rule.Title}\n", page, StringComparison.Ordinal);

        var severity = Section(page, "Severity");
        Assert.StartsWith(rule.Severity + ". ", severity, StringComparison.Ordinal);
        Assert.Equal(rule.PreventsPublishing, severity.Contains("It cannot be changed", StringComparison.Ordinal));
        foreach (var heading in (string[])["What it says", "How to fix it", "Why it matters"])
            Assert.NotEmpty(Section(page, heading));
        Assert.Equal(!rule.PreventsPublishing, page.Contains("\n## When to turn it off\n", StringComparison.Ordinal));
        if (!rule.PreventsPublishing)
            Assert.Contains($"dotnet_diagnostic.{id}.severity = none\n", Section(page, "When to turn it off"), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(IdsOfTheParser))]
    public void Each_failing_example_breaks_its_rule_alone_and_the_repaired_one_none(string id)
    {
        var examples = DocumentedExample.ReadAll(Repository.Read("docs", "rules", id + ".md"));
        Assert.Equal(["Wrong", "Right"], examples.Select(example => example.Heading));

        foreach (var example in examples)
            example.Check();
        Assert.Equal([id], ArticleText.ParseSyntax(examples[0].Text, examples[0].Options).Problems.Select(problem => problem.Rule.Id));
        Assert.Empty(ArticleText.ParseSyntax(examples[1].Text, examples[1].Options).Problems);
    }

    [Theory]
    [MemberData(nameof(IdsOfAdvice))]
    public void Each_example_of_advice_gets_that_advice_alone_and_the_repaired_one_none(string id)
    {
        var examples = DocumentedExample.ReadAll(Repository.Read("docs", "rules", id + ".md"));
        Assert.Equal(["Wrong", "Right"], examples.Select(example => example.Heading));

        var options = id == AdviceRules.SearchPropertyMissing.Id ? OnThatDay with { ForSearchEngines = true } : OnThatDay;
        var advice = ArticleAdvice.For(examples[0].Text, ArticleText.ParseSyntax(examples[0].Text, examples[0].Options), options);
        Assert.Equal(examples[0].Result, advice.Select(ArticleOutline.Problem));
        Assert.Equal([id], advice.Select(problem => problem.Rule.Id));
        Assert.Empty(ArticleText.ParseSyntax(examples[0].Text).Problems);

        examples[1].Check();
        var repaired = ArticleText.ParseSyntax(examples[1].Text);
        Assert.Empty(repaired.Problems);
        Assert.Empty(ArticleAdvice.For(examples[1].Text, repaired, options));
    }

    [Fact]
    public void Messages_end_as_sentences_and_hold_their_places_in_order()
    {
        foreach (var rule in AllRules)
        {
            Assert.True(rule.MessageFormat.EndsWith('.') || rule.MessageFormat.EndsWith('}'), rule.MessageFormat);
            for (var i = 1; i < 4; i++)
            {
                if (rule.MessageFormat.Contains($"{{{i}}}", StringComparison.Ordinal))
                    Assert.Contains($"{{{i - 1}}}", rule.MessageFormat, StringComparison.Ordinal);
            }
        }
    }

    private static IEnumerable<string> IdsOfTheTargets() =>
        IdsIn("<Error Code=\"", "NewsContent.Generators", "build", "NewsContent.Generators.targets")
            .Concat(IdsIn(" = \"", "NewsContent.Build", "BuildMessages.cs"));

    private static IEnumerable<string> IdsIn(string before, params string[] path) =>
        Repository
            .Read(["src", .. path])
            .Split(before + "NEWS")
            .Skip(1)
            .Select(static error => "NEWS" + error[..error.IndexOf('"', StringComparison.Ordinal)]);

    private static string Section(string page, string heading)
    {
        var start = page.IndexOf($"\n## {heading}\n\n", StringComparison.Ordinal);
        Assert.True(start >= 0, $"no section “{heading}”");
        start += heading.Length + 6;
        var end = page.IndexOf("\n## ", start, StringComparison.Ordinal);
        return page[start..(end < 0 ? page.Length : end)];
    }
}
