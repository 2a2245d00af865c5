using NewsContent.Markdown.Limits;
using NewsContent.Text;
using NewsContent.Text.References;
using NewsContent.Text.Rules;
using NewsContent.Text.Source;
using NewsContent.Tool.Importing.Bodies;
using NewsContent.Tool.Importing.Headers;
using NewsContent.Tool.Importing.Sources;

namespace NewsContent.Tool.Importing.Results;

/// <summary>Makes articles of posts, one after the other.</summary>
internal sealed class PostMapping
{
    private readonly Site _site;
    private readonly Func<SourcePost, ArticleTextOptions> _reading;
    private readonly CancellationToken _cancellation;
    private readonly SiteAddresses _addresses;
    private readonly HeadAddresses _headAddresses;
    private readonly LinkTargets _targets;
    private readonly Dictionary<string, HeadingIds> _headings = new(StringComparer.Ordinal);

    /// <param name="site">The site.</param>
    /// <param name="posts">All of its posts that become articles.</param>
    /// <param name="reading">How the article of a post is read.</param>
    /// <param name="folder">Where articles are written.</param>
    /// <param name="pages">The pages of the app that are not articles.</param>
    /// <param name="heldBack">Posts to which no link can lead.</param>
    /// <param name="cancellation">Stops the work.</param>
    public PostMapping(
        Site site,
        IReadOnlyList<SourcePost> posts,
        Func<SourcePost, ArticleTextOptions> reading,
        TargetFolder folder,
        SitePages pages,
        IReadOnlySet<string> heldBack,
        CancellationToken cancellation
    )
    {
        (_site, _reading, _cancellation) = (site, reading, cancellation);
        Pictures = new PictureFiles(site, pages);
        _addresses = new SiteAddresses(posts, site.Configuration);
        _headAddresses = new HeadAddresses(
            _addresses,
            site.Configuration.Permalinks,
            folder.Prefix,
            reading(posts[0]).KeepsDates,
            heldBack
        );
        _headAddresses.Reserve(posts);
        _targets = new LinkTargets(site, _addresses, Pictures, pages, heldBack, HeadingsOf);
    }

    /// <summary>The pictures that the mapped posts show.</summary>
    public PictureFiles Pictures { get; }

    /// <summary>The article of a post, and what is to be reported about it.</summary>
    public MappedPost Map(SourcePost post)
    {
        var notes = new ImportNotes();
        foreach (var note in post.EarlyNotes)
            notes.NotMapped(note.Line, note.Message);
        Pictures.AddBundle(post);
        var reading = _reading(post);
        var head = new HeadWriter(reading, notes, _cancellation);
        var lines = HeadMapping.Map(post, _site, _headAddresses, new HeadPicture(Pictures), reading.FieldKeys, notes);
        foreach (var line in lines)
            head.Add(line);
        if (PostTargets.MustBeNamed(post))
        {
            notes.NotMapped(
                0,
                $"The language {post.Name.Language} works only if the project lists it: "
                    + $"<NewsContentLanguages>en;{post.Name.Language}</NewsContentLanguages>."
            );
        }

        var body = new Body(post, notes);
        var written = head.Text(body.LineEnd);
        if (!IsTooMuch(body.Text) && body.Document is not null)
            MapBody(body, lines.Find(static line => line.Key == "title")?.Values[0]);
        var gap = body.Text.StartsWith('\n') || body.Text.StartsWith('\r') ? "" : body.LineEnd;
        var article = body.Traced.Below(written + gap);
        article = new RemainingFaults(reading, _cancellation).Repair(article, written.Length, (place, what) =>
            notes.Changed(post.LineOf(place), what)
        );
        return new MappedPost(post, article, notes, lines);
    }

    /// <summary>What takes the parser of Markdown long is not mapped: the article is reported to have too much of it.</summary>
    private bool IsTooMuch(string text)
    {
        var source = new ArticleSource(text);
        return MarkdownLimits.Report(source, 0, new ProblemList(source), _cancellation);
    }

    private void MapBody(Body body, string? title)
    {
        if (body.Post.IsMdx)
            new MdxPass(body).Run();
        else if (_site.Kind == SiteKind.Hugo)
            new ShortcodePass(body, _addresses).Run();
        if (body.Document is not null)
            new HtmlPass(body).Run();
        if (body.Document is not null)
            new LinkPass(body, _targets).Run();
        if (body.Document is not null)
            new SignsPass(body, title).Run();
    }

    private HeadingIds HeadingsOf(SourcePost post)
    {
        if (!_headings.TryGetValue(post.SourcePath, out var known))
        {
            var text = post.Text[post.Front.BodyStart..];
            known = IsTooMuch(text) ? HeadingIds.Of("", false) : HeadingIds.Of(text, post.Front.Map.Find("title") is not null);
            _headings.Add(post.SourcePath, known);
        }

        return known;
    }
}
