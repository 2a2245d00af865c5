using NewsContent.Text.Attribution.Mentions;
using NewsContent.Text.Attribution.Tokens;

namespace NewsContent.Text.Attribution.Languages.German;

/// <summary>Finds the subject of a German clause whose verb stands last: "wie der Minister am Montag sagte".</summary>
internal static class GermanSubordinateClauses
{
    private const int LongestClause = 30;

    /// <summary>The subject right after the word that opens the verb's clause; null when no such clause is seen.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="verb">The verb at the clause's end.</param>
    /// <param name="isRelative">Whether the clause hangs on a noun, which is its subject: "Holm, die sagte".</param>
    public static Mention? Subject(Sentence sentence, int verb, out bool isRelative)
    {
        isRelative = false;
        for (var i = verb - 1; i >= 0 && i > verb - LongestClause; i--)
        {
            if (!StandsBeforeClause(sentence.Tokens[i]))
                continue;
            var opener = i + 1;
            if (sentence.At(opener) is not { IsQuotation: false } word)
                return null;
            if (IsSubordinating(word))
                return GermanSubjectsBehind.Of(sentence, opener);
            if (BehindObject(sentence, opener) is { } teller)
                return teller;
            if (Antecedent(sentence, opener) is { } antecedent)
            {
                isRelative = true;
                return Meant(sentence, antecedent);
            }

            if (!sentence.Tokens[i].IsQuotation)
                return null;
        }

        // "Wie der Minister mitteilte, ist …" at the head of a sentence.
        return verb <= LongestClause && sentence.Tokens[0].Key == "wie" ? GermanSubjectsBehind.Of(sentence, 0) : null;
    }

    /// <summary>
    /// Where the verb's clause begins when it holds a quotation before the verb: "den Brunn „eine Ruine“ nennt"; null when it holds none.
    /// </summary>
    public static int? FirstAroundQuotation(Sentence sentence, int verb)
    {
        var holdsQuotation = false;
        var first = verb;
        while (first > 0 && first > verb - LongestClause && !(sentence.Tokens[first - 1].Mark is ',' or ':' or ';'))
        {
            first--;
            holdsQuotation |= sentence.Tokens[first].IsQuotation;
        }

        // "verspottete Brunn dafür, dass er sich „einen König“ nannte": the text does not say whose word it is.
        return holdsQuotation && sentence.At(first - 2)?.Key != "dafür" ? first : null;
    }

    private static bool StandsBeforeClause(Token token) => token.Mark is ',' or ':' or ';' || token.IsQuotation;

    // "dass", "weil", "wie"
    private static bool IsSubordinating(Token opener) =>
        opener.Has(WordTraits.Complementizer | WordTraits.Subordinator) || opener.Key == "wie";

    // "die Zahl, die Eva Holm genannt hatte": a bare article before a name is the object's relative pronoun.
    private static Mention? BehindObject(Sentence sentence, int pronoun) =>
        sentence.Tokens[pronoun].Key is "die" or "das" or "den" or "dem"
        && sentence.MentionAt(pronoun + 1) is { Kind: MentionKind.Name, Thing: MentionedThing.Person } teller
        && NamesBehind(sentence, teller, pronoun)
            ? teller
            : null;

    // The pronoun was taken for the name's article.
    private static bool NamesBehind(Sentence sentence, Mention teller, int pronoun) =>
        teller.First == pronoun + 1 || teller.First == pronoun && teller.Name[0] == sentence.Tokens[pronoun + 1];

    // "Holm, die den Plan „…“ nannte": the pronoun is the clause's subject and means the phrase before the comma.
    private static Mention? Antecedent(Sentence sentence, int pronoun) =>
        sentence.Tokens[pronoun].Key is "der" or "die" or "das"
        && sentence.MentionAt(pronoun - 2) is { CanSpeak: true } antecedent
        && (sentence.MentionAt(pronoun) is not { } own || own.First == pronoun)
            ? antecedent
            : null;

    // "Holm, nicht Brunn, die …": the one who is not taken out.
    private static Mention? Meant(Sentence sentence, Mention antecedent) =>
        !GermanNegation.IsExcluded(sentence, antecedent) ? GermanPhrases.Head(sentence, antecedent)
        : GermanNegation.BeforeExcluded(sentence, antecedent) is { } kept ? GermanPhrases.Head(sentence, kept)
        : null;
}
