using System.Globalization;
using NewsContent.Generators.Tests.Harness;

namespace NewsContent.Generators.Tests.Hostile;

/// <summary>The hostile texts of <c>pieces.txt</c>.</summary>
internal static class Pieces
{
    public static IReadOnlyList<string> All { get; } = [.. In("pieces.txt").Select(static piece => piece.Text)];

    /// <summary>The texts of a file beside this one, each with the word before its tab.</summary>
    public static IEnumerable<(string Group, string Text)> In(string file) =>
        from line in File.ReadLines(Path.Combine(SampleArticles.Repository, "tests", "NewsContent.Generators.Tests", "Hostile", file))
        where line.Length > 0 && line[0] != '#'
        let tab = line.IndexOf('\t', StringComparison.Ordinal)
        select (line[..Math.Max(0, tab)], Read(line[(tab + 1)..]));

    private static string Read(string written)
    {
        var piece = "";
        for (var i = 0; i < written.Length; i++)
        {
            if (written[i] == '\\')
            {
                piece += written[++i] switch
                {
                    'n' => "\n",
                    'r' => "\r",
                    't' => "\t",
                    'u' => ((char)int.Parse(written.AsSpan(i + 1, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString(),
                    _ => written[i].ToString(),
                };
                if (written[i] == 'u')
                    i += 4;
            }
            else if (
                written[i] == 'x'
                && i + 1 < written.Length
                && written[i + 1] == '{'
                && int.TryParse(written.AsSpan(i + 2, written.Length - i - 3), CultureInfo.InvariantCulture, out var times)
            )
            {
                var last = piece.Length > 1 && char.IsSurrogatePair(piece, piece.Length - 2) ? 2 : 1;
                return piece + string.Concat(Enumerable.Repeat(piece[^last..], times));
            }
            else
            {
                piece += written[i];
            }
        }

        return piece;
    }
}
