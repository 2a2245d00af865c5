using NewsContent.Text.Attribution;

namespace NewsContent.Text.Tests.Attribution;

/// <summary>The client's own article: every quotation in the right mouth, by rule and not by name.</summary>
public class ClientArticleTests
{
    private static readonly (string Words, int Speaker)[] Expected =
    [
        ("never negotiable", 0),
        ("good start.", 0),
        ("an opportunity to shake hands with the American delegation", 0),
        ("a good start,", 0),
        ("soon.", 0),
        ("never negotiable,", 0),
        ("defence issue.", 0),
        ("We are ready to reach a reassuring agreement on enrichment,", 0),
        ("The Iranian nuclear case will only be resolved through negotiations.", 0),
        ("inalienable right and must continue.", 0),
        ("very good", 1),
        ("very positive atmosphere,", 0),
        ("doctrine of domination", 0),
    ];

    // Every name, role and place of the article, and what stands for it in the other one.
    private static readonly (string From, string To)[] Invented =
    [
        ("Iranian Foreign Minister", "Velmorian Harbour Commissioner"),
        ("Iranian FM", "Velmorian HC"),
        ("Abbas Araghchi", "Tarvo Quillmark"),
        ("Araghchi", "Quillmark"),
        ("U.S. President Donald Trump", "O.R. Steward Orrin Halvet"),
        ("Trump", "Halvet"),
        ("Donald", "Orrin"),
        ("Middle East envoy Steve Witkoff", "Low Coast legate Brann Osk"),
        ("Jared Kushner", "Pell Adrin"),
        ("United States", "Ostrand Republics"),
        ("U.S.-Iran", "O.R.-Velmora"),
        ("Iran-US", "Velmora-OR"),
        ("U.S.", "O.R."),
        ("US", "OR"),
        ("American", "Ostrandic"),
        ("Iranian", "Velmorian"),
        ("Iran", "Velmora"),
        ("Tehran", "Karsk"),
        ("Washington", "Dunmere"),
        ("Oman", "Sellin"),
        ("Al Jazeera", "Al Meridian"),
        ("China", "Torvia"),
        ("Israeli", "Nethian"),
        ("Israel", "Nethia"),
        ("Qatar", "Marsh"),
        ("World Trade Organization", "Coastal Grain Organization"),
    ];

    private static readonly Lazy<string> Article = new(ReadArticle);

    [Fact]
    public void Every_quotation_of_the_article_has_its_speaker_with_full_name_and_role() =>
        Check(Article.Value, static words => words, ("Abbas Araghchi", "Iranian Foreign Minister"), ("Donald Trump", "U.S. President"));

    [Fact]
    public void The_article_with_invented_names_roles_and_places_has_the_same_speakers() =>
        Check(Invent(Article.Value), Invent, ("Tarvo Quillmark", "Velmorian Harbour Commissioner"), ("Orrin Halvet", "O.R. Steward"));

    [Fact]
    public void The_invented_article_keeps_no_name_of_the_real_one()
    {
        var invented = Invent(Article.Value);
        Assert.All(Invented, pair => Assert.DoesNotContain(pair.From, invented, StringComparison.Ordinal));
    }

    [Fact]
    public void Each_cue_stands_where_its_range_says()
    {
        var input = MarkedText.Read(Passages(Article.Value));
        var cues = SpeakerAttribution
            .Attribute(input)
            .Select(quotation => quotation.Cue is { } cue ? cue.Range.In(input.Passages[cue.PassageIndex].Text) : null);

        Assert.Equal(
            [
                "says",
                "calls",
                "said",
                "called",
                "added",
                "stressed",
                "framing",
                "said",
                null,
                "emphasized",
                "described",
                "described",
                "called",
            ],
            cues
        );
    }

    private static void Check(string article, Func<string, string> words, params (string Name, string Role)[] speakers)
    {
        var input = MarkedText.Read(Passages(article));
        var attributed = SpeakerAttribution.Attribute(input);

        Assert.Equal(Expected.Select(expected => words(expected.Words)), Enumerable.Range(0, input.Quotations.Count).Select(input.WordsOf));
        Assert.Equal(
            Expected.Select(expected =>
                $"{words(expected.Words)}: {speakers[expected.Speaker].Name}, {speakers[expected.Speaker].Role}, Person"
            ),
            attributed.Select(
                (quotation, i) => $"{input.WordsOf(i)}: {quotation.Speaker?.Name}, {quotation.Speaker?.Role}, {quotation.Speaker?.Kind}"
            )
        );
    }

    private static string Invent(string text) =>
        Invented.Aggregate(text, static (current, pair) => current.Replace(pair.From, pair.To, StringComparison.Ordinal));

    // Kicker, headline, summary, date, the headline again, then headings and paragraphs; blank lines between.
    private static List<Passage> Passages(string article)
    {
        var lines = article.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var passages = new List<Passage> { new(PassageKind.Headline, lines[1]), new(PassageKind.Summary, lines[2]) };
        foreach (var line in lines.Skip(5))
            passages.Add(new Passage(line[^1] is '.' or '”' ? PassageKind.Paragraph : PassageKind.Heading, line));
        return passages;
    }

    private static string ReadArticle()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var articles = Path.Combine(folder.FullName, "sample-app", "NewsArticles", "Articles");
            if (Directory.Exists(articles))
                return File.ReadAllText(Directory.GetFiles(articles, "*iran-us-talks.txt", SearchOption.AllDirectories).Single());
        }

        throw new InvalidOperationException("The sample's articles are not above " + AppContext.BaseDirectory);
    }
}
