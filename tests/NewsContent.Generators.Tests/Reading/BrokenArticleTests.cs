using NewsContent.Generators.Inputs;
using NewsContent.Generators.Reading;
using NewsContent.Generators.Tests.Harness;
using NewsContent.Text;
using NewsContent.Text.Header;
using NewsContent.Text.Names;

namespace NewsContent.Generators.Tests.Reading;

/// <summary>
/// Texts as they stand while somebody writes in them: the members stay, so that code which uses them has no errors of its own, and
/// a running app under <c>dotnet watch</c> can go on.
/// </summary>
public class BrokenArticleTests
{
    private static readonly ReadingOptions Options = new(ArticleTextOptions.Default, ArticleStorage.Literals, PublicationRule.Everything);

    public static TheoryData<string> Identities => [.. SampleArticles.All.Select(article => article.Identity)];

    public static TheoryData<string> PlainIdentities =>
        [.. SampleArticles.All.Select(article => article.Identity).Where(identity => !ArticleFiles.IsMarkdown(identity))];

    [Theory]
    [MemberData(nameof(Identities))]
    public void No_name_goes_while_the_date_is_deleted_typed_or_written_in_another_way(string identity)
    {
        var lines = Lines(identity, out var date);
        var whole = Members(string.Join('\n', lines), identity);

        Assert.Empty(whole.Except(Members(string.Join('\n', lines.Where((_, i) => i != date)), identity)));
        for (var length = 0; length < lines[date].Length; length++)
            Assert.Empty(whole.Except(Members(WithDate(lines[date][..length]), identity)));
        foreach (var faulty in (string[])["7 February 2026", "2026-02-30", "2026-02-07T09:30", "soon"])
            Assert.Empty(whole.Except(Members(WithDate(lines[date][..Key(lines[date])] + faulty), identity)));

        string WithDate(string words) => string.Join('\n', lines.Select((line, i) => i == date ? words : line));
    }

    [Theory]
    [MemberData(nameof(PlainIdentities))]
    public void No_name_goes_when_neither_a_summary_nor_the_repeated_headline_shows_where_the_text_begins(string identity)
    {
        var lines = Lines(identity, out var date).ToList();
        if (lines[date + 1].Length > 0)
            lines.RemoveAt(date + 1);
        var summary = lines.FindLastIndex(date - 1, line => line.Length > 80);
        if (summary > 0)
            lines.RemoveAt(summary);
        var whole = Members(string.Join('\n', lines), identity);

        lines.RemoveAt(summary > 0 ? date - 1 : date);

        Assert.Empty(whole.Except(Members(string.Join('\n', lines), identity)));
    }

    [Theory]
    [MemberData(nameof(Identities))]
    public void No_name_goes_when_an_invisible_character_is_pasted(string identity)
    {
        const int Step = 61;
        var text = string.Join('\n', Lines(identity, out _));
        var whole = Members(text, identity);
        for (var i = 0; i < text.Length; i += Step)
        {
            foreach (var pasted in (string[])["\u0007", "\u202E", "\u2066"])
                Assert.Empty(whole.Except(Members(text.Insert(i, pasted), identity)));
        }
    }

    [Theory]
    [InlineData("", "NEWS001")]
    [InlineData("2026-02-07\n\nThe council met.\n", "NEWS004")]
    [InlineData("Council approves budget\n\n“We will see,” she said.\n", "NEWS005")]
    [InlineData("Council approves budget\n\n2026-02-3\n\n“We will see,” she said.\n", "NEWS006")]
    [InlineData("Council approves budget\n\n2026-0\n\n“We will see,” she said.\n", "NEWS005")]
    [InlineData("Council approves budget\n\n2026-02-30\n\n“We will see,” she said.\n", "NEWS006")]
    [InlineData("Council approves budget\n\n2026-02-07\n\n“We will see,” \u0007she said.\n", "NEWS003")]
    [InlineData("Council approves budget\n\n2026-02-07\n", "NEWS008")]
    public void What_can_be_read_is_emitted_and_nothing_else_is_reported(string text, string rule)
    {
        foreach (var storage in (string[])["Literals", "Resources"])
        {
            var run = GeneratorRun
                .Of(
                    TestProject
                        .Of(text)
                        .With(MetadataNames.Storage, storage)
                        .WithCode("class Reader { readonly NewsContent.Article article = Newsroom.Articles.Story; }")
                )
                .DemandCompiles();

            Assert.Equal(rule, Assert.Single(run.Problems).Id);
            using var app = run.Load();
            var article = app.Article("Story");
            var source = run.Project.Files.Single();
            Assert.Null(ArticleContentComparer.FirstDifference(Parsed.Record(text, source.Identity), article));
            Assert.DoesNotContain('\u0007', string.Concat(article.Paragraphs.Select(paragraph => paragraph.Text)));
        }
    }

    [Fact]
    public void In_the_place_of_what_is_missing_stand_the_first_day_of_the_calendar_and_the_sign_for_a_lost_character()
    {
        using var app = GeneratorRun.Of(TestProject.Of("By: Ada\n\n")).DemandCompiles().Load();

        var article = app.Article("Story");

        Assert.Equal((new DateOnly(1, 1, 1), "\uFFFD"), (article.Published, article.Headline));
        Assert.Equal(["Ada"], article.Authors);
    }

    [Theory]
    [InlineData("2026-02-07\u0007")]
    [InlineData("\u202A2026-02-07\u202C")]
    [InlineData("\uFFFD2026-02-07")]
    public void A_forbidden_character_at_the_end_of_a_date_is_one_fault_and_the_date_is_read(string date)
    {
        var run = GeneratorRun.Of(TestProject.Of($"Council approves budget\n\n{date}\n\nThe council met.\n")).DemandCompiles();

        Assert.All(run.Problems, problem => Assert.Equal("NEWS003", problem.Id));
        using var app = run.Load();
        Assert.Equal(new DateOnly(2026, 2, 7), app.Article("Story").Published);
    }

    private static List<string> Lines(string identity, out int date)
    {
        var lines = SampleArticles.All.Single(article => article.Identity == identity).Text.ReplaceLineEndings("\n").Split('\n').ToList();
        date = lines.FindIndex(line =>
            line.Length >= Key(line) + 10 && DateOnly.TryParseExact(line[Key(line)..(Key(line) + 10)], "yyyy-MM-dd", out _)
        );
        return lines;
    }

    /// <summary>How long the key is before the date, in front matter.</summary>
    private static int Key(string line) =>
        line.StartsWith("date: ", StringComparison.Ordinal) ? 6
        : line.StartsWith("pubDate: ", StringComparison.Ordinal) ? 9
        : 0;

    private static IReadOnlyList<string> Members(string text, string identity)
    {
        var file = MemoryText.Of(identity, text);
        var model = ArticleReader.Read(new ArticleFile(file, file.Path, file.Identity, Options.For(identity)), default).Model!;
        return [.. model.Quotes.Select(quote => quote.Name), .. model.Sections.Select(section => "Section " + section.Name)];
    }
}
