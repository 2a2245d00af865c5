using NewsContent.Text.Attribution.Mentions;
using NewsContent.Text.Attribution.Tokens;

namespace NewsContent.Text.Attribution.Languages.German;

/// <summary>What joins the words of German names: particles, where a given name is known or shown before them.</summary>
internal sealed class GermanNameJoints(WordEvidence evidence) : NameJoints
{
    /// <inheritdoc />
    public override bool IsKnownWithParticle(Sentence sentence, int i) =>
        sentence.Tokens[i].Has(WordTraits.NameParticle)
        && sentence.At(i + 1) is { IsCapitalized: true } surname
        && evidence.IsFullName(sentence.Tokens[i], surname);

    // "Bundesminister für Verkehr Jan Almeida"
    /// <inheritdoc />
    public override bool JoinsOffice(Sentence sentence, int i) =>
        sentence.Tokens[i].Key == "für"
        && sentence.At(i - 1)?.Has(WordTraits.PersonNoun) == true
        && sentence.At(i + 1) is { Kind: TokenKind.Word, IsCapitalized: true } office
        && !office.Has(WordTraits.GivenName)
        && sentence.At(i + 2)?.Has(WordTraits.GivenName) == true;

    /// <inheritdoc />
    protected override bool IsGivenNameBefore(Sentence sentence, int particle) =>
        sentence.Tokens[particle - 1].Has(WordTraits.GivenName | WordTraits.NameParticle) || IsShownAsGivenName(sentence, particle);

    // "Joris de Haan", "Trainer Mirko von Rahn": a small word of another language, or a role, shows the given name that no list knows.
    private static bool IsShownAsGivenName(Sentence sentence, int particle) =>
        GermanNames.IsPlainName(sentence.Tokens[particle - 1])
        && (
            sentence.Tokens[particle].Key is "de" or "van" or "del" or "al" or "el" or "ibn"
            || sentence.Tokens[particle].Key == "von" && IsNamedBehind(sentence, particle - 2)
        );

    // "Trainer Mirko", "sagte Mirko", "…, meint Mirko"
    private static bool IsNamedBehind(Sentence sentence, int i) =>
        sentence.At(i) is { } before
        && (before.Has(WordTraits.PersonNoun) || before.Verb is { IsFinite: true, IsSpeech: true } || IsVerbBehindComma(sentence, i));

    private static bool IsVerbBehindComma(Sentence sentence, int i) =>
        sentence.At(i - 1)?.Is(',') == true && GermanByPlace.CanBeVerb(sentence.Tokens[i]);
}
