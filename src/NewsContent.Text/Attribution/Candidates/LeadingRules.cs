using NewsContent.Text.Attribution.Cues;
using NewsContent.Text.Attribution.Explanations;
using NewsContent.Text.Attribution.Languages;
using NewsContent.Text.Attribution.Mentions;
using NewsContent.Text.Attribution.Tokens;
using NewsContent.Text.Syntax;

namespace NewsContent.Text.Attribution.Candidates;

/// <summary>
/// The rules that go by a cue before the words: of the verbs of saying and judging, the last one whose clause still runs. A weaker cue
/// decides only where there is none.
/// </summary>
/// <param name="sentence">The sentence.</param>
/// <param name="quotation">The quotation's token.</param>
/// <param name="search">Takes down which cues are left, and why; null where nobody asks.</param>
internal sealed class LeadingRules(Sentence sentence, int quotation, SpeakerSearch? search)
{
    // Limits no sentence of a newspaper comes near; they keep the work linear for texts made to be hard.
    private const int MostSayings = 12;
    private const int MostFrames = 3;

    private const int FewestWholeWords = 4;
    private const int FewestIntroducedWords = 3;

    // The nearest cue that decides where no stronger one stands before it.
    private Saying? _weak;

    // The nearest owned noun that is what another verb is about.
    private Saying? _owned;

    /// <summary>Weber said “…”. Weber, who …, called it “…”. According to Weber, it is “…”.</summary>
    public static Candidate? Cue(Sentence sentence, int quotation, SpeakerSearch? search) =>
        new LeadingRules(sentence, quotation, search).Find();

    /// <summary>Weber went further: “…”: the colon says that the sentence's subject speaks.</summary>
    public static Candidate? Introduced(Sentence sentence, int quotation)
    {
        if (sentence.At(quotation - 1)?.Is(':') != true || !IsWhole(sentence, quotation, FewestIntroducedWords))
            return null;
        return
            sentence.Subject
                is { CanSpeak: true, Thing: MentionedThing.Person or MentionedThing.Unknown, Kind: not MentionKind.Nominal } subject
            && subject.Last < quotation
            ? new Candidate(subject, null, AttributionSyntaxRule.ColonAfterSubject)
            : null;
    }

    private Candidate? Find()
    {
        var first = sentence.FirstSayingFrom(quotation);
        for (var i = Math.Min(sentence.Sayings.Length - 1, first + MostFrames); i >= 0 && i > first - MostSayings; i--)
        {
            var saying = sentence.Sayings[i];
            if (!StandsBefore(saying))
                continue;
            if (IsSaidByThing(saying))
                return null;
            if (IsUnsaid(saying))
            {
                if (_weak is null)
                    return WhoTells(saying);
                continue;
            }

            if (IsOfOthers(saying))
                return null;
            if (Governs(saying) && !Keep(saying))
                return Decided(saying);
        }

        return Kept();
    }

    private static bool IsWhole(Sentence sentence, int quotation, int fewest) =>
        sentence.Tokens[quotation].Quoted is { BeginsSentence: true } quoted && quoted.WordCount >= fewest;

    // "hatte Weber … “…” genannt": the clause holds the words between its auxiliary and its verb.
    private bool Frames(Saying saying) => saying.ClauseFirst < quotation;

    private bool StandsBefore(Saying saying) => Frames(saying) || saying.CueFirst <= quotation && saying.Last <= quotation;

    // "The inquest said it was “…”": nobody's whom the sentence names before.
    private bool IsSaidByThing(Saying saying)
    {
        var isNear = saying.CueFirst < quotation && quotation - saying.CueLast <= Reach.Near;
        if (saying is not { Speaker: null, Form: SayingForm.SpeakerFirst } || !isNear)
            return false;
        search?.Reject(saying, "a thing says it, so the words belong to nobody named earlier");
        return true;
    }

    // "Holm did not say “no.”": nobody's words.
    private bool IsUnsaid(Saying saying)
    {
        if (!Reach.IsUnsaid(saying, quotation) || !Reach.Governs(saying, quotation))
            return false;
        search?.Reject(saying, "the text says that these words were not said");
        return true;
    }

    // "Weber said Holm did not say “no.”": his who tells of it. "Holm said she did not say “no.”": nobody's.
    private Candidate? WhoTells(Saying unsaid) =>
        !(unsaid is { Meaning: VerbMeaning.Speech, Speaker.Kind: MentionKind.Pronoun })
        && Tellers.Teller(unsaid) is { } teller
        && !Reach.IsUnsaid(teller, quotation)
            ? Candidate.Of(teller, AttributionSyntaxRule.SpeakerVerbBefore)
            : null;

    // "She was told to “file it.”", "He denied that it was “sold.”": somebody else's words, and the text does not tell whose.
    private bool IsOfOthers(Saying saying)
    {
        if (Frames(saying) || !Reach.IsOfOthers(saying, quotation))
            return false;
        search?.Reject(saying, "the words belong to somebody else, and the text does not say to whom");
        return true;
    }

    private bool Governs(Saying saying)
    {
        if (saying.Speaker is not null && Reach.Governs(saying, quotation))
            return true;
        search?.Reject(saying, saying.Speaker is null ? "it has no named speaker" : "its clause ends before the quotation");
        return false;
    }

    // Whether a cue that governs the words is too weak to decide while stronger ones can stand before it.
    private bool Keep(Saying saying)
    {
        // "Voters prefer Weber's call for “…”": the words are in the voters' clause, and not what they think either.
        if (Reach.IsOwnedObject(saying))
        {
            search?.Reject(saying, "it is the object of another verb");
            _owned ??= saying;
            return true;
        }

        if (JudgesWholeWords(saying))
        {
            search?.Reject(saying, "a whole sentence after a comma needs a verb of saying; kept in case there is none");
            _weak ??= saying;
            return true;
        }

        if (!IsWeak(saying))
            return false;
        search?.Reject(saying, "an earlier verb of saying would be stronger; kept in case there is none");
        if (saying.Meaning != VerbMeaning.Act || Reach.Touches(saying, quotation) || Reach.IsOpened(sentence, quotation))
            _weak ??= saying;
        return true;
    }

    // Whole words after a comma belong to a verb of saying: "Weber said as he introduced her, “…”".
    private bool JudgesWholeWords(Saying saying) =>
        saying.Meaning == VerbMeaning.Judgement
        && !Frames(saying)
        && sentence.At(quotation - 1)?.Is(',') == true
        && IsWhole(sentence, quotation, FewestWholeWords);

    private bool IsWeak(Saying saying) =>
        saying.Meaning is VerbMeaning.Act or VerbMeaning.Stance
        || saying.Form == SayingForm.Noun
        || saying.IsRelative && !Reach.Touches(saying, quotation);

    private Candidate? Decided(Saying saying)
    {
        // "Holm rejected Weber's description of him as “…”": the words of who holds it so.
        if (_owned is not null && Reach.Describes(_owned))
            return Candidate.Of(_owned, AttributionSyntaxRule.OwnedNoun);
        if (saying.Meaning == VerbMeaning.Judgement && _weak is not null && IsSaidInRelativeClause(_weak))
            return Candidate.Of(_weak, AttributionSyntaxRule.RelativeBefore);

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

    // "Holm thanked Weber, who said the deal was “…”": the clause that says something still runs.
    // "Holm mocked Weber, who he said was": his words.
    private bool IsSaidInRelativeClause(Saying saying) =>
        saying is { IsRelative: true, Meaning: VerbMeaning.Speech, Speaker: { } teller }
        && sentence.At(teller.Last + 1)?.Is(',') == true
        && sentence.At(quotation - 1)?.Has(WordUse.Comparison) != true;

    private Candidate? Kept()
    {
        if (_weak is not { Form: not SayingForm.Dependent, Speaker: { Thing: not MentionedThing.Thing } })
            return null;
        return _owned is not null && _weak.Meaning == VerbMeaning.Stance ? null : Candidate.Of(_weak, RuleOf(_weak));
    }

    private static AttributionSyntaxRule RuleOf(Saying weak) =>
        weak.Form == SayingForm.Noun ? AttributionSyntaxRule.OwnedNoun
        : weak.IsRelative ? AttributionSyntaxRule.RelativeBefore
        : weak.Meaning switch
        {
            VerbMeaning.Stance => AttributionSyntaxRule.StanceBefore,
            VerbMeaning.Act => AttributionSyntaxRule.ActBefore,
            _ => AttributionSyntaxRule.SpeakerVerbBefore,
        };
}
