namespace NewsContent.Generators.Diagnostics;

/// <summary>Where the page of a rule can be read.</summary>
internal static class RulePage
{
    private const string Folder = "https://github.com/newscontent/NewsContent.Generators/blob/main/docs/rules/";

    /// <summary>The address that build output and editors link the rule's id to.</summary>
    public static string Link(string ruleId) => Folder + ruleId + ".md";
}
