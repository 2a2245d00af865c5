using NewsContent.Text;
using NewsContent.Text.Rules;
using NewsContent.Text.Source;

namespace NewsContent.Markdown.Inlines;

// In here, since blocks and inlines of the records have the same names.
using Markdig.Syntax.Inlines;

/// <summary>Where links lead and pictures are.</summary>
internal static class LinkTarget
{
    private const int LongestShown = 60;

    /// <summary>The target, written at the link or in the definition that it names; blank when none is given.</summary>
    public static string Of(LinkInline link) => link.GetDynamicUrl?.Invoke() ?? link.Url ?? "";

    /// <summary>Where the target is in the file, in the brackets of the link or in the definition that it names.</summary>
    /// <param name="link">The link.</param>
    /// <param name="whole">Where the link is in the file, for one whose target nobody can point to.</param>
    /// <param name="source">The file.</param>
    /// <param name="offset">Where in the file the parsed text begins.</param>
    public static TextRange RangeOf(LinkInline link, TextRange whole, ArticleSource source, int offset)
    {
        var span = link.Reference?.UrlSpan ?? link.UrlSpan;
        if (span.IsEmpty || span.Start < 0 || offset + span.End >= source.Text.Length)
            return whole;
        var range = new TextRange(offset + span.Start, offset + span.End + 1);
        if (source.Text[range.Start] == '<' && source.Text[range.End - 1] == '>' && range.Length > 2)
            range = new TextRange(range.Start + 1, range.End - 1);
        var written = range.In(source.Text);
        return written == Of(link) || written.IndexOfAny(SignsOfDecoding) >= 0 ? range : whole;
    }

    /// <summary>What is in the file otherwise than in a target.</summary>
    private static readonly char[] SignsOfDecoding = ['\\', '&'];

    /// <summary>What is missing before an address of the web or of mail, such as <c>www.example.org</c>; null for any other.</summary>
    private static string? AddressWithoutScheme(string target, bool isPicture)
    {
        // Files of pictures have the sign in their names: pier@2x.png.
        if (!isPicture && target.IndexOfAny(['/', '?', '#', ':']) < 0 && target.IndexOf('@') > 0)
            return "mailto:";
        return SiteName.Begins(target) ? "https://" : null;
    }

    /// <summary>Reports a target that no page would have as an address.</summary>
    /// <param name="target">The target.</param>
    /// <param name="range">Where the link or the picture is in the file.</param>
    /// <param name="isPicture">Whether it is a picture’s.</param>
    /// <param name="problems">Takes what is wrong.</param>
    /// <param name="isShown">Whether the address is in the text as its own words: readers see how it is.</param>
    public static void Check(string target, TextRange range, bool isPicture, ProblemList problems, bool isShown = false)
    {
        if (isPicture ? PictureTarget.Is(target) : SafeTarget.Is(target))
        {
            if (AddressWithoutScheme(target, isPicture) is { } scheme)
            {
                Report(
                    $"“{Excerpt.Of(target, LongestShown)}” needs {scheme} at the front. Without it, it is a page beside this one.",
                    $"Write {scheme}{target}."
                );
            }
            else if (!isShown && WebAddress.Advice(target) is { } advised)
            {
                Report($"“{Excerpt.Of(target, LongestShown)}” is not a complete address.", advised);
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
            $"“{Excerpt.Of(target, LongestShown)}” cannot be the address of a {thing}.",
            $"Write one that begins with https://, or a path with / in it, as in {example}."
        );

        void Report(string what, string advice) => problems.Add(ArticleRules.MarkdownWithoutPlace, range, what, advice);
    }
}
