using CsCheck;
using NewsContent.Text.Syntax;

namespace NewsContent.Markdown.Tests;

/// <summary>What holds for any Markdown: nothing is thrown, places are in range, and no word is lost without a word.</summary>
public class AnyMarkdownTests
{
    private const string Head = "---\ntitle: T\ndate: 2026-03-01\n---\n";

    /// <summary>Each with a word that stands nowhere else, for which § holds the place.</summary>
    private static readonly string[] Pieces =
    [
        "§ ",
        "*§* ",
        "**§**",
        "`§` ",
        "[§](/§ \"§\") ",
        "![§](/§.jpg) ",
        "<https://§.org/> ",
        "§\n",
        "§\\\n",
        "§  \n",
        "\n\n",
        "\n\n# § §\n\n",
        "\n\n## §\n\n",
        "\n§\n---\n",
        "\n\n- §\n",
        "\n  - §\n",
        "\n1. §\n",
        "\n> §\n",
        "\n\n> §\n> — Eva §\n\n",
        "\n\n> §\n>\n> -- *Eva §*, §\n\n",
        "\n\n> “§.”\n> – Eva §, [§](/§) *§*\n\n",
        "\n> — Eva §, §, § (§)\n",
        "\n\nEva § said:\n\n> §\n\n",
        "\n\n```§\n§\n```\n\n",
        "\n\n```\n§",
        "\n\n#\t§ *§*\n\n",
        "[§ `§](§`",
        "\n\n    §\n\n",
        "\n\n---\n\n",
        "\n\n| § | § |\n|---|---|\n| § | § |\n\n",
        "[^a]",
        "\n\n[^a]: §\n\n",
        "[§][x] ",
        "\n\n[x]: /§ '§'\n\n",
        "<b>§</b> ",
        "<!-- § --> ",
        "\n\n<div>§</div>\n\n",
        "&amp;§ ",
        "\\*§ ",
        "~~§~~ ",
        "“§,” said §. ",
        "[§] ",
        "![§",
        "*§ ",
        "_§",
        "`§",
        "](§) ",
        "|§",
        "<§",
        "https://§.org ",
        "[§][^a]",
        "][^a]",
        "[^a][^b]",
        "\n\n[^b]: §\n\n",
        "\n\n- §\n\n  [^b]: §\n\n",
        "<!-- §",
        "-->§ ",
        "\n\n# #\n\n",
        "\n\n##§\n\n",
        "**§ ** ",
        "[§](§ §) ",
        "[§][§] ",
        "{{ § }} ",
        "{% § %}",
        "^[§] ",
        "§^§^ ",
        "==§== ",
        "[[§]] ",
        "\n\n::: §\n\n",
        "\n\n!!! §\n\n",
        "\n\n- [x] §\n\n",
        "\n\n3. §\n2. §\n\n",
        "\n\n```§ §=§\n§\n```\n\n",
        "| § | § |\n|---|---|\n§\n",
        "&nbsp;",
        "&ldquo;",
        "&quot;",
        "++§++ ",
        "~§~ ",
        "$§=§$ ",
        "%%§%% ",
        "[@§] ",
        " ^§\n\n",
        "\n\n\\§\n\n",
        "\n\n7. May §\n\n",
        "\n> - §\n\n",
        "\n\n> §\n\n— Eva §\n\n",
        "\n> _&mdash; Eva §._\n\n",
        "\n• §\n• §\n",
        "\n– §\n– §\n",
        "\n1.§\n2.§\n",
        "\n| § | § |\n| § | § |\n",
        "\n+---+---+\n| § | § |\n",
        "\n\n##\u00A0§\n\n",
        "\n\n-\u00A0§\n\n",
        "\n>\u00A0§\n",
        "\n\n====\n",
        "\n\n####### §\n\n",
        "§ \\",
        "* §* ",
        "{>>§<<} ",
        "{~~§~>§~~} ",
        "[embed]§[/embed] ",
        "[gallery ids=\"§\"] ",
        "\n::§\n§\n::\n",
        ":b[§] ",
        "&§; ",
        "&amp;nbsp;",
        "||§|| ",
        "[§] (/§) ",
        "(§)[/§] ",
        "![[§]] ",
        "[§](www.§) ",
        "\n\n    “§ § § §.”\n\n",
        "{#§}",
        "{by §} ",
        "\t",
        "  ",
        "\r\n",
    ];

    private static readonly Gen<string> Texts = Gen.Int[0, Pieces.Length - 1]
        .Select(static index => Pieces[index])
        .Array[1, 14]
        .Select(static pieces =>
        {
            var number = 0;
            var text = string.Concat(pieces);
            return string.Concat(text.Select(c => c == '§' ? $"w{number++}q" : c.ToString()));
        });

    /// <summary>How many texts: 20,000, or as many as the environment variable <c>RANDOM_TEXTS</c> says.</summary>
    private static readonly long Count = long.TryParse(Environment.GetEnvironmentVariable("RANDOM_TEXTS"), out var asked) ? asked : 20_000;

    [Fact]
    public void No_word_is_lost_without_a_word() =>
        Texts.Sample(
            static text =>
            {
                var syntax = MarkdownArticle.ParseSyntax(Head + text);
                var kept = Kept(syntax, Head + text);
                var number = 0;
                for (var word = $"w{number}q"; text.Contains(word, StringComparison.Ordinal); word = $"w{++number}q")
                    Assert.True(kept.Contains(word, StringComparison.Ordinal), $"{word} of «{text}» is nowhere in «{kept}»");
            },
            iter: Count
        );

    [Fact]
    public void Places_are_in_range_and_say_what_is_there() =>
        Texts.Sample(
            static text =>
            {
                var file = Head + text;
                var syntax = MarkdownArticle.ParseSyntax(file);
                Assert.All(syntax.Problems, problem => Assert.InRange(problem.Range.End, problem.Range.Start, file.Length));
                foreach (var passage in syntax.Paragraphs.Concat(syntax.Sections.Select(static section => section.Heading)))
                {
                    Assert.All(passage.Pieces, piece =>
                        Assert.Equal(0, string.CompareOrdinal(passage.Text, piece.Offset, file, piece.FileOffset, piece.Length))
                    );
                    Assert.All(passage.Inlines, inline => Assert.InRange(inline.Range.End, inline.Range.Start, passage.Text.Length));
                }

                foreach (var quote in syntax.Quotes)
                {
                    Assert.InRange(quote.Range.End, quote.Range.Start + 1, file.Length);
                    var words = quote.Pieces.Select(piece => piece.Range.In(syntax.Paragraphs[piece.ParagraphIndex].Text));
                    Assert.Equal(quote.Text, string.Join('\n', words));
                    Assert.InRange(quote.WordsRange.End, quote.WordsRange.Start, quote.Range.End);
                }
            },
            iter: 10_000
        );

    /// <summary>What may stand above a text, in any order.</summary>
    private static readonly string[] HeaderLines =
    [
        "# Ships pass\n",
        "## Ships pass ##\n",
        "#\tShips *pass* [on](/x)\n",
        "Ships pass\n",
        "===\n",
        "---\n",
        "HARBOUR\n",
        "They pass by noon.\n",
        "2026-03-01\n",
        "By: Ida Lund\n",
        "Tags: ships\n",
        "title: Ships pass\n",
        "date: 2026-03-01\n",
        "speakers: [Eva Holm (minister), Max Brunn]\n",
        "#\n",
        "\\# Ships\n",
        "+++\n",
        "\n",
        "\n",
    ];

    [Fact]
    public void Headers_of_any_lines_are_read_and_their_places_are_in_range() =>
        Gen.Int[0, HeaderLines.Length - 1]
            .Select(static index => HeaderLines[index])
            .Array[0, 8]
            .Select(Texts, static (lines, text) => string.Concat(lines) + "\n" + text)
            .Sample(
                static file =>
                {
                    var syntax = MarkdownArticle.ParseSyntax(file);
                    Assert.All(syntax.Problems, problem => Assert.InRange(problem.Range.End, problem.Range.Start, file.Length));
                    foreach (var passage in new[] { syntax.Headline, syntax.Summary, syntax.Kicker }.OfType<PassageSyntax>())
                        Assert.InRange(passage.Range.End, passage.Range.Start, file.Length);
                    Assert.Equal(syntax.IsComplete, MarkdownArticle.TryParse(file, "a.md", out _, out _));
                },
                iter: 10_000
            );

    [Fact]
    public void Records_are_made_of_whatever_is_complete() =>
        Texts.Sample(
            static text =>
            {
                if (!MarkdownArticle.TryParse(Head + text, "a.md", out var article, out var problems))
                    Assert.NotEmpty(problems);
                else
                    Assert.Equal(article, MarkdownArticle.TryParse(Head + text, "a.md", out var again, out _) ? again : null);
            },
            iter: 10_000
        );

    /// <summary>All that a record, a problem’s place, a speaker or a comment accounts for.</summary>
    private static string Kept(ArticleSyntax syntax, string file)
    {
        var kept = new List<string?> { syntax.Headline?.Text };
        foreach (var passage in syntax.Paragraphs.Concat(syntax.Sections.Select(static section => section.Heading)))
        {
            kept.Add(passage.Text);
            kept.AddRange(passage.Notes.Select(note => note.Range.In(file)));
            kept.AddRange(passage.Inlines.SelectMany(static inline => new[] { inline.Target, inline.Title }));
        }

        kept.AddRange(syntax.Sections.Select(static section => section.MemberName));
        foreach (var blocks in syntax.Sections.Select(static section => section.Blocks).Prepend(syntax.LeadBlocks))
            Add(blocks ?? [], kept);
        kept.AddRange(syntax.Problems.Select(problem => problem.Range.In(file)));
        for (
            var start = file.IndexOf("<!--", StringComparison.Ordinal);
            start >= 0;
            start = file.IndexOf("<!--", start + 1, StringComparison.Ordinal)
        )
        {
            var end = file.IndexOf("-->", start, StringComparison.Ordinal);
            kept.Add(end < 0 ? null : file[start..end]);
        }

        return string.Join('\n', kept);
    }

    private static void Add(IReadOnlyList<BlockSyntax> blocks, List<string?> kept)
    {
        foreach (var block in blocks)
        {
            switch (block)
            {
                case ListSyntax list:
                    foreach (var item in list.Items)
                        Add(item, kept);
                    break;
                case BlockQuotationSyntax quotation:
                    kept.AddRange([quotation.Speaker?.Name, quotation.Speaker?.Role]);
                    Add(quotation.Blocks, kept);
                    break;
                case FootnoteSyntax note:
                    kept.Add(note.Label);
                    Add(note.Blocks, kept);
                    break;
                case FigureSyntax figure:
                    kept.AddRange([figure.Target, figure.AlternativeText, figure.Title]);
                    break;
                case CodeSyntax code:
                    kept.AddRange([code.Code, code.Language]);
                    break;
            }
        }
    }
}
