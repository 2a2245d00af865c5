using NewsContent.Text;
using NewsContent.Text.Rules;

namespace NewsContent.Markdown.Inlines;

// In here, since blocks and inlines of the records have the same names.
using Markdig.Syntax.Inlines;

/// <summary>Where links lead and pictures are.</summary>
internal static class LinkTarget
{
    /// <summary>The target, written at the link or in the definition that it names; blank when none is given.</summary>
    public static string Of(LinkInline link) => link.GetDynamicUrl?.Invoke() ?? link.Url ?? "";

    /// <summary>What is missing before an address of the web or of mail, such as <c>www.example.org</c>; null for any other.</summary>
    private static string? AddressWithoutScheme(string target)
    {
        var end = target.IndexOfAny(['/', '?', '#', ':']);
        var host = end < 0 ? target : target.Substring(0, end);
        if (end < 0 && host.IndexOf('@') > 0)
            return "mailto:";
        var isHost =
            host.StartsWith("www.", StringComparison.OrdinalIgnoreCase)
            || Domains.Any(domain => host.Length > domain.Length && host.EndsWith(domain, StringComparison.OrdinalIgnoreCase));
        return isHost && host[0] != '.' ? "https://" : null;
    }

    private static readonly string[] Domains = [".com", ".org", ".net"];

    /// <summary>Reports a target that no page would have as an address.</summary>
    /// <param name="target">The target.</param>
    /// <param name="range">Where the link or the picture stands in the file.</param>
    /// <param name="isPicture">Whether it is a picture’s.</param>
    /// <param name="problems">Takes what is wrong.</param>
    public static void Check(string target, TextRange range, bool isPicture, ProblemList problems)
    {
        if (SafeTarget.Is(target))
        {
            if (AddressWithoutScheme(target) is { } scheme)
            {
                Report(
                    $"“{Excerpt.Of(target, 60)}” is no address without {scheme}, and would be a page beside this one.",
                    $"Write {scheme}{target}."
                );
            }

            return;
        }

        var (thing, example) = isPicture ? ("picture", "![The pier](pier.jpg)") : ("link", "[tides](/tides)");
        if (target.Trim().Length == 0)
        {
            Report($"This {thing} has no address.", $"Write it between the ( ), as in {example}.");
            return;
        }

        Report(
            $"No page can have “{Excerpt.Of(target, 60)}” as the address of a {thing}.",
            $"Write one that begins with https://, or a path with / in it, as in {example}."
        );

        void Report(string what, string advice) => problems.Add(ArticleRules.MarkdownWithoutPlace, range, what, advice);
    }
}
