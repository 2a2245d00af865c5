using System.Globalization;
using NewsContent.Text.Advice;

namespace NewsContent.Text.Tests.Growth;

/// <summary>Shapes that once took work with the square of their length, and others of their kind.</summary>
public sealed class HostileShapeTests
{
    private const string Header = "Council approves budget\n\n2026-02-07\n\n";
    private const string Spoken = "Council approves budget\nSpeakers: Nadia Osei; Bo Lind\nForm: transcript\n2026-02-07\n\n";

    private static readonly Dictionary<string, Func<int, string>> All = new()
    {
        ["nothing but quotations"] = count => $"{Header}{Repeated("“b c” ", count)}\n\nThey left.\n",
        ["the same in a summary"] = count => $"Council approves budget\n\n{Repeated("“b c” ", count)}\n2026-02-07\n\nThey left.\n",
        ["the same in a headline"] = count => $"{Repeated("“b c” ", count)}\n2026-02-07\n\nThey left.\n",
        ["the same with a name behind"] = count => $"{Header}{Repeated("“b c” ", count)}\n\n— Eva Holm\n",
        ["the same in German"] = count => $"H\nLanguage: de\n2026-02-07\n\n{Repeated("„b c“ ", count)}\n\nSie gingen.\n",
        ["the same in guillemets of one sentence"] = count => $"H\nLanguage: fr\n2026-02-07\n\nIl dit {Repeated("«b «c». ", count)}\n",
        ["guillemets in guillemets"] = count => $"H\nLanguage: fr\n2026-02-07\n\n{Repeated("«a ", count)}».\n",
        ["notes that never close"] = count => Header + Repeated("“a”{by ", count),
        ["notes that never close in a headline"] = count => $"{Repeated("“a”{by ", count)}\n2026-02-07\n\nThey left.\n",
        ["notes of a headline"] = count => $"{Repeated("‘a’{by nobody} ", count)}\n2026-02-07\n\nThey left.\n",
        ["denied notes"] = count => Header + Repeated("\\{by x} ", count),
        ["denied notes in a summary"] = count => $"H\n\n{Repeated("\\{by x} ", count)}\n2026-02-07\n\nThey left.\n",
        ["other names before a colon"] = count => Header + Numbered(count, i => $"Sam{Word(i)} Lee{Word(i)}: “Yes.”\n\n"),
        ["other names before a colon in one line"] = count => Header + Numbered(count, i => $"Sam{Word(i)} Lee{Word(i)}: “Yes.” "),
        ["other names behind a verb"] = count => Header + Numbered(count, i => $"“Yes,” said Sam{Word(i)} Lee{Word(i)}.\n\n"),
        ["other listed speakers"] = count =>
            $"H\nSpeakers: {Numbered(count, i => $"Sam{Word(i)} Lee; ")}Eva Holm\n2026-02-07\n\n“a,” Eva Holm said.\n",
        ["authors with titles"] = count =>
            $"H\nBy: {Numbered(count, i => $"Sam{Word(i)} Lee, Staff Writer, ")}Eva Holm\n2026-02-07\n\nText.\n",
        ["divided words"] = count => Header + Repeated("Hospi- tals ", count),
        ["joined letters"] = count => Header + Repeated("\uFB01rst ", count),
        ["links"] = count => Header + Repeated("[a](/b) ", count),
        ["emphasis that never ends"] = count => Header + Repeated("**a ", count),
        ["questions"] = count => Header + Repeated("Who pays?\n\nThe harbour pays a third of it.\n\n", count),
        ["telephone numbers"] = count => Header + Repeated("Tel. +49 40 1234567\n\n", count),
        ["labels alone"] = count => Spoken + Repeated("Q:\n\nA:\n\n", count),
        ["turns"] = count => Spoken + Repeated("Q: Why?\n\nA: Fog.\n\n(Applause.)\n\nFog.\n\n", count),
        ["turns of one voice"] = count => Spoken + "NADIA OSEI: We stay.\n\n" + Repeated("We “stay”.\n\n", count),
        ["other labels"] = count =>
            Spoken + Numbered(count, i => $"GOVERNOR SAM{Word(i)}: Yes.\n\nLee {Word(i).ToUpperInvariant()}: No.\n\n"),
        ["other labels of letters"] = count => Spoken + Numbered(count, i => $"{Word(i).ToUpperInvariant()[1..]}: Yes.\n\n"),
        ["other labels of offices"] = count => Spoken + Numbered(count, i => $"{Offices(i)}: Yes.\n\nAnn {Word(i)}, the mayor, left.\n\n"),
        ["brackets"] = count => Spoken + "Q: Why?\n\n" + Repeated("((a) ", count) + "\n",
        ["turns without the line"] = count => Header + Repeated("Sam: Why.\n\nLee: Fog\n\n", count),
        ["dialogue"] = count => "H\nLanguage: es\n2026-02-07\n\n" + Repeated("—¿Vienes? —preguntó Eva—. Sí.\n\n", count),
        ["dialogue of one paragraph"] = count => "H\nLanguage: es\n2026-02-07\n\n—¿No? " + Repeated("—dijo —dijo, dijo, ", count) + ".\n",
        ["commas inside marks"] = count => "H\nLanguage: es\n2026-02-07\n\n«Sí" + Repeated(", dijo, no", count) + "».\n",
        ["places and days"] = count => Header + Repeated("Gullsound, 5 January 2026\n\n", count),
    };

    public static TheoryData<string> Shapes => [.. All.Keys];

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Eight_times_the_text_takes_eight_times_the_work(string shape)
    {
        Read(All[shape](16));
        var small = WorkOf.Reading(All[shape](250), Read);
        var large = WorkOf.Reading(All[shape](2_000), Read);

        large.AssertInProportionTo(small);

        static void Read(string text) => ArticleAdvice.For(text, ArticleText.ParseSyntax(text));
    }

    private static string Repeated(string piece, int times) => string.Concat(Enumerable.Repeat(piece, times));

    private static string Numbered(int count, Func<int, string> piece) => string.Concat(Enumerable.Range(0, count).Select(piece));

    /// <summary>Other words of office for each number.</summary>
    private static string Offices(int number) =>
        string.Join(' ', number.ToString("D4", CultureInfo.InvariantCulture).Select(static digit => digit < '5' ? "MAYOR" : "SENATOR"));

    /// <summary>Another word for each number, of letters and of one length.</summary>
    private static string Word(int number) =>
        string.Concat(number.ToString("D4", CultureInfo.InvariantCulture).Select(digit => (char)('a' + (digit - '0'))));
}
