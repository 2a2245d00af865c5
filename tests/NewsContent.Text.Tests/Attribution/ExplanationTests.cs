using NewsContent.Text.Attribution.Explanations;
using NewsContent.Text.Syntax;

namespace NewsContent.Text.Tests.Attribution;

/// <summary>What is told of a decision is what decided it, and asking changes nothing.</summary>
public sealed class ExplanationTests
{
    public static TheoryData<string> Languages => ["en", "de", "es"];

    [Theory]
    [MemberData(nameof(Languages))]
    public void The_step_that_fits_is_the_rule_of_the_quotation(string language)
    {
        foreach (var example in ExamplesOf(language))
        {
            foreach (var (quote, explanation) in Explain(example, language).Quotes)
            {
                var fitting = explanation.Steps.Where(static step => step.Fits).Select(static step => step.Rule).ToList();
                if (quote.Attribution.Rule is AttributionSyntaxRule.RepeatedWords)
                    continue;
                Assert.True(
                    quote.Attribution.Rule == AttributionSyntaxRule.NoRule
                        ? fitting.Count == 0 || explanation.Remarks.Count > 0
                        : fitting.Contains(quote.Attribution.Rule),
                    $"{example.Title}: “{quote.Text}” is {quote.Attribution.Rule}, explained as {string.Join(", ", fitting)}"
                );
            }
        }
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Asking_changes_no_decision(string language)
    {
        foreach (var example in ExamplesOf(language))
        {
            var asked = Explain(example, language).Quotes.Select(static entry => (entry.Quote.Speaker, entry.Quote.Attribution));
            var unasked = ArticleText
                .ParseRunningText(example.Text.Replace("\n", "\n\n"), new ArticleTextOptions { DefaultLanguage = language })
                .Quotes.Select(static quote => (quote.Speaker, quote.Attribution));

            Assert.Equal(unasked, asked);
        }
    }

    [Fact]
    public void No_rule_tells_the_same_need_as_another()
    {
        var needs = Text.Attribution.Candidates.PlaceRules.All.Select(static rule => rule.Needs).ToList();

        Assert.Equal(needs.Distinct(), needs);
    }

    private static IEnumerable<Example> ExamplesOf(string language) =>
        language switch
        {
            "en" => EnglishExamples.All,
            "de" => GermanExamples.All,
            _ => SpanishExamples.All,
        };

    private static AttributionExplanations Explain(Example example, string language)
    {
        var explanations = new AttributionExplanations();
        ArticleText.ParseRunningText(
            example.Text.Replace("\n", "\n\n"),
            new ArticleTextOptions { DefaultLanguage = language, Explanations = explanations }
        );
        return explanations;
    }
}
