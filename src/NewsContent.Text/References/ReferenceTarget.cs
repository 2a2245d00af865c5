using NewsContent.Unicode;

namespace NewsContent.Text.References;

/// <summary>The target of a link that stays in the site, taken apart. <c>%20</c> is the sign that it stands for.</summary>
/// <param name="Path">What is before a query and a heading; empty for the own page.</param>
/// <param name="Heading">The id after the <c>#</c>; null without one, and for the beginning of a page.</param>
internal sealed record ReferenceTarget(string Path, string? Heading)
{
    /// <summary>What leads to the beginning of every page.</summary>
    private const string Top = "top";

    /// <summary>Whether the target leads to the page on which it is.</summary>
    public bool IsOwnPage => Path.Length == 0;

    /// <summary>Whether the path counts from the folder of all articles, and not from the own article’s.</summary>
    public bool IsFromRoot => Path.Length > 0 && Path[0] == '/';

    /// <summary>The target taken apart; null for an address of another site, and for none.</summary>
    public static ReferenceTarget? Read(string target)
    {
        var end = target.IndexOfAny(EndsOfPath);
        if (target.Length == 0 || end >= 0 && target[end] == ':' && target.IndexOf('/', 0, end) < 0)
            return null;
        if (target.StartsWith("//", StringComparison.Ordinal))
            return null;

        end = target.IndexOfAny(['?', '#']);
        var path = Decoded(end < 0 ? target : target.Substring(0, end));
        var sign = target.IndexOf('#');
        var heading = sign < 0 ? "" : Decoded(target.Substring(sign + 1));
        return new ReferenceTarget(path, heading is "" or Top ? null : heading);
    }

    /// <summary>What is after the path, as it is written: a query, a heading’s id.</summary>
    public static string AfterPath(string target)
    {
        var end = target.IndexOfAny(['?', '#']);
        return end < 0 ? "" : target.Substring(end);
    }

    private static readonly char[] EndsOfPath = [':', '?', '#'];

    private static string Decoded(string text) => ComposedForm.Of(text.IndexOf('%') < 0 ? text : Uri.UnescapeDataString(text));
}
