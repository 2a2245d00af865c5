using System.Globalization;
using NewsContent.Generators.Tests.Harness;

namespace NewsContent.Generators.Tests.Hostile;

/// <summary>The hostile texts of <c>pieces.txt</c>.</summary>
internal static class Pieces
{
    public static IReadOnlyList<string> All { get; } =
    [
        .. File.ReadLines(Path.Combine(SampleArticles.Repository, "tests", "NewsContent.Generators.Tests", "Hostile", "pieces.txt"))
            .Where(line => line.Length > 0 && line[0] != '#').Select(line => Read(line[(line.IndexOf('\t', StringComparison.Ordinal) + 1)..])),
    ];

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
                if (written[i] == 'u') i += 4;
            }
            else if (written[i] == 'x' && i + 1 < written.Length && written[i + 1] == '{' && int.TryParse(written.AsSpan(i + 2, written.Length - i - 3), CultureInfo.InvariantCulture, out var times))
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
