using NewsContent.Package.Tests.Consumers;

namespace NewsContent.Package.Tests;

/// <summary>Texts edited while the app runs, under the real <c>dotnet watch</c>.</summary>
[Collection(PackageTestsBeside.Name)]
public sealed class LiveTextTests(PackedPackage package)
{
    /// <summary>An app that goes on reading its articles, and prints what it sees whenever that is something new.</summary>
    private const string Reader = """
        var process = Environment.ProcessId;
        var shown = "";
        while (true)
        {
            var seen = string.Join(" | ", Articles.All.Select(
                article => article.Slug + ": " + article.Headline + " " + article.Published.ToString("O")));
            if (seen != shown) Console.WriteLine($"[{process}] {shown = seen}");
            Thread.Sleep(100);
        }

        internal static class Quoted
        {
            // Outside of a method, where the compiler tells of a member that is gone whatever else is wrong.
            public static readonly Func<Quote> First = () => Articles.Ferry.Quotes.TheFirstBoat;
        }
        """;

    [SkippableFact]
    public async Task A_lock_link_of_an_editor_does_not_end_the_running_app()
    {
        Skip.If(OperatingSystem.IsWindows(), "Links need rights there.");
        var consumer = Consumer.Console(package).WithProgram(Reader).With("Articles/ferry.txt", Ferry("Ferry Runs Again"));
        using var app = WatchedApp.Start(consumer.Folder);
        var first = await app.Line("ferry: Ferry Runs Again");
        var process = first[..first.IndexOf(']', StringComparison.Ordinal)];
        await app.Line("Waiting for changes");

        File.CreateSymbolicLink(consumer.PathOf("Articles/.#ferry.txt"), "reporter@desk.4711:1");
        consumer.With("Articles/~$ferry.txt", "lock");
        await Task.Delay(TimeSpan.FromSeconds(5));
        var printed = app.Printed;
        consumer.With("Articles/ferry.txt", Ferry("Ferry Stops Again"));

        Assert.StartsWith(process, await app.Line("ferry: Ferry Stops Again", printed), StringComparison.Ordinal);
        Assert.DoesNotContain(app.Lines(0), line => line.Contains("error", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_edited_article_appears_in_the_running_app_and_a_broken_one_shows_its_fault()
    {
        var consumer = Consumer
            .Console(package)
            .WithProgram(Reader)
            .With("Articles/ferry.txt", Ferry("Ferry Runs Again"))
            .With("Articles/quay.txt", Quay);
        using var app = WatchedApp.Start(consumer.Folder);
        var first = await app.Line("ferry: Ferry Runs Again");
        var process = first[..first.IndexOf(']', StringComparison.Ordinal)];

        // Before this line an edit is not seen.
        await app.Line("Waiting for changes");

        // A text edited: the same process shows it, although it has read the article before.
        var printed = app.Printed;
        consumer.With("Articles/ferry.txt", Ferry("Ferry Stops Again"));
        Assert.StartsWith(process, await app.Line("ferry: Ferry Stops Again", printed), StringComparison.Ordinal);

        // A fault that leaves the article standing: told as in a build, and the same process shows the repaired text.
        printed = app.Printed;
        consumer.With(
            "Articles/ferry.txt",
            Ferry("Ferry Waits", "“The first boat leaves at six,” said Mara Lindqvist. Nobody said “when, or why.")
        );
        await app.Line("NEWS011", printed);
        printed = app.Printed;
        consumer.With("Articles/ferry.txt", Ferry("Ferry Sails"));
        Assert.StartsWith(process, await app.Line("ferry: Ferry Sails", printed), StringComparison.Ordinal);

        // Without a date, with half of one, and with one that no calendar has, nothing could be published: told as in a build, no
        // error of C# beside it, and the same process shows what can be read, at the first day of the calendar.
        foreach (
            var (date, rule, repaired) in ((string, string, string)[])
                [("", "NEWS005", "Ferry Raised"), ("2026-0", "NEWS005", "Ferry Towed"), ("2026-02-30", "NEWS006", "Ferry Moored")]
        )
        {
            printed = app.Printed;
            consumer.With("Articles/ferry.txt", Ferry("Ferry Sinks").Replace("2026-01-05\n", date + "\n", StringComparison.Ordinal));
            await app.Line(rule, printed);
            Assert.StartsWith(process, await app.Line("ferry: Ferry Sinks 0001-01-01", printed), StringComparison.Ordinal);
            var told = app.Printed;
            consumer.With("Articles/ferry.txt", Ferry(repaired));
            Assert.StartsWith(process, await app.Line($"ferry: {repaired} 2026-01-05", told), StringComparison.Ordinal);
            Assert.DoesNotContain(app.Lines(printed), line => line.Contains("error CS", StringComparison.Ordinal));
        }

        // A file renamed: its member goes and another comes, for which the app is started anew.
        printed = app.Printed;
        File.Move(Path.Combine(consumer.Folder, "Articles", "quay.txt"), Path.Combine(consumer.Folder, "Articles", "pier.txt"));
        var renamed = await app.Line("pier: Quay Closed", printed);
        Assert.DoesNotContain("quay: ", renamed, StringComparison.Ordinal);
        Assert.False(renamed.StartsWith(process, StringComparison.Ordinal), "Documented as a new start: " + renamed);
    }

    [Fact]
    public async Task An_edited_article_in_Markdown_appears_in_the_running_app_with_its_links_and_a_broken_one_shows_its_fault()
    {
        const string Show = """
            var process = Environment.ProcessId;
            var shown = "";
            while (true)
            {
                var seen = string.Concat(Articles.Ferry.Blocks.Select(block => ArticleHtml.Render(block)));
                if (seen != shown) Console.WriteLine($"[{process}] {(shown = seen).ReplaceLineEndings("")}");
                Thread.Sleep(100);
            }
            """;
        static string Markdown(string words) => $"---\ntitle: Ferry\ndate: 2026-01-05\n---\n\n{words}\n";
        var consumer = Consumer.Console(package).WithProgram(Show).With("Articles/ferry.md", Markdown("It **sails**."));
        using var app = WatchedApp.Start(consumer.Folder);
        var first = await app.Line("It <strong>sails</strong>.");
        var process = first[..first.IndexOf(']', StringComparison.Ordinal)];
        await app.Line("Waiting for changes");

        var printed = app.Printed;
        consumer.With("Articles/ferry.md", Markdown("It [waits](https://example.org/quay).\n\n- One\n- Two"));
        Assert.StartsWith(process, await app.Line("It <a href=\"https://example.org/quay\">waits</a>.", printed), StringComparison.Ordinal);
        Assert.Contains(app.Lines(printed), line => line.Contains("<li>Two</li>", StringComparison.Ordinal));

        printed = app.Printed;
        consumer.With("Articles/ferry.md", Markdown("It <b>sinks</b>."));
        await app.Line("NEWS046", printed);
        printed = app.Printed;
        consumer.With("Articles/ferry.md", Markdown("It *moors*."));
        Assert.StartsWith(process, await app.Line("It <em>moors</em>.", printed), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_edited_field_appears_in_the_running_app_and_a_broken_one_shows_its_fault()
    {
        const string Show = """
            var process = Environment.ProcessId;
            var shown = "";
            while (true)
            {
                var fields = Articles.Reviews.Kitchen.Fields;
                var seen = $"{fields.Stars} stars for {string.Join('+', fields.Dishes)} by {fields.Author?.Article.Headline}";
                if (seen != shown) Console.WriteLine($"[{process}] {shown = seen}");
                Thread.Sleep(100);
            }

            [ArticleFields("reviews")]
            public sealed record ReviewFields
            {
                public required int Stars { get; init; }
                public IReadOnlyList<string> Dishes { get; init; } = [];
                public ArticleReference? Author { get; init; }
            }
            """;
        static string Review(string lines) => $"Kitchen\n{lines}\n2026-01-05\n\nThe soup was warm.\n";
        var consumer = Consumer
            .Console(package)
            .WithProgram(Show)
            .With("Articles/ada.txt", "Ada\n\n2026-01-05\n\nShe writes.\n")
            .With("Articles/bo.txt", "Bo\n\n2026-01-05\n\nHe writes.\n")
            .With("Articles/reviews/kitchen.txt", Review("Stars: 4\nDishes: soup\nAuthor: ada"));
        using var app = WatchedApp.Start(consumer.Folder);
        var first = await app.Line("4 stars for soup by Ada");
        var process = first[..first.IndexOf(']', StringComparison.Ordinal)];
        await app.Line("Waiting for changes");

        var printed = app.Printed;
        consumer.With("Articles/reviews/kitchen.txt", Review("Stars: 2\nDishes: soup, bread\nAuthor: bo"));
        Assert.StartsWith(process, await app.Line("2 stars for soup+bread by Bo", printed), StringComparison.Ordinal);

        printed = app.Printed;
        consumer.With("Articles/reviews/kitchen.txt", Review("Stars: two\nDishes: soup"));
        await app.Line("NEWS056", printed);
        printed = app.Printed;
        consumer.With("Articles/reviews/kitchen.txt", Review("Stars: 3\nDishes: soup"));
        Assert.StartsWith(process, await app.Line("3 stars for soup by ", printed), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_draft_is_published_and_an_embargo_moved_in_the_running_app()
    {
        const string Show = """
            var process = Environment.ProcessId;
            var shown = "";
            var moment = new DateTimeOffset(2026, 3, 1, 9, 0, 0, TimeSpan.Zero);
            while (true)
            {
                var seen = $"published: {string.Join(' ', Articles.All.At(moment).Select(article => article.Slug))}.";
                if (seen != shown) Console.WriteLine($"[{process}] {shown = seen}");
                Thread.Sleep(100);
            }
            """;
        static string Story(string line) => $"Ferry\n{line}2026-01-05\n\nIt sails.\n";
        var consumer = Consumer
            .Console(package)
            .WithProgram(Show)
            .With("Articles/ferry.txt", Story("Status: draft\n"))
            .With("Articles/quay.txt", Story("Embargo: 2026-03-01T09:01Z\n"));
        using var app = WatchedApp.Start(consumer.Folder);
        var first = await app.Line("published: .");
        var process = first[..first.IndexOf(']', StringComparison.Ordinal)];
        await app.Line("Waiting for changes");

        consumer.With("Articles/ferry.txt", Story("Status: published\n"));
        Assert.StartsWith(process, await app.Line("published: ferry."), StringComparison.Ordinal);
        consumer.With("Articles/quay.txt", Story("Embargo: 2026-03-01T09:00Z\n"));
        Assert.StartsWith(process, await app.Line("published: ferry quay."), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_correction_and_a_role_appear_in_the_running_app_and_a_broken_one_shows_its_fault()
    {
        const string Show = """
            var process = Environment.ProcessId;
            var shown = "";
            while (true)
            {
                var ferry = Articles.Ferry;
                var seen = $"by {string.Join(", ", ferry.Byline)}; {ferry.Updated:yyyy-MM-dd} {string.Join(", ", ferry.Corrections)}.";
                if (seen != shown) Console.WriteLine($"[{process}] {shown = seen}");
                Thread.Sleep(100);
            }
            """;
        static string Story(string lines) => $"Ferry\n{lines}2026-01-05\n\nIt sails.\n";
        var consumer = Consumer.Console(package).WithProgram(Show).With("Articles/ferry.txt", Story("By: Ida Holm\n"));
        using var app = WatchedApp.Start(consumer.Folder);
        var first = await app.Line("by Ida Holm;  .");
        var process = first[..first.IndexOf(']', StringComparison.Ordinal)];
        await app.Line("Waiting for changes");

        var printed = app.Printed;
        consumer.With(
            "Articles/ferry.txt",
            Story("By: Ida Holm (harbour)\nCorrection 2026-01-07: It was another quay.\nNote: Call Ida.\n")
        );
        Assert.StartsWith(
            process,
            await app.Line("by Ida Holm (harbour); 2026-01-07 2026-01-07: It was another quay..", printed),
            StringComparison.Ordinal
        );

        printed = app.Printed;
        consumer.With("Articles/ferry.txt", Story("Correction 2026-01-04: It was another quay.\n"));
        await app.Line("NEWS014", printed);
    }

    [Fact]
    public async Task An_edited_translation_appears_in_the_running_app_and_a_broken_one_shows_its_fault()
    {
        const string Show = """
            var process = Environment.ProcessId;
            var shown = "";
            while (true)
            {
                var german = Articles.Ferry.In("de")!;
                var seen = $"{german.Headline} {german.Published:yyyy-MM-dd} {string.Join('+', german.Authors)}";
                if (seen != shown) Console.WriteLine($"[{process}] {shown = seen}");
                Thread.Sleep(100);
            }
            """;
        static string German(string headline, string date) => $"{headline}\nVon: Ida Holm\n{date}\n\nSie fährt.\n";
        var consumer = Consumer
            .Console(package)
            .WithProgram(Show)
            .With("Articles/ferry.txt", Ferry("Ferry Runs Again"))
            .With("Articles/ferry.de.txt", German("Boot", "5. Januar 2026"));
        using var app = WatchedApp.Start(consumer.Folder);
        var first = await app.Line("Boot 2026-01-05 Ida Holm");
        var process = first[..first.IndexOf(']', StringComparison.Ordinal)];
        await app.Line("Waiting for changes");

        var printed = app.Printed;
        consumer.With("Articles/ferry.de.txt", German("Schiff", "6. März 2026"));
        Assert.StartsWith(process, await app.Line("Schiff 2026-03-06 Ida Holm", printed), StringComparison.Ordinal);

        printed = app.Printed;
        consumer.With("Articles/ferry.de.txt", German("Kahn", "6 mars 2026"));
        await app.Line("NEWS006", printed);
        printed = app.Printed;
        consumer.With("Articles/ferry.de.txt", German("Kutter", "2026-03-07"));
        Assert.StartsWith(process, await app.Line("Kutter 2026-03-07 Ida Holm", printed), StringComparison.Ordinal);
    }

    /// <summary>As <c>docs/troubleshooting.md</c> says: hot reload changes no resource.</summary>
    [Fact]
    public async Task Where_texts_are_a_resource_an_edit_starts_the_app_again_with_the_new_text()
    {
        var consumer = Consumer
            .Console(package, properties: "<NewsContentStorage>Resources</NewsContentStorage>")
            .WithProgram(Reader)
            .With("Articles/ferry.txt", Ferry("Ferry Runs Again"))
            .With("Articles/quay.txt", Quay);
        using var app = WatchedApp.Start(consumer.Folder);
        var first = await app.Line("ferry: Ferry Runs Again");
        await app.Line("Waiting for changes");

        var printed = app.Printed;
        consumer.With("Articles/ferry.txt", Ferry("Ferry Stops Again"));
        var edited = await app.Line("ferry: Ferry Stops Again", printed);

        Assert.Contains("quay: Quay Closed", edited, StringComparison.Ordinal);
        var process = first[..first.IndexOf(']', StringComparison.Ordinal)];
        Assert.False(edited.StartsWith(process, StringComparison.Ordinal), "Documented as a new start: " + edited);
    }

    [Fact]
    public async Task The_site_shows_an_edited_article_on_its_next_page()
    {
        var consumer = Consumer.Web(package).WithProgram(Site).With("Articles/ferry.txt", Ferry("Ferry Runs Again"));
        using var app = WatchedApp.Start(consumer.Folder, ("ASPNETCORE_URLS", "http://127.0.0.1:0"));
        var listening = await app.Line("Now listening on: ");
        using var browser = new HttpClient
        {
            BaseAddress = new Uri(listening[(listening.IndexOf("http:", StringComparison.Ordinal))..].Trim()),
        };
        Assert.Contains(
            "<h1>Ferry Runs Again</h1>",
            await browser.GetStringAsync(new Uri("ferry", UriKind.Relative)),
            StringComparison.Ordinal
        );
        await app.Line("Waiting for changes");

        // The same process at the same address, which has shown the article before.
        consumer.With("Articles/ferry.txt", Ferry("Ferry <Stops> & Waits"));
        await Page("<h1>Ferry &lt;Stops&gt; &amp; Waits</h1>");

        var printed = app.Printed;
        // The quotation that has a name stays: a member that goes starts the app anew, at another address.
        consumer.With(
            "Articles/ferry.txt",
            Ferry("Ferry Waits", "“The first boat leaves at six,” said Mara Lindqvist. Nobody said “when, or why.")
        );
        await app.Line("NEWS011", printed);
        consumer.With("Articles/ferry.txt", Ferry("Ferry Sails"));
        await Page("<h1>Ferry Sails</h1>");

        async Task Page(string words)
        {
            for (
                var i = 0;
                i < 1200 && !(await browser.GetStringAsync(new Uri("ferry", UriKind.Relative))).Contains(words, StringComparison.Ordinal);
                i++
            )
            {
                await Task.Delay(200);
            }

            Assert.Contains(words, await browser.GetStringAsync(new Uri("ferry", UriKind.Relative)), StringComparison.Ordinal);
        }
    }

    private const string Site = """
        using NewsContent;
        using Newsroom;

        var app = WebApplication.CreateBuilder(args).Build();
        app.MapGet("/{**slug}", (string slug) => Results.Content(ArticleHtml.Render(Articles.All[slug]), "text/html; charset=utf-8"));
        app.Run();
        """;

    private const string Quay = "Quay Closed\n\n2026-01-05\n\nThe quay is closed for repairs.\n";

    private static string Ferry(string headline, string text = "“The first boat leaves at six,” said Mara Lindqvist.") =>
        $"{headline}\n\n2026-01-05\n\n{text}\n";
}
