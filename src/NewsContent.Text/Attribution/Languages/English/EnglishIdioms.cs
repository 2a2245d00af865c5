using NewsContent.Text.Attribution.Mentions;
using NewsContent.Text.Attribution.Tokens;

namespace NewsContent.Text.Attribution.Languages.English;

/// <summary>Sees where an English verb reports only with the words beside it: "goes further", "as Holm put it", "wants to know".</summary>
internal static class EnglishIdioms
{
    private const int LongestScene = 12;
    private const int LongestObject = 6;

    // Verbs of many meanings, which say something only with certain words behind them.
    private static readonly HashSet<string> OfManyMeanings = new(
        ["go", "put", "point", "have", "make", "hold", "find", "shoot", "begin", "start", "fire", "hit", "cut", "chime", "weigh", "pipe"],
        StringComparer.Ordinal
    );

    /// <summary>Whether a verb of many meanings says nothing here.</summary>
    public static bool IsSilent(Sentence sentence, int verb, VerbForm form) =>
        OfManyMeanings.Contains(form.Lemma) && !Reports(sentence, verb, form);

    /// <summary>The last token of an idiom for "says" that begins with the verb at <paramref name="verb"/>; -1 when none does.</summary>
    public static int EndOfSaying(Sentence sentence, int verb) =>
        sentence.Tokens[verb].Verb?.Lemma switch
        {
            // "“…?” a guest wants to know"
            "want" when sentence.At(verb + 1)?.Key == "to" && sentence.At(verb + 2)?.Key == "know" => verb + 2,

            // "as Holm put it", "Holm put it bluntly:"; not "put it on the table"
            "put" when sentence.At(verb + 1)?.Key == "it" && EndsIdiom(sentence.At(verb + 2)) => verb + 1,
            _ => -1,
        };

    private static bool EndsIdiom(Token? next) =>
        next is null || next.Kind == TokenKind.Punctuation || next.IsQuotation || next.Key == "this" || next.EndsIn("ly");

    /// <summary>Whether a verb of many meanings reports here, by what stands behind it.</summary>
    private static bool Reports(Sentence sentence, int verb, VerbForm form)
    {
        var next = sentence.At(verb + 1)?.Key;
        return form.Lemma switch
        {
            "go" => next is "further" or "so" || next == "on" && GoesOn(sentence.At(verb + 2)),
            "point" => next is "out" or "to",
            "put" => next is "it",
            "shoot" or "hit" or "fire" => next is "back" or "off",
            "cut" or "chime" or "weigh" => next == "in",
            "pipe" => next == "up",
            "hold" => next is "that" or "up" || sentence.At(verb + 1)?.IsQuotation == true,
            "begin" or "start" => sentence.At(verb + 1)?.Kind is TokenKind.Punctuation or TokenKind.Quotation || IsWith(sentence, verb),
            _ => next is "that" || sentence.At(verb + 1)?.IsQuotation == true || form.Lemma == "find",
        };
    }

    // "went on:", "went on to say"; and not "went on holiday"
    private static bool GoesOn(Token? next) => next is not { Kind: TokenKind.Word } || next.Key == "to";

    // "began her speech with, “…”", "closed with “…”"
    private static bool IsWith(Sentence sentence, int verb)
    {
        for (var i = verb + 1; i < verb + LongestObject; i++)
        {
            if (sentence.At(i) is not { Kind: TokenKind.Word or TokenKind.Possessive } token)
                return false;
            if (token.Key == "with")
            {
                return sentence.At(i + 1)?.IsQuotation == true
                    || sentence.At(i + 1)?.Is(',') == true && sentence.At(i + 2)?.IsQuotation == true;
            }
        }

        return false;
    }

    /// <summary>
    /// Whether the clause says who tells the main one: "As Holm said on Monday, the port is “a ruin.”" Its verb has nothing behind it that
    /// was said, so that it can only be the rest of the sentence; "As Holm spoke, the crowd …" needs nothing.
    /// </summary>
    public static bool TellsMainClause(Sentence sentence, Mention speaker, int last, string lemma)
    {
        if (
            lemma is not ("say" or "put" or "note" or "explain" or "recall" or "tell" or "warn" or "predict")
            || speaker.First != 1
            || sentence.Tokens[0].Key != "as"
        )
        {
            return false;
        }

        for (var i = last + 1; i < sentence.Tokens.Length && i < last + LongestScene; i++)
        {
            var token = sentence.Tokens[i];
            if (token.Is(','))
                return sentence.At(i + 1)?.IsQuotation == false;

            // "told reporters", "said in a letter", "said on Monday": to whom, where and when.
            var isTold =
                i == last + 1
                && lemma == "tell"
                && sentence.MentionAt(i) is { Thing: MentionedThing.Person or MentionedThing.People or MentionedThing.Body };
            if (sentence.MentionAt(i) is { } mention && (isTold || IsScene(sentence.Tokens[i - 1])))
                i = mention.Last;
            else if (!token.Has(WordTraits.Time) && !IsScene(token) && token.Kind != TokenKind.Number)
                return false;
        }

        return false;
    }

    private static bool IsScene(Token token) => token.Key is "in" or "on" or "at" or "to";
}
