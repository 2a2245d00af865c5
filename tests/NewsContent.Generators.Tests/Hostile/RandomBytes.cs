using System.Text;
using CsCheck;
using NewsContent.Generators.Tests.Harness;

namespace NewsContent.Generators.Tests.Hostile;

/// <summary>
/// Files as nobody would write them: any bytes, real articles that were damaged, and articles put together of parts that are hard to read.
/// </summary>
internal static class RandomBytes
{
    private static readonly byte[][] Articles = [.. SampleArticles.All.Select(article => Encoding.UTF8.GetBytes(article.Text))];

    private static readonly string[] Header =
    [
        "---\n",
        "title: a\n",
        "title: \"“b”: */\"\n",
        "date: 2026-02-07\n",
        "tags: [a, }]\n",
        "# Council\n",
        "WORLD NEWS\n\n",
        "Council approves budget\n",
        "“We stay,” says Soto\n",
        "\\2026\n",
        "\n",
        "By: Ada Stone\n",
        "By: ;,;\n",
        "Kicker: }\n",
        "Tags: a, “b”, */\n",
        "Location: </summary>\n",
        "Language: de\n",
        "Language: xx-yy\n",
        "Speakers: Maria Soto (mayor); Ada Stone\n",
        "Updated: 2026-02-08\n",
        "Source: \"; }\n",
        "Note: no such key\n",
    ];

    private static readonly string[] Date =
    [
        "2026-02-07\n\n",
        "2026-02-07T09:30+01:00\n\n",
        "2026-02-30\n\n",
        "7 February 2026\n\n",
        "0001-01-01\n\n",
        "9999-12-31\n\n",
        "\n",
    ];

    private static readonly string[] Body =
    [
        "*",
        "**",
        "`",
        "```",
        "[",
        "](/a)",
        "![",
        "[^a]",
        "\n\n[^a]: b",
        "\n> ",
        "\n> — Ida Holm",
        "\n- ",
        "\n1. ",
        "\n    ",
        "\n| a | b |\n|---|---|\n| ",
        " | ",
        "\n---\n",
        "<b>",
        "<!-- ",
        " -->",
        "&amp;",
        "https://a.example",
        "“",
        "”",
        "„",
        "\"",
        "'",
        "«",
        "»",
        "「",
        "」",
        "{by nobody}",
        "{by Ada Stone (mayor) #Given}",
        "{#Given}",
        "{",
        "}",
        "\n\n",
        "\n",
        "\r\n\r\n",
        "## ",
        "## Heading\n\n",
        "Next Steps\n\n",
        "\\",
        "said Maria Soto, the mayor.",
        "sagte sie",
        "she said",
        "Soto",
        "according to",
        " ",
        "\t",
        ",",
        ".",
        "\"\"\"",
        "*/",
        "//",
        "]]>",
        "</summary>",
        "&#0;",
        "{0}",
        "\\u0022",
        "\u2028",
        "\u0085",
        "\uFEFF",
        "\u2067",
        "\u2069",
        "\u202E",
        "\u200D",
        "\u00AD",
        "e\u0301",
        "é",
        "\uE000",
        "🚀",
        "\U000E0041",
        "ایران",
        "協議",
        "0",
        "Equals",
        "class",
    ];

    private static readonly Encoding[] Encodings =
    [
        new UTF8Encoding(false),
        new UTF8Encoding(true),
        new UnicodeEncoding(false, true),
        new UnicodeEncoding(true, true),
        Encoding.Latin1,
        new UTF32Encoding(false, true),
    ];

    /// <summary>Any bytes at all.</summary>
    public static readonly Gen<byte[]> Noise = Gen.Byte.Array[0, 120];

    /// <summary>One of the sample's articles with bytes changed, lost, put in and swapped.</summary>
    public static readonly Gen<byte[]> Damaged = Gen.Select(
        Gen.Int[0, Articles.Length - 1],
        Gen.Select(Gen.Int[0, 1_000_000], Gen.Int[0, 30], Inserted()).Array[1, 5],
        (article, changes) =>
        {
            var bytes = Articles[article];
            foreach (var (place, lost, inserted) in changes)
            {
                var at = place % (bytes.Length + 1);
                bytes = [.. bytes[..at], .. inserted, .. bytes[Math.Min(bytes.Length, at + lost)..]];
            }

            return bytes;
        }
    );

    /// <summary>Header, date and body by the format's grammar, of parts that are hard to read, in any encoding.</summary>
    public static readonly Gen<byte[]> ByGrammar = Gen.Select(
        OneOf(Header).Array[0, 5],
        OneOf(Date),
        OneOf(Body).Array[0, 40],
        Gen.Frequency((8, Gen.Const(0)), (3, Gen.Int[1, Encodings.Length - 1])),
        (header, date, body, encoding) =>
            (byte[])
                [
                    .. Encodings[encoding].Preamble,
                    .. Encodings[encoding].GetBytes("Council " + string.Concat(header) + date + string.Concat(body)),
                ]
    );

    public static readonly Gen<byte[]> Any = Gen.Frequency((1, Noise), (3, Damaged), (5, ByGrammar));

    private static Gen<byte[]> Inserted() => Gen.OneOf(Gen.Byte.Array[0, 4], OneOf(Body).Select(Encoding.UTF8.GetBytes));

    private static Gen<string> OneOf(string[] parts) => Gen.Int[0, parts.Length - 1].Select(i => parts[i]);
}
