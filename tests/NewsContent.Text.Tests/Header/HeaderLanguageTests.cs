using NewsContent.Text.Header;
using NewsContent.Text.Header.Languages;

namespace NewsContent.Text.Tests.Header;

/// <summary>Header keys and names of months in the language that the file's name or the project says.</summary>
public sealed class HeaderLanguageTests
{
    private static readonly ArticleTextOptions German = ArticleTextOptions.Default.ForTranslation("de");

    [Fact]
    public void A_translation_has_its_own_keys_and_months()
    {
        const string Text =
            "Haushalt beschlossen\nVon: Ida Holm und Bo Lind\nOrt: Brunnhafen\nQuelle: Hafenblatt\nAktualisiert: 9. März 2026\n"
            + "Schlagwörter: Hafen, Fähre\nSamstag, 7. Februar 2026\n\n„Wir bauen“, sagte Ida Holm.\n";
        var article = ArticleText.ParseSyntax(Text, German);

        Assert.Empty(article.Problems);
        var record = ArticleText.Parse(Text, "Articles/haushalt.de.txt", new ArticleTextOptions { DefaultLanguage = "de" });
        Assert.Equal(["Ida Holm", "Bo Lind"], record.Authors);
        Assert.Equal(("Brunnhafen", "Hafenblatt"), (record.Location, record.Source));
        Assert.Equal(["Hafen", "Fähre"], record.Tags);
        Assert.Equal((new DateOnly(2026, 2, 7), new DateOnly(2026, 3, 9)), (record.Published, record.Updated!.Value));
    }

    [Theory]
    [InlineData("cs", "7. února 2026")]
    [InlineData("da", "7. februar 2026")]
    [InlineData("de-AT", "7. Feber 2026")]
    [InlineData("el", "7 Φεβρουαρίου 2026")]
    [InlineData("en", "February 7, 2026")]
    [InlineData("es", "7 de febrero de 2026")]
    [InlineData("fi", "7. helmikuuta 2026")]
    [InlineData("fr", "samedi 7 février 2026")]
    [InlineData("fr", "7 FÉVRIER 2026")]
    [InlineData("he", "7 בפברואר 2026")]
    [InlineData("hr", "7. veljače 2026.")]
    [InlineData("hu", "2026. február 7.")]
    [InlineData("it", "7 febbraio 2026")]
    [InlineData("ja", "2026年2月7日")]
    [InlineData("ko", "2026년 2월 7일")]
    [InlineData("nl", "7 februari 2026")]
    [InlineData("nn", "7. februar 2026")]
    [InlineData("pl", "7 lutego 2026 roku")]
    [InlineData("pt-BR", "7 de fevereiro de 2026")]
    [InlineData("ru", "7 февраля 2026 года")]
    [InlineData("sv", "den 7 februari 2026")]
    [InlineData("tr", "7 Şubat 2026")]
    [InlineData("uk", "7 лютого 2026 року")]
    [InlineData("zh", "2026年2月7日")]
    [InlineData("ar", "٧ فبراير ٢٠٢٦")]
    [InlineData("ar", "7 شباط 2026")]
    [InlineData("fa", "7 فوریه 2026")]
    [InlineData("hi", "7 फ़रवरी 2026")]
    public void A_date_in_the_language_is_understood(string language, string date)
    {
        var article = ArticleText.ParseSyntax(Dated(date), ArticleTextOptions.Default.ForTranslation(language));

        Assert.Empty(article.Problems);
        Assert.Equal((2026, 2, 7), (article.Published!.Value.Year, article.Published.Value.Month, article.Published.Value.Day));
    }

    /// <summary>A month in another language; a time or a word that would be lost; a slip; numbers that can be read in two ways.</summary>
    [Theory]
    [InlineData("de", "7 février 2026")]
    [InlineData("de", "7. Februar 2026, 18:30 Uhr")]
    [InlineData("de", "Montag, 7. Februar 2026")]
    [InlineData("de", "30. Februar 2026")]
    [InlineData("de", "Aktualisiert 7. Februar 2026")]
    [InlineData("de", "7.2.2026")]
    [InlineData("fr", "7/2/2026")]
    [InlineData("fi", "7 Chwefror 2026")]
    public void What_could_mean_something_else_is_reported(string language, string date)
    {
        var article = ArticleText.ParseSyntax(Dated(date), ArticleTextOptions.Default.ForTranslation(language));

        Assert.Equal("NEWS006", Assert.Single(article.Problems).Rule.Id);
    }

    [Theory]
    [InlineData("hr", 10)]
    [InlineData("pl", 11)]
    [InlineData("cs", 11)]
    public void The_same_word_is_another_month_in_another_language(string language, int month)
    {
        var word = language == "cs" ? "listopadu" : "listopada";
        var article = ArticleText.ParseSyntax(Dated($"7 {word} 2026"), ArticleTextOptions.Default.ForTranslation(language));

        Assert.Empty(article.Problems);
        Assert.Equal(month, article.Published!.Value.Month);
    }

    [Fact]
    public void An_original_in_English_has_the_words_of_the_format_alone()
    {
        Assert.Equal("NEWS006", Assert.Single(ArticleText.ParseSyntax(Dated("February 7, 2026")).Problems).Rule.Id);
        Assert.Equal("NEWS012", Assert.Single(ArticleText.ParseSyntax("Ferry\nVon: Ida Holm\n2026-02-07\n\nIt sails.\n").Problems).Rule.Id);
    }

    /// <summary>A word of the project's language may mean another month in the article's own.</summary>
    [Theory]
    [InlineData("pl", "hr", "7. listopada 2026", "NEWS006")]
    [InlineData("hr", "pl", "7 listopada 2026", "NEWS006")]
    [InlineData("de", "en", "7. Februar 2026", "NEWS006")]
    [InlineData("de", "de-AT", "7. Februar 2026", "")]
    public void An_article_that_says_another_language_has_none_of_the_projects_words(string project, string own, string date, string told)
    {
        var options = new ArticleTextOptions { DefaultLanguage = project };
        var article = ArticleText.ParseSyntax($"Luka\nLanguage: {own}\n{date}\n\nTekst.\n", options);

        Assert.Equal(told, string.Join(' ', article.Problems.Select(problem => problem.Rule.Id)));
    }

    [Theory]
    [InlineData("de", "Ort: alle wissen, wo er liegt.")]
    [InlineData("de", "Themen: Wer zahlt, wer baut, und wer bleibt?")]
    [InlineData("fr", "Ville : le port ne dort plus.")]
    public void A_sentence_that_begins_with_such_a_word_is_the_summary(string language, string summary)
    {
        var options = new ArticleTextOptions { DefaultLanguage = language };
        var article = ArticleText.ParseSyntax($"Titel\n\n{summary}\n2026-02-07\n\nText.\n", options);

        Assert.Empty(article.Problems);
        Assert.Equal(summary, article.Summary?.Text);
    }

    [Theory]
    [InlineData("pt", "Por: Ida Holm e Bo Lind", "Ida Holm|Bo Lind")]
    [InlineData("es", "Por: Ida Holm y José Ortega y Gasset", "Ida Holm|José Ortega y Gasset")]
    [InlineData("pl", "Autor: Ida Holm i Bo Lind", "Ida Holm|Bo Lind")]
    [InlineData("ru", "Автор: Ида Хольм и Бо Линд", "Ида Хольм|Бо Линд")]
    [InlineData("tr", "Yazar: Ida Holm ve Bo Lind", "Ida Holm|Bo Lind")]
    [InlineData("nl", "Door: Ida Holm en Bo Lind, Jan van Zee", "Ida Holm|Bo Lind|Jan van Zee")]
    public void Names_are_parted_by_and_in_the_language(string language, string line, string authors)
    {
        var options = new ArticleTextOptions { DefaultLanguage = language };
        var article = ArticleText.ParseSyntax($"Titel\n{line}\n2026-02-07\n\nText.\n", options);

        Assert.Empty(article.Problems);
        Assert.Equal(authors.Split('|'), article.Authors);
    }

    [Fact]
    public void A_key_in_another_language_than_that_of_the_translation_is_reported()
    {
        var article = ArticleText.ParseSyntax("Fähre\nAuteur: Ida Holm\n2026-02-07\n\nSie fährt.\n", German);

        Assert.Equal("NEWS012", Assert.Single(article.Problems).Rule.Id);
    }

    [Fact]
    public void A_word_means_the_same_field_in_every_language()
    {
        var words = HeaderLanguages
            .All.SelectMany(language => language.Keys.Select(key => (Word: key.Key, Field: key.Value)))
            .Concat(
                HeaderFields.All.SelectMany(field =>
                    field.Synonyms.Append(field.Key.ToLowerInvariant()).Select(word => (Word: word, Field: field))
                )
            )
            .GroupBy(entry => entry.Word, StringComparer.OrdinalIgnoreCase);

        Assert.All(words, word => Assert.Single(word.Select(entry => entry.Field).Distinct()));
        Assert.All(words, word => Assert.Equal(word.Key.ToLowerInvariant(), word.Key));
    }

    [Fact]
    public void Every_month_has_a_name_that_messages_know_too()
    {
        foreach (var language in HeaderLanguages.All.Where(language => language.MonthOf.Count > 0))
        {
            Assert.Equal(Enumerable.Range(1, 12), language.MonthOf.Values.Distinct().Order());
            Assert.All(language.MonthOf, month => Assert.True(MonthNames.Read(month.Key) > 0, $"{language.Tag}: {month.Key}"));
        }
    }

    /// <summary>What limits an article's time keeps its text out of the build's resource, in whatever language it is written.</summary>
    [Fact]
    public void A_build_sees_each_key_of_an_embargo_by_its_words()
    {
        var rule = PublicationRule.Of(null, "2026-02-07T09:00Z");
        var keys = HeaderLanguages
            .All.SelectMany(language => language.Keys)
            .Where(key => key.Value == HeaderFields.Embargo || key.Value == HeaderFields.Expires)
            .Select(key => key.Key)
            .ToList();

        Assert.NotEmpty(keys);
        Assert.All(keys, key => Assert.True(rule.IsKeptApart($"Fähre\n{key}: 2026-02-07T09:00Z\n"), key));
    }

    private static string Dated(string date) => $"Haushalt\n{date}\n\nDer Hafen bekommt einen Kai.\n";
}
