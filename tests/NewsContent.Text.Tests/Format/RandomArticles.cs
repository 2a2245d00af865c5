using CsCheck;

namespace NewsContent.Text.Tests.Format;

/// <summary>Texts that look like articles, texts that were articles before they were damaged, and texts of any characters.</summary>
internal static class RandomArticles
{
    private static readonly string[] Client = Repository.Read("sample-app", "NewsArticles", "Articles", "iran-us-talks.txt").Split('\n');

    private static readonly string[] Pieces =
    [
        "",
        "",
        "",
        "WORLD NEWS",
        "Talks Resume in Oman",
        "Talks Resume in Oman",
        "2026-02-07",
        "2026-02-07T09:30+01:00",
        "7 February 2026",
        "2026-02-31",
        "By: Jane Doe",
        "Kicker: World",
        "Language: de",
        "Language: English",
        "Language: es",
        "Form: interview",
        "Form: transcript",
        "Form: x",
        "NADIA OSEI: We stay.",
        "NADIA OSEI:",
        "Q: Why “now”?",
        "A: Fog,",
        "(Applause.)",
        "—Voy —dijo Bo—. ¿No?",
        "«La obra, dijo, sigue»",
        "Updated: 2026-01-01",
        "Slug: a/b",
        "Slug: a b",
        "Tags: x, y",
        "Autor: Jane",
        "By Jane Doe",
        "Source:",
        "Photographer: Sam Lee",
        "A short line",
        "A short line",
        "## Heading",
        "##",
        "# x",
        "\\A short line",
        "\\",
        "He said “yes.”",
        "He said “no",
        "and “so on",
        "“yes.”{by Sam Lee}",
        "“no” {by nobody #No}",
        "{by Sam Lee}",
        "{#Name}",
        "{by",
        "}",
        "“a”\\{#b}",
        "Heading {#Given}",
        "Speakers: Sam Lee (envoy); Ann Poe",
        "Speakers: ;",
        "or” not",
        "‘single’ marks",
        "“",
        "”",
        "\"",
        "«a» „b“ »c«",
        "「良い」と述べた。",
        "協議は",
        "گفت",
        "\u200F",
        "\u200B",
        "\t",
        "\u00A0",
        "\u2067x\u2069",
        "\u2067",
        "\u2069",
        "\u202E",
        "\0",
        "\uFFFD",
        "\uD83D",
        "\uDD4A",
        "\uFDD0",
        "\u2028",
        "The talks resumed on Friday, both sides said.",
        "Negotiations: both sides want to go on",
        ":",
        "* * *",
    ];

    private static readonly Gen<char> Character = Gen.OneOf(
        Gen.Char["\n\n\r\t :\\#-“”\"'‘’«»ab1２é協\u200F\u2067\u2069\0\uD83D\uDD4A"],
        Gen.Char
    );

    private static readonly Gen<string> Line = Gen.Frequency(
        (4, OneOf(Pieces)),
        (2, OneOf(Client)),
        (1, Gen.Char.Array[0, 12].Select(characters => new string(characters))),
        (1, Gen.Select(OneOf(Pieces), OneOf(Pieces), (a, b) => a + b))
    );

    /// <summary>Lines in any order.</summary>
    public static readonly Gen<string> Lines = Line.Array[0, 24].Select(lines => string.Join('\n', lines));

    /// <summary>The client's article with a few characters deleted, inserted or repeated.</summary>
    public static readonly Gen<string> Damaged = Gen.Select(Gen.Int[0, 100_000], Gen.Int[0, 40], Character.Array[0, 3])
        .Array[1, 6]
        .Select(changes =>
        {
            var text = string.Join('\n', Client);
            foreach (var (place, deleted, inserted) in changes)
            {
                var at = place % (text.Length + 1);
                text = text[..at] + new string(inserted) + text[Math.Min(text.Length, at + deleted)..];
            }

            return text;
        });

    /// <summary>Any characters.</summary>
    public static readonly Gen<string> Noise = Character.Array[0, 200].Select(characters => new string(characters));

    public static readonly Gen<string> Any = Gen.Frequency((4, Lines), (3, Damaged), (2, Noise));

    private static Gen<string> OneOf(string[] lines) => Gen.Int[0, lines.Length - 1].Select(index => lines[index]);
}
