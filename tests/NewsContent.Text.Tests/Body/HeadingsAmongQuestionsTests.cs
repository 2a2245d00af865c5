using NewsContent.Text.Advice;
using NewsContent.Text.Fixes;
using NewsContent.Text.Rules;

namespace NewsContent.Text.Tests.Body;

/// <summary>A request among the questions of a talk has a heading's shape: it is one, and told.</summary>
public sealed class HeadingsAmongQuestionsTests
{
    private const string Header = "Talks Resume\n2026-02-07\n\nAda Stone counts jellyfish.";

    private const string Answer = "\n\nThat is a long story, and it begins on a boat in the fog. I like to tell it.\n\n";

    private const string Ask = "\n\nHow did you begin?" + Answer;

    private const string AskAtLength =
        "And what do you do in winter, when the water is too cold for anybody and the boats stay in the harbour?" + Answer;

    [Theory]
    [InlineData("Tell us about the jellyfish")]
    [InlineData("Tell us: what was the best day")]
    [InlineData("Cuéntenos de las medusas")]
    [InlineData("Erzählen Sie vom Nebel")]
    [InlineData("The Tidings: Tell us about the jellyfish")]
    public void A_request_among_questions_is_reported(string request)
    {
        var text = Header + Ask + request + Answer + AskAtLength;

        Assert.Equal([request], Sections(text));
        Assert.Equal([request], Told(text));
    }

    /// <summary>Nobody answers with a list; a dash may begin what somebody says.</summary>
    [Theory]
    [InlineData("* Take a net.\n* Take a boat.", 0)]
    [InlineData("1. Stone, A. (2025): The Fog.\n2. Stone, A. (2026): The Boat.", 0)]
    [InlineData("– It was in the fog.", 1)]
    public void What_is_above_a_list_is_no_request(string below, int told) =>
        Assert.Equal(told, Told($"{Header}{Ask}How it goes\n\n{below}\n\n{AskAtLength}").Count());

    [Theory]
    [InlineData("\\Tell us about the jellyfish")]
    [InlineData("Tell us about the jellyfish.")]
    [InlineData("Tell us about the jellyfish:")]
    [InlineData("Tell us about the jellyfish —")]
    [InlineData("Q: Tell us about the jellyfish")]
    [InlineData("## The Jellyfish")]
    [InlineData("The Jellyfish {#Jellyfish}")]
    public void A_line_of_which_the_author_says_what_it_is_is_not(string line) =>
        Assert.Empty(Told(Header + Ask + line + Answer + AskAtLength));

    [Theory]
    [InlineData("")]
    [InlineData("Nobody counts them. Who pays for it?" + Answer)]
    [InlineData("“Who pays for it?”" + Answer)]
    [InlineData("## Who pays for it?" + Answer)]
    public void One_question_makes_no_talk(string other) => Assert.Empty(Told(Header + Ask + other + "The Jellyfish" + Answer));

    /// <summary>Where most short lines are headings, one message stands for them.</summary>
    [Fact]
    public void More_headings_than_questions_are_reported_once()
    {
        var text = Header + Ask + AskAtLength + "The Jellyfish" + Answer + "The Whale" + Answer + "The Fog" + Answer;

        Assert.Equal(["The Jellyfish", "The Whale", "The Fog"], Sections(text));
        Assert.Equal(["The Jellyfish"], Told(text));
        Assert.Contains(
            "is read as a heading, like 2 others, although the 2 questions",
            Advice(text).Single().Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void It_is_repaired_either_way()
    {
        var text = Header + Ask + "Tell us about the jellyfish" + Answer + AskAtLength;
        var fixes = ArticleFixes.For(text, Advice(text).Single());

        Assert.Equal(["## ", "\\"], fixes.Select(static fix => Assert.Single(fix.Edits).NewText));
    }

    private static IEnumerable<string> Sections(string text) =>
        ArticleText.ParseSyntax(text).Sections.Select(static section => section.Heading.Text);

    private static IEnumerable<string> Told(string text) => Advice(text).Select(static advice => advice.Arguments[0]);

    private static IEnumerable<ArticleProblem> Advice(string text) =>
        ArticleAdvice
            .For(text, ArticleText.ParseSyntax(text))
            .Where(static advice => advice.Rule.Id == "NEWS220" && advice.Arguments[3] == "a heading");
}
