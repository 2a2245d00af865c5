using NewsContent.Text.Syntax;

namespace NewsContent.Text.Tests.Speakers;

/// <summary>Notes and the list together: who is meant, what a note keeps, and which slips of an author are told.</summary>
public class NotesTests
{
    [Theory]
    // The fuller name is the note's: a known shorter one does not replace it.
    [InlineData("", "“We go,” Soto said. “We stay.”{by Ana Soto}", "Ana Soto")]
    [InlineData("Soto (mayor)", "“We stay.”{by Ana Soto (nurse)}", "Ana Soto, nurse")]
    // A short name means whom the text names, quoted or not, if only one can be meant.
    [InlineData("", "Mayor Maria Soto came. “We stay.”{by Soto}", "Maria Soto, Mayor")]
    [InlineData("", "Maria Soto, the mayor, came. Her brother Ana Soto left. The crowd heard “stay.”{by Soto}", "Soto")]
    // What the note says itself stays.
    [InlineData("Maria Holm (mayor)", "“We stay.”{by Holm (organization)}", "Holm (Organization)")]
    [InlineData("Maria Holm (mayor)", "“We stay.”{by maria (unnamed)}", "maria (Unnamed)")]
    [InlineData("Maria Soto (mayor)", "“We stay.”{by Soto (candidate)}", "Maria Soto, candidate")]
    [InlineData("Gulf Lines (organization)", "“We stay.”{by Gulf Lines}", "Gulf Lines (Organization)")]
    [InlineData("Maria Elena Soto; Maria Clara Soto; Maria Soto (mayor)", "“We stay.”{by Maria Soto}", "Maria Soto, mayor")]
    [InlineData("Eva Holm (editor; poet); Ida Lund", "“We stay.”{by Holm}", "Eva Holm, editor; poet")]
    // Where notes stand in copy that has its punctuation outside.
    [InlineData("", "„Wir bleiben“,{by Maria Soto} hieß es.", "Maria Soto")]
    [InlineData("", "She called it “silence”. {by Maria Soto} Nobody laughed.", "Maria Soto")]
    [InlineData("", "(“We stay”) {by Maria Soto}", "Maria Soto")]
    [InlineData("", "“We stay.”{by: Maria   Soto}", "Maria Soto")]
    [InlineData("", "“We stay.”{by al-Sharif}", "al-Sharif")]
    [InlineData("", "“We stay.”{by d’Arcy Holm}", "d’Arcy Holm")]
    [InlineData(
        "",
        "“We stay.”{by a senior official of the port and rail office}",
        "a senior official of the port and rail office (Unnamed)"
    )]
    [InlineData("", "“We stay.”{by Marks and Reed (organization)}", "Marks and Reed (Organization)")]
    [InlineData("", "“We stay.”{by Sammy Reed Jr.}", "Sammy Reed Jr.")]
    public void A_note_says_who_spoke(string list, string text, string speaker)
    {
        var article = Parse(list, text);

        Assert.Empty(article.Problems);
        var quote = article.Quotes.Last(quote => quote.Attribution.Rule == AttributionSyntaxRule.Stated);
        var kind = quote.Speaker!.Kind == SpeakerSyntaxKind.Person ? "" : $" ({quote.Speaker.Kind})";
        Assert.Equal(speaker, quote.Speaker.Name + (quote.Speaker.Role is { } role ? ", " + role : "") + kind);
    }

    [Theory]
    [InlineData("{by niemand}")]
    [InlineData("{by no one}")]
    [InlineData("{by nobody.}")]
    [InlineData("{by Nobody (title)}")]
    [InlineData("{by Maria Soto, mayor}")]
    [InlineData("{by Maria Soto: mayor}")]
    [InlineData("{by Maria Soto - mayor}")]
    [InlineData("{by Maria Soto [mayor]}")]
    [InlineData("{by Maria Soto and Harald Brunn}")]
    [InlineData("{by Maria Soto; Harald Brunn}")]
    [InlineData("{by Maria Soto / Harald Brunn}")]
    [InlineData("{by *Maria Soto*}")]
    [InlineData("{by Maria Soto.}")]
    [InlineData("{by Maria “Mia” Soto}")]
    [InlineData("{by Maria Soto he said on Friday in the long hall of the town}")]
    [InlineData("{by Maria Soto")]
    [InlineData("{#We stay}")]
    [InlineData("{#WeStay by Maria Soto}")]
    [InlineData("{#über}")]
    [InlineData("{#Count}")]
    [InlineData("{#ToString}")]
    public void A_note_that_cannot_be_used_is_reported_once(string note) =>
        Assert.Equal("NEWS027", Assert.Single(Parse("", "“We stay.” " + note + " The rest.").Problems).Rule.Id);

    [Theory]
    [InlineData("{#we stay}", "Write #WeStay.")]
    [InlineData("{by Maria Soto #we stay}", "Write #WeStay.")]
    [InlineData("{#to string}", "Write one such as #WeStay.")]
    [InlineData("{#9}", "Write one such as #WeStay.")]
    [InlineData("{#WeStay by Maria Soto}", "Write the speaker first, as in {by Maria Soto #WeStay}.")]
    public void The_message_at_a_name_that_cannot_be_used_gives_one_that_can(string note, string advice) =>
        Assert.Contains(
            "A name begins with a capital letter and has only letters, digits and _, without spaces. " + advice,
            Assert.Single(Parse("", "“We stay.” " + note + " The rest.").Problems).Message,
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData(
        "“We stay,” a woman said {by Maria Soto}.",
        "Move it to right after the closing mark of the quotation, as in “…”{by Maria Soto}."
    )]
    [InlineData("“We stay,” a woman said {#WeStay}.", "as in “…”{#WeStay}, or to the end of its heading.")]
    [InlineData(
        "“We stay”{Maria Soto}, she said.",
        "Write {by Maria Soto}, {by nobody} or {#WeStay} right after a quotation’s closing mark"
    )]
    public void The_message_at_a_note_out_of_place_says_where_it_goes(string text, string advice) =>
        Assert.Contains(advice, Assert.Single(Parse("", text).Problems).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("Red Lines {#red lines}")]
    [InlineData("Red Lines {by Maria Soto}")]
    [InlineData("Red Lines {#Red")]
    [InlineData("## {#Red} Lines {by nobody}")]
    public void A_headings_note_gives_a_name_or_is_reported(string heading) =>
        Assert.Contains("NEWS027", Parse("", $"{heading}\n\nText.").Problems.Select(problem => problem.Rule.Id));

    [Theory]
    [InlineData("Eva Holm / Ida Lund")]
    [InlineData("Tom Reed and Ann Reed")]
    [InlineData("Maria Soto: mayor")]
    [InlineData("Maria Soto {by nobody}")]
    [InlineData("Maria Soto (mayor), Harald Brunn (spokesman)")]
    [InlineData("Maria Soto (mayor);")]
    [InlineData("Maria Soto; Harald Brunn.")]
    [InlineData(";")]
    public void A_list_that_cannot_be_used_says_how_to_write_it(string list)
    {
        var problem = Assert.Single(Parse(list, "“We stay.”").Problems);

        Assert.Equal("NEWS014", problem.Rule.Id);
        Assert.EndsWith("with semicolons between them: “Maria Soto (mayor); Harald Brunn”.", problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("“We stay,{by Maria Soto}” she said.")]
    [InlineData("“We stay,” she said. {by Maria Soto}")]
    [InlineData("“We stay.”{Maria Soto}")]
    [InlineData("“We stay.”{von Maria Soto}")]
    [InlineData("“We stay.”{byMaria}")]
    [InlineData("She said “a” {b} and left.")]
    [InlineData("“We stay”, {Maria Soto} she said.")]
    [InlineData("She said {#WeStay} so.")]
    public void Braces_that_readers_would_see_are_reported(string text) =>
        Assert.Equal("NEWS028", Assert.Single(Parse("", text).Problems).Rule.Id);

    [Theory]
    [InlineData("In C# one writes {get; set;} and {0}.")]
    [InlineData("The sign {#} is a key, {by itself, rarely used, it means nothing} to most.")]
    [InlineData("She said “a” or {b} and “c” \\{by d}.")]
    public void Other_braces_are_text(string text) => Assert.Empty(Parse("", text).Problems);

    [Fact]
    public void A_name_in_the_summary_has_no_member_and_takes_none_from_the_text()
    {
        var article = ArticleText.ParseSyntax("H\n\nIt was “a start.”{#Start}\n2026-02-07\n\n“It was a start,”{#Start} Maria Soto said.\n");

        Assert.Equal("(3,18)", Assert.Single(article.Problems).Start.ToString());
        Assert.Equal("Start", article.Quotes[0].MemberName);
    }

    [Theory]
    [InlineData("Fischer; Stone; Parker; Baker", "The store of the bakery was parked there. “Fische und Bauern,” Ida Lund said.")]
    [InlineData("Abbas Araghchi", "The Araghchi Street and Otto Aragchi came.")]
    public void A_word_that_names_nobody_is_no_slip(string list, string text) => Assert.Empty(Parse(list, text).Problems);

    private static ArticleSyntax Parse(string list, string text) =>
        ArticleText.ParseSyntax($"H\n{(list.Length == 0 ? "" : $"Speakers: {list}\n")}2026-02-07\n\n{text}\n");
}
