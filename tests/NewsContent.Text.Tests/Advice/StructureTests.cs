using NewsContent.Text.Advice;
using NewsContent.Text.Rules;

namespace NewsContent.Text.Tests.Advice;

/// <summary>What plain text does not have is told once for a block, and is never a heading.</summary>
public sealed class StructureTests
{
    [Theory]
    [InlineData("We tried three things:\n- Remote caching\n- Sharding", "NEWS219 (5,1)")]
    [InlineData("We tried:\n- Remote caching", "NEWS219 (5,1)")]
    [InlineData("* Remote caching\n* Sharding", "NEWS219 (4,1)")]
    [InlineData("• Remote caching\n• Sharding\n• Patience", "NEWS219 (4,1)")]
    [InlineData("– Remote caching\n– Sharding", "NEWS219 (4,1)")]
    [InlineData("▪ Remote caching\n▪ Sharding", "NEWS219 (4,1)")]
    [InlineData("1. Remote caching\n2. Sharding", "NEWS219 (4,1)")]
    [InlineData("1) Remote caching\n2) Sharding", "NEWS219 (4,1)")]
    [InlineData("a) Remote caching\nb) Sharding", "NEWS219 (4,1)")]
    [InlineData("– Vi stannar, sa hon.\n– Nej, sa han.", "NEWS219 (4,1)")]
    [InlineData("- Remote caching\n-Sharding\n• Patience\n* Tea", "NEWS219 (4,1)")]
    [InlineData("what we tried\n250 g of rope\n3 oars (old)\n- tar\n - salt\na lot of patience", "NEWS219 (4,1), NEWS219 (7,1)")]
    [InlineData("We met on Friday, all of us, to speak of rope and of\nwhat else there is:\n- tar\n- salt", "NEWS219 (6,1)")]
    [InlineData("* The board wrote “row\n-v” on the boat.", "")]
    [InlineData("- Remote caching\n\n- Sharding", "")]
    [InlineData("- Remote caching", "")]
    [InlineData("The ferry\n– an old one –\nsank at noon.", "")]
    [InlineData("It happened on\n1. May is a month of storms.", "")]
    [InlineData("\\- Remote caching\n\\- Sharding", "")]
    public void A_list_in_one_block(string text, string told) => AssertTold(told, text);

    [Theory]
    [InlineData("| Boat | Seats |\n|---|---|\n| Ida | 12 |", "NEWS219 (4,1)")]
    [InlineData("Boat | Seats\nIda | 12", "NEWS219 (4,1)")]
    [InlineData("Boat      Seats\nIda          12\nPer           8", "NEWS219 (4,1)")]
    [InlineData("Boat\tSeats\nIda\t12", "NEWS219 (4,1)")]
    [InlineData("Boat | Seats", "")]
    [InlineData("Ida      12", "")]
    [InlineData("The boat   was late.", "NEWS206 (4,9)")]
    public void A_table(string text, string told) => AssertTold(told, text);

    [Theory]
    [InlineData("The sea is wide\nThe sea is deep\nThe sailors sleep", "NEWS219 (4,1)")]
    [InlineData("The sea is wide, the sea is deep,\nAnd in its arms the sailors sleep,\nAnd none of them will wake.", "NEWS219 (4,1)")]
    [InlineData("The Tidings\n12 Quay Road\nBrightport", "NEWS219 (4,1)")]
    [InlineData("Ida Lund\nReporter, The Tidings", "NEWS219 (4,1)")]
    [InlineData("Harbour 2, Pier 1\nDock 3, Mole 0", "NEWS219 (4,1)")]
    [InlineData("Harbour – Pier 2:1 (1:0)\nDock – Mole 3:0 (1:0)\nThey meet again.", "NEWS219 (4,1)")]
    [InlineData("Q: Why now?\nA: Because we can.", "NEWS219 (4,1)")]
    [InlineData("MS. HOLM: Let me quote.\nMR. BRUNN: Please do.", "NEWS219 (4,1)")]
    [InlineData("mei 2026: start bouw\nfebruari 2027: brugdek\njuni 2027: opening", "NEWS219 (4,1)")]
    [InlineData("Kontakt dla mediów:\nPiotr Wiśniewski\ntel. 555 010 203", "NEWS219 (4,1)")]
    [InlineData("للاتصال:\nالمكتب الإعلامي\nهاتف 0555010203", "NEWS219 (4,1)")]
    [InlineData("【お問い合わせ】\n東港市 広報課\n電話 000-000-0000", "NEWS219 (4,1)")]
    [InlineData("The sea comes in,\nthe sea goes out,\nmy mother counts the boats.", "NEWS219 (4,1)")]
    [InlineData("Madam,\nI agree with every word.", "NEWS219 (4,1)")]
    [InlineData("23:58\nWe end here. Good night to all of you.", "NEWS219 (4,1)")]
    [InlineData("18.30 NEWS\nThe pier is open. Nobody fell.", "NEWS219 (4,1)")]
    [InlineData("We met at\n23:58. It was late.", "")]
    [InlineData("4 boats\nwere there. Nobody fell.", "")]
    [InlineData("They met on Friday.\nThey spoke of rope.\nThey left.", "")]
    [InlineData("They met on Friday, and\nspoke of rope, and\nleft.", "")]
    [InlineData("Both sides spoke\nof it.", "")]
    public void Lines_that_end_on_purpose(string text, string told) => AssertTold(told, text);

    [Theory]
    [InlineData("![A chart](/img/chart.png)", "NEWS219 (4,1)")]
    [InlineData("See ![a chart](chart.png) here.", "NEWS219 (4,5)")]
    [InlineData("[IMAGE: pier]", "NEWS219 (4,1)")]
    [InlineData("[Foto: Die Brücke]", "NEWS219 (4,1)")]
    [InlineData("> We stay", "NEWS219 (4,1)")]
    [InlineData("> We stay, she said.\n> We stay.", "NEWS219 (4,1)")]
    [InlineData("See [the map](https://tidings.example/map) of piers.", "NEWS219 (4,5)")]
    [InlineData("See <https://tidings.example/map> for it.", "NEWS219 (4,5)")]
    [InlineData("<!-- note to self -->", "NEWS219 (4,1)")]
    [InlineData("It was <b>late</b>, he said.", "NEWS219 (4,8)")]
    [InlineData("It was **late**, he said.", "NEWS219 (4,8)")]
    [InlineData("```\nmake install\n\nmake test\n```", "NEWS219 (4,1)")]
    [InlineData("```sh\nmake “install\n```", "NEWS219 (4,1)")]
    [InlineData("Run this:\n\n    # install\n    make install", "NEWS219 (6,5)")]
    [InlineData("\\\\server\\share", "NEWS219 (4,1)")]
    [InlineData("\\\\\\server\\share", "")]
    [InlineData("\\> We stay", "")]
    [InlineData("He called it s**t, and a < b, and 3 * 4 * 5.", "")]
    [InlineData("He said [sic](or so) and left [1] (2).", "")]
    [InlineData("It costs 5 > 4, and he left <soon>.", "")]
    [InlineData("See https://tidings.example/map for it.", "")]
    public void Signs_of_other_formats(string text, string told) => AssertTold(told, text);

    [Theory]
    [InlineData("Who pays?\n\nThe harbour pays a third of it, and the town the rest.", "NEWS220 (4,1)")]
    [InlineData("‘A wall of water’\n\nThe harbour pays a third of it, and the town the rest.", "NEWS220 (4,1)")]
    [InlineData("“We stay.”{by Maria Soto}\n\nThe harbour pays a third of it, and the town the rest.", "")]
    [InlineData("I.\n\nThe harbour pays a third of it, and the town the rest.\n\nII.\n\nNobody else pays.", "NEWS220 (4,1)")]
    [InlineData("X.\n\nThe harbour pays a third of it, and the town the rest.", "")]
    [InlineData("what we tried\n\nThe harbour pays a third of it, and the town the rest.", "NEWS220 (4,1)")]
    [InlineData("Who pays?\n\nThe harbour pays a third of it.\n\nWho wins?\n\nNobody wins a thing from it at all.", "NEWS220 (4,1)")]
    [InlineData("They left.\n\nWho pays?", "")]
    [InlineData("“Who pays?”{by Maria Soto}\n\nThe harbour pays a third of it, and the town the rest.", "")]
    [InlineData("He left. Who pays?\n\nThe harbour pays a third of it, and the town the rest.", "")]
    [InlineData("\\Who pays?\n\nThe harbour pays a third of it, and the town the rest.", "")]
    [InlineData("## Who pays?\n\nThe harbour pays a third of it, and the town the rest.", "")]
    [InlineData("1. Rope\n\nThe harbour pays a third of it, and the town the rest.", "NEWS220 (4,1)")]
    [InlineData("1. Rope\n\n2. Tar\n\nThe end.", "")]
    [InlineData("09:40\n\nThe harbour pays a third of it, and the town the rest.", "NEWS220 (4,1)")]
    [InlineData("Harbour 2, Pier 1\n\nThe harbour pays a third of it, and the town the rest.", "NEWS220 (4,1)")]
    [InlineData("They met.\n\nEva Holm\n\nPer Brunn\n\nIda Lund\n\nThey left.", "NEWS221 (6,1)")]
    [InlineData("They met.\n\nEva Holm\n\nMayor of Brightport", "NEWS221 (6,1)")]
    public void What_may_be_a_heading(string text, string told) => AssertTold(told, text);

    [Theory]
    [InlineData("The Hospi- tals were full.", "NEWS222 (4,5)")]
    [InlineData("The Hospi-\ntals were full.", "NEWS222 (4,5)")]
    [InlineData("The two- and three-year plans.", "")]
    [InlineData("Haupt- und Nebenamt, Nah- oder Fernverkehr.", "")]
    [InlineData("The ferry- which sank- is old.", "")]
    [InlineData("I said no- nobody.", "")]
    [InlineData("Seis mujeres -una de origen hispano- absolvieron a todos.", "")]
    [InlineData("The \uFB01rst boat.", "NEWS222 (4,5)")]
    [InlineData("They left.\n\nPage 3 of 12\n\nThey came back.", "NEWS222 (6,1)")]
    [InlineData("They left,\nPage 3 of 12\nand came back.", "NEWS222 (5,1)")]
    public void What_a_printed_page_leaves(string text, string told) => AssertTold(told, text);

    [Theory]
    [InlineData("“Fine” {Mara}", "NEWS028 (4,8)")]
    [InlineData("“Fine”, {said by Mara} she said.", "NEWS028 (4,9)")]
    [InlineData("“Fine” \\{Mara} said Mara Holm.", "")]
    [InlineData("“Fine,” said Mara Holm {and so on}.", "")]
    public void Braces_that_are_no_note(string text, string told) => AssertTold(told, text);

    [Theory]
    [InlineData("» READ MORE: See the map of all piers.", "en", "")]
    [InlineData("» MEHR: Die Karte aller Kais.", "de", "")]
    [InlineData("» LIRE : la carte.", "fr", "")]
    [InlineData("Home » News » Ferry and so on.", "en", "")]
    [InlineData("Home » News » Ferry and so on.", "de", "")]
    [InlineData("Read more »", "en", "")]
    [InlineData("The pier» is old.", "en", "NEWS019 (5,9)")]
    [InlineData("Le port ferme.«\u00A0Nous restons\u00A0»Le maire part. Il parle de «\u00A0ruine\u00A0».", "fr", "")]
    [InlineData("Il parle «d’un «ami» du port», dit-on.", "fr", "")]
    [InlineData("«Il cite les «amis du port».", "fr", "")]
    [InlineData("Habló de «un miembro de los «amigos del puerto».", "es", "")]
    [InlineData("Parlò di «un membro degli «amici del porto».", "it", "")]
    [InlineData("«Nous partons, dit-il. «Nous restons», a-t-il dit.", "fr", "NEWS011 (5,1)")]
    [InlineData("«Nous partons, dit-il, et «nous restons» aussi.", "fr", "NEWS011 (5,1)")]
    [InlineData("Il dit ne pas être «un membre des «amis du port». «Nous restons», a-t-il dit.", "fr", "")]
    public void Guillemets_that_are_ornaments(string text, string language, string told)
    {
        var source = $"Talks Resume\nLanguage: {language}\n2026-02-07\n\n{text}\n";
        Assert.Equal(told, string.Join(", ", ArticleText.ParseSyntax(source).Problems.Select(Where)));
    }

    /// <summary>The lines of the second stanza alone could be prose that a program has broken.</summary>
    [Theory]
    [InlineData("{0}\n\n{1}", "NEWS219 (4,1), NEWS219 (8,1)")]
    [InlineData("{1}\n\n{0}", "NEWS219 (4,1), NEWS219 (9,1)")]
    [InlineData("{0}\n\n## Two\n\n{1}", "NEWS219 (4,1), NEWS219 (10,1)")]
    [InlineData("{1}", "")]
    [InlineData("{0}\n\nShe went.\n\n{1}", "NEWS219 (4,1)")]
    [InlineData("{0}\n\n\\{1}", "NEWS219 (4,1)")]
    public void A_stanza_beside_a_stanza_is_reported(string form, string told)
    {
        const string Verse = "She kept the rope when he was gone,\nshe kept the lamp, she kept the key,\nshe kept the table.";
        const string PerhapsProse =
            "And when the fog came off the sound\nshe rang the bell he used to ring,\nand boats that might have run aground\ncame home.";

        AssertTold(told, string.Format(System.Globalization.CultureInfo.InvariantCulture, form, Verse, PerhapsProse));
    }

    [Fact]
    public void French_guillemets_tell_their_side()
    {
        static IEnumerable<string> Quotes(string text) =>
            ArticleText.ParseSyntax($"Le port\nLanguage: fr\n2026-02-07\n\n{text}\n").Quotes.Select(quote => quote.Text);

        Assert.Equal(
            ["Nous restons", "ruine"],
            Quotes("Le port ferme.«\u00A0Nous restons\u00A0»Le maire part. Il parle de «\u00A0ruine\u00A0».")
        );
        Assert.Equal(
            ["un membre des «amis du port", "Nous restons"],
            Quotes("Il dit ne pas être «un membre des «amis du port». «Nous restons», a-t-il dit.")
        );
        Assert.Equal(["un «ami» du port"], Quotes("Il est «un «ami» du port», dit-on."));
        Assert.Empty(ArticleText.ParseSyntax("Ferry\n2026-02-07\n\nHome » News » Ferry and so on.\n").Quotes);
    }

    private static void AssertTold(string told, string text)
    {
        var source = $"Talks Resume\n2026-02-07\n\n{text}\n";
        var article = ArticleText.ParseSyntax(source);
        Assert.All(article.Sections, section => Assert.Contains("## " + section.Heading.Text, text, StringComparison.Ordinal));
        Assert.Equal(told, string.Join(", ", article.Problems.Concat(ArticleAdvice.For(source, article)).Select(Where)));
    }

    private static string Where(ArticleProblem problem) => $"{problem.Rule.Id} {problem.Start}";
}
