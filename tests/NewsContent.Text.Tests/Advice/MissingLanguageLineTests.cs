using NewsContent.Text.Advice;
using NewsContent.Text.Fixes;
using NewsContent.Text.Rules;

namespace NewsContent.Text.Tests.Advice;

/// <summary>An article that no line gives a language is read in the default one; where its words are another's, it is told.</summary>
public sealed class MissingLanguageLineTests
{
    private const string English =
        "The ferry runs again, the board said on Friday. It had been on the ground of the bay since the autumn, and the "
        + "master of it was not asked what he thought of that in the winter.";

    private const string German =
        "Die Fähre fährt wieder, sagte der Hafen am Freitag. Sie war im Herbst auf den Grund gelaufen, und der Kapitän "
        + "hatte sich nicht entschuldigt. Auf der Insel ist man froh, denn das Brot kommt nun mit dem ersten Boot.";

    private const string Swedish =
        "Färjan går igen, sade hamnen på fredagen. Den hade stått på grund sedan i höstas, och det var inte kaptenen som "
        + "bad om ursäkt för det. På ön är man glad, för att brödet nu kommer med den första båten.";

    private const string Portuguese =
        "O barco voltou a navegar, disse o porto na sexta. Ele estava no fundo da baía desde o outono, e não foi o mestre "
        + "que pediu desculpas por isso. Na ilha todos estão felizes, porque o pão agora chega com o primeiro barco.";

    private const string Russian =
        "Паром снова ходит, сказал порт в пятницу. Он стоял на мели с осени, и не капитан извинился за это. На острове "
        + "рады: хлеб теперь привозят с первым рейсом, а врача по вторникам, как и было в старые годы у нас.";

    private const string Greek =
        "Το πλοίο ταξιδεύει ξανά, είπε το λιμάνι την Παρασκευή. Ήταν στον βυθό από το φθινόπωρο, και δεν ζήτησε συγγνώμη ο καπετάνιος.";

    private const string Japanese =
        "船はまた走る、と港は金曜日に言った。秋から湾の底にいた。島の人は喜んでいる。パンは朝いちばんの船で来る。";

    [Theory]
    [InlineData(German, "en", "de")]
    [InlineData(Swedish, "en", "sv")]
    [InlineData(Portuguese, "en", "pt")]
    [InlineData(Portuguese, "es", "pt")]
    [InlineData(Russian, "en", "ru")]
    [InlineData(Greek, "en", "el")]
    [InlineData(Japanese, "en", "ja")]
    [InlineData(English, "de", "en")]
    public void The_language_of_the_words_is_reported(string text, string given, string language)
    {
        var problem = Assert.Single(Told($"Ferry\n2026-02-07\n\n{text}\n", given));

        Assert.Equal([given, language], problem.Arguments);
        Assert.Equal(0, problem.Start.LineIndex);
    }

    [Theory]
    [InlineData(English, "en")]
    [InlineData(English, "en-GB")]
    [InlineData(German, "de-AT")]
    [InlineData(Swedish, "sv")]
    [InlineData(Portuguese, "pt-BR")]
    [InlineData("Die Fähre fährt wieder, sagte der Hafen am Freitag.", "en")]
    [InlineData(English + "\n\n“Die Fähre fährt wieder, und das ist nicht der Verdienst der Stadt”, said Holm.", "en")]
    [InlineData(
        "Ada Lund, Per Brunn, Eva Holm, Jo Moor, Sam Lee, Ben Hart, Ida Poe, Max Ode, Una Reed, Leo Park, Ann Kerr, Tom Dale",
        "en"
    )]
    public void In_the_right_language_and_in_few_words_nothing_is(string text, string given) =>
        Assert.Empty(Told($"Ferry\n2026-02-07\n\n{text}\n\nThe end.\n", given));

    [Theory]
    [InlineData("Language: de\n")]
    [InlineData("Language: en\n")]
    [InlineData("Sprache: de\n")]
    public void A_line_settles_it(string line) => Assert.Empty(Told($"Ferry\n{line}2026-02-07\n\n{German}\n", "en"));

    [Fact]
    public void It_is_repaired_by_a_line()
    {
        const string Text = $"Ferry\n2026-02-07\n\n{German}\n";
        var fixes = ArticleFixes.For(Text, Told(Text, "en").Single());

        Assert.Equal(["Language: de\n", "Language: en\n"], fixes.Select(static fix => Assert.Single(fix.Edits).NewText));
        Assert.StartsWith("Ferry\nLanguage: de\n2026-02-07\n", Text.Insert(fixes[0].Edits[0].Range.Start, fixes[0].Edits[0].NewText));
    }

    private static IEnumerable<ArticleProblem> Told(string text, string given) =>
        ArticleAdvice
            .For(text, ArticleText.ParseSyntax(text, new ArticleTextOptions { DefaultLanguage = given }))
            .Where(static advice => advice.Rule == AdviceRules.LanguageNotWritten);
}
