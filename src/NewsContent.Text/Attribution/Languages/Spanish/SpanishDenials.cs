using NewsContent.Text.Attribution.Cues;
using NewsContent.Text.Attribution.Tokens;

namespace NewsContent.Text.Attribution.Languages.Spanish;

/// <summary>Sees what somebody denies having said, or does not want to say: nobody's words.</summary>
internal static class SpanishDenials
{
    private const int Near = 4;
    private const int LongestClause = 40;

    /// <summary>Whether nobody is the subject: "nadie dijo".</summary>
    public static bool IsBehindNobody(Sentence sentence, int verb) =>
        sentence.At(verb - 1) is { } before && SpanishIndefinites.IsNobody(before);

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

    /// <summary>Whether the verb tells what was not said: "negó haber dicho", "se negó a decir", "rehusó comentar".</summary>
    public static bool IsDenied(Sentence sentence, int verb, List<Saying> earlier)
    {
        if (sentence.Tokens[verb].Verb is not { IsSpeech: true, IsFinite: false })
            return false;
        for (var i = verb - 1; i >= 0 && i >= verb - Near; i--)
        {
            if (sentence.Tokens[i].Verb?.Lemma is "negar" or "rehusar" or "desmentir" or "evitar")
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
