using NewsContent.Text.Rules;

namespace NewsContent.Markdown.Tests;

/// <summary>Lines and signs that their authors took for Markdown, or for that of another program.</summary>
public class MistakenLineTests
{
    private const string Head = "---\ntitle: Ships\ndate: 2026-03-01\n---\n\n";

    [Theory]
    [InlineData("• one\n• two", "• one\n• two")]
    [InlineData("We need:\n• rope\n\nAnd ropes.", "• rope")]
    [InlineData("・一\n・二", "・一\n・二")]
    [InlineData("– one\n– two\n– three", "– one\n– two\n– three")]
    [InlineData("We need:\n-- rope\n-- lamps", "-- rope\n-- lamps")]
    [InlineData("1.First\n2.Second", "1.First\n2.Second")]
    [InlineData("1)First\n2)Second", "1)First\n2)Second")]
    [InlineData("１．一\n２．二", "１．一\n２．二")]
    [InlineData("(1) first\n(2) second", "(1) first\n(2) second")]
    [InlineData("a) first\nb) second\nc) third", "a) first\nb) second\nc) third")]
    [InlineData("-First\n-Second", "-First\n-Second")]
    [InlineData("*First\n*Second", "*First\n*Second")]
    [InlineData("Dear all,\n2. we meet\n3. we sail", "2. we meet\n3. we sail")]
    [InlineData("1.\u00A0First\n2.\u00A0Second", "1.\u00A0First\n2.\u00A0Second")]
    [InlineData("✅ rope\n✅ lamps", "✅ rope\n✅ lamps")]
    [InlineData("🚀 rope\n🚀 lamps", "🚀 rope\n🚀 lamps")]
    [InlineData("> • one\n> • two", "• one\n> • two")]
    [InlineData("* stress*", "*")]
    public void A_list_that_is_none_is_reported(string text, string place) => Assert.Equal([place], Told(text));

    [Theory]
    [InlineData("| a | b |\n| c | d |", "| a | b |\n| c | d |")]
    [InlineData("Ships:\n| a | b |\n| c | d |", "| a | b |\n| c | d |")]
    [InlineData("Port | Ships | Men\nGullsound | 12 | 40", "Port | Ships | Men\nGullsound | 12 | 40")]
    [InlineData("| A verse\n| of two lines", "| A verse\n| of two lines")]
    [InlineData("+---+---+\n| a | b |\n+===+===+\n| c | d |\n+---+---+", "+---+---+")]
    [InlineData("|---+---|\n| a | b |", "|---+---|")]
    public void A_table_that_is_none_is_reported(string text, string place) => Assert.Equal([place], Told(text));

    [Theory]
    [InlineData("##\u00A0The tide", "\u00A0")]
    [InlineData("-\u00A0rope\n-\u00A0lamps", "-\u00A0rope\n-\u00A0lamps")]
    [InlineData("-\u202Frope", "\u202F")]
    [InlineData("*\u2003rope", "\u2003")]
    [InlineData("It rains.\n##\u3000The tide", "\u3000")]
    [InlineData("\u00A0- rope", "\u00A0")]
    [InlineData("\u200B## The tide", "\u200B")]
    [InlineData(">\u00A0It rains.", "\u00A0")]
    public void A_blank_that_Markdown_does_not_know_is_reported(string text, string place) => Assert.Equal([place], Told(text));

    [Theory]
    [InlineData("####### Seven", "####### Seven")]
    [InlineData("＃ 見出し", "＃")]
    [InlineData("＃＃見出し", "＃＃")]
    [InlineData("It rains.\n\n====", "====")]
    [InlineData("It rains. \\", "\\")]
    [InlineData("It *rains*\\", "\\")]
    [InlineData("\\Red lines are closed.", "\\")]
    [InlineData("\\1. Red", "\\")]
    public void A_line_that_shows_its_sign_is_reported(string text, string place) => Assert.Equal([place], Told(text));

    [Theory]
    [InlineData("This is **bold ** text and ** bold** text.", "**|**")]
    [InlineData("It is *unclosed and more.", "*")]
    [InlineData("It is _unclosed and “_more.”", "_|_")]
    [InlineData("It is * stress* and _ stress_ here.", "* stress*|_ stress_")]
    [InlineData("*Batteries are not there.", "*")]
    [InlineData("It is __unclosed and ~~old and `code.", "__|~~|`")]
    public void Stress_that_is_none_is_reported(string text, string places) => Assert.Equal(places.Split('|'), Told(text));

    [Theory]
    [InlineData(
        "A {>>ask Bo<<} b {--del--} c {++add++} d {~~a~>b~~} e {==mark==}",
        "{>>ask Bo<<}|{--del--}|{++add++}|{~~a~>b~~}|{==mark==}"
    )]
    [InlineData("{++It rains.\n\nIt rains more.++}", "{++")]
    [InlineData("[caption]x[/caption] and [gallery ids=\"1,2\"]", "[caption]x[/caption]|[gallery ids=\"1,2\"]")]
    [InlineData("[embed]https://example.org/[/embed]", "[embed]https://example.org/[/embed]")]
    [InlineData("[gallery]", "[gallery]")]
    [InlineData("[url=https://example.org]words[/url]", "[url=https://example.org]words[/url]")]
    [InlineData("::quote\nIt rains.\n::", "::quote|::")]
    [InlineData("A :badge[New] and :icon{name=\"sun\"} here", ":badge[New]|:icon{name=\"sun\"}")]
    [InlineData("It rains.\n\n^q1", "^q1")]
    [InlineData("A &unknown; and &amp;nbsp; here", "&unknown;|&amp;nbsp;")]
    [InlineData("A ||spoiler|| and ^^x^^ here", "||spoiler|||^^x^^")]
    [InlineData("![[pier.jpg]] and [[tides]]", "![[pier.jpg]]|[[tides]]")]
    public void Signs_of_other_programs_are_reported(string text, string places)
    {
        var told = Told(text);
        Assert.Equal(places, string.Join("|", told));
    }

    [Theory]
    [InlineData("See [a] (/x) and ![e] (f.png).", "(/x)|(f.png)")]
    [InlineData("See (b)[/y] and (c)[https://example.org].", "[/y]|[https://example.org]")]
    [InlineData("It rains. ! [c](d.png)", "! ")]
    public void Brackets_that_make_no_link_are_reported(string text, string places) => Assert.Equal(places.Split('|'), Told(text));

    [Theory]
    [InlineData("• one")]
    [InlineData("• one\\\n• two\\\n• three")]
    [InlineData("• one  \n• two")]
    [InlineData("• one\n\n• two")]
    [InlineData("The ferry\n– a new one – sails.")]
    [InlineData("1.FC Hafen won.\n\n2.Second")]
    [InlineData("It costs\n1.5 or\n2.5 crowns.")]
    [InlineData("We met on\n5. May and in\n9. July.")]
    [InlineData("5.\u00A0Mai war es kalt.")]
    [InlineData("-5 degrees\n-6 degrees")]
    [InlineData("A. Soto\nB. Lund")]
    [InlineData("`a\n• b\n• c`")]
    [InlineData("- rope\n- lamps\n\n* one*word*")]
    [InlineData("* rope*\n* lamps")]
    [InlineData("Photo: Ida Lund | Text: Bo Holm")]
    [InlineData("| a verse |\\\n| of two |")]
    [InlineData("use a | b and\nuse c | d")]
    [InlineData("| a | b |\n|---|---|\n| c | d |")]
    [InlineData("\u00A0\u00A0It rains.\n\u00A0It pours.")]
    [InlineData("10\u00A0km and 5\u00A0%")]
    [InlineData("＃タグ と ＃")]
    [InlineData("a = b\n\n= c ==")]
    [InlineData("It rains. \\\\")]
    [InlineData("`a \\`")]
    [InlineData("one\\\ntwo")]
    [InlineData("C:\\Red and \\o/")]
    [InlineData("2 ** 3 and **bold** x ** y")]
    [InlineData("Prices* fall.\n\n*Without tax.")]
    [InlineData("Name: ____ and __ and ~~~ and ~~ here, a__b, Hawai`i, `so' it is, \\`code and \\__x")]
    [InlineData("Prices* fall and boats\\* rise; Leser*innen, my_var, @_ida, f(_), 5 * 3, a * b")]
    [InlineData("\\*unclosed and \\_more and * alone _ here")]
    [InlineData("{a} {>b<} {-} {--} {++} and { >> }")]
    [InlineData("\\{>>ask Bo<<} and `{++x++}`")]
    [InlineData("[sic] and [where m = 5] and [a] or [/b] and [gallery] here")]
    [InlineData("std::vector and ::1 and ::")]
    [InlineData("At :5[a], note:badge[1]")]
    [InlineData("^ up\n\n10^6")]
    [InlineData("AT&T; Q&As; R&D; a & b; &")]
    [InlineData("&amp;c. and &amp; and &nbsp;and \\&nbsp; and \\&unknown;")]
    [InlineData("a || b || c, ||, x||y")]
    [InlineData("It's 100 %%. And 5 %% more %% here.")]
    [InlineData("[sic] (see below), [1] (2020), [a] (AP/dpa), [b] (n.d.)")]
    [InlineData("f(x)[0], (b)[c], (see)[sic]")]
    [InlineData("Regardez ! [le quai](quai.html)! [x](y.html)")]
    public void Near_misses_are_left_alone(string text) => Assert.Empty(Told(text));

    [Theory]
    [InlineData("See [a](www.example.org).", "[a](www.example.org)", "Write https://www.example.org.")]
    [InlineData("See [b](ida@example.org).", "[b](ida@example.org)", "Write mailto:ida@example.org.")]
    [InlineData("See [c][d].\n\n[d]: example.com/tides", "[c][d]", "Write https://example.com/tides.")]
    [InlineData("    “We stay,” said Ida Holm.\n\nText.", "    “We stay,” said Ida Holm.", "Delete the spaces.")]
    [InlineData("\t\"We stay,\" said Ida Holm.\n\nText.", "\t\"We stay,\" said Ida Holm.", "Delete the spaces.")]
    [InlineData("Text[^a].\n\n[^a]:", "^a", "Write them after the colon")]
    [InlineData("# Tides\n======\n\nText.", "Tides", "write ## before it. If not,")]
    [InlineData("Tides\n======\n\nText.", "Tides", "delete the line below it")]
    public void It_says_what_to_write(string text, string place, string repair)
    {
        var file = Head + text + "\n";
        var told = MarkdownArticle.ParseSyntax(file).Problems.First(static problem => problem.Rule == ArticleRules.MarkdownWithoutPlace);
        Assert.Equal(place, file[told.Range.Start..told.Range.End]);
        Assert.Contains(repair, told.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("See [tides](tides.html), [org](notes.organ) and [mail](mailto:ida@example.org).")]
    [InlineData("Text.\n\n    print(\"hi there you\");")]
    [InlineData("Text.\n\n    It rains and rains.")]
    [InlineData("Text.\n\n```\n“We stay,” said Ida Holm.\n```")]
    [InlineData("Text[^a].\n\n[^a]: It rains.")]
    public void What_is_meant_is_left_alone(string text) => Assert.Empty(Told(text));

    [Theory]
    [InlineData("## Tide {#tide}\n\nText.", "NEWS027")]
    [InlineData("> We stay.\n> — Ida Holm {.author}", "NEWS047")]
    [InlineData("+---+---+\n| a | b |\n+===+===+", "NEWS047")]
    public void One_fault_is_one_message(string text, string rule) =>
        Assert.Equal([rule], MarkdownArticle.ParseSyntax(Head + text + "\n").Problems.Select(static problem => problem.Rule.Id));

    [Fact]
    public void The_sign_of_a_box_is_shown_as_it_is() =>
        Assert.Contains(
            "“:::” begins",
            MarkdownArticle.ParseSyntax(Head + ":::note\nText.\n").Problems[0].Message,
            StringComparison.Ordinal
        );

    private static IReadOnlyList<string> Told(string text)
    {
        var file = Head + text + "\n";
        return
        [
            .. MarkdownArticle
                .ParseSyntax(file)
                .Problems.Where(static problem => problem.Rule == ArticleRules.MarkdownWithoutPlace)
                .Select(problem => file[problem.Range.Start..problem.Range.End]),
        ];
    }
}
