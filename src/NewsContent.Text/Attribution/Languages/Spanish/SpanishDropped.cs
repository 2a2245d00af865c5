using NewsContent.Text.Attribution.Mentions;
using NewsContent.Text.Attribution.Tokens;

namespace NewsContent.Text.Attribution.Languages.Spanish;

/// <summary>The subject that a verb leaves out: “…”, dijo. It means somebody of before, as a pronoun does.</summary>
internal static class SpanishDropped
{
    /// <summary>A pronoun without words, at the place of its verb.</summary>
    public static Mention At(Sentence sentence, int verb, bool isPlural) =>
        new()
        {
            Kind = MentionKind.Pronoun,
            Sentence = sentence,
            First = verb,
            Last = verb,
            IsLeftOut = true,
            IsPlural = isPlural,
            Thing = isPlural ? MentionedThing.Unknown : MentionedThing.Person,
        };
}
