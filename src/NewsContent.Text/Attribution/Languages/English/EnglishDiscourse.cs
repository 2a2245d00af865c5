using NewsContent.Text.Attribution.Mentions;
using NewsContent.Text.Attribution.Tokens;

namespace NewsContent.Text.Attribution.Languages.English;

/// <summary>How an English text goes on with somebody's words.</summary>
internal sealed class EnglishDiscourse : Discourse
{
    private const WordTraits EndsObject =
        WordTraits.Preposition | WordTraits.Subordinator | WordTraits.Complementizer | WordTraits.Relative;

    /// <inheritdoc />
    public override bool GoesOnWithOpeningSource => true;

    /// <inheritdoc />
    public override bool ShowsPersonsByPronouns => true;

    /// <inheritdoc />
    public override bool RoleBehindProvesPerson => false;

    /// <inheritdoc />
    public override bool StaysWithRole => true;

    /// <inheritdoc />
    public override bool OpensWithParticiple(Sentence sentence) =>
        sentence.At(0) is { Kind: TokenKind.Word } first && (first.EndsIn("ed") || first.EndsIn("ing"));

    // The object's form of the pronoun, not "her plan".
    /// <inheritdoc />
    public override bool HasObject(Sentence sentence, Mention pronoun)
    {
        var key = pronoun.Sentence.Tokens[pronoun.First].Key switch
        {
            "he" => "him",
            "she" => "her",
            _ => null,
        };
        for (var i = 1; key is not null && i < sentence.Tokens.Length; i++)
        {
            if (
                sentence.Tokens[i].Key == key
                && sentence.Tokens[i - 1].Verb is { IsFinite: true, IsSpeech: true }
                && (sentence.At(i + 1) is not { Kind: TokenKind.Word } next || next.Has(EndsObject))
            )
            {
                return true;
            }
        }

        return false;
    }

    /// <inheritdoc />
    public override int EndOfSource(Mention source)
    {
        // "a source familiar with the talks"
        var (sentence, last) = (source.Sentence, source.Last);
        var isDescribed =
            last + 1 < sentence.Tokens.Length
            && EnglishPhraseBounds.IsAdjectiveBehindNoun(sentence, last + 1)
            && sentence.MentionAt(last + 3)?.First == last + 3;
        return PastComplements(sentence, isDescribed ? last + 1 : last);
    }

    // "organisers in a statement": where it was said, not who said it.
    /// <inheritdoc />
    protected override bool IsAdjunct(Sentence sentence, Token preposition, Mention governed) =>
        preposition.Key == "in" && governed is { Kind: MentionKind.Nominal, Thing: MentionedThing.Document };
}
