using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace NewsContent.Site.Tests.Visiting;

/// <summary>What axe-core finds on a page.</summary>
internal static class Accessibility
{
    /// <summary>Every broken rule at every place, one to a line; none on a page that everybody can use.</summary>
    public static async Task<IReadOnlyList<string>> Violations(IPage page)
    {
        var result = await page.RunAxe();
        return
        [
            .. from violation in result.Violations ?? []
            from node in violation.Nodes
            select $"{violation.Id}: {violation.Help}: {node.Html} ({Reasons(node)})",
        ];
    }

    private static string Reasons(AxeResultNode node) =>
        string.Join("; ", node.Any.Concat(node.All).Concat(node.None).Select(static check => check.Message));
}
