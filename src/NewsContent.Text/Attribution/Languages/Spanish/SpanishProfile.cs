using NewsContent.Text.Attribution.Candidates;
using NewsContent.Text.Attribution.Cues;
using NewsContent.Text.Attribution.Mentions;

namespace NewsContent.Text.Attribution.Languages.Spanish;

/// <summary>Spanish as the engine knows it: the subject before the verb, behind it or left out.</summary>
internal sealed class SpanishProfile : LanguageProfile
{
    /// <inheritdoc />
    public override LanguageWords Words { get; } = SpanishWords.Load();

    /// <inheritdoc />
    public override Orthography Orthography { get; } = new();

    /// <inheritdoc />
    public override ICueReader Cues { get; } = new SpanishCueReader();

    /// <inheritdoc />
    public override INobodysWords NobodysWords { get; } = new SpanishTitles();

    /// <inheritdoc />
    public override Discourse Discourse { get; } = new SpanishDiscourse();

    /// <inheritdoc />
    public override IMentionFinder Mentions(WordEvidence evidence, CancellationToken cancellation) =>
        new SpanishMentionFinder(Words, evidence, cancellation);

    /// <inheritdoc />
    public override void ResolveNames(IReadOnlyList<Mention> outside, IReadOnlyList<Mention> inside, CancellationToken cancellation) =>
        SpanishNameRegister.Resolve(outside, inside, cancellation);
}
