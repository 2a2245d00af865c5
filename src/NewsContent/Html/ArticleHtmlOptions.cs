using System.Diagnostics;
using System.Globalization;

namespace NewsContent;

/// <summary>How <see cref="ArticleHtml"/> writes.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record ArticleHtmlOptions
{
    private const int DeepestHeadline = 4;

    internal static readonly ArticleHtmlOptions Default = new();

    /// <summary>
    /// Returns the address of a link or a picture for the target in the article. If it returns null, the words are shown without a link.
    /// Its results are checked like addresses in articles. By default targets stay as they are.
    /// </summary>
    public Func<string, string?>? ResolveTarget { get; init; }

    /// <summary>
    /// Returns the address of a picture for its <see cref="Image.Source"/>, such as <c>/pictures/world/pier.jpg</c> for
    /// <c>world/pier.jpg</c>. If it returns null, the alternative text is shown. Its results are checked like addresses in articles. By
    /// default <see cref="ResolveTarget"/> is used.
    /// </summary>
    public Func<string, string?>? ResolvePicture { get; init; }

    /// <summary>
    /// Returns the address of the article that a link leads to. If it returns null, the words are shown without a link. Its results are
    /// checked like addresses in articles. A heading’s id or a query in the article’s link is added to the address, unless it already has
    /// one. By default such links are shown as words, because only the app knows the address of a page.
    /// </summary>
    public Func<ArticleReference, string?>? ResolveReference { get; init; }

    /// <summary>
    /// Returns the address of the page of a block quotation’s speaker. If it returns null, the name is shown without a link. Its results
    /// are checked like addresses in articles. It is not called for speakers without a name (<see cref="SpeakerKind.Unnamed"/>). By default
    /// there are no links.
    /// </summary>
    public Func<Speaker, string?>? ResolveSpeaker { get; init; }

    /// <summary>
    /// Whether pictures in the body get <c>loading="lazy"</c> and <c>decoding="async"</c>, so that browsers load them when readers scroll
    /// near them. The picture at the top never does. False unless it is set.
    /// </summary>
    public bool LoadsPicturesLater { get; init; }

    /// <summary>
    /// The level of the headline's heading, from 1 (<c>h1</c>, the default) to 4. Headings of sections are lower by their
    /// <see cref="Section.Level"/>, but never below <c>h6</c>.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The level set is not from 1 to 4.</exception>
    public int HeadlineLevel
    {
        get;
        init =>
            field = value is >= 1 and <= DeepestHeadline
                ? value
                : throw new ArgumentOutOfRangeException(nameof(HeadlineLevel), value, "A headline's level is from 1 to 4.");
    } = 1;

    /// <summary>
    /// Writes a block instead of <see cref="ArticleHtml"/> and returns true, or returns false to leave the block to it. It must encode what
    /// it writes. It is called for each block, also in items and quotations, but not for cells, captions and footnotes.
    /// </summary>
    public Func<Block, TextWriter, bool>? WriteBlock { get; init; }

    /// <summary>
    /// Returns the id of a quotation, or null, when a block or a paragraph is written without its article, such as <c>article.IdOf</c>. A
    /// whole article has its own ids. By default there are no ids.
    /// </summary>
    public Func<Quote, string?>? IdOfQuote { get; init; }

    /// <summary>The headline's level and what else is set: <c>HeadlineLevel = 2, WriteBlock</c>.</summary>
    public override string ToString()
    {
        var parts = new List<string> { string.Create(CultureInfo.InvariantCulture, $"{nameof(HeadlineLevel)} = {HeadlineLevel}") };
        if (ResolveTarget is not null)
            parts.Add(nameof(ResolveTarget));
        if (ResolvePicture is not null)
            parts.Add(nameof(ResolvePicture));
        if (ResolveReference is not null)
            parts.Add(nameof(ResolveReference));
        if (ResolveSpeaker is not null)
            parts.Add(nameof(ResolveSpeaker));
        if (LoadsPicturesLater)
            parts.Add(nameof(LoadsPicturesLater));
        if (WriteBlock is not null)
            parts.Add(nameof(WriteBlock));
        if (IdOfQuote is not null)
            parts.Add(nameof(IdOfQuote));
        return string.Join(", ", parts);
    }

    /// <summary>The address of a link; null where its words are without one.</summary>
    internal string? AddressOf(Inline link) =>
        link.Reference is { } reference ? Safe(WithRest(ResolveReference?.Invoke(reference), link.Target)) : AddressOf(link.Target);

    /// <summary>The address for a target, or null that may be written.</summary>
    internal string? AddressOf(string? target) => Safe(target is null || ResolveTarget is null ? target : ResolveTarget(target));

    /// <summary>The address of a speaker's page; null where the name is without one.</summary>
    internal string? AddressOf(Speaker speaker) => speaker.Kind == SpeakerKind.Unnamed ? null : Safe(ResolveSpeaker?.Invoke(speaker));

    /// <summary>The address of a picture, or null that may be written.</summary>
    internal string? AddressOfPicture(string? source) =>
        source is null || ResolvePicture is null ? AddressOf(source) : Safe(ResolvePicture(source));

    /// <summary>An address with what is after the path of a target: a query, a heading's id.</summary>
    private static string? WithRest(string? address, string? target)
    {
        var rest = target?.IndexOfAny(['?', '#']) ?? -1;
        if (address is null || rest < 0 || address.Contains('#', StringComparison.Ordinal))
            return address;
        if (address.Contains('?', StringComparison.Ordinal))
            rest = target!.IndexOf('#', StringComparison.Ordinal);
        return rest < 0 ? address : address + target![rest..];
    }

    private static string? Safe(string? address) => address is not null && SafeTarget.Is(address) ? address : null;
}
