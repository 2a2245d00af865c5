using NewsContent.Text.Attribution.Cues;
using NewsContent.Text.Attribution.Explanations;
using NewsContent.Text.Attribution.Languages;
using NewsContent.Text.Attribution.Tokens;
using NewsContent.Text.Syntax;

namespace NewsContent.Text.Attribution.Candidates;

/// <summary>The rules that go by a cue right behind the words; <see cref="PlaceRules"/> has their order.</summary>
internal static class TrailingRules
{
    // A limit no sentence of a newspaper comes near; it keeps the work linear for texts made to be hard.
    private const int MostSayings = 12;

    private const int MostModifiers = 3;

    private const WordTraits EndsModifiers =
        WordTraits.Auxiliary
        | WordTraits.OtherVerb
        | WordTraits.Preposition
        | WordTraits.Conjunction
        | WordTraits.Relative
        | WordTraits.Pronoun;

    /// <summary>“…,” Weber said. “…,” said Weber. “…,” according to Weber.</summary>
    public static Candidate? Cue(Sentence sentence, int quotation, SpeakerSearch? search)
    {
        if (TakenWords.Are(sentence, quotation))
            return null;
        var place = Behind(sentence, quotation);
        var first = sentence.FirstSayingFrom(place.Next);
        for (var i = first; i < sentence.Sayings.Length && i < first + MostSayings; i++)
        {
            var saying = sentence.Sayings[i];
            if (ObjectionTo(saying, sentence, place) is not { } objection)
                return Candidate.Of(saying, RuleOf(saying));
            search?.Reject(saying, objection.Reason);
            if (objection.EndsSearch)
                break;
        }

        return null;
    }

    /// <summary>The port, dubbed “…” by Weber: in the passive who gave the name stands behind it.</summary>
    public static Candidate? Agent(Sentence sentence, int quotation)
    {
        if (sentence.At(quotation + 1)?.Has(WordUse.Agent) != true)
            return null;
        var last = sentence.FirstSayingFrom(quotation) - 1;
        return
            last >= 0
            && sentence.Sayings[last] is { Form: SayingForm.Passive, Speaker: { } agent } saying
            && agent.First == quotation + 2
            && TouchesWords(saying, quotation)
            ? Candidate.Of(saying, AttributionSyntaxRule.VerbSpeakerAfter)
            : null;
    }

    /// <summary>“…,” was Weber's answer.</summary>
    public static Candidate? Owned(Sentence sentence, int quotation)
    {
        if (sentence.At(quotation + 1)?.Has(WordUse.Copula) != true || sentence.OwnerFrom(quotation + 2) is not { } owner)
            return null;

        // "was Weber's first answer"
        var noun = sentence.At(owner.Last + 2)?.Has(WordTraits.RoleModifier) == true ? owner.Last + 3 : owner.Last + 2;
        return IsSpeech(sentence.At(noun)) || IsSpeech(sentence.At(owner.Last + 2))
            ? new Candidate(owner, null, AttributionSyntaxRule.OwnedNoun)
            : null;
    }

    private static bool IsSpeech(Token? noun) => noun?.Has(WordTraits.SpeechNoun) == true;

    private static AttributionSyntaxRule RuleOf(Saying saying) =>
        saying.Form switch
        {
            SayingForm.Source => AttributionSyntaxRule.SourceAfter,
            SayingForm.VerbFirst => AttributionSyntaxRule.VerbSpeakerAfter,
            _ => AttributionSyntaxRule.SpeakerVerbAfter,
        };

    // Past the marks behind the words, and past "as".
    private static PlaceBehind Behind(Sentence sentence, int quotation)
    {
        var quoted = sentence.Tokens[quotation].Quoted!;
        var next = quotation + 1;
        while (sentence.At(next) is { Kind: TokenKind.Punctuation } mark && IsParting(mark))
            next++;
        var opens = SentencePlaces.OpensSentence(sentence, quotation);
        var isParted =
            opens || next > quotation + 1 || quoted.EndsWithComma || quoted.LastMark is '?' or '!' or '-' or '\u2014' or '\u2026';
        if (IsWhatIsSaid(sentence, next))
            return new PlaceBehind(quotation, next + 2, opens, isParted, true);
        var isAs = sentence.At(next)?.Has(WordUse.Comparison) == true;
        return new PlaceBehind(quotation, isAs ? next + 1 : next, opens, isParted, isAs);
    }

    // “…” is what Weber called it. “…” was how one sailor put it.
    private static bool IsWhatIsSaid(Sentence sentence, int i) =>
        sentence.At(i)?.Has(WordUse.Copula) == true
        && sentence.At(i + 1) is { } what
        && what.Has(WordTraits.Complementizer)
        && !what.Has(WordUse.ContentClause);

    private static bool IsParting(Token mark) => mark.Is(',') || mark.IsDash || mark.Is('\u2026');

    private static Objection? ObjectionTo(Saying saying, Sentence sentence, PlaceBehind place)
    {
        if (saying.Speaker is null)
            return new Objection("it has no named speaker");
        if (Reach.IsUnsaid(saying, place.Quotation))
            return new Objection("the text says that these words were not said");
        if (saying.First > place.Next && !OnlyModifiersBetween(sentence, place.Next, saying.First))
            return new Objection("other words stand between it and the quotation", EndsSearch: true);
        if (saying.First < place.Quotation)
            return new Objection("its speaker stands before the quotation");
        if (!place.IsParted && !(place.IsAs || saying.Form is SayingForm.Source or SayingForm.VerbFirst))
            return new Objection("no comma parts it from the quotation", EndsSearch: true);
        if (HasOtherWords(saying, place.Quotation))
            return new Objection("it has words of its own");
        if (saying.Form == SayingForm.Passive && saying.CueFirst == place.Next)
            return new Objection("it says something of the words, and does not say them");
        if (place.IsAs && TellsOfTime(saying))
            return new Objection("it tells of a time, and not of the words", EndsSearch: true);
        if (SentencePlaces.IsTitleInPhrase(sentence, place.Quotation))
            return new Objection("the quotation is a title inside a phrase", EndsSearch: true);
        return !place.Opens && !place.IsAs && BeginsClause(saying)
            ? new Objection("it begins a clause with words of its own", EndsSearch: true)
            : null;
    }

    // "Weber's call for", "calling it": they stand before what they are about.
    private static bool HasOtherWords(Saying saying, int quotation) =>
        saying.Form == SayingForm.Noun
        || saying is { Form: SayingForm.Dependent, Speaker.IsPossessive: false } && saying.Speaker.First < quotation;

    // "called it a “dark day” as the school announced that": when it was, and not who said it.
    private static bool TellsOfTime(Saying saying) => saying.Sentence.At(saying.CueLast + 1)?.Has(WordTraits.Complementizer) == true;

    // Inside a sentence, what follows may be a new clause with words of its own: “…,” Weber said: “…”.
    private static bool BeginsClause(Saying saying) =>
        saying.Form == SayingForm.SpeakerFirst
        && (saying.Sentence.Language.Cues.VerbStandsSecond || saying.Meaning != VerbMeaning.Speech || !ClosingRules.Closes(saying));

    // "was reported in a “…” by the Herald": the words name the report, and are not what was reported.
    private static bool TouchesWords(Saying saying, int quotation)
    {
        for (var i = saying.CueLast + 1; i < quotation; i++)
        {
            if (!saying.Sentence.Tokens[i].Has(WordTraits.Determiner) && !saying.Sentence.Tokens[i].Has(WordUse.Comparison))
                return false;
        }

        return true;
    }

    // “…,” longtime colleague and friend Eva Holm said: words no list knows may open the phrase, but no verb and no comma.
    private static bool OnlyModifiersBetween(Sentence sentence, int first, int end)
    {
        if (end - first > MostModifiers)
            return false;
        for (var i = first; i < end; i++)
        {
            var token = sentence.Tokens[i];
            if (token.Kind != TokenKind.Word || token.Verb is { IsFinite: true } || token.Has(EndsModifiers))
                return false;
        }

        return true;
    }

    /// <summary>What stands behind the words.</summary>
    /// <param name="Quotation">The quotation's token.</param>
    /// <param name="Next">The first token behind it that can be a cue's.</param>
    /// <param name="Opens">Whether the sentence begins with the words.</param>
    /// <param name="IsParted">Whether a mark parts the words from what follows, or their place does.</param>
    /// <param name="IsAs">Whether "as" or "is what" stands between: “…,” as Weber put it.</param>
    private readonly record struct PlaceBehind(int Quotation, int Next, bool Opens, bool IsParted, bool IsAs);

    /// <summary>Why a cue is not that of the words.</summary>
    /// <param name="Reason">In words: "its speaker stands before the quotation".</param>
    /// <param name="EndsSearch">Whether no cue behind it can be theirs either.</param>
    private readonly record struct Objection(string Reason, bool EndsSearch = false);
}
