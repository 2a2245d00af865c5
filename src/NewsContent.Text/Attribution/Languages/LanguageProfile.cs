using NewsContent.Text.Attribution.Candidates;
using NewsContent.Text.Attribution.Cues;
using NewsContent.Text.Attribution.Languages.English;
using NewsContent.Text.Attribution.Languages.German;
using NewsContent.Text.Attribution.Languages.Spanish;
using NewsContent.Text.Attribution.Mentions;
using NewsContent.Text.Attribution.Resolution;

namespace NewsContent.Text.Attribution.Languages;

/// <summary>What the engine asks of one language; no stage outside the language's folder knows which one it is.</summary>
/// <remarks>A language without a profile gets the speakers that the author states: what the engine cannot read it does not guess.</remarks>
internal abstract class LanguageProfile
{
    // Each is made when its first article comes, once, on whatever thread; afterwards it never changes.
    private static readonly Dictionary<string, Lazy<LanguageProfile>> Known = new(StringComparer.Ordinal)
    {
        ["de"] = new(static () => new GermanProfile()),
        ["en"] = new(static () => new EnglishProfile()),
        ["es"] = new(static () => new SpanishProfile()),
    };

    /// <summary>Its words.</summary>
    public abstract LanguageWords Words { get; }

    /// <summary>How it is spelled.</summary>
    public abstract Orthography Orthography { get; }

    /// <summary>Reads its clauses: who says something.</summary>
    public abstract ICueReader Cues { get; }

    /// <summary>Knows where its marks hold nobody's words.</summary>
    public abstract INobodysWords NobodysWords { get; }

    /// <summary>Knows how a text goes on with somebody's words beyond a sentence.</summary>
    public abstract Discourse Discourse { get; }

    /// <summary>Finds its noun phrases and pronouns in the sentences of one article.</summary>
    /// <param name="evidence">What the article tells of its words.</param>
    /// <param name="cancellation">Honoured at each word.</param>
    public abstract IMentionFinder Mentions(WordEvidence evidence, CancellationToken cancellation);

    /// <summary>Gives each name outside quotations its person or body.</summary>
    /// <param name="outside">The names outside quotations, in reading order.</param>
    /// <param name="inside">Those inside them, which can complete one.</param>
    /// <param name="cancellation">Honoured at each name.</param>
    public virtual void ResolveNames(IReadOnlyList<Mention> outside, IReadOnlyList<Mention> inside, CancellationToken cancellation) =>
        NameRegister.Resolve(outside, inside, cancellation);

    /// <summary>The profile of a BCP 47 tag's language; null when there is none.</summary>
    public static LanguageProfile? For(string tag)
    {
        var end = tag.IndexOf('-');
        var language = (end < 0 ? tag : tag.Substring(0, end)).ToLowerInvariant();
        return Known.TryGetValue(language, out var profile) ? profile.Value : null;
    }
}
