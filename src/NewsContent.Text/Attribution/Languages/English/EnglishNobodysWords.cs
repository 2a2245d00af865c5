using NewsContent.Text.Attribution.Candidates;
using NewsContent.Text.Attribution.Tokens;

namespace NewsContent.Text.Attribution.Languages.English;

/// <summary>What marks hold in English beside somebody's words: titles in capitals, names, terms that are shunned.</summary>
internal sealed class EnglishNobodysWords : NobodysWords
{
    /// <inheritdoc />
    protected override bool HasTitlesInHeadlines => false;

    /// <inheritdoc />
    protected override bool AreSetApart(Sentence sentence, int quotation) =>
        AreShunned(sentence, quotation) || IsAlias(sentence, quotation);

    // "known to her friends as “Lanky”", "goes by “Lanky”": a mere name.
    private static bool IsAlias(Sentence sentence, int quotation)
    {
        if (sentence.At(quotation - 1)?.Key == "by")
            return sentence.At(quotation - 2)?.Key is "go" or "goes" or "went" or "going";
        if (sentence.At(quotation - 1)?.Key != "as")
            return false;
        for (var i = quotation - 2; i > quotation - LongestList && sentence.At(i) is { Kind: TokenKind.Word } token; i--)
        {
            if (token.Key == "known")
                return true;
        }

        return false;
    }

    // "told to avoid the word “outbreak”", "banned the term “dry dock”"
    private static bool AreShunned(Sentence sentence, int quotation)
    {
        if (sentence.At(quotation - 1)?.Key is not ("word" or "words" or "term" or "terms" or "phrase"))
            return false;
        var i = quotation - 2;
        for (
            var step = 0;
            step < LongestList && (sentence.At(i)?.Has(WordTraits.Determiner) == true || sentence.At(i)?.Key is "using" or "saying");
            step++
        )
        {
            i--;
        }

        return sentence.At(i) is { } verb && Shuns(verb.Key);
    }

    private static bool Shuns(string verb) =>
        verb is "avoid" or "avoids" or "avoided" or "avoiding"
        || verb is "ban" or "bans" or "banned" or "banning"
        || verb is "shun" or "shuns" or "shunned" or "shunning";

    /// <inheritdoc />
    protected override bool HaveAgent(Sentence sentence, int quotation, Token before) =>
        before.Verb is not null
        && sentence.At(quotation + 1)?.Key == "by"
        && sentence.MentionAt(quotation + 2) is { CanSpeak: true } agent
        && agent.First == quotation + 2;

    /// <inheritdoc />
    protected override bool IsAfterBodysName(Token after) =>
        after.Key is "movement" or "party" or "band" or "initiative" || after.Key is "club" or "festival" or "faction";

    /// <inheritdoc />
    protected override bool IsNameOfThing(Sentence sentence, int quotation, Token before) =>
        before.Verb is { Lemma: "call" or "name" or "label" }
        && sentence.MentionAt(quotation - 2) is { } named
        && (sentence.Tokens[named.First].Key is "a" or "an" || sentence.Tokens[named.Last].Has(WordTraits.WorkNoun));

    /// <inheritdoc />
    protected override bool IsBeforeName(Sentence sentence, int quotation, Token before)
    {
        if (before.Is(',') && sentence.At(quotation - 2)?.Has(WordTraits.WorkNoun) == true)
            return true;
        if (before.Kind == TokenKind.Possessive || before.Verb is { Lemma: "sing" or "recite" or "perform" })
            return true;
        return before.Key is "on" or "in" or "of" or "from" or "at" or "star" or "host" && !IsGovernedByVerb(sentence, quotation - 2);
    }

    // "spoke of “Peace Now”": the preposition belongs to a cue.
    private static bool IsGovernedByVerb(Sentence sentence, int i) => sentence.At(i)?.Verb is { IsFinite: true, IsSpeech: false };
}
