using NewsContent.Text.Attribution.Languages;
using NewsContent.Text.Attribution.Mentions;
using NewsContent.Text.Attribution.Tokens;

namespace NewsContent.Text.Attribution.Candidates;

/// <summary>Tells marks that nobody's words stand in: titles of works and shows, names, terms.</summary>
internal static class NobodysWords
{
    private const int LongestTitle = 8;
    private const int LongestList = 6;
    private const int LongestGermanName = 4;

    /// <summary>Whether the place of the quotation says that it is a title, a name or a term.</summary>
    public static bool Are(Sentence sentence, int quotation, bool isGerman)
    {
        // “Low Tide” and “High Tide”: in a list of titles the first one tells.
        for (var step = 0; step < LongestList; step++)
        {
            if (AreAlone(sentence, quotation, isGerman))
                return true;
            if (
                !sentence.Tokens[quotation].Quoted!.IsTitleCase
                || sentence.At(quotation - 2)?.IsQuotation != true
                || sentence.At(quotation - 1) is not { } joint
                || !(joint.Is(',') || joint.Has(WordTraits.Conjunction))
            )
            {
                return false;
            }

            quotation -= 2;
        }

        return false;
    }

    private static bool AreAlone(Sentence sentence, int quotation, bool isGerman)
    {
        var before = sentence.At(quotation - 1);
        var after = sentence.At(quotation + 1);
        if (before is not null && before.Has(WordTraits.Distancing))
            return !HasAgent(sentence, quotation, before);
        if (IsShunned(sentence, quotation) || IsAlias(sentence, quotation) || Nicknames.IsInside(sentence, quotation))
            return true;
        var quoted = sentence.Tokens[quotation].Quoted!;
        if (isGerman && IsSiteName(before, quoted))
            return true;
        if (!quoted.IsTitleCase || quoted.WordCount > LongestTitle)
            return false;

        // In a headline every word can have a capital, so that capitals make no title.
        if (sentence.Kind is PassageKind.Headline or PassageKind.Heading && !isGerman)
            return before?.Has(WordTraits.WorkNoun) == true;
        if (before?.Is('(') == true && after?.Is(')') == true && !quoted.EndsSentence)
            return true;
        return before is not null && IsBeforeTitle(sentence, quotation, before, isGerman)
            || after is not null
                && !quoted.EndsWithComma
                && (IsAfterTitle(after) || quoted is { BeginsSentence: true, WordCount: > 1 } && IsAfterBodysName(after));
    }

    // the “Blue Jackets” movement
    private static bool IsAfterBodysName(Token after) =>
        after.Key is "movement" or "party" or "band" or "initiative" or "club" or "festival" or "faction";

    // "laut der Website „hafenblick.example“"
    private static bool IsSiteName(Token? before, QuotedWords quoted) =>
        before?.Key is "website" or "webseite" or "homepage" or "internetseite" or "portal" or "onlineportal" or "blog" or "plattform"
        && quoted is { WordCount: <= LongestGermanName, EndsSentence: false };

    // "told to avoid the word “outbreak”", "banned the term “dry dock”": just what is not said.
    private static bool IsShunned(Sentence sentence, int quotation)
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

        return sentence.At(i)?.Key
            is "avoid"
                or "avoids"
                or "avoided"
                or "avoiding"
                or "ban"
                or "bans"
                or "banned"
                or "banning"
                or "shun"
                or "shuns"
                or "shunned"
                or "shunning";
    }

    // "known to her friends as “Lanky”", "goes by “Lanky”", "bekannt als „Lange“": a mere name.
    private static bool IsAlias(Sentence sentence, int quotation)
    {
        if (sentence.At(quotation - 1)?.Key == "by")
            return sentence.At(quotation - 2)?.Key is "go" or "goes" or "went" or "going";
        if (sentence.At(quotation - 1)?.Key is not ("as" or "als"))
            return false;
        for (var i = quotation - 2; i > quotation - LongestList && sentence.At(i) is { Kind: TokenKind.Word } token; i--)
        {
            if (token.Key is "known" or "bekannt")
                return true;
        }

        return false;
    }

    // "dubbed “…” by Holm": whoever gave the name stands behind it.
    private static bool HasAgent(Sentence sentence, int quotation, Token before) =>
        before.Verb is not null
        && sentence.At(quotation + 1)?.Key == "by"
        && sentence.MentionAt(quotation + 2) is { CanSpeak: true } agent
        && agent.First == quotation + 2;

    // on “Harbour Tonight”; the channel's “Harbour Tonight”; her memoir, “Low Tide”.
    private static bool IsBeforeTitle(Sentence sentence, int quotation, Token before, bool isGerman)
    {
        if (before.Has(WordTraits.WorkNoun))
            return true;

        // "a book called “Low Tide”": the thing's name, not somebody's judgement.
        if (
            before.Verb is { Lemma: "call" or "name" or "label" }
            && sentence.MentionAt(quotation - 2) is { } named
            && (sentence.Tokens[named.First].Key is "a" or "an" || sentence.Tokens[named.Last].Has(WordTraits.WorkNoun))
        )
        {
            return true;
        }

        if (isGerman)
            return IsBeforeGermanName(sentence, quotation, before);
        if (before.Is(',') && sentence.At(quotation - 2)?.Has(WordTraits.WorkNoun) == true)
            return true;
        if (before.Kind == TokenKind.Possessive)
            return true;
        return before.Key is "on" or "in" or "of" or "from" or "at" or "star" or "host" or "im" or "bei"
            && !GovernedByVerb(sentence, quotation - 2);
    }

    // "die Zeitschrift „Fischerei heute“", "der „Hafenbote“": a name set beside its noun or behind its article.
    private static bool IsBeforeGermanName(Sentence sentence, int quotation, Token before)
    {
        if (
            sentence.Tokens[quotation].Quoted is not { BeginsSentence: true, WordCount: <= LongestGermanName }
            || before.Has(WordTraits.Time)
        )
        {
            return false;
        }

        // "Holms Wort von der “Wunde”": what somebody's word was.
        if (sentence.At(quotation - 2)?.Key is "von" or "vom" && sentence.At(quotation - 3)?.Has(WordTraits.SpeechNoun) == true)
            return false;
        if (before.Kind == TokenKind.Word && before.IsCapitalized && before.Verb is null && !before.Has(WordTraits.Pronoun))
            return sentence.MentionAt(quotation - 1) is not { Kind: MentionKind.Name };
        return before.Key is "laut" or "der" or "des" or "dem" or "den" or "im" or "beim" or "vom" or "in" or "bei";
    }

    // "spoke of “Peace Now”": the preposition belongs to a cue.
    private static bool GovernedByVerb(Sentence sentence, int i) => sentence.At(i)?.Verb is { IsFinite: true, IsSpeech: false };

    // “Harbour Tonight” host, “Low Tide” star.
    private static bool IsAfterTitle(Token after) =>
        !after.IsCapitalized
        && after.Kind == TokenKind.Word
        && after.Has(WordTraits.PersonNoun | WordTraits.WorkNoun)
        && after.Verb is null;
}
