using NewsContent.Text.Attribution.Tokens;

namespace NewsContent.Text.Attribution.Languages.Spanish;

/// <summary>A verb with the small words before it: "no se lo ha dicho".</summary>
/// <param name="First">Index of its first token.</param>
/// <param name="Auxiliary">Index of its first auxiliary; that of the verb without one.</param>
/// <param name="Verb">Index of the verb.</param>
/// <param name="IsFinite">Whether it can have a subject of its own.</param>
/// <param name="IsNegated">Whether it says that something was not said.</param>
/// <param name="IsImpersonal">Whether "se" makes it nobody's: "se dijo".</param>
/// <param name="HasSe">Whether "se" belongs to it, as its own or not.</param>
/// <param name="IsPassive">Whether "ser" builds the passive with it.</param>
/// <param name="IsPlural">Whether several are its subject.</param>
internal readonly record struct SpanishVerbGroup(
    int First,
    int Auxiliary,
    int Verb,
    bool IsFinite,
    bool IsNegated,
    bool IsImpersonal,
    bool HasSe,
    bool IsPassive,
    bool IsPlural
)
{
    private const int Longest = 8;

    private static readonly HashSet<string> Beginnings = new(
        (
            "limita limitan limitó limitaron limitaba limitaban atreve atreven atrevió atrevieron atrevía volvió volvieron vuelve "
            + "vuelven volvía llega llegan llegó llegaron llegaba llegaban apresura apresuran apresuró apresuraron acertó alcanzó "
            + "aventuró aventura animó anima pasó pasa dedicó dedica entró"
        ).Split(' '),
        StringComparer.Ordinal
    );

    /// <summary>Reads the group that ends with the verb.</summary>
    public static SpanishVerbGroup Read(Sentence sentence, SpanishCue cue)
    {
        var (form, verb) = (cue.Form, cue.Verb);
        var (isNegated, hasSe, isPassive, isBegun) = (false, false, false, false);
        var auxiliary = verb;
        var i = verb - 1;
        for (; i >= 0 && verb - i <= Longest; i--)
        {
            var token = sentence.Tokens[i];
            if (sentence.MentionAt(i) is not null || token.Kind != TokenKind.Word)
                break;
            if (IsNegation(token))
                isNegated = true;
            else if (token.Key == "se")
                hasSe = !isBegun;
            else if (token.Has(WordTraits.Auxiliary) && !form.IsFinite)
                (auxiliary, isPassive) = (i, isPassive || token.Has(WordTraits.Passive) && IsParticiple(form));
            else if (!form.IsFinite && HelperBefore(sentence, i) is { } helper)
                (auxiliary, i, isBegun) = (helper, helper, isBegun || token.Key == "a");
            else if (!IsSmall(token, i == verb - 1))
                break;
        }

        var isFinite = form.IsFinite || auxiliary < verb && (form.Shape & (VerbShape.PastParticiple | VerbShape.Base)) != 0;
        return new SpanishVerbGroup(
            i + 1,
            auxiliary,
            verb,
            isFinite,
            isNegated && SpanishDenials.CanBeDenied(form),
            hasSe && !CanTakeSe(form),
            hasSe,
            isPassive,
            sentence.Tokens[auxiliary].EndsIn("n")
        );
    }

    // "tuvo que decir"
    private static bool IsMust(Token? token) => token?.Key is "tuvo" or "tiene" or "tienen" or "tenía" or "tenían" or "tuvieron";

    // "se limitó a señalar", "volvió a decir", "llegó a llamarlo": with "a" they add nothing but how.
    private static bool Begins(Token? token) =>
        token is { Kind: TokenKind.Word } && (token.Verb?.Lemma is "empezar" or "comenzar" || Beginnings.Contains(token.Key));

    private static bool IsParticiple(VerbForm form) => (form.Shape & VerbShape.PastParticiple) != 0;

    private static bool IsNegation(Token token) => token.Key is "no" or "nunca" or "jamás" or "tampoco" or "sin";

    private static bool CanTakeSe(VerbForm form)
    {
        foreach (var particle in form.Particles)
        {
            if (particle == SpanishVerbs.Reflexive)
                return true;
        }

        return false;
    }

    // "tiene que decir", "volvió a decir": the verb before the small word.
    private static int? HelperBefore(Sentence sentence, int i) =>
        sentence.Tokens[i].Key switch
        {
            "que" when IsMust(sentence.At(i - 1)) => i - 1,
            "a" when Begins(sentence.At(i - 1)) => i - 1,
            _ => null,
        };

    // "también le", "lo", "ya": what stands between subject and verb.
    private static bool IsSmall(Token token, bool isRightBefore) =>
        token.Has(WordTraits.ObjectPronoun) || isRightBefore && token.Key is "la" or "los" or "las" || IsAdverb(token);

    private static bool IsAdverb(Token token) =>
        token.Has(WordTraits.Adverb) && !token.Has(WordTraits.Relative) || token.Traits == WordTraits.None && token.EndsIn("mente");
}
