using NewsContent.Text.Attribution.Candidates;
using NewsContent.Text.Attribution.Mentions;
using NewsContent.Text.Attribution.Tokens;

namespace NewsContent.Text.Attribution.Languages.Spanish;

/// <summary>How a Spanish text goes on with somebody's words.</summary>
internal sealed class SpanishDiscourse : Discourse
{
    /// <inheritdoc />
    public override bool GoesOnWithOpeningSource => true;

    /// <inheritdoc />
    public override bool RoleBehindProvesPerson => false;

    /// <inheritdoc />
    public override Candidate? PointsBack(Sentence sentence) => SpanishClauseSpeakers.PointsBack(sentence);

    /// <inheritdoc />
    public override Mention? BearerOf(Mention role, IReadOnlyList<Sentence> sentences) => SpanishRoles.FindBearer(role, sentences);

    // "Ruiz citó a Brunn. Este añadió": Brunn.
    /// <inheritdoc />
    public override bool MeansLastNamed(Mention pronoun) =>
        pronoun.Sentence.Tokens[pronoun.First].Key is "este" or "esta" or "éste" or "ésta";

    /// <inheritdoc />
    public override int EndOfSource(Mention source) => PastComplements(source.Sentence, source.Last);

    // "vecinos de la colonia", but not "vecinos en una carta"
    /// <inheritdoc />
    protected override bool IsAdjunct(Sentence sentence, Token preposition, Mention governed) => preposition.Key is not ("de" or "del");
}
