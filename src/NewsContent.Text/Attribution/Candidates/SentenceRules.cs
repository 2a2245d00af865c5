using NewsContent.Text.Attribution.Cues;
using NewsContent.Text.Attribution.Explanations;
using NewsContent.Text.Attribution.Languages;
using NewsContent.Text.Attribution.Mentions;
using NewsContent.Text.Attribution.Tokens;
using NewsContent.Text.Syntax;

namespace NewsContent.Text.Attribution.Candidates;

/// <summary>The rules that go by a cue in the quotation's own sentence; <see cref="PlaceRules"/> has their order.</summary>
internal static class SentenceRules
{
    // Limits no sentence of a newspaper comes near; they keep the work linear for texts made to be hard.
    private const int MostSayings = 12;
    private const int MostFrames = 3;

    /// <summary>The port, dubbed “…” by Weber: in the passive who gave the name stands behind it.</summary>
    public static Candidate? Agent(Sentence sentence, int quotation)
    {
        if (sentence.At(quotation + 1)?.Has(WordUse.Agent) != true)
            return null;
        var last = sentence.FirstSayingFrom(quotation) - 1;
        if (
            last < 0
            || sentence.Sayings[last] is not { Form: SayingForm.Passive, Speaker: { } agent } saying
            || agent.First != quotation + 2
        )
        {
            return null;
        }

        // "was reported in a “…” by the Herald": the words name the report, and are not what was reported.
        for (var i = saying.CueLast + 1; i < quotation; i++)
        {
            if (!sentence.Tokens[i].Has(WordTraits.Determiner) && !sentence.Tokens[i].Has(WordUse.Comparison))
                return null;
        }

        return Candidate.Of(saying, AttributionSyntaxRule.VerbSpeakerAfter);
    }

    /// <summary>“…,” Weber said. “…,” said Weber. “…,” according to Weber.</summary>
    public static Candidate? Trailing(Sentence sentence, int quotation, SpeakerSearch? search)
    {
        if (TakenWords.Are(sentence, quotation))
            return null;
        var quoted = sentence.Tokens[quotation].Quoted!;
        var next = quotation + 1;
        var parted = quoted.EndsWithComma || quoted.LastMark is '?' or '!' or '-' or '\u2014' or '\u2026';
        while (
            sentence.At(next) is { Kind: TokenKind.Punctuation } mark
            && (mark.Is(',') || mark.Is('\u2014') || mark.Is('\u2013') || mark.Is('-') || mark.Is('\u2026'))
        )
        {
            parted = true;
            next++;
        }

        parted |= OpensSentence(sentence, quotation);
        var isAs = sentence.At(next)?.Has(WordUse.Comparison) == true;
        if (isAs)
            next++;
        var opens = OpensSentence(sentence, quotation);
        var first = sentence.FirstSayingFrom(next);
        for (var i = first; i < sentence.Sayings.Length && i < first + MostSayings; i++)
        {
            var saying = sentence.Sayings[i];
            if (saying.Speaker is null || Reach.IsUnsaid(saying, quotation))
            {
                search?.Reject(saying, saying.Speaker is null ? "nobody is named who says it" : "just these words were not said");
                continue;
            }

            if (saying.First > next && !OnlyModifiersBetween(sentence, next, saying.First))
            {
                search?.Reject(saying, "other words stand between it and the quotation");
                break;
            }

            if (saying.First < quotation)
            {
                search?.Reject(saying, "its speaker stands before the quotation");
                continue;
            }

            if (!parted && !(isAs || saying.Form is SayingForm.Source or SayingForm.VerbFirst))
            {
                search?.Reject(saying, "no comma parts it from the quotation");
                break;
            }

            if (
                saying.Form == SayingForm.Noun
                || saying.Form == SayingForm.Dependent && !saying.Speaker.IsPossessive && saying.Speaker.First < quotation
            )
            {
                search?.Reject(saying, "it has words of its own");
                continue;
            }

            if (saying.Form == SayingForm.Passive && saying.CueFirst == next)
            {
                search?.Reject(saying, "it says something of the words, and does not say them");
                continue;
            }

            // "called it a “dark day” as the school announced that": told of a time, and not of the words.
            if (isAs && sentence.At(saying.CueLast + 1)?.Has(WordTraits.Complementizer) == true)
            {
                search?.Reject(saying, "it tells of a time, and not of the words");
                break;
            }

            // "the cast of the “Low Tide,” the anchor reacted": a title within its phrase, which the comma closes.
            if (IsTitleInPhrase(sentence, quotation))
            {
                search?.Reject(saying, "the quotation is a title inside a phrase");
                break;
            }

            // Inside a sentence, what follows may be a new clause with words of its own: “…,” Weber said: “…”.
            if (
                !opens
                && !isAs
                && saying.Form == SayingForm.SpeakerFirst
                && (sentence.Language.Cues.VerbStandsSecond || !(saying.Meaning == VerbMeaning.Speech && Closes(saying)))
            )
            {
                search?.Reject(saying, "it begins a clause with words of its own");
                break;
            }

            return Candidate.Of(
                saying,
                saying.Form == SayingForm.Source ? AttributionSyntaxRule.SourceAfter
                    : saying.Form == SayingForm.VerbFirst ? AttributionSyntaxRule.VerbSpeakerAfter
                    : AttributionSyntaxRule.SpeakerVerbAfter
            );
        }

        return null;
    }

    /// <summary>“…,” was Weber's answer.</summary>
    public static Candidate? Owned(Sentence sentence, int quotation)
    {
        if (sentence.At(quotation + 1)?.Has(WordUse.Copula) != true)
            return null;
        if (sentence.OwnerFrom(quotation + 2) is not { } owner)
            return null;
        var noun = sentence.At(owner.Last + 2);
        return
            noun?.Has(WordTraits.SpeechNoun) == true
            || noun?.Has(WordTraits.RoleModifier) == true && sentence.At(owner.Last + 3)?.Has(WordTraits.SpeechNoun) == true
            ? new Candidate(owner, null, AttributionSyntaxRule.OwnedNoun)
            : null;
    }

    /// <summary>Weber said “…”. Weber, who …, called it “…”. According to Weber, it is “…”.</summary>
    public static Candidate? Leading(Sentence sentence, int quotation, SpeakerSearch? search)
    {
        Saying? weak = null;
        Saying? owned = null;
        var wholeWords =
            sentence.Tokens[quotation].Quoted is { BeginsSentence: true, WordCount: >= 4 }
            && sentence.At(quotation - 1) is { } opener
            && opener.Is(',');
        var first = sentence.FirstSayingFrom(quotation);
        for (var i = Math.Min(sentence.Sayings.Length - 1, first + MostFrames); i >= 0 && i > first - MostSayings; i--)
        {
            var saying = sentence.Sayings[i];
            var frames = saying.ClauseFirst < quotation;
            if (!frames && (saying.CueFirst > quotation || saying.Last > quotation))
                continue;
            if (
                saying is { Speaker: null, Form: SayingForm.SpeakerFirst }
                && saying.CueFirst < quotation
                && quotation - saying.CueLast <= Reach.Near
            )
            {
                search?.Reject(saying, "something says it that is no person, so that the words are nobody’s named before");
                return null;
            }

            // "Holm did not say “no.”": nobody's words; "Weber said Holm did not say “no.”": his who tells of it.
            if (Reach.IsUnsaid(saying, quotation) && Reach.Governs(saying, quotation))
            {
                search?.Reject(saying, "just these words were not said");
                if (weak is not null)
                    continue;
                return Tellers.Teller(saying) is { } denier && !Reach.IsUnsaid(denier, quotation)
                    ? Candidate.Of(denier, AttributionSyntaxRule.SpeakerVerbBefore)
                    : null;
            }

            // "She was told to “file it.”", "He denied that it was “sold.”": somebody else's words, and the text does not tell whose.
            if (!frames && Reach.IsOfOthers(saying, quotation))
            {
                search?.Reject(saying, "the words are somebody else’s, and the text does not say whose");
                return null;
            }

            if (saying.Speaker is null || !Reach.Governs(saying, quotation))
            {
                search?.Reject(saying, saying.Speaker is null ? "nobody is named who says it" : "its clause is over before the quotation");
                continue;
            }

            // "Voters prefer Weber's call for “…”": the words are in the voters' clause, and not what they think either.
            if (Reach.IsOwnedObject(saying))
            {
                search?.Reject(saying, "it is what another verb is about");
                owned ??= saying;
                continue;
            }

            // Whole words after a comma or a colon belong to a verb of saying: "Weber said as he introduced her, “…”".
            if (wholeWords && saying.Meaning == VerbMeaning.Judgement && !frames)
            {
                search?.Reject(saying, "whole words behind a comma need a verb of saying; kept in case there is none");
                weak ??= saying;
                continue;
            }

            if (
                saying.Meaning is VerbMeaning.Act or VerbMeaning.Stance
                || saying.Form == SayingForm.Noun
                || saying.IsRelative && !Reach.Touches(saying, quotation)
            )
            {
                search?.Reject(saying, "a verb of saying before it would be stronger; kept in case there is none");
                if (saying.Meaning != VerbMeaning.Act || Reach.Touches(saying, quotation) || Reach.IsOpened(sentence, quotation))
                    weak ??= saying;
                continue;
            }

            // "Holm rejected Weber's description of him as “…”": the words of who holds it so.
            if (owned is not null && Reach.Describes(owned))
                return Candidate.Of(owned, AttributionSyntaxRule.OwnedNoun);

            // "Holm thanked Weber, who said the deal was “…”": the clause that says something still runs.
            // "Holm mocked Weber, who he said was": his words.
            if (
                weak is { IsRelative: true, Meaning: VerbMeaning.Speech, Speaker: { } teller }
                && saying.Meaning == VerbMeaning.Judgement
                && sentence.At(teller.Last + 1)?.Is(',') == true
                && sentence.At(quotation - 1)?.Has(WordUse.Comparison) != true
            )
            {
                return Candidate.Of(weak, AttributionSyntaxRule.RelativeBefore);
            }

            // "Holm denied that he had told her to “go”": nobody's words, as far as he is told of.
            if (Tellers.IsDenied(saying))
            {
                search?.Reject(saying, "somebody denies that it was said");
                return null;
            }

            return Candidate.Of(
                Tellers.WhoseWords(saying, quotation),
                saying.Form == SayingForm.Source ? AttributionSyntaxRule.SourceBefore : AttributionSyntaxRule.SpeakerVerbBefore
            );
        }

        if (owned is not null && weak is { Meaning: VerbMeaning.Stance })
            return null;
        return weak is { Form: not SayingForm.Dependent } && weak.Speaker!.Thing is not MentionedThing.Thing
            ? Candidate.Of(
                weak,
                weak.Form == SayingForm.Noun ? AttributionSyntaxRule.OwnedNoun
                    : weak.IsRelative ? AttributionSyntaxRule.RelativeBefore
                    : weak.Meaning switch
                    {
                        VerbMeaning.Stance => AttributionSyntaxRule.StanceBefore,
                        VerbMeaning.Act => AttributionSyntaxRule.ActBefore,
                        _ => AttributionSyntaxRule.SpeakerVerbBefore,
                    }
            )
            : null;
    }

    /// <summary>The port is “closed” until May, Weber said.</summary>
    public static Candidate? AtEnd(Sentence sentence, int quotation, SpeakerSearch? search)
    {
        for (var i = sentence.Sayings.Length - 1; i >= 0 && i >= sentence.Sayings.Length - MostSayings; i--)
        {
            var saying = sentence.Sayings[i];
            if (saying.First <= quotation)
                break;
            if (
                saying.Form is SayingForm.Dependent or SayingForm.Noun or SayingForm.Passive
                || saying.Meaning != VerbMeaning.Speech
                || saying.Speaker is null
                || saying.IsRelative
                || saying.IsSubordinate
                || Reach.IsUnsaid(saying, quotation)
            )
            {
                search?.Reject(saying, "only a verb of saying in a main clause tells of the whole sentence");
                continue;
            }

            var before = sentence.At(saying.First - 1);
            if (
                before is not null
                && (
                    before.Is(',')
                    || before.Is('\u2014')
                    || before.IsQuotation && before.Quoted!.EndsWithComma && !IsTitleInPhrase(sentence, saying.First - 1)
                    || saying.Form == SayingForm.Source
                )
                && Closes(saying)
            )
            {
                return Candidate.Of(
                    saying,
                    saying.Form == SayingForm.Source ? AttributionSyntaxRule.SourceAtEnd : AttributionSyntaxRule.CueAtEnd
                );
            }

            search?.Reject(saying, "it does not close the sentence behind a comma");
        }

        return null;
    }

    /// <summary>
    /// Whether the sentence ends with the saying, set off by a comma, so that all of it is reported: "The port is lost, Weber said."
    /// </summary>
    public static bool ClosesSentence(Saying saying) =>
        saying
            is { Meaning: VerbMeaning.Speech, Form: SayingForm.SpeakerFirst or SayingForm.VerbFirst, Speaker: not null, IsRelative: false }
        && saying.Sentence.At(saying.First - 1)?.Is(',') == true
        && saying.Last >= saying.Sentence.Tokens.Length - 2;

    /// <summary>Who begins to speak at the sentence's end: “…,” Holm said, and Brunn cut in. Null when nobody does.</summary>
    public static Mention? TakesOver(Sentence sentence) =>
        sentence.Sayings.Length > 0
        && sentence.Sayings[sentence.Sayings.Length - 1]
            is { Meaning: VerbMeaning.Speech, Form: SayingForm.SpeakerFirst, Speaker: { } speaker, IsRelative: false } saying
        && saying.Last >= sentence.Tokens.Length - 3
        && sentence.At(saying.First - 1)?.Has(WordTraits.Conjunction) == true
        && sentence.At(saying.First - 2)?.Is(',') == true
            ? speaker
            : null;

    // Whether nothing that was said follows the saying: the sentence ends, or only place and time come.
    private static bool Closes(Saying saying)
    {
        var after = saying.Sentence.At(saying.Last + 1);

        // "Weber told reporters", "Weber told her": whom it was told to stands between.
        if (saying is { Form: SayingForm.SpeakerFirst, Meaning: VerbMeaning.Speech } && after is { Kind: TokenKind.Word })
        {
            if (saying.Sentence.MentionAt(saying.Last + 1) is { } told && told.First == saying.Last + 1 && told.Kind != MentionKind.Pronoun)
                after = saying.Sentence.At(told.Last + 1);
            else if (after.Has(WordTraits.ObjectPronoun))
                after = saying.Sentence.At(saying.Last + 2);
        }

        return after is null
            || saying.Sentence.Kind == PassageKind.Headline
            || after.Kind == TokenKind.Punctuation && !after.Is(':') && saying.Sentence.At(saying.Last + 2)?.IsQuotation != true
            || after.Has(WordTraits.Preposition | WordTraits.Time | WordTraits.Adverb | WordTraits.Conjunction)
                && !after.Has(WordTraits.Complementizer);
    }

    // “…,” longtime colleague and friend Eva Holm said: words no list knows may open the phrase, but no verb and no comma.
    private static bool OnlyModifiersBetween(Sentence sentence, int first, int end)
    {
        if (end - first > 3)
            return false;
        for (var i = first; i < end; i++)
        {
            var token = sentence.Tokens[i];
            if (
                token.Kind != TokenKind.Word
                || token.Verb is { IsFinite: true }
                || token.Has(
                    WordTraits.Auxiliary
                        | WordTraits.OtherVerb
                        | WordTraits.Preposition
                        | WordTraits.Conjunction
                        | WordTraits.Relative
                        | WordTraits.Pronoun
                )
            )
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Weber went further: “…”: the colon says that the sentence's subject speaks.</summary>
    public static Candidate? Introduced(Sentence sentence, int quotation)
    {
        var before = sentence.At(quotation - 1);
        if (before is null || !sentence.Tokens[quotation].Quoted!.BeginsSentence || sentence.Tokens[quotation].Quoted!.WordCount < 3)
            return null;
        if (!before.Is(':'))
            return null;
        return
            sentence.Subject is { CanSpeak: true } subject
            && subject.Last < quotation
            && subject.Thing is (MentionedThing.Person or MentionedThing.Unknown)
            && subject.Kind is not MentionKind.Nominal
            ? new Candidate(subject, null, AttributionSyntaxRule.ColonAfterSubject)
            : null;
    }

    private static bool IsTitleInPhrase(Sentence sentence, int quotation) =>
        sentence.Tokens[quotation].Quoted is { IsTitleCase: true, EndsSentence: false, WordCount: > 1 }
        && sentence.At(quotation - 1)?.Has(WordTraits.Determiner) == true;

    /// <summary>Whether nothing but marks and conjunctions stands before the quotation.</summary>
    public static bool OpensSentence(Sentence sentence, int quotation) => quotation <= sentence.OpeningLength;
}
