using NewsContent.Text.Attribution.Mentions;
using NewsContent.Text.Attribution.Tokens;

namespace NewsContent.Text.Attribution.Languages.German;

/// <summary>Whether a German verb and a subject agree in number, as far as the verb's ending tells.</summary>
internal static class GermanAgreement
{
    /// <summary>Whether the verb has one for subject: "höhnte", not "höhnten".</summary>
    public static bool IsSingular(Token verb) => !verb.Key.EndsWith("en", StringComparison.Ordinal);

    /// <summary>Whether the subject fits the verb: "höhnen" has several for subject; "-en" with one is an infinitive.</summary>
    public static bool Agrees(Token verb, Mention subject) =>
        IsSingular(verb)
        || subject.Thing is MentionedThing.People or MentionedThing.Body
        || subject.Kind == MentionKind.Pronoun && subject.Gender != Gender.Male;

    /// <summary>
    /// Whether the verb has two or more for subject, so that none of them alone speaks: "Holm und Brunn nannten", "sagten Holm und Brunn".
    /// </summary>
    public static bool IsJoint(Sentence sentence, int verb, Mention subject)
    {
        var key = sentence.Tokens[verb].Key;
        if (key[key.Length - 1] != 'n' || !ReferenceEquals(subject.Sentence, sentence))
            return false;
        var joint = subject.Last < verb ? subject.First - 1 : subject.Last + 1;
        var partner = subject.Last < verb ? subject.First - 2 : subject.Last + 2;
        return sentence.At(joint)?.Key is "und" or "sowie"
            && (
                sentence.MentionAt(partner) is { IsPossessive: false }
                || sentence.At(partner) is { Kind: TokenKind.Word, IsCapitalized: true }
            );
    }
}
