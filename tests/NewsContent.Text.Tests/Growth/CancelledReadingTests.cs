namespace NewsContent.Text.Tests.Growth;

/// <summary>A cancelled reading ends within 50 ms in a text that is one giant sentence, line or paragraph too.</summary>
public sealed class CancelledReadingTests
{
    private const int Places = 10;

    /// <summary>Speakers are looked for where something is quoted.</summary>
    private const string End = "“yes,” said Maria Soto.";

    private const string Header = "Council approves budget\n\n2026-02-07\n\n";

    private static readonly Dictionary<string, Func<int, string>> All = new()
    {
        ["one sentence"] = count => Header + Repeated("the mayor of Larkham and ", count / 25) + End,
        ["one sentence of names"] = count => Header + Repeated("Maria Soto and ", count / 15) + End,
        ["one sentence with quotations"] = count => Header + Repeated("“We stay,” said Maria Soto, and ", count / 32),
        ["one German sentence"] = count => "H\nLanguage: de\n2026-02-07\n\n" + Repeated("die Sprecherin sagte „ja“ und ", count / 30),
        ["one paragraph"] = count => Header + Repeated("“We stay,” said Maria Soto. The council met. ", count / 45),
        ["one quotation"] = count => $"{Header}“{Repeated("We stay here and ", count / 17)}”",
        ["one list of authors"] = count => $"H\nBy: {Repeated("Ada Stone, ", count / 11)}Eva Holm\n2026-02-07\n\nText.",
        ["one list of tags"] = count => $"H\nTags: {Repeated("harbour, ", count / 9)}x\n2026-02-07\n\nText.",
        ["one list of speakers"] = count => $"H\nSpeakers: {Repeated("Ada Stone (mayor), ", count / 19)}\n2026-02-07\n\nText.",
        ["braces"] = count => Header + new string('{', count),
        ["opening marks"] = count => Header + new string('“', count / 10),
    };

    /// <summary>A header of millions of characters in one line: each is looked at once or twice, or copied.</summary>
    private static readonly Dictionary<string, Func<int, string>> Headers = new()
    {
        ["a headline"] = count => Repeated("Council approves ", count / 17) + "\n2026-02-07\n\nText.",
        ["a headline without blanks"] = count => new string('a', count) + "\n2026-02-07\n\nText.",
        ["a headline in capitals"] = count => new string('A', count) + "\nH\n2026-02-07\n\nText.",
        ["a headline of quotations"] = count => Repeated("“We stay,” ", count / 11) + "\n2026-02-07\n\nWe stay.",
        ["a headline of single marks"] = count => Repeated("‘We stay’ ", count / 10) + "\n2026-02-07\n\nWe stay.",
        ["a headline of braces"] = count => new string('{', count) + "\n2026-02-07\n\nText.",
        ["a headline twice"] = count =>
            Repeated("Council ", count / 16) + "\n2026-02-07\n" + Repeated("Council ", count / 16) + "\n\nText.",
        ["a summary"] = count => "H\n\n" + Repeated("The council met and ", count / 20) + "\n2026-02-07\n\nText.",
        ["a summary of lines"] = count => "H\n\n" + Repeated("The council met and\n", count / 20) + "2026-02-07\n\nText.",
        ["a kicker"] = count => $"H\nKicker: {Repeated("News of all ", count / 12)}\n2026-02-07\n\nText.",
        ["a place"] = count => $"H\nLocation: {Repeated("Brightport ", count / 11)}\n2026-02-07\n\nText.",
        ["a source"] = count => $"H\nSource: {new string('a', count)}\n2026-02-07\n\nText.",
        ["a language"] = count => $"H\nLanguage: {Repeated("en-", count / 3)}\n2026-02-07\n\nText.",
        ["a slug"] = count => $"H\nSlug: {Repeated("a/", count / 2)}b\n2026-02-07\n\nText.",
        ["a change"] = count => $"H\nUpdated: {Repeated("2026-02-07 ", count / 11)}\n2026-02-07\n\nText.",
        ["an author"] = count => $"H\nBy: {Repeated("Ada Stone ", count / 10)}\n2026-02-07\n\nText.",
        ["a key that is none"] = count => $"H\nEmbargo: {Repeated("six ", count / 4)}\n2026-02-07\n\nText.",
        ["a date"] = count => $"H\n{Repeated("2026-02-07 ", count / 11)}\n\nText.",
        ["blanks"] = count => $"H\n{new string(' ', count)}\n2026-02-07\n\nText.",
        ["no date"] = count => $"H\n\n{Repeated("The council met. ", count / 17)}\n\nText.",
    };

    public static TheoryData<string> ShapesOfHeaders => [.. Headers.Keys];

    [Theory]
    [MemberData(nameof(ShapesOfHeaders))]
    public void It_ends_soon_in_a_header_of_megabytes(string shape)
    {
        var text = Headers[shape](2_000_000);
        CancelledWork.AssertEndsSoon(Places, cancellation => ArticleText.ParseSyntax(text, cancellation: cancellation), mayEndWhole: true);
    }

    public static TheoryData<string> Shapes => [.. All.Keys];

    [Theory]
    [MemberData(nameof(Shapes))]
    public void It_ends_soon_wherever_it_is(string shape)
    {
        var text = All[shape](300_000);
        CancelledWork.AssertEndsSoon(Places, cancellation => ArticleText.ParseSyntax(text, cancellation: cancellation), mayEndWhole: true);
    }

    private static string Repeated(string piece, int times) => string.Concat(Enumerable.Repeat(piece, times));
}
