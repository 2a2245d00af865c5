using NewsContent.Text.Attribution.Cues;
using NewsContent.Text.Attribution.Languages;
using NewsContent.Text.Attribution.Mentions;
using NewsContent.Text.Attribution.Tokens;

namespace NewsContent.Text.Attribution.Candidates;

/// <summary>Whose words stand in a clause that somebody else reports: those of the one told of, or of the teller.</summary>
internal static class Tellers
{
    // "said on Monday that he": so few words stand between a cue and the subject of what it reports.
    private const int LongestGap = 4;
    private const int MostSayings = 8;
    private const int LongestMistake = 8;

    /// <summary>
    /// The saying whose speaker has the words that <paramref name="saying"/> stands before: the teller's when
    /// the one told of does not say them himself, else the same.
    /// </summary>
    public static Saying WhoseWords(Saying saying, int quotation) =>
        Teller(saying) is { } teller && (IsUnnamedTeller(saying, teller) || !SaysHimself(saying, quotation)) ? teller : saying;

    /// <summary>Whether somebody denies that it was said, "Holm denied that he had told her", or was mistaken in it.</summary>
    public static bool IsDenied(Saying saying) =>
        IsMistaken(saying) || Teller(saying) is { } teller && saying.Sentence.Tokens[teller.CueLast].Has(WordUse.Denying);

    // "An earlier version wrongly said that Holm had said", "This article misquoted Holm as saying"
    private static bool IsMistaken(Saying saying)
    {
        var commas = 0;
        for (var i = saying.First - 1; i >= 0 && i >= saying.First - LongestMistake; i--)
        {
            var token = saying.Sentence.Tokens[i];
            if (token.Has(WordUse.Mistaken))
                return true;
            if (token.IsQuotation || token.Is(',') && ++commas > 1)
                return false;
        }

        return false;
    }

    // "critics say he had proposed": of whom a source without a name tells by a pronoun, he is only told of. "Prosecutors say he
    // told an agent": what he told somebody are his words.
    private static bool IsUnnamedTeller(Saying saying, Saying teller) =>
        saying.Speaker!.Kind == MentionKind.Pronoun
        && teller.Speaker!.Kind == MentionKind.Nominal
        && !saying.Sentence.Tokens[saying.CueLast].Has(WordUse.Telling);

    // "Holm said Brunn sees it as “…”, Brunn called on them to be “…”": what he thinks, or what others shall do, in the teller's words.
    private static bool SaysHimself(Saying saying, int quotation)
    {
        var sentence = saying.Sentence;
        if (saying.Speaker!.Kind == MentionKind.Pronoun)
            return true;
        var verb = sentence.Tokens[saying.CueLast];
        if (verb.Has(WordUse.Directing | WordUse.Viewing))
            return false;
        if (verb.Has(WordUse.Appealing))
            return sentence.At(saying.CueLast + 1)?.Has(WordTraits.Preposition) != true;
        return sentence.At(quotation - 1)?.Has(WordUse.Infinitive) != true || saying.Meaning != VerbMeaning.Speech;
    }

    /// <summary>The saying whose verb stands right before the clause's subject: "Holm said (that) …"; null without one.</summary>
    public static Saying? Teller(Saying saying)
    {
        var sentence = saying.Sentence;
        if (saying is not { Form: SayingForm.SpeakerFirst, Speaker: { } told } || !ReferenceEquals(told.Sentence, sentence))
            return null;
        var last = sentence.FirstSayingFrom(told.First) - 1;
        for (var i = last; i >= 0 && i > last - MostSayings; i--)
        {
            var teller = sentence.Sayings[i];
            if (teller.CueLast >= told.First)
                continue;
            return
                teller is { Form: SayingForm.SpeakerFirst, Meaning: VerbMeaning.Speech, Speaker: not null }
                && ReportsFrom(sentence, teller.CueLast + 1, told.First)
                ? teller
                : null;
        }

        return null;
    }

    private static bool ReportsFrom(Sentence sentence, int first, int subject)
    {
        if (sentence.MentionAt(first) is { } told && told.First == first && sentence.Tokens[first - 1].Has(WordUse.Telling))
            first = told.Last + 1;
        if (subject - first > LongestGap)
            return false;
        for (var i = first; i < subject; i++)
        {
            var token = sentence.Tokens[i];
            if (!token.Has(WordTraits.Time) && !token.Has(WordUse.ContentClause | WordUse.BeforeDate))
                return false;
        }

        return true;
    }
}
