using NewsContent.Text.Attribution.Mentions;
using NewsContent.Text.Attribution.Tokens;

namespace NewsContent.Text.Attribution.Languages.German;

/// <summary>Finds the subject behind a German verb, or behind the word that opens its clause: "sagte am Montag Weber".</summary>
internal static class GermanSubjectsBehind
{
    private const int MostSteps = 12;

    /// <summary>The subject behind the token, past adverbs and "sich"; null when something else stands there.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="opener">The finite verb, or the word that opens a subordinate clause.</param>
    public static Mention? Of(Sentence sentence, int opener)
    {
        var i = opener + 1;
        for (var step = 0; step < MostSteps && i < sentence.Tokens.Length; step++)
        {
            if (sentence.MentionAt(i) is { } mention)
            {
                var isExcluded = GermanNegation.IsExcluded(sentence, mention);
                if (!isExcluded && Subject(sentence, mention) is { } subject)
                    return subject;
                i = isExcluded ? PastExcluded(sentence, mention) : mention.Last + 1;
            }
            else if (sentence.Tokens[i].Has(WordTraits.Preposition))
            {
                i = PastAdjunct(sentence, i);
            }
            else if (IsAdverbial(sentence, i))
            {
                i++;
            }
            else
            {
                return null;
            }
        }

        return null;
    }

    private static Mention? Subject(Sentence sentence, Mention mention) =>
        GermanCases.IsNominative(sentence, mention) && GermanPhrases.Named(sentence, mention) is { CanSpeak: true } subject
            ? subject
            : null;

    // "sagte nicht Holm, sondern Brunn"
    private static int PastExcluded(Sentence sentence, Mention excluded)
    {
        var next = excluded.Last + 1;
        return sentence.At(next)?.Is(',') == true && sentence.At(next + 1)?.Key == "sondern" ? next + 2 : next;
    }

    // "sagte am Montag Weber", "sagte im Hafen Weber": a phrase of time or place stands between.
    private static int PastAdjunct(Sentence sentence, int preposition)
    {
        var i = preposition + 1;
        while (i < sentence.Tokens.Length && CanBeOfTime(sentence.Tokens[i]) && sentence.MentionAt(i) is null)
            i++;
        return sentence.MentionAt(i) is { } governed && !sentence.Tokens[i - 1].Has(WordTraits.Time) ? governed.Last + 1 : i;
    }

    private static bool CanBeOfTime(Token token) => token.Has(WordTraits.Time | WordTraits.Determiner) || token.Kind == TokenKind.Number;

    // "sagte gestern", "sagte 2019", "sagte am 3. Mai"
    private static bool IsAdverbial(Sentence sentence, int i)
    {
        var token = sentence.Tokens[i];
        return token.Has(WordTraits.Adverb | WordTraits.Time)
            || token.Kind == TokenKind.Number
            || token.Is('.') && sentence.Tokens[i - 1].Kind == TokenKind.Number;
    }
}
