namespace NewsContent.Tool.Tests.Importing;

/// <summary>What becomes of front matter in YAML, TOML and JSON.</summary>
public sealed class ImportFrontMatterTests : IDisposable
{
    private readonly ImportedSite _site = new();

    public void Dispose() => _site.Dispose();

    [Theory]
    [InlineData("---\ntitle: \"Foo: bar\"\ndate: 2026-02-07\n---", "title: \"Foo: bar\"\ndate: 2026-02-07\n")]
    [InlineData("+++\ntitle = 'Foo'\ndate = 2026-02-07\n+++", "title: Foo\ndate: 2026-02-07\n")]
    [InlineData("{\"title\": \"Foo\", \"date\": \"2026-02-07\"}", "title: Foo\ndate: 2026-02-07\n")]
    [InlineData("---\ntitle: null and void\ndate: 2026-02-07\n---", "title: null and void\ndate: 2026-02-07\n")]
    [InlineData("---\ntitle: \"null\"\ndate: 2026-02-07\n---", "title: \"null\"\ndate: 2026-02-07\n")]
    [InlineData("---\ntitle: 2024\ndate: 2026-02-07\n---", "title: 2024\ndate: 2026-02-07\n")]
    [InlineData("---\ntitle: \"The *new* pier\"\ndate: 2026-02-07\n---", "title: \"The \\x2Anew\\x2A pier\"\ndate: 2026-02-07\n")]
    [InlineData("---\ntitle: >-\n  Over\n  lines\ndate: 2026-02-07\n---", "title: Over lines\ndate: 2026-02-07\n")]
    [InlineData("+++\ntitle = \"\"\"\nOver \\\n  lines\"\"\"\ndate = 2026-02-07\n+++", "title: Over lines\ndate: 2026-02-07\n")]
    public void A_headline_is_written_so_that_it_says_the_same(string front, string expected) => Assert.Equal(expected, _site.Head(front));

    [Theory]
    [InlineData("2026-02-07T10:00:00+01:00", "2026-02-07T10:00:00+01:00")]
    [InlineData("2026-02-07 10:00:00 +0100", "2026-02-07 10:00:00 +0100")]
    [InlineData("2026-02-07T10:00:00Z", "2026-02-07T10:00:00Z")]
    [InlineData("2026-02-07T10:00:00.123456789Z", "2026-02-07T10:00:00.1234567Z")]
    [InlineData("2026-02-07T10:00:00", "2026-02-07")]
    [InlineData("2026-02-07 10:00", "2026-02-07")]
    [InlineData("2026-2-7", "2026-02-07")]
    [InlineData("2026/02/07", "2026-02-07")]
    [InlineData("Feb 7, 2026", "2026-02-07")]
    [InlineData("7 February 2026", "2026-02-07")]
    [InlineData("'Sat, 07 Feb 2026 10:00:00 GMT'", "2026-02-07T10:00:00+00:00")]
    public void A_date_is_read_in_the_forms_that_say_one_day(string written, string expected) =>
        Assert.Equal($"title: T\ndate: {expected}\n", _site.Head($"---\ntitle: T\ndate: {written}\n---"));

    [Theory]
    [InlineData("2026-02-07T10:00:00Z", "2026-02-07T10:00:00Z")]
    [InlineData("2026-02-07T10:00:00.123456789+01:00", "2026-02-07T10:00:00.1234567+01:00")]
    [InlineData("2026-02-07 10:00:00", "2026-02-07")]
    [InlineData("2026-02-07", "2026-02-07")]
    public void A_date_of_TOML_is_read(string written, string expected) =>
        Assert.Equal($"title: T\ndate: {expected}\n", _site.Head($"+++\ntitle = \"T\"\ndate = {written}\n+++"));

    [Fact]
    public void A_date_that_can_be_read_in_two_ways_is_reported_and_the_article_waits()
    {
        _site.With("x.md", "---\ntitle: T\ndate: 01/02/2026\n---\n\nText.\n");

        Assert.Equal(1, _site.Import().ExitCode);

        Assert.True(_site.Has("_x.md"));
        Assert.Contains(_site.Notes(), static note => note.StartsWith("3: “date: 01/02/2026” is left out.", StringComparison.Ordinal));
    }

    [Fact]
    public void Authors_category_and_tags_come_in_every_form()
    {
        const string Front =
            "---\ntitle: T\ndate: 2026-02-07\nauthors:\n  - name: Ida Lund\n    email: ida@example.org\n  - By Bo Lind\n"
            + "categories: [Harbour, Town]\ntags: ferry, sea\nkeywords: [sea, \"a, b\"]\n---";

        Assert.Equal(
            "title: T\ndate: 2026-02-07\nauthors: [Ida Lund, Bo Lind]\ncategory: Harbour\ntags: [\"ferry\", \"sea\", \"a, b\", \"Town\"]\n",
            _site.Head(Front)
        );
        Assert.Equal(
            [
                "6: “email: ida@example.org” is left out. Articles keep only the name and the role of a person.",
                "8: “Town” becomes a tag: an article has one category, “Harbour”.",
            ],
            _site.Notes()
        );
    }

    [Theory]
    [InlineData("author: {name: Nils Berg, role: keeper}", "author: Nils Berg (keeper)")]
    [InlineData("location: Gullsound", "location: Gullsound")]
    public void What_an_article_has_under_the_same_name_stays(string line, string expected) =>
        Assert.Equal($"title: T\ndate: 2026-02-07\n{expected}\n", _site.Head($"---\ntitle: T\ndate: 2026-02-07\n{line}\n---"));

    [Theory]
    [InlineData("author: {name: Jane Doe, role: staff writer}", "author: Jane Doe (staff writer)")]
    [InlineData("author: {name: Jane Doe, bio: Harbour reporter}", "author: Jane Doe (Harbour reporter)")]
    [InlineData("author: {name: Jane Doe, bio: Jane writes.}", "author: Jane Doe")]
    [InlineData(
        "authors: [{name: Jane Doe, job_title: 'editor, nights'}, Bo Lind]",
        "authors: [\"Jane Doe (editor, nights)\", \"Bo Lind\"]"
    )]
    [InlineData("authors: [Ida Lund, our reporter, Bo Lind]", "authors: [Ida Lund, Bo Lind]")]
    [InlineData("photos: [Sam Lee, Bo Lind]", "photos: [Sam Lee, Bo Lind]")]
    [InlineData("photos: [pier.png, quay.jpg]", "")]
    [InlineData("photographer: {name: Sam Lee, role: Harbour Wire}", "photos: Sam Lee (Harbour Wire)")]
    [InlineData("photography_by: Sam Lee and Bo Lind", "photos: Sam Lee and Bo Lind")]
    [InlineData("reporting_by: Ben Holm", "reporting: Ben Holm")]
    public void Those_who_made_it_have_their_roles(string line, string expected) =>
        Assert.Equal(
            $"title: T\ndate: 2026-02-07\n{expected}\n".Replace("\n\n", "\n", StringComparison.Ordinal),
            _site.Head($"---\ntitle: T\ndate: 2026-02-07\n{line}\n---")
        );

    [Theory]
    [InlineData("corrections: ['2026-02-08: It was quay 4.']", "2026-02-08: It was quay 4.")]
    [InlineData("corrections:\n  - 2026-02-08: It was quay 4.", "2026-02-08: It was quay 4.")]
    [InlineData("errata: [{date: 2026-02-08, text: 'It: quay 4'}]", "2026-02-08: It: quay 4")]
    [InlineData("errata: {date: Feb 8 2026, note: It was quay 4.}", "2026-02-08: It was quay 4.")]
    [InlineData("corrections: [{on: 2026-02-08T10:00:00Z, description: It was quay 4.}]", "2026-02-08: It was quay 4.")]
    [InlineData("correction 2026-02-08: It was quay 4.", "2026-02-08: It was quay 4.")]
    public void Corrections_have_their_days(string line, string expected)
    {
        Assert.Equal(
            $"title: T\ndate: 2026-02-07\ncorrections: [\"{expected}\"]\n",
            _site.Head($"---\ntitle: T\ndate: 2026-02-07\n{line}\n---")
        );
        Assert.Empty(_site.Notes());
    }

    [Theory]
    [InlineData("corrections: [It was quay 4.]")]
    [InlineData("errata: [{text: It was quay 4.}]")]
    [InlineData("errata: [{date: 2026-02-08, text: A, by: B}]")]
    [InlineData("corrections: ['2026-02-06: It was quay 4.']")]
    public void Corrections_without_a_day_that_counts_are_reported(string line)
    {
        Assert.Equal("title: T\ndate: 2026-02-07\n", _site.Head($"---\ntitle: T\ndate: 2026-02-07\n{line}\n---"));
        Assert.Single(_site.Notes());
    }

    [Fact]
    public void Drafts_embargoes_and_ends_are_kept()
    {
        const string Front =
            "---\ntitle: T\ndate: 2026-02-07\ndraft: true\npublishDate: 2026-03-01T09:00:00+01:00\nexpiryDate: 2026-04-01\n---";

        Assert.Equal(
            "title: T\ndate: 2026-02-07\ndraft: true\nembargo: 2026-03-01T09:00:00+01:00\nexpires: 2026-04-01T00:00Z\n",
            _site.Head(Front)
        );
    }

    /// <summary>What was to be held back must not be published for want of a readable moment.</summary>
    [Theory]
    [InlineData("publishDate: soon")]
    [InlineData("draft: perhaps")]
    [InlineData("published: false")]
    public void What_is_held_back_in_words_that_nobody_reads_is_a_draft(string line) =>
        Assert.Equal("title: T\ndate: 2026-02-07\ndraft: true\n", _site.Head($"---\ntitle: T\ndate: 2026-02-07\n{line}\n---"));

    [Fact]
    public void Addresses_become_slugs_and_aliases()
    {
        _site.With("news/a.md", "---\ntitle: A\ndate: 2026-02-07\nslug: other\naliases: [/old/a/, near.html, /x y/]\n---\n\nText.\n");
        _site.With("news/b.md", "---\ntitle: B\ndate: 2026-02-07\nurl: /2026/b.html\nrelated: [a, /news/other/, nobody]\n---\n\nText.\n");
        _site.With("news/c.md", "---\ntitle: C\ndate: 2026-02-07\nslug: other\naliases: [/old/a/]\n---\n\nText.\n");

        _site.Import();

        Assert.Contains("slug: news/other\naliases: [old/a, news/near]\n", _site.Read("news/a.md"), StringComparison.Ordinal);
        Assert.Contains("slug: 2026/b\nrelated: [news/other]\n", _site.Read("news/b.md"), StringComparison.Ordinal);
        Assert.Equal("---\ntitle: C\ndate: 2026-02-07\n---\n\nText.\n", _site.Read("news/c.md"));
        Assert.Contains(_site.Notes(), static note => note == "4: “slug: other” is left out. content/news/a.md has this address.");
        Assert.Contains(_site.Notes(), static note => note.StartsWith("5: The alias “/x y/” is left out.", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/:year/:month/:slug/", "2026/02/t")]
    [InlineData("/notes/:filename/", "notes/x")]
    [InlineData("/a b/", "a-b")]
    public void An_address_may_say_what_the_post_says(string address, string slug) =>
        Assert.Equal($"title: T\ndate: 2026-02-07\nslug: {slug}\n", _site.Head($"---\ntitle: T\ndate: 2026-02-07\nurl: {address}\n---"));

    [Fact]
    public void A_key_without_a_place_is_reported_with_all_of_its_words()
    {
        _site.With(
            "x.md",
            "+++\ntitle = \"T\"\ndate = 2026-02-07\nweight = 3\n[extra]\ncolour = \"red\"\n"
                + "[[items]]\na = 1\n[[items]]\na = 2\n+++\n\nText.\n"
        );

        Assert.Equal(
            [
                "4: “weight: 3” is left out. Your app decides how a page looks and where it is.",
                "5: “extra: {colour: red}” is left out. Articles have no header line for it. If your app needs it, make it a "
                    + "field (docs/fields.md).",
                "7: “items: [{a: 1}, {a: 2}]” is left out. Articles have no header line for it. If your app needs it, make it a "
                    + "field (docs/fields.md).",
            ],
            _site.Notes()
        );
    }

    [Fact]
    public void A_line_that_the_parser_refuses_is_left_out_and_told()
    {
        _site.With("x.md", "---\ntitle: T\ndate: 2026-02-07\nlastmod: 2026-01-01\nauthor: our reporter\n---\n\nText.\n");

        var notes = _site.Notes();

        Assert.Equal(2, notes.Count);
        Assert.StartsWith("4: “updated: 2026-01-01” is left out.", notes[0], StringComparison.Ordinal);
        Assert.StartsWith("5: “author: our reporter” is left out.", notes[1], StringComparison.Ordinal);
    }

    [Fact]
    public void Aliases_of_YAML_are_not_expanded()
    {
        var levels = string.Concat(Enumerable.Range(1, 40).Select(static i => $"a{i}: &a{i} [*a{i - 1}, *a{i - 1}, *a{i - 1}]\n"));
        _site.With("x.md", $"---\ntitle: T\ndate: 2026-02-07\na0: &a0 word\n{levels}---\n\nText.\n");

        Assert.Equal(0, _site.Import().ExitCode);

        Assert.Equal("---\ntitle: T\ndate: 2026-02-07\n---\n\nText.\n", _site.Read("x.md"));
    }

    public static TheoryData<string> Unreadable { get; } =
        new()
        {
            "---\ntitle: T\n\nText.\n",
            "---\ntitle: \"T\ndate: [\n---\n\nText.\n",
            "+++\ntitle = T\n+++\n\nText.\n",
            "{\"title\": }\n\nText.\n",
            $"---\ntitle: T\na: {new string('[', 60)}{new string(']', 60)}\n---\n\nText.\n",
            $"---\ntitle: T\na: {new string('[', 6000)}\n---\n\nText.\n",
            $"+++\na = {new string('[', 900)}{new string(']', 900)}\n+++\n\nText.\n",
            $"+++\n{string.Join('.', Enumerable.Repeat("a", 3000))} = 1\n+++\n\nText.\n",
            string.Concat(Enumerable.Repeat("{\"a\":", 500)) + "1\n\nText.\n",
            $"---\ntitle: \"{new string('x', 60_000)}\"\n---\n\nText.\n",
        };

    [Theory]
    [MemberData(nameof(Unreadable))]
    public void Front_matter_that_cannot_be_read_is_reported_and_nothing_is_written(string text)
    {
        _site.With("x.md", text).WithBody("y.md", "Text.\n");

        var run = _site.Import();

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("error: x.md is not imported. ", run.Output, StringComparison.Ordinal);
        Assert.False(_site.Has("x.md"));
        Assert.True(_site.Has("y.md"));
    }

    [Fact]
    public void The_date_of_a_name_is_the_date_of_an_article_without_one()
    {
        _site.With("2026-02-07-ferry.md", "---\ntitle: T\n---\n\nText.\n").Import();

        Assert.Contains("date: 2026-02-07", _site.Read("2026-02-07-ferry.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_keys_of_Astro_are_read()
    {
        using var site = new ImportedSite("astro");
        site.WithFile("src/assets/pier.png")
            .With(
                "blog/x.md",
                "---\ntitle: T\ndescription: D\npubDate: 'Jul 08 2022'\nupdatedDate: 08/09/2022\n"
                    + "heroImage: ../../assets/pier.png\n---\n\nText.\n"
            );

        site.Import();

        Assert.Equal(
            "---\ntitle: T\ndate: 2022-07-08\ndescription: D\nupdated: 2022-08-09\nimage: ../assets/pier.png\n---\n\nText.\n",
            site.Read("blog/x.md")
        );
        Assert.True(site.Has("assets/pier.png"));
        Assert.Contains(site.Notes(), static note =>
            note.StartsWith("6: NEWS071: This picture has no description", StringComparison.Ordinal)
        );
    }
}
