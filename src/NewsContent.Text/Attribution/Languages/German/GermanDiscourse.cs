using NewsContent.Text.Attribution.Candidates;
using NewsContent.Text.Attribution.Cues;
using NewsContent.Text.Attribution.Mentions;
using NewsContent.Text.Attribution.Tokens;
using NewsContent.Text.Syntax;

namespace NewsContent.Text.Attribution.Languages.German;

/// <summary>How a German text goes on with somebody's words.</summary>
internal sealed class GermanDiscourse : Discourse
{
    /// <inheritdoc />
    public override bool GoesOnWithOpeningSource => false;

    /// <inheritdoc />
    public override bool ShowsPersonsByPronouns => true;

    /// <inheritdoc />
    public override bool RoleBehindProvesPerson => true;

    /// <inheritdoc />
    public override bool TellsGender(Mention pronoun) => pronoun.Sentence.Tokens[pronoun.First].Key == "er";

    /// <inheritdoc />
    public override bool IsReported(Sentence sentence, bool isStrict) => GermanMood.IsReported(sentence, isStrict);

    /// <inheritdoc />
    public override Candidate? PointsBack(Sentence sentence)
    {
        if (sentence.At(0)?.Key is not ("das" or "dies") || sentence.MentionAt(0) is { Last: > 0 } || sentence.Sayings.Length != 1)
            return null;
        var saying = sentence.Sayings[0];
        return saying is { Meaning: VerbMeaning.Speech, Form: SayingForm.VerbFirst, CueFirst: 1, Speaker: not null }
            ? Candidate.Of(saying, AttributionSyntaxRule.VoiceToCome)
            : null;
    }

    /// <inheritdoc />
    public override bool IsNameWithoutArticle(Mention thing) =>
        thing is { Thing: MentionedThing.Thing, HasDeterminer: false }
        && thing.Sentence.At(thing.First - 1)?.Key
            is not ("im" or "in" or "am" or "auf" or "aus" or "bei" or "von" or "vom" or "zum" or "beim");

    /// <inheritdoc />
    public override bool MeansLastNamed(Mention pronoun) => GermanPronouns.IsDemonstrative(pronoun.Sentence.Tokens[pronoun.First]);

    /// <inheritdoc />
    public override int EndOfSource(Mention source)
    {
        // "ein Sprecher des Hafens"
        var (sentence, last) = (source.Sentence, source.Last);
        while (
            sentence.MentionAt(last + 1) is { IsPossessive: false } genitive
            && sentence.Tokens[genitive.First].Key is "des" or "der" or "eines" or "einer"
        )
        {
            last = genitive.Last;
        }

        return PastComplements(sentence, last);
    }

    /// <inheritdoc />
    protected override bool IsAdjunct(Sentence sentence, Token preposition, Mention governed) =>
        preposition.Key is "auf" or "am" or "gegenüber" or "nach" or "seit" or "als" or "wie" or "über" or "zu" or "zur"
        || governed.Thing == MentionedThing.Document
        || IsOwn(sentence.Tokens[governed.First]);

    // "auf ihrer Seite", "in seinem Haus"
    private static bool IsOwn(Token determiner) =>
        determiner.Key.StartsWith("ihre", StringComparison.Ordinal) || determiner.Key.StartsWith("seine", StringComparison.Ordinal);
}
