using NewsContent.Text.Attribution.Candidates;
using NewsContent.Text.Attribution.Tokens;

namespace NewsContent.Text.Attribution.Languages.Spanish;

/// <summary>Tells marks that nobody's words stand in: titles of works and papers, nicknames, terms.</summary>
internal sealed class SpanishTitles : INobodysWords
{
    private const int LongestTitle = 8;
    private const int LongestNickname = 3;
    private const int LongestRelative = 12;

    bool INobodysWords.Are(Sentence sentence, int quotation) => Are(sentence, quotation);

    /// <summary>Whether the place of the quotation says that it is a title, a name or a term.</summary>
    public static bool Are(Sentence sentence, int quotation)
    {
        var quoted = sentence.Tokens[quotation].Quoted!;
        var before = sentence.At(quotation - 1);
        var after = sentence.At(quotation + 1);
        if (before is not null && (IsDistant(sentence, quotation, before) || IsWhatManyCallIt(sentence, quotation)))
            return true;
        if (IsNickname(quoted, before, after) || before is not null && IsTerm(sentence, quotation, before))
            return true;
        if (!quoted.BeginsSentence || quoted.EndsSentence || quoted.EndsWithComma || quoted.WordCount > LongestTitle)
            return false;
        return before is null ? IsSubject(sentence, quotation, after) : IsBeforeTitle(sentence, quotation, before);
    }

    // "el llamado “muelle seco”", but not "fue llamada “ladrona” por Soto"
    private static bool IsDistant(Sentence sentence, int quotation, Token before) =>
        before.Has(WordTraits.Distancing)
        && !(sentence.At(quotation + 1)?.Key == "por" && sentence.MentionAt(quotation + 2) is { CanSpeak: true });

    // "a la que en el pueblo llaman “la Tuerta”": all call it so, and nobody in particular.
    private static bool IsWhatManyCallIt(Sentence sentence, int quotation)
    {
        var isCalled = false;
        for (var i = quotation - 1; i > 0 && i >= quotation - LongestRelative; i--)
        {
            var token = sentence.Tokens[i];
            if (token.Kind != TokenKind.Word)
                return false;
            if (token.Verb is { Lemma: "llamar" or "apodar" or "motejar" or "denominar" } && token.Key[token.Key.Length - 1] == 'n')
                isCalled = true;
            if (token.Has(WordTraits.Relative))
                return isCalled && (sentence.Tokens[i - 1].Key is "a" or "al" || sentence.At(i - 2)?.Key == "a");
        }

        return false;
    }

    // Gerardo “Tata” Soto, “Piojo” Soto: between the words of a name.
    private static bool IsNickname(QuotedWords quoted, Token? before, Token? after) =>
        quoted.WordCount <= LongestNickname
        && quoted.BeginsSentence
        && after is { Kind: TokenKind.Word, IsCapitalized: true }
        && !after.Has(WordTraits.Determiner)
        && (before is null || CanStandBeforeNickname(before));

    private static bool CanStandBeforeNickname(Token before) =>
        before.Is(':') || before is { Kind: TokenKind.Word, IsCapitalized: true } || before.Key is "el" or "la";

    // de los “chalecos grises”, el movimiento “chalecos grises”: what many are called.
    private static bool IsTerm(Sentence sentence, int quotation, Token before)
    {
        var quoted = sentence.Tokens[quotation].Quoted!;
        if (quoted.WordCount > LongestNickname || quoted.BeginsSentence)
            return false;
        if (before.Key is "movimiento" or "grupo" or "plataforma" or "colectivo" or "campaña" or "banda")
            return true;
        return before.Key is "los" or "las" && sentence.At(quotation - 2)?.Key == "de"
            || before.Has(WordTraits.WorkNoun) && sentence.At(quotation - 3)?.Has(WordTraits.Complementizer) != true;
    }

    // “Marea baja”: así empieza; “Marea baja” llega al cine
    private static bool IsSubject(Sentence sentence, int quotation, Token? after) =>
        after is not null
        && (after.Is(':') ? SpanishSources.At(sentence, quotation + 1) is null : after.Has(WordTraits.OtherVerb | WordTraits.Passive));

    // la serie “Marea baja”, de “Marea baja”, al diario “El Faro”: unless a verb of judgement governs the preposition.
    private static bool IsBeforeTitle(Sentence sentence, int quotation, Token before)
    {
        if (before.Has(WordTraits.WorkNoun | WordTraits.BodyNoun))
            return true;
        if (before.Is(',') && sentence.At(quotation - 2)?.Has(WordTraits.WorkNoun) == true)
            return true;
        if (before.Key is not ("de" or "del" or "en" or "a" or "al" or "el" or "la" or "los" or "las" or "por"))
            return false;
        for (var i = quotation - 2; i >= 0 && i >= quotation - LongestNickname; i--)
        {
            if (sentence.Tokens[i].Verb is { Meaning: VerbMeaning.Judgement } or { Meaning: VerbMeaning.Speech, IsFinite: true })
                return before.Key is "en" or "al";
        }

        return true;
    }
}
