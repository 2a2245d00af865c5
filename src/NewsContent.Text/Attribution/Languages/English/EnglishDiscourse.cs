using NewsContent.Text.Attribution.Mentions;
using NewsContent.Text.Attribution.Tokens;

namespace NewsContent.Text.Attribution.Languages.English;

/// <summary>How an English text goes on with somebody's words.</summary>
internal sealed class EnglishDiscourse : Discourse
{
    /// <inheritdoc />
    public override bool GoesOnWithOpeningSource => true;

    /// <inheritdoc />
    public override bool RoleBehindProvesPerson => false;

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
