using NewsContent.Text.Attribution.Candidates;
using NewsContent.Text.Attribution.Cues;
using NewsContent.Text.Attribution.Mentions;

namespace NewsContent.Text.Attribution.Languages.English;

/// <summary>English as the engine knows it: subject before verb, turned around only beside a quotation.</summary>
internal sealed class EnglishProfile : LanguageProfile
{
    /// <inheritdoc />
    public override LanguageWords Words { get; } = EnglishWords.Load();

    /// <inheritdoc />
    public override Orthography Orthography { get; } = new();

    /// <inheritdoc />
    public override ICueReader Cues { get; } = new EnglishCueReader();

    /// <inheritdoc />
    public override INobodysWords NobodysWords { get; } = new EnglishNobodysWords();

    /// <inheritdoc />
    public override Discourse Discourse { get; } = new EnglishDiscourse();

    /// <inheritdoc />
    public override IMentionFinder Mentions(WordEvidence evidence, CancellationToken cancellation) =>
        new EnglishMentions(Words, evidence, cancellation);
}
