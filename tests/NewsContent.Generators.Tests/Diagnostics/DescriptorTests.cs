using System.Globalization;
using Microsoft.CodeAnalysis;
using NewsContent.Generators.Diagnostics;
using NewsContent.Generators.Tests.Harness;
using NewsContent.Text.Rules;

namespace NewsContent.Generators.Tests.Diagnostics;

/// <summary>The list of rules, the compiler's descriptors and the release file say the same.</summary>
public class DescriptorTests
{
    [Fact]
    public void Every_rule_has_its_descriptor_and_in_the_same_order() =>
        Assert.Equal(ArticleRules.All.Select(rule => rule.Id), Descriptors.All.Select(descriptor => descriptor.Id));

    [Fact]
    public void A_descriptor_says_what_its_rule_says() => Assert.All(ArticleRules.All.Concat(AdviceRules.All), rule =>
        {
            var descriptor = DescriptorOfRule.ById(rule.Id);
            Assert.Equal(rule.Title, descriptor.Title.ToString(CultureInfo.InvariantCulture));
            Assert.Equal(rule.MessageFormat, descriptor.MessageFormat.ToString(CultureInfo.InvariantCulture));
            Assert.Equal(Severity(rule), descriptor.DefaultSeverity);
            Assert.True(descriptor.IsEnabledByDefault);
            Assert.Equal(rule.PreventsPublishing, descriptor.CustomTags.Contains(WellKnownDiagnosticTags.NotConfigurable));
            Assert.EndsWith($"/docs/rules/{rule.Id}.md", descriptor.HelpLinkUri, StringComparison.Ordinal);
        });

    [Fact]
    public void The_release_files_list_every_rule_once()
    {
        var ids = ArticleRules.All.Concat(AdviceRules.All).Select(rule => rule.Id).ToHashSet();
        var listed = Directory
            .EnumerateFiles(Path.Combine(SampleArticles.Repository, "src", "NewsContent.Generators"), "AnalyzerReleases.*.md")
            .SelectMany(File.ReadLines)
            .Select(line => string.Join('|', line.Split('|').Select(cell => cell.Trim())))
            .Where(line => ids.Contains(line.Split('|')[0]));

        var rules = ArticleRules
            .All.Select(rule => $"{rule.Id}|NewsContent|{rule.Severity}|{rule.Title}")
            .Concat(AdviceRules.All.Select(rule => $"{rule.Id}|NewsContent.Advice|{Severity(rule)}|{rule.Title}"));
        Assert.Equal(rules, listed.Order(StringComparer.Ordinal));
    }

    private static DiagnosticSeverity Severity(ArticleRule rule) =>
        rule.Severity switch
        {
            RuleSeverity.Error => DiagnosticSeverity.Error,
            RuleSeverity.Warning => DiagnosticSeverity.Warning,
            _ => DiagnosticSeverity.Info,
        };
}
