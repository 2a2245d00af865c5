using NewsContent.Text.Rules;

namespace NewsContent.Generators.Diagnostics;

/// <summary>Where the page of a rule can be read.</summary>
internal static class RulePage
{
    /// <summary>The address that build output and editors link the rule's id to.</summary>
    public static string Link(string ruleId) => ArticleRule.PageOf(ruleId);
}
