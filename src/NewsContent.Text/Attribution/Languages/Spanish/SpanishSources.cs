using NewsContent.Text.Attribution.Mentions;
using NewsContent.Text.Attribution.Tokens;

namespace NewsContent.Text.Attribution.Languages.Spanish;

/// <summary>A source that no verb introduces.</summary>
/// <param name="First">Index of the cue's first token.</param>
/// <param name="Last">Index of its last token.</param>
/// <param name="Speaker">The source; null when the words name none.</param>
/// <param name="Meaning">Whether it says or judges.</param>
internal readonly record struct SpanishSource(int First, int Last, Mention? Speaker, VerbMeaning Meaning);

/// <summary>
/// Finds sources without a verb: "según Soto", "a juicio de Soto", "en palabras de Soto", and the label behind a headline.
/// </summary>
internal static class SpanishSources
{
    private const int LongestJudgement = 24;

    /// <summary>The source whose cue begins at a token; null when none does.</summary>
    public static SpanishSource? At(Sentence sentence, int i)
    {
        var token = sentence.Tokens[i];
        if (token.Has(WordTraits.SourceMarker))
            return According(sentence, i);
        if (token.Is(':'))
            return LabelBehind(sentence, i);
        return token.Key switch
        {
            "a" or "en" or "de" or "desde" or "al" or "por" => Phrase(sentence, i) ?? Seeming(sentence, i),
            "para" => Judge(sentence, i),
            "se" or "puede" or "podía" => ToRead(sentence, i),
            _ => null,
        };
    }

    // "según Soto", "según sus palabras"; "según explicó Soto" has a verb, and "según el cual" is none.
    private static SpanishSource? According(Sentence sentence, int i) =>
        sentence.At(i + 1)?.Key is "su" or "sus"
        && sentence.At(i + 2)?.Key is "palabras" or "versión" or "relato" or "testimonio" or "cálculos" or "opinión" or "declaración"
        && sentence.At(i + 3)?.Key is not ("de" or "del")
            ? new SpanishSource(i, i + 2, SpanishDropped.At(sentence, i + 2, false), VerbMeaning.Speech)
        : sentence.MentionAt(i + 1) is { } source && source.First == i + 1 && !source.IsPossessive
            ? new SpanishSource(i, i, SpeakerOf(sentence, source), VerbMeaning.Speech)
        : null;

    private static Mention? SpeakerOf(Sentence sentence, Mention source)
    {
        var named = SpanishSubjects.Named(sentence, source);
        return named.CanSpeak ? named : null;
    }

    // "a juicio de", "en opinión de", "de acuerdo con", "en palabras de", "al decir de", "por boca de"
    private static SpanishSource? Phrase(Sentence sentence, int i)
    {
        var noun = sentence.At(i + 1)?.Key is "su" or "el" or "la" or "las" or "los" ? i + 2 : i + 1;
        var (key, opener) = (sentence.At(noun)?.Key, sentence.Tokens[i].Key);
        var isSource = opener switch
        {
            "a" => key is "juicio" or "decir" or "ojos" or "entender" or "criterio",
            "al" => key is "decir" or "entender",
            "en" => key is "palabras" or "opinión" or "voz" or "boca" or "expresión" or "voces",
            "de" => key == "acuerdo" && sentence.At(noun + 1)?.Key is "con" or "a" or "al",
            "desde" => key is "punto",
            _ => key is "boca",
        };
        if (!isSource)
            return null;
        var meaning = opener is "a" or "desde" ? VerbMeaning.Judgement : VerbMeaning.Speech;
        if (sentence.At(i + 1)?.Key == "su")
            return new SpanishSource(i, noun, SpanishDropped.At(sentence, noun, false), meaning);
        var joint = key == "punto" ? noun + 3 : noun + 1;
        if (sentence.At(joint)?.Key is not ("de" or "del" or "con" or "a" or "al"))
            return null;
        return sentence.MentionAt(joint + 1) is { } source && source.First == joint + 1
            ? new SpanishSource(i, joint, SpeakerOf(sentence, source), meaning)
            : null;
    }

    // "se lee en el cartel", "se podía leer en el cartel", "puede leerse en el cartel"
    private static SpanishSource? ToRead(Sentence sentence, int i)
    {
        var isReflexive = sentence.Tokens[i].Key == "se";
        var verb = isReflexive && sentence.At(i + 1)?.Key is "puede" or "podía" ? i + 2 : i + 1;
        var isRead = sentence.At(verb)?.Key is var key && (isReflexive ? key is "lee" or "leía" or "leer" : key == "leerse");
        return
            isRead
            && sentence.At(verb + 1)?.Key == "en"
            && sentence.MentionAt(verb + 2) is { Thing: MentionedThing.Document } document
            && document.First == verb + 2
            ? new SpanishSource(i, verb + 1, document, VerbMeaning.Speech)
            : null;
    }

    // "A Soto le parece “una ruina”": to whom it seems so.
    private static SpanishSource? Seeming(Sentence sentence, int i)
    {
        if (
            sentence.Tokens[i].Key is not ("a" or "al")
            || sentence.MentionAt(i + 1) is not { CanSpeak: true } judge
            || judge.First != i + 1
        )
        {
            return null;
        }

        var verb = judge.Last + 2;
        return sentence.At(verb - 1)?.Key is "le" or "les" && sentence.At(verb)?.Key is "parece" or "parecen" or "pareció" or "parecía"
            ? new SpanishSource(i, verb, judge, VerbMeaning.Judgement)
            : null;
    }

    // "Para Soto el muelle es “una ruina”": who judges stands first.
    private static SpanishSource? Judge(Sentence sentence, int i)
    {
        // "Soto, para quien el muelle es “una ruina”"
        if (sentence.At(i + 1)?.Key == "quien")
        {
            return sentence.At(i - 1)?.Is(',') == true && sentence.MentionAt(i - 2) is { CanSpeak: true } told
                ? new SpanishSource(i, i + 1, told, VerbMeaning.Judgement)
                : null;
        }

        var opens = i == 0 || sentence.Tokens[i - 1] is { Kind: TokenKind.Punctuation } mark && !mark.Is(',') || i == 1;
        if (!opens || sentence.MentionAt(i + 1) is not { IsPossessive: false } judge || judge.First != i + 1)
            return null;
        return judge is { Kind: MentionKind.Name, Thing: MentionedThing.Person } || IsJudgedBy(sentence, judge)
            ? new SpanishSource(i, i, judge, VerbMeaning.Judgement)
            : null;
    }

    // "Para los pescadores, el muelle es “una ruina”": with the verb of a judgement, as "para los pescadores habrá" has none.
    private static bool IsJudgedBy(Sentence sentence, Mention judge)
    {
        if (judge is not { Kind: MentionKind.Nominal, Thing: MentionedThing.Person or MentionedThing.People, HasDeterminer: true })
            return false;
        if (sentence.At(judge.Last + 1)?.Is(',') != true)
            return false;
        for (
            var i = judge.Last + 2;
            i < sentence.Tokens.Length && i < judge.Last + LongestJudgement && !sentence.Tokens[i].IsQuotation;
            i++
        )
        {
            var token = sentence.Tokens[i];
            if (token.Verb is { IsFinite: true, IsSpeech: true })
                return false;
            if (token.Has(WordTraits.Passive) || token.Key is "supone" or "supuso" or "significa" or "representa" or "resulta" or "empieza")
                return sentence.At(i + 1)?.IsQuotation == true || sentence.At(i + 2)?.IsQuotation == true;
        }

        return false;
    }

    // "“No hay agua”: Soto", "Cierran el muelle: Eva Soto": a headline names at its end whose words it tells.
    private static SpanishSource? LabelBehind(Sentence sentence, int colon)
    {
        if (colon == 0 || sentence.MentionAt(colon + 1) is not { IsPossessive: false } name || name.First != colon + 1)
            return null;
        var canTell =
            name.Kind == MentionKind.Name || name is { Kind: MentionKind.Nominal, Thing: MentionedThing.Person or MentionedThing.Body };
        var end = sentence.At(name.Last + 1);
        var isLast = end is null || end.Is('.') && name.Last + 2 == sentence.Tokens.Length;
        return canTell && isLast && name.CanSpeak ? new SpanishSource(colon, colon, name, VerbMeaning.Speech) : null;
    }
}
