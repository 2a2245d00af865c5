using NewsContent.Text.Attribution.Candidates;
using NewsContent.Text.Attribution.Cues;
using NewsContent.Text.Attribution.Mentions;

namespace NewsContent.Text.Attribution.Languages.German;

/// <summary>German as the engine knows it: the finite verb second, nouns in capitals, compounds in one word.</summary>
internal sealed class GermanProfile : LanguageProfile
{
    private readonly GermanWords _words = GermanWords.Load();

    /// <inheritdoc />
    public override LanguageWords Words => _words;

    /// <inheritdoc />
    public override Orthography Orthography { get; } = new(CapitalizesNouns: true);

    /// <inheritdoc />
    public override ICueReader Cues { get; } = new GermanCueReader();

    /// <inheritdoc />
    public override INobodysWords NobodysWords { get; } = new GermanNobodysWords();

    /// <inheritdoc />
    public override Discourse Discourse { get; } = new GermanDiscourse();

    /// <inheritdoc />
    public override IMentionFinder Mentions(WordEvidence evidence, CancellationToken cancellation) =>
        new GermanMentions(_words, evidence, cancellation);
}
