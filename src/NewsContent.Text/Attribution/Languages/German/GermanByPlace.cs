using NewsContent.Text.Attribution.Cues;
using NewsContent.Text.Attribution.Mentions;
using NewsContent.Text.Attribution.Tokens;

namespace NewsContent.Text.Attribution.Languages.German;

/// <summary>Sees a German verb of saying by its place alone: “…“, polterte Holm. Holm poltert: “…“.</summary>
/// <remarks>
/// The finite verb stands second, so that right behind the words of a quotation nothing else can stand before its subject.
/// </remarks>
internal static class GermanByPlace
{
    private const int LongestTail = 12;

    private static readonly string[] NoVerbs =
    [
        "em",
        "er",
        "es",
        "end",
        "ende",
        "enden",
        "lich",
        "ig",
        "isch",
        "haft",
        "los",
        "weise",
        "wärts",
        "mal",
        "mals",
        "bar",
        "sam",
        "tens",
        "maßen",
    ];

    /// <summary>
    /// The verb's subject, when the token at <paramref name="i"/> is a verb of saying by its place; null for any other word.
    /// </summary>
    public static (Mention Speaker, SayingForm Form)? Subject(Sentence sentence, int i)
    {
        if (sentence.Tokens[i].Key is "ließ" or "liess" or "lässt" or "ließen" && LetsSay(sentence, i))
        {
            return GermanSubjectsBefore.Of(sentence, i) is { Thing: not MentionedThing.Thing } first ? (first, SayingForm.SpeakerFirst)
                : GermanSubjectsBehind.Of(sentence, i) is { } second ? (second, SayingForm.VerbFirst)
                : null;
        }

        if (!CanBeVerb(sentence.Tokens[i]))
            return null;
        if (IsAfterSpeech(sentence, i))
        {
            return GermanSubjectsBehind.Of(sentence, i) is { } after && GermanAgreement.Agrees(sentence.Tokens[i], after)
                ? (after, SayingForm.VerbFirst)
                : null;
        }

        return
            OpensSpeech(sentence, i)
            && GermanSubjectsBefore.Of(sentence, i) is { Thing: not (MentionedThing.Thing or MentionedThing.Document) } before
            && IsClauseStart(sentence, before)
            && GermanAgreement.Agrees(sentence.Tokens[i], before)
            ? (before, SayingForm.SpeakerFirst)
            : null;
    }

    /// <summary>
    /// The subject right behind a verb of saying that stands right behind the words, though no list knows its
    /// noun: “…“, schrieb die Brunn-Halle.
    /// </summary>
    public static Mention? UnknownAfter(Sentence sentence, int verb, VerbForm form) =>
        form is { IsSpeech: true, Lemma: not ("lauten" or "heißen") }
        && IsAfterSpeech(sentence, verb)
        && sentence.MentionFrom(verb + 1)
            is { Kind: MentionKind.Nominal, Thing: MentionedThing.Thing, HasDeterminer: true, IsPossessive: false } subject
        && HasArticleOfSubject(sentence, subject)
            ? subject
            : null;

    /// <summary>
    /// The speaker of words behind a colon without any verb: “…“, und Ministerin Eva Holm: “…“; null when the clause has another shape.
    /// </summary>
    public static Mention? Label(Sentence sentence, int colon)
    {
        if (
            sentence.At(colon + 1)?.IsQuotation != true
            || sentence.MentionAt(colon - 1) is not { Kind: MentionKind.Name, Thing: MentionedThing.Person, IsPossessive: false } name
            || name.First == 0
            || !GermanCases.IsNominative(sentence, name)
        )
        {
            return null;
        }

        return IsBetweenSpeeches(sentence.Tokens[name.First - 1], sentence.At(name.First - 2)) ? name : null;
    }

    /// <summary>Whether a word that no list knows can be a finite verb by its form.</summary>
    public static bool CanBeVerb(Token token)
    {
        if (
            token.Kind != TokenKind.Word
            || token.IsCapitalized
            || (token.Traits & ~(WordTraits.ReportedMood | WordTraits.BodyNoun)) != WordTraits.None
            || token.Key.Length < 3
        )
        {
            return false;
        }

        if (token.Verb is { IsFinite: false } or { Particles.Count: > 0 })
            return token.Verb.IsFinite;
        foreach (var ending in NoVerbs)
        {
            if (token.Key.EndsWith(ending, StringComparison.Ordinal))
                return false;
        }

        return token.Key is not ("dessen" or "deren" or "denen" or "genannt" or "gerne" or "gern");
    }

    /// <summary>
    /// Whether the words of a quotation end right before the token: “…“, polterte. After a question or an
    /// exclamation the comma may be missing.
    /// </summary>
    public static bool IsAfterSpeech(Sentence sentence, int i)
    {
        var before = sentence.At(i - 1);
        if (before?.Is(',') == true && sentence.At(i - 2)?.IsQuotation == true)
            return true;
        return before is { IsQuotation: true } && (before.Quoted!.EndsWithComma || before.Quoted.LastMark is '?' or '!');
    }

    // "schrieb die Halle", and not "schrieb der Halle"
    private static bool HasArticleOfSubject(Sentence sentence, Mention subject) =>
        sentence.Tokens[subject.First].Key is "der" or "die" or "das" or "ein" or "eine" && GermanCases.IsNominative(sentence, subject);

    // “…“; Holm: “…“. “…“ (Brunn), Holm: “…“. “…“, und Holm: “…“: what stands between the words before and the next speaker.
    private static bool IsBetweenSpeeches(Token joint, Token? before) =>
        joint.Mark switch
        {
            ';' => true,
            ',' => before is { Mark: ')' } or { IsQuotation: true },
            _ => joint.Key == "und" && before is { Kind: TokenKind.Punctuation or TokenKind.Quotation },
        };

    // "ließ Holm am Abend mitteilen": somebody else tells it, the words are the subject's.
    private static bool LetsSay(Sentence sentence, int i)
    {
        for (var j = i + 1; j < sentence.Tokens.Length && j < i + LongestTail; j++)
        {
            var token = sentence.Tokens[j];
            if (token.Kind == TokenKind.Punctuation && !token.Is('.') || token.IsQuotation)
                return false;
            if (
                token.Key is "verlesen" or "ausrichten" or "wissen"
                || !token.IsCapitalized && token.Verb is { IsSpeech: true } verb && (verb.Shape & VerbShape.Base) != 0
            )
            {
                return true;
            }
        }

        return false;
    }

    // "poltert prompt: “…“": nothing but single words between verb and colon.
    private static bool OpensSpeech(Sentence sentence, int verb)
    {
        for (var i = verb + 1; i < sentence.Tokens.Length && i < verb + LongestTail; i++)
        {
            var token = sentence.Tokens[i];
            if (token.Is(':'))
                return sentence.At(i + 1)?.IsQuotation == true;
            if (
                token.Kind is not (TokenKind.Word or TokenKind.Number)
                || token.Has(WordTraits.Auxiliary)
                || token.Verb is { IsFinite: true, Particles.Count: 0 } && sentence.MentionAt(i) is null
            )
            {
                return false;
            }
        }

        return false;
    }

    private static bool IsClauseStart(Sentence sentence, Mention mention) =>
        mention.First == 0
        || sentence.Tokens[mention.First - 1] is { Kind: TokenKind.Punctuation or TokenKind.Quotation }
        || sentence.Tokens[mention.First - 1].Has(WordTraits.Conjunction);
}
