using NewsContent.Text.Syntax;

namespace NewsContent.Text.Tests.Header;

/// <summary>What newsrooms write above the date: each line is kept as meant, or told, and never the summary by mistake.</summary>
public sealed class HeaderCasesTests
{
    private const string Headline = "Ferry Back in Service at Tollen";

    [Theory]
    [InlineData("Version: 2026-04-10T00:01Z")]
    [InlineData("Draft: yes")]
    [InlineData("NOT FOR PUBLICATION")]
    [InlineData("Not for publication")]
    [InlineData("EMBARGOED UNTIL 6 PM")]
    [InlineData("DO NOT PUBLISH BEFORE MONDAY")]
    [InlineData("Photo: Ada Stone")]
    [InlineData("Photo credit: Ada Stone for The Tidings")]
    [InlineData("[Photo: Ada Stone]")]
    [InlineData("Photo by Sam Lee")]
    [InlineData("Photo: The ferry leaves Tollen on Monday morning.")]
    [InlineData("Pic: Sam")]
    [InlineData("Foto: Sam Lee")]
    [InlineData("Fotos von Sam Lee")]
    [InlineData("Print: 2026-05-01")]
    [InlineData("Caption: The ferry leaves Tollen on Monday morning.")]
    [InlineData("Alt text: The ferry leaves Tollen on Monday morning.")]
    [InlineData("Image source: the harbour office took it.")]
    [InlineData("Title: X")]
    [InlineData("Headline: Ferry Back")]
    [InlineData("Rating: 4")]
    [InlineData("Sponsored: yes")]
    [InlineData("From: Ana Ruiz")]
    [InlineData("Word count: 450")]
    [InlineData("PR contact: Ann Poe")]
    [InlineData("Photographer: Sam Lee")]
    [InlineData("Editor's note: This story was corrected on Monday.")]
    [InlineData("Texto y fotos: Ana Ruiz")]
    [InlineData("Venue: The Old Hall on the Quay")]
    [InlineData("Verdict: guilty")]
    [InlineData("https://tidings.example/ferry")]
    [InlineData("www.tidings.example")]
    [InlineData("desk@tidings.example")]
    [InlineData("* * *")]
    [InlineData("Fecha: ayer")]
    public void A_line_that_is_no_header_line_is_reported_and_not_the_summary(string line)
    {
        foreach (var header in (string[])[$"{line}\n", $"\n{line}\n", $"\nThe boat runs again.\n{line}\n", $"By: Jane Doe\n{line}\n"])
        {
            var article = Parse($"{Headline}\n{header}2026-01-05\n\nText here.\n");

            Assert.Equal(["NEWS012"], Ids(article));
            Assert.Equal(header.Contains("boat", StringComparison.Ordinal) ? "The boat runs again." : null, article.Summary?.Text);
            Assert.Equal(Headline, article.Headline?.Text);
        }
    }

    [Theory]
    [InlineData("Por: Ana Ruiz", "By:")]
    [InlineData("Di: Ana Ruiz", "By:")]
    [InlineData("Door: Ana Ruiz", "By:")]
    [InlineData("Av: Ana Ruiz", "By:")]
    [InlineData("Autor: Ana Ruiz", "By:")]
    [InlineData("Auteur : Ana Ruiz", "By:")]
    [InlineData("Auhtor: Ana Ruiz", "By:")]
    [InlineData("Written by: Ana Ruiz", "By:")]
    [InlineData("Correspondent: Ana Ruiz", "By:")]
    [InlineData("**Author:** Ana Ruiz", "By:")]
    [InlineData("author = Ana Ruiz", "By:")]
    [InlineData("Von Ana Ruiz", "By:")]
    [InlineData("Par Ana Ruiz", "By:")]
    [InlineData("Por Ana Ruiz", "By:")]
    [InlineData("Story by Ana Ruiz", "By:")]
    [InlineData("BY ANA RUIZ", "By:")]
    [InlineData("الكاتب: آنا رويز", "By:")]
    [InlineData("作者：王小明", "By:")]
    [InlineData("Hazırlayan: Ana Ruiz", "By:")]
    [InlineData("Kirjoittaja: Ana Ruiz", "By:")]
    [InlineData("מאת: דנה לונד", "By:")]
    [InlineData("लेखक: घाट के पास के सब बच्चे", "By:")]
    [InlineData("글: 한가람", "By:")]
    [InlineData("Dil: tr", "Language:")]
    [InlineData("Kieli: fi", "Language:")]
    [InlineData("Πηγή: Το Λιμάνι", "Source:")]
    [InlineData("Idioma: es", "Language:")]
    [InlineData("Langue : fr", "Language:")]
    [InlineData("Sprache: de", "Language:")]
    [InlineData("Taal: nl", "Language:")]
    [InlineData("Språk: sv", "Language:")]
    [InlineData("Język: pl", "Language:")]
    [InlineData("Mis à jour : 2026-01-06", "Updated:")]
    [InlineData("Last updated: 2026-01-06", "Updated:")]
    [InlineData("Lieu : Tollen", "Location:")]
    [InlineData("Lugar: Tollen", "Location:")]
    [InlineData("Plaats: Tollen", "Location:")]
    [InlineData("Dateline: Tollen", "Location:")]
    [InlineData("Fuente: Agencia", "Source:")]
    [InlineData("Bron: Bureau", "Source:")]
    [InlineData("Źródło: Agencja", "Source:")]
    [InlineData("المصدر: وكالة الميناء", "Source:")]
    [InlineData("Mots-clés : bac, port", "Tags:")]
    [InlineData("Palabras clave: puerto", "Tags:")]
    [InlineData("Desk: Harbour", "Kicker:")]
    [InlineData("Rubrique : Port", "Kicker:")]
    [InlineData("Slugline: ferry-two", "Slug:")]
    [InlineData("Sprecher: Eva Holm", "Speakers:")]
    public void The_message_names_the_key_for_words_of_other_languages(string line, string key)
    {
        var article = Parse($"{Headline}\n{line}\n2026-01-05\n\nText here.\n");

        var problem = Assert.Single(article.Problems);
        Assert.Equal("NEWS012", problem.Rule.Id);
        Assert.Contains($"Did you mean “{key}”?", problem.Message, StringComparison.Ordinal);
        Assert.Null(article.Summary);
        Assert.NotNull(article.HeaderValues.Find(key.TrimEnd(':')));
    }

    /// <summary>A word that no list has, before a day that is written as it should be.</summary>
    [Theory]
    [InlineData("Pääväys: 2026-01-05")]
    [InlineData("Ημέρα: 2026-01-05")]
    [InlineData("दिनांक: 2026-01-05")]
    [InlineData("Yayın günü: 2026-01-05")]
    public void A_word_before_the_date_is_reported(string line)
    {
        var article = Parse($"{Headline}\n{line}\n\nText here.\n");

        var problem = Assert.Single(article.Problems);
        Assert.Equal("NEWS006", problem.Rule.Id);
        Assert.EndsWith("Write only the date on this line: 2026-01-05.", problem.Message, StringComparison.Ordinal);
        Assert.Null(article.Summary);
    }

    /// <summary>Between two header lines stands no summary, though a script without capitals leaves that open elsewhere.</summary>
    [Theory]
    [InlineData("लेखक: रमेश\nघाट: नाव वाला पुराना घाट\nभाषा: hi", "NEWS012|NEWS012|NEWS012")]
    [InlineData("घाट: नाव वाला पुराना घाट", "")]
    public void A_word_that_is_no_key_among_header_lines(string lines, string told)
    {
        var article = Parse($"{Headline}\n{lines}\n2026-01-05\n\nText here.\n");

        Assert.Equal(told, string.Join('|', article.Problems.Select(static problem => problem.Rule.Id)));
        Assert.Equal(told.Length > 0, article.Summary is null);
    }

    [Theory]
    [InlineData("The verdict: nobody is to blame.")]
    [InlineData("Negotiations: both sides want to go on.")]
    [InlineData("What we know so far: the boat is safe")]
    [InlineData("Ferry back: what we know so far")]
    [InlineData("Mayor Eva Holm: “Text here.”")]
    [InlineData("Sources: officials say the ferry is late.")]
    [InlineData("Research: why ferries sink in fog.")]
    [InlineData("The council says the pier\ncloses: nobody may enter.")]
    [InlineData("Talks began at 10:30 in Tollen.")]
    [InlineData("By the sea it was cold, and nobody came.")]
    [InlineData("Both sides met NATO\nand the EU.")]
    [InlineData("\\Embargo: lifted")]
    [InlineData("\\NOT FOR PUBLICATION")]
    public void A_summary_with_a_colon_stays_a_summary(string summary)
    {
        var article = Parse($"{Headline}\n\n{summary}\n2026-01-05\n\nText here.\n");

        Assert.Empty(article.Problems);
        Assert.Equal(summary.Replace('\n', ' ').TrimStart('\\'), article.Summary?.Text);
    }

    [Theory]
    [InlineData("Jane Doe, Staff Writer", "Jane Doe", "Staff Writer")]
    [InlineData("Ida Lund, Transport Correspondent", "Ida Lund", "Transport Correspondent")]
    [InlineData("Ida Lund, Redakteurin", "Ida Lund", "Redakteurin")]
    [InlineData("Ida Lund, in Tollen", "Ida Lund", "in Tollen")]
    [InlineData("Ida Lund in Tollen", "Ida Lund", "in Tollen")]
    [InlineData("Ida Lund [The Tidings]", "Ida Lund", "[The Tidings]")]
    [InlineData("Ida Lund (", "Ida Lund", "(")]
    [InlineData("Ida Lund ()", "Ida Lund", "()")]
    [InlineData("Ida Lund (Tollen) today", "Ida Lund", "(Tollen) today")]
    [InlineData("Ida Lund | The Tidings", "Ida Lund", "| The Tidings")]
    [InlineData("Ida Lund – The Tidings", "Ida Lund", "– The Tidings")]
    [InlineData("Ida Lund <ida@tidings.example>", "Ida Lund", "<ida@tidings.example>")]
    [InlineData("Jane Doe and Ben Holm, staff writers", "Jane Doe|Ben Holm", "staff writers")]
    [InlineData("Court reporter Anna Reeve", "Anna Reeve", "Court reporter")]
    [InlineData("Staff Writer Jane Doe, Ben Holm", "Jane Doe|Ben Holm", "Staff Writer")]
    [InlineData("Jane Doe and Sports Editor Ben Holm", "Jane Doe|Ben Holm", "Sports Editor")]
    [InlineData("onze verslaggever Femke de Boer", "Femke de Boer", "onze verslaggever")]
    [InlineData("Hart & Sons, Staff Writer", "Hart & Sons", "Staff Writer")]
    public void A_title_beside_a_name_is_reported_and_is_no_author(string value, string authors, string title)
    {
        var article = Parse($"{Headline}\nBy: {value}\n2026-01-05\n\nText here.\n");

        Assert.Equal(authors.Split('|'), article.Authors);
        var problem = Assert.Single(article.Problems);
        Assert.Equal("NEWS014", problem.Rule.Id);
        Assert.StartsWith($"“{title}” is not an author’s name.", problem.Message, StringComparison.Ordinal);
        Assert.Contains($"“By: {authors.Replace("|", ", ", StringComparison.Ordinal)}”", problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Jane\u00A0Doe", "Jane Doe")]
    [InlineData("Jane\u2009 Doe,\u00A0Ben\u202FHolm", "Jane Doe|Ben Holm")]
    [InlineData("Jane Doe\u00A0and\u00A0Ben Holm", "Jane Doe|Ben Holm")]
    [InlineData("Sammy Reed, Jr.", "Sammy Reed, Jr.")]
    [InlineData("Ursula von der Au, Jan van Zee", "Ursula von der Au|Jan van Zee")]
    [InlineData("Jean-Luc O'Neil, Mary-Ann Poe", "Jean-Luc O'Neil|Mary-Ann Poe")]
    [InlineData("The Tidings staff", "The Tidings staff")]
    [InlineData("Jane Sons", "Jane Sons")]
    [InlineData("Ada Lund, Jane Sons", "Ada Lund|Jane Sons")]
    [InlineData("Ada Lund & Jane Sons", "Ada Lund|Jane Sons")]
    [InlineData("Ida Holm & Per Brunn", "Ida Holm|Per Brunn")]
    [InlineData("Ida & Per Brunn", "Ida|Per Brunn")]
    [InlineData("Ida Holm, Per Brunn & Jo Lund", "Ida Holm|Per Brunn|Jo Lund")]
    [InlineData("Hart and Lund", "Hart|Lund")]
    [InlineData("Hart, Lund & Moor", "Hart|Lund|Moor")]
    [InlineData("Hart & Lund & Moor", "Hart|Lund|Moor")]
    [InlineData("Reporter Jones", "Reporter Jones")]
    [InlineData("Editor Ben Holm", "Editor Ben Holm")]
    public void Names_are_names_whatever_their_blanks(string value, string authors)
    {
        var article = Parse($"{Headline}\nBy: {value}\n2026-01-05\n\nText here.\n");

        Assert.Empty(article.Problems);
        Assert.Equal(authors.Split('|'), article.Authors);
    }

    /// <summary>What parts authors stands inside the names of firms too.</summary>
    [Theory]
    [InlineData("Hart & Lund", "Hart & Lund")]
    [InlineData("Brandt & Sons Press Office", "Brandt & Sons Press Office")]
    [InlineData("Moor & Sons", "Moor & Sons")]
    [InlineData("Ida Moor & Daughters", "Ida Moor & Daughters")]
    [InlineData("Brandt & Söhne", "Brandt & Söhne")]
    [InlineData("Brandt und Söhne", "Brandt und Söhne")]
    [InlineData("Dupont et Fils", "Dupont et Fils")]
    [InlineData("Holm & Cie.", "Holm & Cie.")]
    [InlineData("Holm & Co. KG", "Holm & Co. KG")]
    [InlineData("Ida Holm & Associates", "Ida Holm & Associates")]
    [InlineData("Hart, Lund & Partners", "Hart, Lund & Partners")]
    [InlineData("Jane Doe, Hart & Partners LLP", "Jane Doe|Hart & Partners LLP")]
    [InlineData("Hart & Partners LLP, Jane Doe", "Hart & Partners LLP|Jane Doe")]
    [InlineData("Holm & Brunn GmbH", "Holm & Brunn GmbH")]
    [InlineData("Per Holm and Ida Lund Ltd.", "Per Holm and Ida Lund Ltd.")]
    [InlineData("Hart & Lund Communications", "Hart & Lund Communications")]
    public void A_firm_is_one_author(string value, string authors)
    {
        var article = Parse($"{Headline}\nBy: {value}\n2026-01-05\n\nText here.\n");

        Assert.Empty(article.Problems);
        Assert.Equal(authors.Split('|'), article.Authors);
    }

    [Theory]
    [InlineData("---\ntitle: Ferry Back\ndate: 2026-01-05\n---\n\nText here.", "Ferry Back", "front matter")]
    [InlineData("---\ntitle: \"Ferry Back\"\ntags:\n- a\n---\n\nText here.", "Ferry Back", "front matter")]
    [InlineData("+++\ntitle = \"Ferry Back\"\ndate = 2026-01-05\n+++\n\nText here.", "Ferry Back", "front matter")]
    [InlineData("---\nlayout: post\n---\nFerry Back\n2026-01-05\n\nText here.", "Ferry Back", "front matter")]
    [InlineData("From: Ana <a@x.example>\nTo: desk\nSubject: Ferry\n\nFerry Back\n2026-01-05\n\nText here.", "Ferry Back", "e-mail")]
    [InlineData("Von: Ida Lund\nAn: Redaktion\nBetreff: Ferry Back\n\nText here.", "Ferry Back", "e-mail")]
    [InlineData("# Ferry Back\n2026-01-05\n\nText here.", "Ferry Back", "markup")]
    [InlineData("**Ferry Back**\n2026-01-05\n\nText here.", "Ferry Back", "markup")]
    [InlineData("NEWS\n\n**Ferry Back**\n2026-01-05\n\nText here.", "Ferry Back", "markup")]
    [InlineData("Ferry Back\n=====\n2026-01-05\n\nText here.", "Ferry Back", "markup")]
    [InlineData("Ferry Back\n---\n2026-01-05\n\nText here.", "Ferry Back", "markup")]
    [InlineData("<h1>Ferry Back</h1>\n2026-01-05\n\nText here.", "Ferry Back", "markup")]
    [InlineData("<!DOCTYPE html>\n<html><body>Ferry</body></html>", null, "HTML")]
    [InlineData("{\n  \"title\": \"Ferry\"\n}", null, "JSON")]
    [InlineData("{\"title\": \"Ferry\"}", null, "JSON")]
    [InlineData("{\\rtf1\\ansi Ferry Back}", null, "RTF")]
    [InlineData("Normal 0 false false false EN-US X-NONE\nFerry Back\n2026-01-05\n\nText here.", "Ferry Back", "word processor")]
    public void The_head_of_another_format_is_named_once(string text, string? headline, string name)
    {
        var article = Parse(text + "\n");

        var problem = Assert.Single(article.Problems);
        Assert.Equal("NEWS043", problem.Rule.Id);
        Assert.Contains(name, problem.Message, StringComparison.Ordinal);
        Assert.Equal(headline, article.Headline?.Text);
        Assert.Equal(headline is null ? 0 : 1, article.Paragraphs.Count);
    }

    [Theory]
    [InlineData("#MeToo Marches On\n2026-01-05\n\nText here.", "#MeToo Marches On")]
    [InlineData("*Hamlet* Opens in Tollen\n2026-01-05\n\nText here.", "*Hamlet* Opens in Tollen")]
    [InlineData("\\# One\n2026-01-05\n\nText here.", "# One")]
    [InlineData("Araghchi: “Text Here”\n2026-01-05\n\nThe “text here”.", "Araghchi: “Text Here”")]
    [InlineData("Analysis: Why the Ferry Sank\n\nThe boat was old.\n2026-01-05\n\nText here.", "Analysis: Why the Ferry Sank")]
    [InlineData("HARBOUR\n\nUpdated: All you need to know about it\n\n2026-01-05\n\nText.", "Updated: All you need to know about it")]
    public void A_headline_is_a_headline_whatever_it_looks_like(string text, string headline)
    {
        var article = Parse(text + "\n");

        Assert.Empty(article.Problems);
        Assert.Equal(headline, article.Headline?.Text);
    }

    [Theory]
    [InlineData(
        "FERRY SINKS AT TOLLEN PIER\n\nTwo hundred were saved.",
        "NEWS044",
        null,
        "FERRY SINKS AT TOLLEN PIER",
        "Two hundred were saved."
    )]
    [InlineData(
        "FERRY SINKS AT TOLLEN PIER ON MONDAY\n\nTwo hundred were saved by the boats",
        "NEWS044",
        null,
        "FERRY SINKS AT TOLLEN PIER ON MONDAY",
        "Two hundred were saved by the boats"
    )]
    [InlineData("WORLD NEWS\n\nTwo hundred were saved.", "NEWS044", "WORLD NEWS", "Two hundred were saved.", null)]
    [InlineData("Local news\n\nFerry Back in Service", "NEWS044", null, "Local news", "Ferry Back in Service")]
    [InlineData(
        "weather report\n\nThe isle wakes under frost; the coast has sun and a wind that turns hats",
        "NEWS044",
        null,
        "weather report",
        "The isle wakes under frost; the coast has sun and a wind that turns hats"
    )]
    [InlineData("Ferry Runs Again at Tollen\nPublicado em 02/07/2026 às 06h10", "NEWS006", null, "Ferry Runs Again at Tollen", null)]
    [InlineData(
        "Local news\n\nFerry Back in Service\n\nThe boat runs.",
        "NEWS045",
        "Local news",
        "Ferry Back in Service",
        "The boat runs."
    )]
    [InlineData(
        "Ferry Runs Again at Tollen\n\nIt runs.\n\nIt is late.",
        "NEWS045",
        null,
        "Ferry Runs Again at Tollen",
        "It runs. It is late."
    )]
    [InlineData("Ferry Runs Again at Tollen\n\n- One\n- Two", "NEWS045", null, "Ferry Runs Again at Tollen", "- One - Two")]
    [InlineData("HARBOUR\n\nAll about the ferry\n\nAll about the ferry\nBy: Ida Lund", "NEWS045", "HARBOUR", "All about the ferry", null)]
    [InlineData("NOT FOR PUBLICATION\n\nFerry Back in Service", "NEWS012", null, "Ferry Back in Service", null)]
    [InlineData("Edition: 6 pm\n\nFerry Back in Service", "NEWS012", null, "Ferry Back in Service", null)]
    [InlineData("Author: Ida Lund\n\nFerry Back in Service", "NEWS012", null, "Ferry Back in Service", null)]
    [InlineData("FERRY BACK\nNOT FOR PUBLICATION", "NEWS012", null, "FERRY BACK", null)]
    [InlineData("FERRY BACK\nEdition: 6 pm", "NEWS012", null, "FERRY BACK", null)]
    public void Places_that_could_be_mistaken_are_reported(string header, string id, string? kicker, string headline, string? summary)
    {
        var article = Parse($"{header}\n2026-01-05\n\nText here.\n");

        Assert.Equal([id], Ids(article));
        Assert.Equal((kicker, headline, summary), (article.Kicker?.Text, article.Headline?.Text, article.Summary?.Text));
        Assert.Equal(2026, article.Published?.Year);
        Assert.DoesNotContain("date is missing", article.Problems[0].Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("٧ فبراير ٢٠٢٦")]
    [InlineData("7 شباط 2026")]
    [InlineData("7 lutego 2026")]
    [InlineData("7 lutego 2026 r.")]
    [InlineData("7 февраля 2026 г.")]
    [InlineData("7 Şubat 2026 Cumartesi")]
    [InlineData("7 ŞUBAT 2026")]
    [InlineData("7 februari 2026")]
    [InlineData("lördag 7 februari 2026")]
    [InlineData("7 helmikuuta 2026")]
    [InlineData("7 února 2026")]
    [InlineData("sábado, 7 de fevereiro de 2026")]
    [InlineData("7 फ़रवरी 2026")]
    [InlineData("2026년 2월 7일")]
    [InlineData("Fecha: 7 de febrero de 2026")]
    [InlineData("Datum: 2026-02-07")]
    [InlineData("Publication date: 2026-02-07")]
    [InlineData("**2026-02-07**")]
    public void A_date_in_the_words_of_another_language_is_reported_as_it_should_be(string line)
    {
        var article = Parse($"{Headline}\n{line}\n\nText here.\n");

        var problem = Assert.Single(article.Problems);
        Assert.Equal("NEWS006", problem.Rule.Id);
        Assert.Contains(": 2026-02-07.", problem.Message, StringComparison.Ordinal);
        Assert.Null(article.Summary);
        Assert.Equal("Text here.", Assert.Single(article.Paragraphs).Text);
    }

    [Theory]
    [InlineData("7 Chwefror 2026", "If this is the date")]
    [InlineData("۱۸ بهمن ۱۴۰۴", "The year 1404 is from another calendar")]
    [InlineData("18 رمضان 1447", "The year 1447 is from another calendar")]
    public void A_date_that_cannot_be_reckoned_is_reported_as_one(string line, string message)
    {
        var article = Parse($"{Headline}\n{line}\n\nText here.\n");

        Assert.Contains(message, Assert.Single(article.Problems).Message, StringComparison.Ordinal);
    }

    private static ArticleSyntax Parse(string text) => ArticleText.ParseSyntax(text);

    private static IEnumerable<string> Ids(ArticleSyntax article) => article.Problems.Select(problem => problem.Rule.Id);
}
