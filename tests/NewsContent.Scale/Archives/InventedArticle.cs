using System.Globalization;
using System.Text;

namespace NewsContent.Scale.Archives;

/// <summary>
/// Makes articles of a newspaper that never was: 3.4 kB, 20 paragraphs in a lead and four sections, 10 quotations of the body by
/// three people and an official, and one of the summary. The same number gives the same article on every machine.
/// </summary>
internal sealed class InventedArticle
{
    private static readonly string[] First =
    [
        "Mara",
        "Odo",
        "Tilda",
        "Jon",
        "Velma",
        "Harald",
        "Ida",
        "Karl",
        "Nessa",
        "Bram",
        "Dagny",
        "Piet",
    ];
    private static readonly string[] Last =
    [
        "Lindqvist",
        "Brunn",
        "Soto",
        "Trask",
        "Holm",
        "Verhart",
        "Rothmoor",
        "Pluvell",
        "Thackle",
        "Kestrel",
        "Amsel",
        "Quill",
    ];
    private static readonly string[] Places = ["Marrowhaven", "Ostervale", "Brightport", "Gullsound", "Fenwick Quay"];
    private static readonly string[] Roles = ["Mayor", "Harbour Commissioner", "Finance Minister", "Deputy Director"];
    private static readonly string[] Things =
        "harbour ferry council budget school bridge winter fishery railway library tower market storm festival clinic orchard".Split(' ');
    private static readonly string[] Deeds = "opened closed repaired studied discussed extended delayed defended questioned measured".Split(
        ' '
    );
    private static readonly string[] Kinds = "quiet narrow old northern public costly early wooden private steep".Split(' ');

    private readonly StringBuilder _text = new();
    private uint _random;

    private InventedArticle(int number) => _random = unchecked((uint)(number * 2654435761L) | 1);

    private string Thing => Pick(Things);

    private string ThingOfKind => Pick(Kinds) + " " + Thing;

    private string Sentence => $"The {ThingOfKind} of {Pick(Places)} was {Pick(Deeds)} after a {ThingOfKind} on the coast.";

    /// <summary>Where the article stands in its project: in one of twenty folders.</summary>
    public static string PathOf(int number) =>
        string.Create(CultureInfo.InvariantCulture, $"Articles/y{number % 20}/story-{number:D6}.txt");

    public static string TextOf(int number) => new InventedArticle(number).Write(number);

    private string Write(int number)
    {
        var (speaker, other) = ($"{Pick(First)} {Pick(Last)}", $"{Pick(First)} {Pick(Last)}");
        var (role, kind) = (Pick(Roles), Pick(Kinds));
        var name = speaker[(speaker.IndexOf(' ', StringComparison.Ordinal) + 1)..];
        Block("WORLD NEWS");
        Block(string.Create(CultureInfo.InvariantCulture, $"{Pick(Places)} {Capital(Thing)} Plan {number}"));
        _text.Append(
            CultureInfo.InvariantCulture,
            $"{role} {speaker} calls the {Thing} plan a “{kind} start {number}.”\n2026-{1 + number % 12:D2}-{1 + number % 28:D2}\n\n"
        );
        Block($"{role} {speaker} said on Monday that the {ThingOfKind} would stay. {Sentence}");
        Block(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{name} called the plan a “{kind} start {number}” for {Pick(Places)}, though she warned "
                    + $"that the {ThingOfKind} was “not ready for winter.”"
            )
        );
        Block($"{Sentence} {Sentence}");
        Block(Sentence);
        for (var section = 0; section < 4; section++)
        {
            Block(string.Create(CultureInfo.InvariantCulture, $"{Capital(Pick(Kinds))} {Capital(Thing)} Questions {section}"));
            Block($"“We have {Pick(Deeds)} every {ThingOfKind} twice,” said {other}, head of the {Thing} office. {Sentence}");
            Block($"{Sentence} {Sentence}");
            Block($"{Sentence} A senior official said the {Thing} was “under review {Pick(Kinds)} and {Pick(Kinds)}.”");
            Block($"{Sentence} {Sentence}");
        }

        return _text.ToString();
    }

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];

    private void Block(string text) => _text.Append(text).Append("\n\n");

    // Xorshift (Marsaglia): the same numbers under every runtime.
    private string Pick(string[] words)
    {
        _random ^= _random << 13;
        _random ^= _random >> 17;
        _random ^= _random << 5;
        return words[_random % (uint)words.Length];
    }
}
