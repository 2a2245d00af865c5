using NewsContent.Text.Attribution.Mentions;
using NewsContent.Text.Attribution.Tokens;

namespace NewsContent.Text.Attribution.Languages.German;

/// <summary>The clause a German sentence begins with: its finite verb, which stands second, and its subject.</summary>
internal static class GermanMainClause
{
    private const int Reach = 30;

    /// <summary>
    /// Whom the sentence is about: its first phrase when that can be a subject, else the one after the first finite verb.
    /// </summary>
    public static Mention? Subject(Sentence sentence)
    {
        var first = PastOpening(sentence, AfterTime(sentence));
        if (sentence.MentionAt(first) is { CanSpeak: true } lead && GermanCases.IsNominative(sentence, lead))
            return GermanPhrases.Named(sentence, lead);
        return FiniteVerb(sentence, first) is { } verb ? GermanSubjectsBehind.Of(sentence, verb) : null;
    }

    /// <summary>
    /// The finite verb that stands second in the clause which begins at <paramref name="first"/>; null when its place does not tell.
    /// </summary>
    public static int? FiniteVerb(Sentence sentence, int first)
    {
        for (var i = first; i < sentence.Tokens.Length && i < first + Reach; i++)
        {
            var token = sentence.Tokens[i];
            if (token.Is(',') || token.IsQuotation)
                return null;
            if (sentence.MentionAt(i) is not null || token.IsCapitalized)
                continue;
            if (token.Has(WordTraits.Auxiliary) || token.Verb is { IsFinite: true } || i > first && IsVerbByPlace(sentence, i))
                return i;
        }

        return null;
    }

    // "15.30 Uhr: Eva Holm": the time before an entry of a live report.
    private static int AfterTime(Sentence sentence)
    {
        var i = 0;
        while (sentence.At(i) is { } token && (token.Kind == TokenKind.Number || token.Has(WordTraits.Time)))
            i++;
        return i > 0 && sentence.At(i)?.Is(':') == true ? i + 1 : 0;
    }

    // "Und dann sagte": the words before the clause's first phrase or its verb.
    private static int PastOpening(Sentence sentence, int first)
    {
        var i = first;
        while (sentence.At(i) is { } token && token.Has(WordTraits.Conjunction | WordTraits.Adverb) && sentence.MentionAt(i) is null)
            i++;
        return i;
    }

    // A verb that no list knows: behind a noun, a name or an adverb, where no adjective can stand.
    private static bool IsVerbByPlace(Sentence sentence, int i)
    {
        var before = sentence.Tokens[i - 1];
        return GermanByPlace.CanBeVerb(sentence.Tokens[i])
            && !before.Has(WordTraits.Preposition | WordTraits.Determiner)
            && (sentence.MentionAt(i - 1) is not null || before.Has(WordTraits.Adverb | WordTraits.Time));
    }
}
