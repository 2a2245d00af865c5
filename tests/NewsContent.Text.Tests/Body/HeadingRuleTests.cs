using NewsContent.Text.Body;

namespace NewsContent.Text.Tests.Body;

public sealed class HeadingRuleTests
{
    [Theory]
    [InlineData("Missile Program and Defense Red Lines", true)]
    [InlineData("Iran’s Way", true)]
    [InlineData("The Workers’", true)]
    [InlineData("Sanctions (2026)", true)]
    [InlineData("A – B", true)]
    [InlineData("2026", true)]
    [InlineData("背景", true)]
    [InlineData("پیشینه", true)]
    [InlineData("What next?", false)]
    [InlineData("Stop!", false)]
    [InlineData("The results:", false)]
    [InlineData("And so on…", false)]
    [InlineData("He went on.", false)]
    [InlineData("背景。", false)]
    [InlineData("پیشینه؟", false)]
    [InlineData("A “Good Start” in Oman", false)]
    [InlineData("„Gut“", false)]
    [InlineData("A ‘Good Start’ in Oman", false)]
    [InlineData("「背景」について", false)]
    [InlineData("* * *", false)]
    [InlineData("———", false)]
    [InlineData("\\Initials", false)]
    [InlineData("Iran\uFFFDs way", false)]
    public void A_short_line_without_closing_punctuation_and_opening_marks_is_a_heading(string words, bool isHeading) =>
        Assert.Equal(isHeading, HeadingRule.HasShape(words));

    [Theory]
    [InlineData(80, true)]
    [InlineData(81, false)]
    public void A_heading_has_at_most_eighty_characters(int length, bool isHeading) =>
        Assert.Equal(isHeading, HeadingRule.HasShape(new string('a', length)));

    [Theory]
    [InlineData("## What next?", 3)]
    [InlineData("##   What", 5)]
    [InlineData("##\u00A0What", 3)]
    [InlineData("# What", 2)]
    [InlineData("###### What", 7)]
    [InlineData("####### What", 0)]
    [InlineData("##What", 0)]
    [InlineData("#MeToo", 0)]
    [InlineData("##", 0)]
    [InlineData("What ## next", 0)]
    [InlineData("\\## What", 0)]
    public void The_explicit_sign_ends_where_the_words_begin(string words, int length) =>
        Assert.Equal(length, HeadingRule.ExplicitMarkLength(words));
}
