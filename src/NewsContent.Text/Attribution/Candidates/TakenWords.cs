using NewsContent.Text.Attribution.Cues;
using NewsContent.Text.Attribution.Languages;
using NewsContent.Text.Attribution.Mentions;
using NewsContent.Text.Attribution.Tokens;

namespace NewsContent.Text.Attribution.Candidates;

/// <summary>Tells quotations that a clause before them takes for its own, so that a cue behind them says something else.</summary>
internal static class TakenWords
{
    private const int MostSayings = 4;
    private const int LongestObject = 8;
    private const int LongestQuestion = 40;

    /// <summary>Whether the words belong to the cue before them, whatever stands behind.</summary>
    public static bool Are(Sentence sentence, int quotation)
    {
        var last = sentence.FirstSayingFrom(quotation) - 1;
        for (var i = last; i >= 0 && i > last - MostSayings; i--)
        {
            if (sentence.Sayings[i] is { Speaker: not null } saying && (IsCalledOut(saying, quotation) || IsJudged(saying, quotation)))
                return true;
        }

        return false;
    }

    /// <summary>
    /// Whether the words stand in an opening clause that tells what somebody was asked: "Asked about the “visas,” Holm blamed the House."
    /// They are whoever's asked, and the text does not tell.
    /// </summary>
    public static bool AreAskedAbout(Sentence sentence, int quotation)
    {
        var verb = sentence.At(0)?.Has(WordTraits.Subordinator) == true ? 1 : 0;
        if (sentence.At(verb)?.Has(WordUse.Asked) != true)
            return false;
        for (var i = verb + 1; i < quotation; i++)
        {
            if (
                i > verb + LongestQuestion
                || sentence.Tokens[i].Is(',')
                || sentence.Tokens[i].IsQuotation
                || sentence.Tokens[i].Has(WordUse.Agent)
            )
            {
                return false;
            }
        }

        return true;
    }

    // "When somebody shouted, “…,” Holm joked that": a verb of saying right before its comma has the words for its object.
    private static bool IsCalledOut(Saying saying, int quotation) =>
        saying is { IsSubordinate: true, Meaning: VerbMeaning.Speech, Form: SayingForm.SpeakerFirst }
        && saying.CueLast == quotation - 2
        && saying.Sentence.Tokens[quotation - 1].Is(',');

    // "Her friends mocked the plan, calling Brunn “…,” Holm said": what is called so stands between the participle and the words.
    private static bool IsJudged(Saying saying, int quotation) =>
        saying is { Form: SayingForm.Dependent, Meaning: VerbMeaning.Judgement }
        && quotation - saying.CueLast <= LongestObject
        && saying.Sentence.At(saying.CueLast - 1)?.Is(',') == true
        && saying.Sentence.MentionAt(saying.CueLast + 1) is { } called
        && called.First == saying.CueLast + 1
        && EndsAt(called, quotation);

    // "calling Brunn “…”", "calling Brunn a “…”"
    private static bool EndsAt(Mention called, int quotation) =>
        called.Last == quotation - 1 || called.Last == quotation - 2 && called.Sentence.Tokens[quotation - 1].Has(WordTraits.Determiner);
}
