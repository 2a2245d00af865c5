using NewsContent.Text.Attribution.Cues;
using NewsContent.Text.Attribution.Mentions;
using NewsContent.Text.Attribution.Tokens;

namespace NewsContent.Text.Attribution.Languages.German;

/// <summary>Sees what somebody did not say in German: "sagte nicht „…“", "bestritt, „…“ gesagt zu haben", "ohne „…“ zu sagen".</summary>
internal static class GermanNegation
{
    private const int ClauseLength = 40;
    private const int LongestEnd = 4;

    /// <summary>Whether the words at <paramref name="quotation"/> are just what the saying's subject does not say.</summary>
    public static bool IsUnsaid(Saying saying, int quotation)
    {
        if (saying.Form is SayingForm.Source or SayingForm.Noun)
            return false;
        var sentence = saying.Sentence;
        if (saying.CueFirst > quotation && !(saying.ClauseFirst < quotation))
            return IsDeniedBehind(saying);
        var clause = ClauseStart(sentence, quotation);
        var cue = Math.Min(saying.CueFirst, saying.ClauseFirst ?? saying.CueFirst);
        return cue >= clause ? IsDenied(sentence, clause, quotation) : IsDeniedBeforeComma(sentence, clause, saying);
    }

    /// <summary>
    /// Whether the words are in a clause that somebody keeps from doing: "weigerte sich, „…“ zu sagen", "ohne „…“ zu sagen".
    /// </summary>
    public static bool IsKeptBack(Sentence sentence, int quotation)
    {
        if (!EndsAsInfinitive(sentence, quotation))
            return false;
        var clause = ClauseStart(sentence, quotation);
        if (sentence.At(clause)?.Key is "ohne" or "statt" or "anstatt")
            return true;
        for (var i = clause - 2; i >= 0 && i > clause - ClauseLength && !sentence.Tokens[i].IsQuotation; i--)
        {
            if (IsReluctance(sentence, i))
                return true;
        }

        return false;
    }

    /// <summary>Whether the word before the phrase takes it out: "Holm, nicht Brunn,", "weder Holm noch Brunn", "kaum jemand".</summary>
    public static bool IsExcluded(Sentence sentence, Mention mention) =>
        sentence.At(mention.First - 1)?.Key is "nicht" or "kaum"
        || sentence.At(mention.First - 1)?.Key == "noch" && sentence.MentionAt(mention.First - 2) is not null;

    /// <summary>The phrase that is meant before the one that is not, "Holm, nicht Brunn,"; null when there is none.</summary>
    public static Mention? BeforeExcluded(Sentence sentence, Mention excluded) =>
        sentence.At(excluded.First - 2)?.Is(',') == true && sentence.MentionAt(excluded.First - 3) is { CanSpeak: true } kept ? kept : null;

    // The first token of the quotation's clause.
    private static int ClauseStart(Sentence sentence, int quotation)
    {
        var i = quotation - 1;
        while (i >= 0 && i > quotation - ClauseLength && !IsParting(sentence.Tokens[i]))
            i--;
        return i + 1;
    }

    private static bool IsParting(Token token) => token.Mark is ',' or ';' or ':' or '(' or '\u2013' || token.IsQuotation;

    // "sagte nicht „nie“", "hat es nicht „eine Ruine“ genannt"; behind "sondern" stands what was said.
    private static bool IsDenied(Sentence sentence, int first, int quotation)
    {
        for (var i = quotation - 1; i >= first; i--)
        {
            if (sentence.Tokens[i].Key is "sondern")
                return false;
            if (IsNegation(sentence, i))
                return true;
        }

        return false;
    }

    // "sagte nicht, dass das Tor „zu“ sei"
    private static bool IsDeniedBeforeComma(Sentence sentence, int clause, Saying saying) =>
        saying.CueLast < clause - 1
        && sentence.At(clause - 1)?.Is(',') == true
        && sentence.At(clause)?.Has(WordTraits.Complementizer) == true
        && IsNegation(sentence, clause - 2);

    // "Von „Ruine“ sprach Holm nicht.", "„Nein“, sagte nicht Holm"
    private static bool IsDeniedBehind(Saying saying)
    {
        var sentence = saying.Sentence;
        return IsNegation(sentence, saying.Last + 1)
            && sentence.At(saying.Last + 2) is null or { Kind: TokenKind.Punctuation }
            && sentence.At(saying.Last + 1) is not null;
    }

    private static bool IsNegation(Sentence sentence, int i) =>
        sentence.At(i)?.Key is "nicht" or "nie" or "niemals" or "keineswegs" or "mitnichten"
        && sentence.At(i + 1)?.Key is not ("nur" or "bloß" or "allein" or "zuletzt" or "lediglich" or "ohne");

    // "„Ruine“ zu sagen", "„nie“ gesagt zu haben": the clause has no subject of its own.
    private static bool EndsAsInfinitive(Sentence sentence, int quotation)
    {
        for (var i = quotation + 1; i < quotation + LongestEnd; i++)
        {
            if (sentence.At(i) is not { Kind: TokenKind.Word } token)
                return false;
            if (token.Key == "zu")
                return sentence.At(i + 1) is { IsCapitalized: false, Kind: TokenKind.Word };
        }

        return false;
    }

    private static bool IsReluctance(Sentence sentence, int i) =>
        sentence.Tokens[i].Key switch
        {
            "bestritt" or "bestreitet" or "bestritten" or "bestreiten" or "leugnet" or "leugnete" or "geleugnet" => true,
            "dementiert" or "dementierte" or "weigert" or "weigerte" or "geweigert" or "weigern" or "weigerten" => true,
            "vermied" or "vermeidet" or "vermieden" or "verzichtet" or "verzichtete" or "versäumt" or "versäumte" => true,
            "scheute" or "scheut" or "hütet" or "hütete" or "sträubt" or "sträubte" or "unterließ" => true,
            "lehnt" or "lehnte" or "lehnten" => true,
            _ => false,
        };
}
