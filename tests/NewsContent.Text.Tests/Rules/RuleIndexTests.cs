using System.Text;
using System.Text.RegularExpressions;
using NewsContent.Text.Advice;
using NewsContent.Text.Fixes;
using NewsContent.Text.Rules;
using NewsContent.Text.Syntax;
using NewsContent.Text.Tests.Format;

namespace NewsContent.Text.Tests.Rules;

/// <summary>One page with every message beside the text that brings it, so that all of them can be read in one sitting.</summary>
public sealed partial class RuleIndexTests
{
    [Fact]
    public void The_page_of_all_messages_is_what_the_rules_say() => MadePage.AssertIsWritten("rules/index.md", Make());

    private static string Make()
    {
        var page = new StringBuilder();
        page.Append("# Every message beside the text that causes it\n\n");
        page.Append(
            "Made from the rules and the wrong examples on their pages; a test keeps it up to date. Below each message are the fixes\n"
        );
        page.Append("that [`newscontent check`](../../src/NewsContent.Tool/README.md) and editors offer.\n");
        foreach (var rule in ArticleRules.All.Concat(AdviceRules.All))
        {
            page.Append("\n## [").Append(rule.Id).Append("](").Append(rule.Id).Append(".md): ").Append(rule.Title).Append("\n\n");
            var examples = DocumentedExample.ReadAll(Repository.Read("docs", "rules", rule.Id + ".md"));
            if (examples.Count == 0)
            {
                page.Append("```text\n")
                    .Append(Severity(rule))
                    .Append(' ')
                    .Append(rule.Id)
                    .Append(": ")
                    .Append(Hole().Replace(rule.MessageFormat, "…"))
                    .Append("\n```\n");
            }
            else
            {
                AppendExample(page, examples[0]);
            }
        }

        return page.ToString();
    }

    private static void AppendExample(StringBuilder page, DocumentedExample example)
    {
        page.Append("```text\n").AppendJoin('\n', example.Source).Append("\n```\n\n```text\n");
        var options = new FixOptions { Reading = example.Options, Today = new PublicationDate(2026, 2, 7, null) };
        var article = ArticleText.ParseSyntax(example.Text, example.Options);
        var told =
            article.Problems.Count > 0
                ? article.Problems
                : ArticleAdvice.For(example.Text, article, new AdviceOptions { Today = options.Today });
        foreach (var problem in told)
        {
            page.Append(problem).Append('\n');
            foreach (var fix in ArticleFixes.For(example.Text, problem, options))
                page.Append("    ").Append(fix.IsSafe ? "safe fix: " : "fix: ").Append(fix.Title).Append('\n');
        }

        page.Append("```\n");
    }

    private static string Severity(ArticleRule rule) => rule.SeverityWord;

    [GeneratedRegex(@"\{\d+\}")]
    private static partial Regex Hole();
}
