using System.Globalization;

namespace NewsContent.AspNetCore;

/// <summary>The page of everything that one speaker said: at <c>/speakers/{slug}</c>.</summary>
public sealed class SpeakerPage : NewsPage
{
    internal SpeakerPage(NewsEdition edition, Speaker speaker, IReadOnlyList<CitedQuote> quotes)
        : base(edition, edition.AddressOf(speaker)!, speaker.Name) => (Speaker, Quotes) = (speaker, quotes);

    /// <summary>The person or organization, with the role that the newest article gives.</summary>
    public Speaker Speaker { get; }

    /// <summary>What they said, each quotation with its article: newest article first, and in each article in reading order.</summary>
    public IReadOnlyList<CitedQuote> Quotes { get; }

    /// <inheritdoc/>
    public override string? Description =>
        Speaker.Role is { } role ? string.Create(CultureInfo.InvariantCulture, $"{Speaker.Name}, {role}") : null;
}
