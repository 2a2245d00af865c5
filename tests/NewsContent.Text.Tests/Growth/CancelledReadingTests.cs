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
