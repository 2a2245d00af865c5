using NewsContent.Text.Rules;

namespace NewsContent.Text.Tests.Rules;

public sealed class QuotedWordsTests
{
    private static IEnumerable<string> Missing(string headline, string summary, string body, string language = "en") =>
        ArticleText
            .ParseSyntax($"{headline}\nLanguage: {language}\n\n{summary}\n2026-02-07\n\nThe text. {body} The end.")
            .Problems.Where(problem => problem.Rule == ArticleRules.QuotationNotInBody)
            .Select(problem => string.Join(": ", problem.Arguments.Take(2)));

    [Theory]
    [InlineData("“good start.”", "He called it “a good start,” he said.")]
    [InlineData("“Good Start”", "a good start")]
    [InlineData("“good\nstart”", "good start.")]
    [InlineData("“Iran's right”", "Iran’s right.")]
    [InlineData("“good start”", "It was good.\n\nStart now.")]
    [InlineData("“we are … ready”", "We are always ready.")]
    [InlineData("“we are ... ready”", "We are always ready.")]
    [InlineData("“[the talks] were good”", "They were good.")]
    [InlineData("“…”", "No words at all.")]
    [InlineData("“good”", "good")]
    public void Words_are_found_without_case_punctuation_and_omissions(string quoted, string body) =>
        Assert.Empty(Missing("Talks", quoted, body));

    [Theory]
    [InlineData("“great start”", "a good start")]
    [InlineData("“good stars”", "a good start")]
    [InlineData("“start good”", "a good start")]
    [InlineData("“a very good start”", "a good start")]
    [InlineData("“we stay … ready”", "We are always ready.")]
    public void Other_words_are_missed(string quoted, string body) =>
        Assert.Equal([$"summary: {quoted.Trim('“', '”')}"], Missing("Talks", quoted, body));

    /// <summary>What newspapers change in a quotation above the text, though its words are the speaker's.</summary>
    [Theory]
    [InlineData("“We will not be moved”", "“We will not,” said Ida Holm, “be moved.”", "en")]
    [InlineData("“judge and jury”", "He is the judge and the jury.", "en")]
    [InlineData("“king of the hill”", "He is a king of a hill.", "en")]
    [InlineData("“A sizable army”", "It has a rather sizable army of reporters.", "en")]
    [InlineData("“We won’t go”", "“We will not go,” said Ida Holm.", "en")]
    [InlineData("“won the prize”", "They win the prize.", "en")]
    [InlineData("“We don’t know”", "“We do not know,” said Ida Holm.", "en")]
    [InlineData("“It’s a ruin”", "“It is a ruin,” said Ida Holm.", "en")]
    [InlineData("“We’ll rebuild”", "“We will rebuild,” said Ida Holm.", "en")]
    [InlineData("“would close”", "The pier will close.", "en")]
    [InlineData("“three boats”", "They lost 3 boats.", "en")]
    [InlineData("“20% poorer”", "We are 20 per cent poorer.", "en")]
    [InlineData("“a colour of its own”", "It has a color of its own.", "en")]
    [InlineData("“we organized it”", "We organised it.", "en")]
    [InlineData("“record-breaking day”", "A record breaking day.", "en")]
    [InlineData("„große Straße gescheitert“", "Große Strassen scheitern. Die große Strasse scheitert.", "de")]
    [InlineData("„drei Boote“", "Sie haben 3 Boote.", "de")]
    [InlineData("„Die kubanischen Fünf“", "Die fünf Kubaner.", "de")]
    [InlineData("„Kampf gegen den Terror“", "Er kämpft.", "de")]
    [InlineData("”stort steg”", "Det var det stora steget.", "sv")]
    [InlineData("„nowy most”", "Mówiła o otwarciu nowego mostu.", "pl")]
    [InlineData("„mooie dagen”", "Een mooie dag.", "nl")]
    public void What_newspapers_change_is_no_other_word(string quoted, string body, string language) =>
        Assert.Empty(Missing("Talks", quoted, body, language));

    [Theory]
    [InlineData("„Das wäre Betrug“", "de")]
    [InlineData("„Das war ein Fehler“", "de")]
    [InlineData("„absichtliche Täuschung“", "de")]
    [InlineData("„Die Preise steigen“", "de")]
    [InlineData("„Die Bürger zahlen Steuern“", "de")]
    [InlineData("„Schluss mit dem Lärm!“", "de")]
    [InlineData("“judge or jury”", "en")]
    [InlineData("“a jury”", "en")]
    [InlineData("“four boats”", "en")]
    [InlineData("“We will not be removed”", "en")]
    public void What_someone_may_have_said_is_looked_for(string quoted, string language) =>
        Assert.NotEmpty(Missing("Talks", quoted, "He is judge and jury of three boats. “We will not,” he said, “be moved.”", language));

    [Fact]
    public void The_headline_is_compared_too() =>
        Assert.Equal(["headline: Great Start"], Missing("A “Great Start”", "He said so.", "A good start."));

    [Fact]
    public void Japanese_is_compared_character_by_character()
    {
        Assert.Empty(Missing("協議", "大臣は「良い始まり」と述べた。", "それは良い始まりだった。", "ja"));
        Assert.Equal(["summary: 悪い始まり"], Missing("協議", "大臣は「悪い始まり」と述べた。", "それは良い始まりだった。", "ja"));
    }
}
