using NewsContent.Text.Attribution.Mentions;
using NewsContent.Text.Attribution.Tokens;

namespace NewsContent.Text.Attribution.Languages.German;

/// <summary>
/// Finds who speaks where German says it without a verb of saying: „…“, ist Holm überzeugt. „…“, war von Holm zu hören. „…“,
/// lautete die Antwort von Holm.
/// </summary>
internal static class GermanPredicates
{
    // "ist Holm, seit drei Jahren Leiterin der Werft, überzeugt": more stands between them in no newspaper.
    private const int LongestClause = 16;

    /// <summary>
    /// Whose words stand before the token at <paramref name="i"/>, when it is the verb of such a clause; null for any other.
    /// </summary>
    public static Mention? Speaker(Sentence sentence, int i)
    {
        if (sentence.Tokens[i].Verb is { Lemma: "lauten", IsFinite: true })
            return NounOwner(sentence, i);
        if (!IsBehindWholeWords(sentence, i))
            return null;
        return sentence.Tokens[i].Key switch
        {
            "ist" or "war" or "sind" or "waren" when sentence.At(i + 1)?.Key is "von" or "vom" or "aus" or "bei" => IsHeard(sentence, i)
                ? MentionFrom(sentence, i + 2)
                : null,
            "ist"
            or "war"
            or "sind"
            or "waren"
            or "sei"
            or "zeigt"
            or "zeigte"
            or "zeigen"
            or "zeigten"
            or "gibt"
            or "gab"
            or "geben"
            or "gaben" => Convinced(sentence, i),
            _ => null,
        };
    }

    // The words open the sentence, and a comma parts them from the verb: no title, and nothing that is only told of.
    private static bool IsBehindWholeWords(Sentence sentence, int verb)
    {
        var quotation = sentence.At(verb - 1)?.Is(',') == true ? verb - 2 : verb - 1;
        return sentence.At(quotation) is { Quoted: { BeginsSentence: true } quoted }
            && (quotation == verb - 2 || quoted.EndsWithComma)
            && Candidates.SentencePlaces.OpensSentence(sentence, quotation);
    }

    // „…“, ist Holm überzeugt. „…“, zeigte sich der Verband zuversichtlich. „…“, war die Kanzlerin der Ansicht.
    private static Mention? Convinced(Sentence sentence, int verb)
    {
        if (GermanSubjectsBehind.Of(sentence, verb) is not { CanSpeak: true, Thing: not MentionedThing.Thing } subject)
            return null;
        for (var i = subject.Last + 1; i < sentence.Tokens.Length && i < verb + LongestClause; i++)
        {
            if (EndsClause(sentence.Tokens[i]))
                return null;
            if (IsConviction(sentence.Tokens[i].Key))
                return subject;
        }

        return null;
    }

    private static bool IsConviction(string key) =>
        key
            is "überzeugt"
                or "sicher"
                or "gewiss"
                or "zuversichtlich"
                or "optimistisch"
                or "skeptisch"
                or "enttäuscht"
                or "begeistert"
                or "verärgert"
                or "empört"
                or "erleichtert"
                or "kämpferisch"
                or "überzeugung"
                or "ansicht"
                or "meinung"
                or "auffassung";

    // „…“, war von Holm zu hören.
    private static bool IsHeard(Sentence sentence, int verb)
    {
        for (var i = verb + 2; i + 1 < sentence.Tokens.Length && i < verb + LongestClause; i++)
        {
            if (EndsClause(sentence.Tokens[i]))
                return false;
            if (sentence.Tokens[i].Key == "zu" && sentence.Tokens[i + 1].Key is "hören" or "vernehmen" or "erfahren" or "lesen")
                return true;
        }

        return false;
    }

    // What is not so is not said: "war von Holm nicht zu hören".
    private static bool EndsClause(Token token) =>
        token.IsQuotation
        || token.Is(',')
        || token.Is(':')
        || token.Key
            is "nicht"
                or "nie"
                or "niemals"
                or "kaum"
                or "weder"
                or "kein"
                or "keine"
                or "keinem"
                or "keiner"
                or "anderer"
                or "nichts";

    private static Mention? MentionFrom(Sentence sentence, int first) =>
        sentence.MentionAt(first) is { CanSpeak: true, IsPossessive: false, Thing: not MentionedThing.Thing } mention
        && mention.First == first
        && !GermanDocuments.IsNamedPlace(sentence, mention)
            ? mention
            : null;

    // „…“, lautete die Antwort von Holm. Die Antwort der Ministerin lautete: „…“. It is the clause's own noun whose owner speaks, not
    // one further in: "Die Antwort auf die Forderung der Ministerin lautete".
    private static Mention? NounOwner(Sentence sentence, int verb)
    {
        if (sentence.Tokens[verb].Key is not ("lautet" or "lautete" or "lauteten") || sentence.At(verb + 1)?.Key == "nicht")
            return null;
        if (GermanByPlace.IsAfterSpeech(sentence, verb))
            return sentence.MentionAt(verb + 1) is { } after && after.First == verb + 1 ? OwnerOf(sentence, after) : null;
        return sentence.MentionAt(0) is { First: 0 } first && first.Last < verb && verb < LongestClause ? OwnerOf(sentence, first) : null;
    }

    private static Mention? OwnerOf(Sentence sentence, Mention noun)
    {
        if (!IsOfSpeech(sentence.Tokens[noun.Last]))
            return null;
        var next = noun.Last + 1;
        var isNamedByPreposition = sentence.At(next)?.Key is "von" or "vom";
        if (isNamedByPreposition)
            next++;
        if (
            sentence.MentionAt(next) is { IsPossessive: false, CanSpeak: true } owner
            && owner.First == next
            && (isNamedByPreposition || sentence.Tokens[next].Key is "des" or "der" or "eines" or "einer")
        )
        {
            return GermanPhrases.Named(sentence, owner);
        }

        // "ihre Antwort" may be hers or theirs.
        return sentence.Tokens[noun.First].Key.StartsWith("sein", StringComparison.Ordinal) ? GermanDocuments.Bearer(sentence, noun) : null;
    }

    private static bool IsOfSpeech(Token noun) =>
        noun.Has(WordTraits.SpeechNoun)
        || noun.Key
            is "fazit"
                or "devise"
                or "motto"
                or "botschaft"
                or "begründung"
                or "erklärung"
                or "bilanz"
                or "befund"
                or "reaktion"
                or "kommentar";
}
