using System.Text.RegularExpressions;
using NewsContent.Text.Tests.Format;

namespace NewsContent.Text.Tests.Documentation;

/// <summary>
/// README, documentation and rule pages are read by developers in a hurry and by editors who know no C#: short sentences, few passives, and
/// none of the phrases of <c>phrases.tsv</c>.
/// </summary>
public sealed partial class PlainEnglishTests
{
    private const int MostWords = 30;
    private const int MostPassives = 2;

    private static readonly Phrase[] Phrases =
    [
        .. Repository
            .Read("tests", "NewsContent.Text.Tests", "Documentation", "phrases.tsv")
            .Split('\n')
            .Where(static line => line.Length > 0 && !line.StartsWith('#'))
            .Select(static line => line.Split('\t'))
            .Select(static cells => new Phrase(new Regex(cells[0], RegexOptions.IgnoreCase), cells[1], cells[2])),
    ];

    public static TheoryData<string> Pages =>
        [
            .. Folders()
                .SelectMany(static folder => Directory.EnumerateFiles(folder, "*.md", SearchOption.AllDirectories))
                .Select(static file => Path.GetRelativePath(Repository.Root, file).Replace('\\', '/'))
                .Where(static page =>
                    !page.Contains("/bin/", StringComparison.Ordinal) && !page.Contains("/obj/", StringComparison.Ordinal)
                )
                .Where(static page =>
                    !page.StartsWith("src/", StringComparison.Ordinal) || page.EndsWith("/README.md", StringComparison.Ordinal)
                )
                .Where(static page => !page.EndsWith(".received.md", StringComparison.Ordinal))
                .Prepend("SECURITY.md")
                .Prepend("README.md")
                .Order(StringComparer.Ordinal),
        ];

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_page_is_in_plain_English(string page)
    {
        var faults = Prose.Sentences(Repository.Read(page.Split('/'))).SelectMany(sentence => Faults(page, sentence)).ToArray();

        Assert.True(faults.Length == 0, string.Join('\n', faults));
    }

    [Fact]
    public void Each_phrase_is_found_in_its_example() =>
        Assert.All(Phrases, static phrase => Assert.Matches(phrase.Pattern, phrase.Example));

    [Fact]
    public void Sentences_are_those_of_paragraphs_lists_and_headings()
    {
        const string Page = """
            # A heading

            One sentence, with `code. And` a [link. Its words](page.md) over
            two lines. “Another one.” Set `x` to 1.

            - An item
              of two lines
            - **Bold**: the next item

            | a cell | of a table |

            ```text
            No sentence. At all.
            ```
            <!-- Nor here. -->
            Words below – the comment.
            """;

        Assert.Equal(
            [
                (1, "A heading"),
                (3, "One sentence, with code a link."),
                (3, "Its words over two lines."),
                (3, "“Another one.”"),
                (3, "Set code to 1."),
                (6, "An item of two lines"),
                (8, "Bold: the next item"),
                (16, "Words below – the comment."),
            ],
            Prose.Sentences(Page)
        );
        Assert.Equal(4, Prose.Words("Words below – the comment."));
    }

    [Theory]
    [InlineData("It is read, it is checked and it is written again.", 3)]
    [InlineData("It has been shown by the tests that were made.", 2)]
    [InlineData("The build checks it and reports each error.", 0)]
    public void Passives_are_counted(string sentence, int passives) => Assert.Equal(passives, Passive().Count(sentence));

    private static IEnumerable<string> Faults(string page, (int Line, string Text) sentence)
    {
        var place = $"{page}({sentence.Line})";
        if (Prose.Words(sentence.Text) is > MostWords and var words)
            yield return $"{place}: {words} words; at most {MostWords}: {sentence.Text}";
        if (Passive().Count(sentence.Text) is > MostPassives and var passives)
            yield return $"{place}: {passives} passives; at most {MostPassives}, say who does it: {sentence.Text}";
        foreach (var phrase in Phrases.Where(phrase => phrase.Pattern.IsMatch(sentence.Text)))
            yield return $"{place}: “{phrase.Pattern.Match(sentence.Text).Value}”; write instead: {phrase.Instead}. {sentence.Text}";
    }

    private static IEnumerable<string> Folders() =>
        ((string[])["docs", "src"]).Select(static folder => Path.Combine(Repository.Root, folder));

    // A form of “be” and a participle, with a word between them or none.
    [GeneratedRegex(
        @"\b(?:is|are|was|were|be|been|being)\s+(?:(?:not|also|only|then|never|always|\w+ly)\s+)?(?:\w{2,}ed|made|read|written|told|taken|"
            + "given|found|shown|known|seen|kept|left|put|set|built|held|said|meant|lost|begun|drawn|chosen|sent|run|cut|hidden|broken)\\b",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Passive();

    private sealed record Phrase(Regex Pattern, string Example, string Instead);
}
