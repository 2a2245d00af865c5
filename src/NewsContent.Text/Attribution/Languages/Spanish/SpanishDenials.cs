using NewsContent.Text.Attribution.Cues;
using NewsContent.Text.Attribution.Tokens;

namespace NewsContent.Text.Attribution.Languages.Spanish;

/// <summary>Sees what somebody denies having said, or does not want to say: nobody's words.</summary>
internal static class SpanishDenials
{
    private const int Near = 4;

    /// <summary>Whether the verb tells what was not said: "negó haber dicho", "se negó a decir", "rehusó comentar".</summary>
    public static bool IsDenied(Sentence sentence, int verb, List<Saying> earlier)
    {
        if (sentence.Tokens[verb].Verb is not { IsSpeech: true, IsFinite: false })
            return false;
        for (var i = verb - 1; i >= 0 && i >= verb - Near; i--)
        {
            if (sentence.Tokens[i].Verb?.Lemma is "negar" or "rehusar" or "desmentir" or "evitar")
                return true;
            if (sentence.Tokens[i].Kind == TokenKind.Punctuation)
                return false;
        }

        return false;
    }
}
