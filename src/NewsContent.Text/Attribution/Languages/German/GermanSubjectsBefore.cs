using NewsContent.Text.Attribution.Mentions;
using NewsContent.Text.Attribution.Tokens;

namespace NewsContent.Text.Attribution.Languages.German;

/// <summary>Finds the subject of a German verb in the one place before it: "Holm sagte", "Holm, Leiterin der Werft, sagte".</summary>
internal static class GermanSubjectsBefore
{
    private const int LongestParenthesis = 30;
    private const int MostParentheses = 4;

    /// <summary>The subject that ends right before the finite verb; null when none does.</summary>
    public static Mention? Of(Sentence sentence, int verb)
    {
        var end = BeforeParticles(sentence, verb - 1);
        if (sentence.At(end)?.Mark is ',' or ')')
            return BeforeParenthesis(sentence, end);
        return
            sentence.MentionAt(end) is { } last
            && GermanPhrases.Head(sentence, last) is { } subject
            && !GermanNegation.IsExcluded(sentence, subject)
            ? subject
            : null;
    }

    // "Holm selbst sagte", "Holm dagegen sagte": the few words that can stand between.
    private static int BeforeParticles(Sentence sentence, int end)
    {
        while (sentence.At(end) is { } between && IsParticle(between.Key) && sentence.MentionAt(end) is null)
            end--;
        return end;
    }

    private static bool IsParticle(string key) =>
        key is "selbst" or "selber" or "dagegen" or "hingegen" or "jedoch" or "allerdings" or "indes" or "wiederum" or "aber";

    // "Theo Weber, Präsident des Bundes (…), sagte": past the parenthesis to the phrase before it.
    private static Mention? BeforeParenthesis(Sentence sentence, int closing)
    {
        for (var step = 0; step < MostParentheses; step++)
        {
            var opening = OpeningOf(sentence, closing);
            if (opening < 1 || sentence.Tokens[opening].IsQuotation)
                return null;
            if (sentence.MentionAt(opening - 1) is { } before)
            {
                var head = GermanPhrases.Head(sentence, before);
                if (NameInside(sentence, opening, closing, before, head) is { } name)
                    return name;
                if (head is not null && IsClauseStart(sentence, head.First - 1))
                    return GermanPhrases.Named(sentence, head);
            }

            closing = opening;
        }

        return null;
    }

    // The comma or bracket that opens the parenthesis.
    private static int OpeningOf(Sentence sentence, int closing)
    {
        var opening = closing - 1;
        while (opening >= 0 && opening > closing - LongestParenthesis && !OpensParenthesis(sentence.Tokens[opening]))
            opening--;
        return opening;
    }

    private static bool OpensParenthesis(Token token) => token.Mark is ',' or '(' || token.IsQuotation;

    // "Die Leiterin des Amtes in Nordhafen, Eva Holm, sagte": a person's name alone between the commas. With more beside it, its role is
    // the head of what stands before them: "Die Leiterin des Amtes, Eva Holm aus Nordhafen, sagte".
    private static Mention? NameInside(Sentence sentence, int opening, int closing, Mention before, Mention? head)
    {
        if (sentence.MentionAt(opening + 1) is not { Kind: MentionKind.Name, Thing: MentionedThing.Person } name)
            return null;
        var isAlone = name.First == opening + 1 && name.Last == closing - 1;
        return
            isAlone && before is not { Kind: MentionKind.Name, Thing: MentionedThing.Person }
            || head is { Kind: MentionKind.Nominal, Thing: MentionedThing.Person }
            ? name
            : null;
    }

    private static bool IsClauseStart(Sentence sentence, int before) =>
        before < 0
        || sentence.Tokens[before].Kind is TokenKind.Punctuation or TokenKind.Quotation
        || sentence.Tokens[before].Has(WordTraits.Conjunction | WordTraits.Complementizer | WordTraits.Adverb);
}
