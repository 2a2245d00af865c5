using NewsContent.Text.Attribution.Cues;
using NewsContent.Text.Attribution.Mentions;
using NewsContent.Text.Attribution.Tokens;

namespace NewsContent.Text.Attribution.Languages.English;

/// <summary>Sees what somebody did not say in English: "did not say “…”", "left without calling it “…”", "Holm, not Brunn, said".</summary>
/// <remarks>
/// Each word that denies turns the sense: "did not say" is unsaid, "did not hesitate to say" is said again.
/// </remarks>
internal static class EnglishNegation
{
    private const int LongestChain = 12;
    private const int LongestClause = 40;

    /// <summary>Whether the words at <paramref name="quotation"/> are just what the saying's subject does not say.</summary>
    public static bool IsUnsaid(Saying saying, int quotation)
    {
        if (saying.Form is SayingForm.Source or SayingForm.Noun or SayingForm.Passive || OpensContrast(saying.Sentence, quotation))
            return false;
        if (IsDeniedBeside(saying, quotation) || IsOthersWord(saying, quotation))
            return true;

        // "would not say whether she would stay: “We will see.”": what the colon opens is said instead.
        if (saying.Sentence.At(quotation - 1)?.Is(':') == true && saying.CueLast + 2 < quotation)
            return false;
        return ReachesFrom(saying, quotation) && (IsDenied(saying.Sentence, saying.CueFirst) || IsDenial(saying, quotation));
    }

    /// <summary>Whether "not" or the like before the phrase takes it out: "Holm, not Brunn", "Holm rather than Brunn".</summary>
    public static bool IsExcluded(Sentence sentence, Mention mention) =>
        sentence.At(mention.First - 1)?.Key switch
        {
            "not" => true,
            "than" => sentence.At(mention.First - 2)?.Key == "rather",
            "of" => sentence.At(mention.First - 2)?.Key == "instead",
            _ => false,
        };

    // "those who refused to say so were “wrong”": a verb behind that is another clause's, unless what is denied has a subject of its own.
    private static bool ReachesFrom(Saying saying, int quotation)
    {
        var sentence = saying.Sentence;
        if (sentence.MentionAt(saying.CueLast + 1) is not null || sentence.At(saying.CueLast + 1)?.Has(WordTraits.Complementizer) == true)
            return true;
        for (var i = saying.CueLast + 1; i < quotation && i < saying.CueLast + LongestClause; i++)
        {
            if (sentence.Tokens[i].Has(WordTraits.Auxiliary | WordTraits.OtherVerb) && sentence.MentionAt(i) is null)
                return false;
        }

        return true;
    }

    // "denied having said “ruin”", "denied that she said “ruin”"; and not "denied it, “I was not there”", "denied them a “right”".
    private static bool IsDenial(Saying saying, int quotation)
    {
        var sentence = saying.Sentence;
        if (
            saying.CueLast >= quotation
            || sentence.Tokens[saying.CueFirst].Verb?.Lemma != "deny"
            || sentence.At(quotation - 1)?.Is(',') == true
        )
        {
            return false;
        }

        var next = sentence.At(saying.CueLast + 1)?.Key == "ever" ? saying.CueLast + 2 : saying.CueLast + 1;
        return sentence.At(next) is { } denied
            && (denied.IsQuotation || denied.Key is "having" or "that" or "it" || denied.Verb is { IsPresentParticiple: true });
    }

    // "did not call it “a ruin” but “a mess”": the second is said.
    private static bool OpensContrast(Sentence sentence, int quotation)
    {
        var i = BeforeOpener(sentence, quotation);
        return sentence.At(i)?.Key == "but" || sentence.At(i)?.Is(',') == true && sentence.At(i - 1)?.Key == "but";
    }

    // "rejected the “ruin” jibe": the word of whoever made it.
    private static bool IsOthersWord(Saying saying, int quotation) =>
        saying.CueLast < quotation
        && saying.Sentence.At(quotation + 1)?.Has(WordTraits.SpeechNoun) == true
        && saying.Sentence.Tokens[saying.CueFirst].Verb?.Lemma
            is "reject"
                or "deny"
                or "dismiss"
                or "condemn"
                or "criticize"
                or "criticise"
                or "slam"
                or "blast"
                or "denounce"
                or "decry"
                or "attack";

    // "called it not “a ruin”": the denial stands right before the words; "said it was not “a ruin”" says it of something.
    private static bool IsDeniedBeside(Saying saying, int quotation)
    {
        var sentence = saying.Sentence;
        var denial = BeforeOpener(sentence, quotation);
        if (denial <= saying.CueLast || sentence.At(denial)?.Key is not ("not" or "never") || IsOnlyMore(sentence.At(denial + 1)))
            return false;
        if (denial == saying.CueLast + 1)
            return true;
        return sentence.MentionAt(denial - 1) is { } called && called.First == saying.CueLast + 1
            || denial == saying.CueLast + 2 && sentence.Tokens[denial - 1].Has(WordTraits.ObjectPronoun);
    }

    // The token before an article or a preposition that opens the words: "but as a “mess”".
    private static int BeforeOpener(Sentence sentence, int quotation)
    {
        var i = quotation - 1;
        while (i > quotation - 4 && sentence.At(i)?.Key is "a" or "an" or "the" or "as" or "of" or "merely")
            i--;
        return i;
    }

    // Back over the verbs that the saying hangs on: an odd number of denials takes it away.
    private static bool IsDenied(Sentence sentence, int verb)
    {
        var denials = 0;
        for (var i = verb - 1; i >= 0 && i > verb - LongestChain; i--)
        {
            var token = sentence.Tokens[i];
            if (IsNegation(token) && IsOnlyMore(sentence.At(i + 1)))
                return false;
            if (Closes(sentence, i) is { } closing)
                return (denials + (closing ? 1 : 0)) % 2 == 1;
            if (IsNegation(token) || IsReluctance(sentence, i))
                denials++;
            else if (!IsLink(token))
                return (denials + (IsTurnedDenial(sentence, i) ? 1 : 0)) % 2 == 1;
        }

        return denials % 2 == 1;
    }

    // "not only", "not just": more than that was said.
    private static bool IsOnlyMore(Token? next) => next?.Key is "only" or "just" or "merely" or "simply" or "solely";

    private static bool IsNegation(Token token) =>
        token.Key is "not" or "never" or "cannot" or "hardly" or "scarcely" or "n't" || token.EndsIn("n't");

    // What ends the chain: true for "without", "short of", "instead of", "rather than" and the like, false for what opens a clause.
    private static bool? Closes(Sentence sentence, int i) =>
        sentence.Tokens[i].Key switch
        {
            "without" => true,
            "short" or "instead" or "far" when sentence.At(i + 1)?.Key is "of" or "from" => true,
            "rather" when sentence.At(i + 1)?.Key == "than" => true,
            "that" or "if" or "when" or "and" or "but" or "or" => false,
            _ => null,
        };

    // "refused to", "denied having", "yet to", "afraid of": not doing it.
    private static bool IsReluctance(Sentence sentence, int i) =>
        sentence.Tokens[i].Key switch
        {
            "refuse" or "refuses" or "refused" or "refusing" => true,
            "decline" or "declines" or "declined" or "declining" => true,
            "fail" or "fails" or "failed" or "failing" => true,
            "omit" or "omits" or "omitted" or "neglect" or "neglects" or "neglected" or "forget" or "forgets" or "forgot" => true,
            "hesitate" or "hesitates" or "hesitated" or "hesitating" => true,
            "deny" or "denies" or "denied" or "denying" => true,
            "avoid" or "avoids" or "avoided" or "avoiding" or "resist" or "resists" or "resisted" or "resisting" => true,
            "refrain" or "refrains" or "refrained" or "abstained" or "shied" or "stop" or "stops" or "stopped" => true,
            "afraid" or "ashamed" or "shy" or "reluctant" or "unwilling" or "unable" or "loath" or "too" => true,
            "yet" => sentence.At(i + 1)?.Key == "to",
            _ => false,
        };

    // "could not bring herself to say", "would not go as far as to call": words between a verb and what it keeps from being said.
    private static bool IsLink(Token token) =>
        token.Has(WordTraits.Auxiliary | WordTraits.Adverb)
        || token.Key
            is "to"
                or "as"
                or "of"
                or "from"
                or "about"
                or "go"
                or "going"
                or "gone"
                or "went"
                or "want"
                or "wanted"
                or "wish"
                or "wished"
                or "dare"
                or "dared"
                or "bring"
                or "himself"
                or "herself"
                or "themselves"
                or "itself"
                or "able"
                or "willing"
                or "ready"
                or "prepared"
                or "away"
                or "polite";

    // "Nor did she say", "Not once did Holm call": the denial stands before the auxiliary that precedes the subject.
    private static bool IsTurnedDenial(Sentence sentence, int i)
    {
        if (sentence.MentionAt(i) is not { } subject || sentence.At(subject.First - 1)?.Has(WordTraits.Auxiliary) != true)
            return false;
        var before = subject.First - 2;
        return sentence.At(before)?.Key is "nor" or "never" or "neither"
            || sentence.At(before)?.Key == "once" && sentence.At(before - 1)?.Key == "not";
    }
}
