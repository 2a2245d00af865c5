using NewsContent.Markdown;
using NewsContent.Text;

namespace NewsContent.Site.Tests.Hostile;

/// <summary>Articles of somebody who wants a reader's browser to obey them, in every place where an article has words.</summary>
internal static class HostileArticles
{
    private const string Deed = "window.hacked=1";

    /// <summary>What breaks out of text, attributes, scripts, comments, titles and CDATA.</summary>
    public static readonly string[] Words =
    [
        $"<script>{Deed}</script>",
        $"\"><img src=x onerror=\"{Deed}\">",
        $"'><svg onload='{Deed}'>",
        $"\" autofocus onfocus=\"{Deed}",
        $"</script><script>{Deed}</script>",
        $"</title></textarea></style><script>{Deed}</script>",
        $"--><script>{Deed}</script><!--",
        $"]]><script>{Deed}</script>",
        $"<!--<script>{Deed}",
        $"\\u003cscript>{Deed}</script>",
        $"&lt;script&gt;{Deed}&lt;/script&gt;",
        $"<a href=\"javascript:{Deed}\">Read on</a>",
        "<meta http-equiv=refresh content='0;url=https://example.org/leaves'><base href='https://example.org/'>",
        "<link rel=stylesheet href=https://example.org/leaves.css><iframe src=https://example.org/leaves></iframe>",
    ];

    /// <summary>What is no address to go to, however it is written.</summary>
    public static readonly string[] Targets =
    [
        $"javascript:{Deed}",
        $"JaVaScRiPt:{Deed}",
        $" javascript:{Deed}",
        $"java\tscript:{Deed}",
        $"java&#115;cript:{Deed}",
        $"data:text/html,<script>{Deed}</script>",
        $"vbscript:{Deed}",
        "//example.org/leaves",
        @"/\example.org/leaves",
        $"x\" onmouseover=\"{Deed}",
    ];

    private static readonly string All = string.Join(' ', Words);

    /// <summary>All of them.</summary>
    public static ArticleCatalog Catalog() =>
        new([
            Everywhere(),
            .. Words.Select(Short),
            .. Targets.Select(WithTarget),
            .. Words.Select(AsText).OfType<Article>(),
            .. Words.Select(AsMarkdown).OfType<Article>(),
        ]);

    /// <summary>A record made by hand, hostile wherever it can be.</summary>
    private static Article Everywhere()
    {
        var speaker = new Speaker(All, All);
        var quote = new Quote(All, speaker, All);
        return new Article(
            All,
            new DateOnly(2026, 2, 7),
            "hostile/everywhere",
            lead: [new Paragraph(All, quote), new Figure(new Image("x.png", All) { Title = All, Credit = All }, new Paragraph(All))],
            sections:
            [
                new Section(
                    All,
                    new ListBlock(new ListItem(All)),
                    new BlockQuotation(new Paragraph(All)) { Speaker = speaker },
                    new CodeBlock(All, All),
                    new Table(new TableRow(All, All), new TableRow(All, All)),
                    new Footnote("1", new Paragraph(All))
                ),
            ]
        )
        {
            Kicker = All,
            Summary = All,
            Byline = [new Author(All, All)],
            Credits = [new Credit(CreditKind.Reporting, new Author(All, All))],
            Corrections = [new Correction(new DateOnly(2026, 2, 8), All)],
            Language = "en",
            Location = All,
            Source = All,
            Tags = Words,
            Image = new Image("x.png", All)
            {
                Title = All,
                Caption = All,
                Credit = All,
            },
            SourcePath = All,
        };
    }

    /// <summary>One piece alone, also as the article's language, for what many pieces hide from each other.</summary>
    private static Article Short(string words, int index) =>
        new(words, new DateOnly(2026, 3, 1).AddDays(index), $"hostile/short-{index}", lead: [new Paragraph(words)])
        {
            Authors = [words],
            Summary = words,
            // With a slash it would be two parts of an address.
            Language = words.Replace('/', '|'),
        };

    private static Article WithTarget(string target, int index)
    {
        const string Text = "Read on here, and look.";
        var paragraph = new Paragraph(Text)
        {
            Inlines =
            [
                new Inline(InlineKind.Link, 0, 7) { Target = target, Title = All },
                new Inline(InlineKind.Image, 18, 4) { Target = target, Title = All },
            ],
        };
        return new Article(
            $"Target {index}",
            new DateOnly(2026, 4, 1).AddDays(index),
            $"hostile/target-{index}",
            lead: [paragraph, new Figure(new Image(target, All))]
        )
        {
            Image = new Image(target, All),
        };
    }

    /// <summary>A text that the parser reads; null where it takes none of it.</summary>
    private static Article? AsText(string words, int index)
    {
        var text =
            $"{words}\n\n{words}\nBy: {words}\nTags: {words}\n2026-05-01\n\n"
            + $"“{words},” said Mara Lindqvist. {words}\n\n## {words}\n\n{words}\n";
        ArticleText.TryParse(text, $"Articles/hostile/text-{index}.txt", out var article, out _);
        return article;
    }

    private static Article? AsMarkdown(string words, int index)
    {
        var links = string.Concat(Targets.Select(target => $"- [Read on](<{target}>) ![Look]({target})\n"));
        var text = $"# {words}\n\n2026-06-01\n\n{words}\n\n> {words}\n>\n> — {words}\n\n```html\n{words}\n```\n\n{links}";
        MarkdownArticle.TryParse(text, $"Articles/hostile/markdown-{index}.md", out var article, out _);
        return article;
    }
}
