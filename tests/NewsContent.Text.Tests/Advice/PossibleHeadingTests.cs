using NewsContent.Text.Advice;
using NewsContent.Text.Fixes;

namespace NewsContent.Text.Tests.Advice;

/// <summary>Lines whose form says one thing and whose place another: which are told, and as what they are read.</summary>
public sealed class PossibleHeadingTests
{
    private const string Header = "The Pier Reopens\n2026-02-07\n\nThe pier opened on Friday.\n\n";
    private const string Short = "\n\nNobody fell.\n\n";
    private const string Long = "\n\nThe board had asked for sun on that day, and there was some of it in the end.\n\n";

    /// <summary>Of several parts with numbers all titles are told; one alone by its form.</summary>
    [Theory]
    [InlineData("1. You cannot hang a picture." + Short + "2. “Turn it off” was never funny" + Short, "1. You|2. “Turn")]
    [InlineData("1. You cannot hang a picture." + Short, "")]
    [InlineData("1. The rope" + Long, "1. The")]
    [InlineData("1. The rope.\n\n2. The oar.\n\nNobody fell.\n\n", "")]
    public void Titles_with_numbers(string text, string told) => Assert.Equal(told, Told(text, "text"));

    [Theory]
    [InlineData("Who pays?" + Short, "Who")]
    [InlineData("Who pays for it when nobody asks for a ticket?" + Short, "Who")]
    [InlineData("STILL STUCK?\n\nPhone: 555 0142\nPost: 2 Quay Road\n\nThat is all.", "STILL")]
    [InlineData("Who pays?" + Short + "It broke. What now?" + Short, "Who", "like 1 other below")]
    [InlineData("Part 3: Who said “it sinks, so it is”?" + Short + "Who pays?" + Short, "Part 3:", "like 1 other below")]
    [InlineData("It broke. What now?" + Short, "")]
    [InlineData("“Who pays?”" + Short, "")]
    [InlineData("Who pays?\n\nWho rows?\n\nWho sleeps?\n\nNobody.", "")]
    public void Questions(string text, string told, string reason = "")
    {
        Assert.Equal(told, Told(text, "text"));
        Assert.Contains(reason, Reasons(text), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("9 November. In place of an end" + Long, "because a sentence ends inside it")]
    [InlineData("21.34 “We caught fish”" + Long, "because it has quotation marks")]
    [InlineData("GOOD NEWS!" + Long, "because it ends with an exclamation mark")]
    [InlineData("WHAT YOU NEED:" + Long, "because it ends with a colon")]
    [InlineData("£4.80!" + Long, "because it ends with an exclamation mark")]
    [InlineData("Good news!" + Long, "")]
    [InlineData("MS. HOLM: No!" + Long, "")]
    [InlineData("18.30" + Long, "because it is a time of day")]
    public void Other_forms(string text, string reason) => Assert.Equal(reason, Reasons(text));

    [Theory]
    [InlineData("Comments (3)" + Long, "although it ends with a number in brackets")]
    [InlineData("Book fair - 9h to 16h, Quay Road" + Long, "although it gives opening hours")]
    [InlineData("Open day at the pier 10:00–17:00" + Long, "although it gives opening hours")]
    [InlineData("The Cup (2026)" + Long, "")]
    [InlineData("The Board (of Nine)" + Long, "")]
    [InlineData("20:15 The board speaks" + Long, "")]
    [InlineData("At 20:15 the board speaks" + Long, "")]
    public void Headings_that_may_be_text(string text, string reason)
    {
        Assert.Equal(reason, Reasons(text));
        Assert.Equal(reason.Length == 0 ? "" : text.Split(' ')[0], Told(text, "a heading").Split(' ')[0]);
        Assert.Single(ArticleText.ParseSyntax(Header + text).Sections);
    }

    /// <summary>On a page of letters those names are told that end a letter; one letter is no page.</summary>
    [Theory]
    [InlineData("Sir – The rope", "Sir – The oar", "Jean")]
    [InlineData("Dear Editor, the rope", "Madam: the oar", "Jean")]
    [InlineData("Sehr geehrte Redaktion,", "Liebe Redaktion – das Ruder", "Jean")]
    [InlineData("Sir – The rope", "The oar", "")]
    [InlineData("The rope", "The oar", "")]
    public void Headings_among_letters(string first, string second, string told)
    {
        var text = $"The Rope\n\n{first} is new.\n\nThe Oar\n\n{second} is old.\n\nJean\n\nLetters may be cut.\n";

        Assert.Equal(told, Told(text, "a heading"));
        Assert.Equal(3, ArticleText.ParseSyntax(Header + text).Sections.Count);
    }

    /// <summary>The sign at the end of a press release, and lines that head nothing.</summary>
    [Theory]
    [InlineData("# # #")]
    [InlineData("## ---")]
    [InlineData("Our verdict: ★★★★")]
    [InlineData("插图：阿鲤")]
    [InlineData("・傘の修理")]
    public void No_headings(string line)
    {
        var article = ArticleText.ParseSyntax(Header + line + Long);

        Assert.Empty(article.Sections);
        Assert.Empty(article.Problems);
    }

    /// <summary>The question or the number of a part, and its text right below it.</summary>
    [Theory]
    [InlineData("How do I join?\nCome to the counter with something that shows your address.", "How do I join?")]
    [InlineData("What does ‘on deck’ mean?\nIt means that you stand on the boat and not below.", "What does ‘on deck’ mean?")]
    [InlineData(
        "¿Cuarenta gramos nada más?\nEn una campana de dos toneladas es lo que va de un suspiro a otro.",
        "¿Cuarenta gramos nada más?"
    )]
    [InlineData("2. Matters arising\nThe board had nothing to say of the rope or of the oars.", "2. Matters arising")]
    [InlineData("The Rope\n- It is new.\n- It is blue.", "The Rope")]
    [InlineData("What we brought\n- bread\n-salt\n• a rope\n*  two oars", "What we brought")]
    [InlineData("The board met.\nThe Rope\n* new\n* blue", "The Rope")]
    [InlineData("हमने क्या खाया\n- पूरी और आलू\n• केले", "हमने क्या खाया")]
    [InlineData("नाव शाम को लौट आई, और सब लोग घाट पर खड़े थे।\nघाट पर रात", "घाट पर रात")]
    [InlineData("What we brought:\n- bread\n- salt", null)]
    [InlineData("bread and salt\n- a rope\n- two oars", null)]
    [InlineData("Rope Maker (retired)\nThornwick Quay", null)]
    [InlineData("1. The rope\n2. The oar\n3. The boat", null)]
    [InlineData("\\How do I join?\nCome to the counter with something that shows your address.", null)]
    [InlineData("Nobody knows. Who asks?\nThe board does, and it asks each of us in the end.", null)]
    [InlineData("Who asks?\nWho pays?", null)]
    [InlineData("Q: Who asks?\nA: The board.", null)]
    public void Headings_right_above_their_text(string block, string? told)
    {
        var text = Header + block + "\n\nNobody fell into the water on that day.\n";
        var advice = ArticleAdvice.For(text, ArticleText.ParseSyntax(text)).Where(static advice => advice.Rule.Id == "NEWS211");

        Assert.Equal(told, advice.SingleOrDefault()?.Arguments[0]);
    }

    [Theory]
    [InlineData("Form: interview\n", "")]
    [InlineData("", "The end of the line")]
    public void Questions_after_labels_say_nothing_about_the_headings_of_an_interview(string form, string told)
    {
        const string Answer = "A: We stay as long as it takes, and everybody on the quay knows that this may be a long time.\n\n";
        var text =
            $"The Pilots\n{form}Speakers: Nadia Osei\n2026-02-07\n\nQ: Will you stay?\n\n{Answer}Q: Why now?\n\n{Answer}"
            + $"The end of the line\n\nQ: Who pays?\n\n{Answer}";
        var advice = ArticleAdvice.For(text, ArticleText.ParseSyntax(text)).Where(static advice => advice.Rule.Id == "NEWS220");

        Assert.Equal(told, string.Join('|', advice.Select(static advice => advice.Arguments[0])));
    }

    [Fact]
    public void A_question_that_may_be_a_heading_of_an_interview_is_reported_without_the_questions_after_labels()
    {
        const string Answer = "We stay as long as it takes, and everybody on the quay knows that this may be a long time.\n\n";
        const string Text =
            $"The Pilots\nForm: interview\n2026-02-07\n\nIda Holm: Will you stay?\n\nNadia Osei: {Answer}Ida Holm: Why now?\n\n"
            + $"Nadia Osei: {Answer}Who pays for it?\n\nNadia Osei: {Answer}";
        var article = ArticleText.ParseSyntax(Text);
        var advice = Assert.Single(ArticleAdvice.For(Text, article), static advice => advice.Rule.Id == "NEWS220");

        Assert.Equal("because it ends with a question mark", advice.Arguments[1]);
        Assert.Equal(2, ArticleFixes.For(Text, advice).Count);
        Assert.All(ArticleFixes.For(Text, advice), static fix => Assert.Single(fix.Edits));
    }

    private static string Told(string text, string readAs) =>
        string.Join(
                '|',
                Advice(text).Where(advice => advice[3] == readAs).Select(static advice => string.Join(' ', advice[0].Split(' ').Take(2)))
            )
            .Replace("Who pays?", "Who", StringComparison.Ordinal)
            .Replace("Who pays", "Who", StringComparison.Ordinal)
            .Replace("STILL STUCK?", "STILL", StringComparison.Ordinal);

    private static string Reasons(string text) => string.Join('|', Advice(text).Select(static advice => advice[1]));

    private static IEnumerable<IReadOnlyList<string>> Advice(string text) =>
        ArticleAdvice
            .For(Header + text, ArticleText.ParseSyntax(Header + text))
            .Where(static advice => advice.Rule.Id == "NEWS220")
            .Select(static advice => advice.Arguments);
}
