using System.Text;
using NewsContent.Text.Source;

namespace NewsContent.Markdown.Headline;

/// <summary>Compares the headline with the first heading of the text, which often has other capitals and quotation marks.</summary>
internal static class SameHeadline
{
    private static readonly HashSet<char> Marks = [.. "\"'‘’‚‛“”„‟«»‹›`´′″「」『』"];
    private static readonly HashSet<char> Dashes = [.. "–—‐‑−"];

    /// <summary>Whether both say the same: case, the kind of marks and dashes, and signs of stress make no difference.</summary>
    public static bool Is(string a, string b) => Bare(a) == Bare(b);

    private static string Bare(string words)
    {
        var bare = new StringBuilder(words.Length);
        foreach (var c in Unicode.ComposedForm.Of(words))
        {
            if (Characters.IsInvisible(c) || c is '*' or '_' or Characters.Lost)
                continue;
            bare.Append(
                Marks.Contains(c) ? '"'
                : Dashes.Contains(c) ? '-'
                : char.ToLowerInvariant(c)
            );
        }

        return bare.ToString();
    }
}
