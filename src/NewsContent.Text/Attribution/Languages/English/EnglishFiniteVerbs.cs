using NewsContent.Text.Attribution.Cues;
using NewsContent.Text.Attribution.Mentions;
using NewsContent.Text.Attribution.Tokens;

namespace NewsContent.Text.Attribution.Languages.English;

/// <summary>Reads English verbs that have a subject of their own: "Weber said", "said Weber", "rowers said", "came and said".</summary>
internal static class EnglishFiniteVerbs
{
    // "said", "says", "say"
    private const VerbShape CanHaveSubject = VerbShape.Past | VerbShape.Present | VerbShape.Base;

    private static readonly HashSet<string> Demands = new(
        ["demand", "insist", "ask", "request", "require", "recommend", "propose", "urge", "suggest"],
        StringComparer.Ordinal
    );

    /// <summary>"a guest wants to know", "Holm put it bluntly"; null when no idiom for "says" begins with the verb.</summary>
    public static Saying? Idiom(Sentence sentence, int verb)
    {
        if (sentence.Tokens[verb].Verb is not { } form || EnglishIdioms.EndOfSaying(sentence, verb) is not (var last and > 0))
            return null;
        return sentence.MentionAt(verb) is null && EnglishSubjects.Before(sentence, verb) is { Speaker: { } teller, IsRelative: false }
            ? Saying.Of(
                sentence,
                SayingForm.SpeakerFirst,
                verb,
                last,
                teller,
                VerbMeaning.Speech,
                isSubordinate: IsSubordinate(sentence, verb, last, teller, form)
            )
            : null;
    }

    /// <summary>Whether the word is a noun here: "22 Holm claims were", "Holm claims were".</summary>
    public static bool IsNoun(EnglishVerbGroup group) => IsBarePresentNoun(group) && IsPluralNoun(group.Sentence, group.Verb);

    /// <summary>Whether the verb quotes somebody who is named elsewhere: “…,” the newspaper quoted her as saying.</summary>
    public static bool QuotesPronoun(EnglishVerbGroup group) =>
        group.Form is { Lemma: "quote" or "cite", IsFinite: true }
        && (group.Sentence.At(group.Verb + 1) is { } other && (other.Has(WordTraits.ObjectPronoun) || other.Key == "her"))
        && group.Sentence.At(group.Verb + 2)?.Key == "as"
        && group.Sentence.At(group.Verb + 3)?.Verb is { IsPresentParticiple: true, IsSpeech: true };

    /// <summary>Whose words they are where somebody quotes another: “…,” the newspaper quoted an official as saying.</summary>
    public static Mention? QuotedAnother(EnglishVerbGroup group) =>
        group.Form is { Lemma: "quote" or "cite", IsFinite: true }
        && group.Sentence.MentionAt(group.Verb + 1) is { CanSpeak: true } quoted
        && group.Sentence.At(quoted.Last + 1)?.Key == "as"
        && group.Sentence.At(quoted.Last + 2)?.Verb is { IsPresentParticiple: true, IsSpeech: true }
            ? quoted
            : null;

    /// <summary>The saying with its subject, before the verb or behind it; null when it says nothing.</summary>
    public static Saying? Read(EnglishVerbGroup group, List<Saying> earlier)
    {
        if (IsDemanded(group))
            return null;
        var (sentence, verb, form) = (group.Sentence, group.Verb, group.Form);
        var subject = EnglishSubjects.Before(sentence, group.Start);
        var isSubordinate = IsSubordinate(sentence, verb, verb, subject.Speaker, form);
        if (subject.Speaker is { } speaker)
        {
            return IsNoPredicate(group, speaker)
                ? null
                : Saying.Of(sentence, SayingForm.SpeakerFirst, verb, verb, speaker, form.Meaning, subject.IsRelative, isSubordinate);
        }

        if (subject.IsNobody && form.Meaning != VerbMeaning.Act)
            return Nobodys(sentence, verb, form);

        // “…,” rowers said. “…,” the motion said: no list knows the noun, but it has the verb.
        var isSaying = form is { IsSpeech: true, IsFinite: true };
        if (form.IsSpeech && EnglishBareSources.Before(sentence, group.Start) is { } bare && (form.IsFinite || bare.IsPlural))
            return Saying.Of(sentence, SayingForm.SpeakerFirst, verb, verb, bare, form.Meaning, false, isSubordinate);
        if (isSaying && subject.IsThing && ReportsWords(sentence.At(verb + 1)))
            return Saying.Of(sentence, SayingForm.SpeakerFirst, verb, verb, null, form.Meaning);
        if (SubjectBehind(group) is { } after)
            return Saying.Of(sentence, SayingForm.VerbFirst, verb, verb, after, form.Meaning);
        if (!subject.IsShared || !form.IsFinite)
            return null;
        var shared = EnglishClauses.GoverningSubject(sentence, verb, earlier);
        return Saying.Of(sentence, SayingForm.Dependent, verb, verb, shared, form.Meaning, false, isSubordinate);
    }

    // "Nobody said": the words are there, and nobody's.
    private static Saying Nobodys(Sentence sentence, int verb, VerbForm form) =>
        new()
        {
            Sentence = sentence,
            Form = SayingForm.SpeakerFirst,
            CueFirst = verb,
            CueLast = verb,
            Speaker = null,
            Meaning = form.Meaning,
            IsNobodys = true,
        };

    // "When Holm said no, the crowd …": what the clause reports ends with it, unless the clause tells who reports the main one.
    private static bool IsSubordinate(Sentence sentence, int verb, int last, Mention? speaker, VerbForm form) =>
        EnglishClauses.IsInIntroduction(sentence, verb)
        && !(speaker is not null && EnglishIdioms.TellsMainClause(sentence, speaker, last, form.Lemma));

    // What a thing says is not the words of whoever is named before: a cue without a speaker.
    private static bool ReportsWords(Token? said) =>
        said is not null && (said.IsQuotation || said.Is(',') || said.Has(WordTraits.Complementizer | WordTraits.Auxiliary));

    // “…,” said Weber. “…,” said rowers at the port: what no list knows only right behind the words.
    private static Mention? SubjectBehind(EnglishVerbGroup group)
    {
        if (group.Auxiliary is not null || !CanInvert(group))
            return null;
        var subject = EnglishSubjects.After(group.Sentence, group.Verb)
            ?? (EnglishByPlace.IsBehindWords(group.Sentence, group.Verb) ? EnglishBareSources.After(group.Sentence, group.Verb) : null);
        return group.Form.IsFinite || subject is { IsPlural: true } ? subject : null;
    }

    // "…, told the court that": what follows is whom it was told to.
    private static bool CanInvert(EnglishVerbGroup group)
    {
        if (group.Form is not { IsSpeech: true, Lemma: not "tell" } || (group.Form.Shape & CanHaveSubject) == 0)
            return false;
        var before = group.Previous;
        return before is null || before.IsQuotation || before.Key is "as" or "so" || IsBeforeInversion(before);
    }

    private static bool IsBeforeInversion(Token mark) => mark.Is(',') || mark.IsDash || mark.Is('?') || mark.Is('!');

    private static bool IsBarePresentNoun(EnglishVerbGroup group) =>
        group is { Form: { IsAlsoNoun: true, Shape: VerbShape.Present }, Auxiliary: null };

    // A noun with a number before it or a verb of its own.
    private static bool IsPluralNoun(Sentence sentence, int i)
    {
        if (sentence.At(i + 1) is { } next && (next.Has(WordTraits.Auxiliary) || IsPast(next.Verb)))
            return true;
        return sentence.MentionAt(i - 1) is { } owner && sentence.At(owner.First - 1)?.Kind == TokenKind.Number;
    }

    private static bool IsPast(VerbForm? verb) =>
        verb is { Shape: VerbShape.Past or (VerbShape.Past | VerbShape.PastParticiple), IsAlsoNoun: false };

    // A participle without an auxiliary is no predicate, and "issues" in "criminal justice issues" no verb.
    private static bool IsNoPredicate(EnglishVerbGroup group, Mention speaker) =>
        group is { Form.Shape: VerbShape.PastParticiple, Auxiliary: null }
        || IsBarePresentNoun(group) && group.Start == group.Verb && IsInCompound(group.Sentence, speaker, group.Verb);

    // "on criminal justice issues", "Alongside union calls for action": the noun that the phrase before it belongs to.
    private static bool IsInCompound(Sentence sentence, Mention subject, int verb)
    {
        if (subject.Last != verb - 1)
            return false;
        if (subject is { Kind: MentionKind.Nominal, HasDeterminer: false, IsPlural: false, Thing: not MentionedThing.People })
            return !EnglishSegments.IsClauseStart(sentence, subject.First - 1);
        return subject is { Kind: MentionKind.Name, First: 1 }
            && sentence.Tokens[0].Has(WordTraits.Preposition)
            && !sentence.Tokens[0].Has(WordTraits.Subordinator);
    }

    // "demanded that Holm make “…”": what she shall do she does not do yet, and the words are theirs who demand it.
    private static bool IsDemanded(EnglishVerbGroup group) =>
        group.Auxiliary is null
        && (group.Form.Shape & VerbShape.Base) != 0
        && group.Sentence.MentionAt(group.Verb - 1) is { IsPlural: false, Thing: not MentionedThing.People } asked
        && group.Sentence.At(asked.First - 1)?.Key == "that"
        && group.Sentence.At(asked.First - 2)?.Verb is { } demand
        && Demands.Contains(demand.Lemma);
}
