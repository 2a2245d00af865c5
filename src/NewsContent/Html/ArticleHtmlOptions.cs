using System.Diagnostics;
using System.Globalization;

namespace NewsContent;

/// <summary>How <see cref="ArticleHtml"/> writes; whatever is not set is as the article says.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record ArticleHtmlOptions
{
    private const int DeepestHeadline = 4;

    internal static readonly ArticleHtmlOptions Default = new();

    /// <summary>
    /// Gives the address of a link or a picture for the target that the article writes; null from it shows the words without a link.
    /// What it gives is checked as what an article writes is. Null for the targets as they are.
    /// </summary>
    public Func<string, string?>? ResolveTarget { get; init; }

    /// <summary>
    /// Gives the address of a picture for its <see cref="Image.Source"/>, such as <c>/pictures/world/pier.jpg</c> for
    /// <c>world/pier.jpg</c>; null from it shows what the picture shows in words. What it gives is checked as what an article writes is.
    /// Null asks <see cref="ResolveTarget"/>.
    /// </summary>
    public Func<string, string?>? ResolvePicture { get; init; }

    /// <summary>
    /// Gives the address of the article to which a link leads; null from it shows the words without a link. What it gives is checked as
    /// what an article writes is. A heading's id or a query that the article writes behind the target is put behind the address, unless it
    /// has one. Null shows the words of such links alone: where an article's page is, only the app knows.
    /// </summary>
    public Func<ArticleReference, string?>? ResolveReference { get; init; }

    /// <summary>
    /// Gives the address of the page of whoever said a block quotation; null from it shows the name without a link. What it gives is
    /// checked as what an article writes is. It is not asked for speakers without a name (<see cref="SpeakerKind.Unnamed"/>). Null for no
    /// links.
    /// </summary>
    public Func<Speaker, string?>? ResolveSpeaker { get; init; }

    /// <summary>
    /// Whether browsers may load pictures in the body when readers come near them: these get <c>loading="lazy"</c> and
    /// <c>decoding="async"</c>. The picture at the top, which readers see first, never does. False unless it is set.
    /// </summary>
    public bool LoadsPicturesLater { get; init; }

    /// <summary>
    /// The level of the headline's heading, from 1 (<c>h1</c>, the default) to 4. Sections stand as far below it as their
    /// <see cref="Section.Level"/> says, but never below <c>h6</c>.
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
    /// Writes a block in place of <see cref="ArticleHtml"/>, and says by true that it has; false leaves it to that. It must encode what it
    /// writes. It is asked for each block, those in items and quotations too, but not for cells, captions and the notes themselves. Null
    /// for none.
    /// </summary>
    public Func<Block, TextWriter, bool>? WriteBlock { get; init; }

    /// <summary>
    /// Gives the id of a quotation when a block or a paragraph is written without its article, such as <c>article.IdOf</c>; null from it
    /// for none. A whole article asks itself and not this. Null for no ids.
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

    /// <summary>The address of a link; null where its words stand without one.</summary>
    internal string? AddressOf(Inline link) =>
        link.Reference is { } reference ? Safe(WithRest(ResolveReference?.Invoke(reference), link.Target)) : AddressOf(link.Target);

    /// <summary>The address for a target; null where there is none that may be written.</summary>
    internal string? AddressOf(string? target) => Safe(target is null || ResolveTarget is null ? target : ResolveTarget(target));

    /// <summary>The address of a speaker's page; null where the name stands without one.</summary>
    internal string? AddressOf(Speaker speaker) => speaker.Kind == SpeakerKind.Unnamed ? null : Safe(ResolveSpeaker?.Invoke(speaker));

    /// <summary>The address of a picture; null where there is none that may be written.</summary>
    internal string? AddressOfPicture(string? source) =>
        source is null || ResolvePicture is null ? AddressOf(source) : Safe(ResolvePicture(source));

    /// <summary>An address with what stands behind the path of a target: a query, a heading's id.</summary>
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
