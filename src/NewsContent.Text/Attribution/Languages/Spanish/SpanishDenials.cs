using NewsContent.Text.Attribution.Cues;
using NewsContent.Text.Attribution.Tokens;

namespace NewsContent.Text.Attribution.Languages.Spanish;

/// <summary>Sees what somebody denies having said, or does not want to say: nobody's words.</summary>
internal static class SpanishDenials
{
    private const int Near = 4;
    private const int LongestClause = 40;
    private const int LongestSubject = 8;

    // "no descartó que": who does not rule it out says so.
    private static readonly HashSet<string> Doubts = new(StringComparer.Ordinal) { "descartar", "dudar", "negar", "rechazar", "vacilar" };

    // "no lo llamó", "nunca la tachó de", "no habló de": they give a thing its word, as a verb of saying does.
    private static readonly HashSet<string> Namings = new(StringComparer.Ordinal)
    {
        "llamar",
        "calificar",
        "tachar",
        "tildar",
        "denominar",
        "describir",
        "catalogar",
        "bautizar",
        "apodar",
        "motejar",
        "hablar",
        "pronunciar",
    };

    private static readonly HashSet<string> Avoiding = new(StringComparer.Ordinal)
    {
        "evita",
        "evitan",
        "evitó",
        "evitaron",
        "evitaba",
        "evitando",
        "evitar",
        "elude",
        "eludió",
        "eludieron",
        "eludiendo",
    };

    // "negó que dijera", "niega que hablaran": what was not so is that somebody said it.
    private static readonly HashSet<string> Supposed = new(StringComparer.Ordinal)
    {
        "dijera",
        "dijeran",
        "dijese",
        "dijesen",
        "hablara",
        "hablaran",
        "hablase",
        "hablasen",
        "llamara",
        "llamaran",
        "llamase",
        "llamasen",
        "calificara",
        "calificaran",
        "afirmara",
        "afirmaran",
        "pronunciara",
        "pronunciaran",
    };

    /// <summary>Whether nobody is the subject: "nadie dijo", "ninguno de ellos dijo", "ningún vecino dijo".</summary>
    public static bool IsBehindNobody(Sentence sentence, int verb)
    {
        for (var i = verb - 1; i >= 0 && i >= verb - LongestSubject; i--)
        {
            var token = sentence.Tokens[i];
            if (SpanishIndefinites.IsNobody(token))
            {
                return i == verb - 1
                    || sentence.Tokens[i + 1].Key is "de" or "del"
                    || token.Key == "ningún" && sentence.At(i - 1)?.Has(WordTraits.Preposition) != true;
            }

            if (token.Kind != TokenKind.Word || sentence.MentionAt(i) is null && SpanishClauses.IsVerbLike(sentence, i))
                return false;
        }

        return false;
    }

    /// <summary>Whether "no" before the verb says that the words were not said: "no dijo", "nunca lo llamó", "no habló de".</summary>
    public static bool CanBeDenied(VerbForm form) => form.IsSpeech && !Doubts.Contains(form.Lemma) || Namings.Contains(form.Lemma);

    /// <summary>The last token before the words that a cue would report; the cue's own when none follow in reach.</summary>
    public static int ReachOf(Sentence sentence, int cue)
    {
        for (var i = cue + 1; i < sentence.Tokens.Length && i < cue + LongestClause; i++)
        {
            if (sentence.Tokens[i].IsQuotation)
                return i - 1;
            if (sentence.Tokens[i].Is(';') || sentence.Tokens[i].Is(':') || sentence.Tokens[i].Key is "pero" or "aunque" or "sino")
                break;
        }

        return cue;
    }

    /// <summary>Whether a verb denies that somebody said something: "niega que Brunn hablara de".</summary>
    public static bool DeniesSaying(Sentence sentence, SpanishCue cue)
    {
        if (cue.Form.Lemma is not ("negar" or "desmentir"))
            return false;
        for (var i = cue.Last + 1; i < sentence.Tokens.Length && i < cue.Last + LongestClause && !sentence.Tokens[i].IsQuotation; i++)
        {
            if (Supposed.Contains(sentence.Tokens[i].Key))
                return true;
        }

        return false;
    }

    /// <summary>Whether the verb tells what was not said: "negó haber dicho", "se negó a decir", "rehusó comentar".</summary>
    public static bool IsDenied(Sentence sentence, int verb, List<Saying> earlier)
    {
        if (sentence.Tokens[verb].Verb is not { IsFinite: false } form || !CanBeDenied(form))
            return false;
        for (var i = verb - 1; i >= 0 && i >= verb - Near; i--)
        {
            if (sentence.Tokens[i].Verb?.Lemma is "negar" or "rehusar" or "desmentir" || Avoiding.Contains(sentence.Tokens[i].Key))
            {
                // "negó haber dicho": the denial says nothing else.
                if (earlier.Count > 0 && earlier[earlier.Count - 1].CueFirst == i)
                    earlier.RemoveAt(earlier.Count - 1);
                return true;
            }

            if (sentence.Tokens[i].Kind == TokenKind.Punctuation)
                return false;
        }

        return false;
    }
}
