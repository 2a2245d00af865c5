using NewsContent.Text.Attribution.Mentions;
using NewsContent.Text.Attribution.Tokens;

namespace NewsContent.Text.Attribution.Languages.Spanish;

/// <summary>A verb that reports, or words that do so together: "hizo notar", "dejó claro".</summary>
/// <param name="First">Index of the first token.</param>
/// <param name="Last">Index of the last token.</param>
/// <param name="Verb">The verb that has the subject.</param>
/// <param name="Form">The verb's form, and what it does to the words.</param>
internal readonly record struct SpanishCue(int First, int Last, int Verb, VerbForm Form);

/// <summary>Sees where a verb reports, by itself or with the words behind it.</summary>
internal static class SpanishIdioms
{
    private const int Reach = 3;

    // The verbs that report only with the words behind them.
    private static readonly Dictionary<string, VerbForm> Light = MakeLight(
        ("hacer", "hace hacen", "hizo hicieron hacía hacían", "hecho", "haciendo"),
        ("dar", "da dan", "dio dieron", "dado", "dando"),
        ("dejar", "deja dejan", "dejó dejaron dejaba", "dejado", "dejando"),
        ("tener", "tiene tienen", "tuvo tuvieron tenía tenían", "tenido", "teniendo"),
        ("poner", "pone ponen", "puso pusieron", "puesto", "poniendo"),
        ("permitir", "permite permiten", "permitió permitieron", "permitido", "permitiendo")
    );

    private static readonly VerbForm Conviction = new("creer", VerbMeaning.Judgement, VerbShape.Present, false)
    {
        Particles = [SpanishVerbs.Reflexive],
    };

    /// <summary>The cue that begins at a token; null when none does.</summary>
    public static SpanishCue? At(Sentence sentence, int i)
    {
        var token = sentence.Tokens[i];
        if (token.Kind != TokenKind.Word)
            return null;
        if (Light.TryGetValue(token.Key, out var light))
            return EndOfIdiom(sentence, i, light.Lemma) is var end && end > i ? new SpanishCue(i, end, i, light) : null;
        if (IsConviction(sentence, i))
            return new SpanishCue(i - 1, i + 1, i - 1, Conviction);
        if (token.Verb is not { } verb)
        {
            return IsByPlace(sentence, i)
                ? new SpanishCue(i, i, i, new VerbForm(token.Key, VerbMeaning.Speech, VerbShape.Past, false))
                : null;
        }

        // "dicho acuerdo": a word that points, unless an auxiliary stands before.
        if (token.Key is "dicho" or "dicha" or "dichos" or "dichas" && sentence.At(i - 1)?.Has(WordTraits.Auxiliary) != true)
            return null;

        // "hizo reflexionar a Soto": whoever makes her do it does not do it.
        if (!verb.IsFinite && sentence.At(i - 1) is { } before && Light.ContainsKey(before.Key))
            return null;

        // "habla de “una ruina”": it gives the thing its word.
        if (verb.Lemma == "hablar" && sentence.At(i + 1)?.Key == "de")
            return new SpanishCue(i, i + 1, i, new VerbForm(verb.Lemma, VerbMeaning.Judgement, verb.Shape, verb.IsAlsoNoun));
        return new SpanishCue(i, i, i, verb);
    }

    // "está convencida de que", "se mostró seguro de que"
    private static bool IsConviction(Sentence sentence, int i) =>
        sentence.Tokens[i].Key is "convencido" or "convencida" or "convencidos" or "convencidas" or "seguro" or "segura" or "consciente"
        && sentence.At(i + 1)?.Key == "de"
        && sentence.At(i + 2)?.Key == "que"
        && sentence.At(i - 1) is { } verb
        && (verb.Verb?.Lemma is "mostrar" or "declarar" or "decir" || verb.Key is "está" or "están" or "estaba" or "estaban");

    // “…”, tronó Soto: a verb that no list knows, right behind words and before its subject or the end.
    private static bool IsByPlace(Sentence sentence, int i)
    {
        var token = sentence.Tokens[i];
        if (token.IsCapitalized || token.Traits != WordTraits.None || !SpanishClauses.HasEndingOfPast(token.Key))
            return false;
        var before = sentence.At(i - 1);
        var follows = before?.Is(',') == true && sentence.At(i - 2)?.IsQuotation == true || before?.Quoted is { EndsWithComma: true };
        return follows
            && (
                sentence.At(i + 1) is not { } next
                || next.Is('.')
                || SpanishSubjectsBehind.After(sentence, i, isFar: false) is { CanSpeak: true, Thing: not MentionedThing.Document }
            );
    }

    /// <summary>Whether nobody in particular says it: "cabe mencionar que", "hay que decir".</summary>
    public static bool IsNobodys(Sentence sentence, int verb)
    {
        for (var i = verb - 1; i >= 0 && i >= verb - Reach; i--)
        {
            if (
                sentence.Tokens[i].Key
                is "cabe"
                    or "hay"
                    or "conviene"
                    or "vale"
                    or "falta"
                    or "preciso"
                    or "necesario"
                    or "importante"
                    or "justo"
            )
            {
                return true;
            }
        }

        return false;
    }

    // "hizo notar", "hizo saber", "dio a conocer", "dejó claro", "puso de manifiesto", "hizo hincapié en"
    private static int EndOfIdiom(Sentence sentence, int i, string lemma)
    {
        var (next, second) = (sentence.At(i + 1)?.Key, sentence.At(i + 2)?.Key);
        return lemma switch
        {
            "hacer" when next is "un" or "una" && second is "llamamiento" or "llamado" or "petición" or "advertencia" => i + 2,
            "hacer" when next is "notar" or "saber" or "ver" or "constar" or "hincapié" or "énfasis" or "alusión" => i + 1,
            "dar" when next == "a" && second is "conocer" or "entender" => i + 2,
            "dejar" when next is "claro" or "claras" or "escrito" or "dicho" or "entrever" or "caer" => i + 1,
            "tener" when next == "claro" && second == "que" => i + 1,
            "dejar" when next == "en" && second == "claro" => i + 2,
            "poner" when next == "de" && second is "manifiesto" or "relieve" => i + 2,
            _ => -1,
        };
    }

    private static Dictionary<string, VerbForm> MakeLight(
        params (string Lemma, string Present, string Past, string Participle, string Gerund)[] verbs
    )
    {
        var forms = new Dictionary<string, VerbForm>(StringComparer.Ordinal);
        foreach (var verb in verbs)
        {
            Add(verb.Lemma, VerbShape.Base);
            Add(verb.Present, VerbShape.Present);
            Add(verb.Past, VerbShape.Past);
            Add(verb.Participle, VerbShape.PastParticiple);
            Add(verb.Gerund, VerbShape.PresentParticiple);

            void Add(string words, VerbShape shape)
            {
                foreach (var word in words.Split(' '))
                    forms[word] = new VerbForm(verb.Lemma, VerbMeaning.Speech, shape, false);
            }
        }

        return forms;
    }
}
