using NewsContent.Text.Attribution.Mentions;
using NewsContent.Text.Attribution.Tokens;

namespace NewsContent.Text.Attribution.Languages.English;

/// <summary>
/// Sources whose noun no list knows, seen by their place right at a verb of saying: “…,” rowers said. “…,” said one dockhand. The motion
/// said “…”.
/// </summary>
internal static class EnglishBareSources
{
    private const int LongestPhrase = 12;
    private const int ShortestPlural = 4;

    private const WordTraits Ends =
        WordTraits.Conjunction
        | WordTraits.Complementizer
        | WordTraits.Subordinator
        | WordTraits.Relative
        | WordTraits.Pronoun
        | WordTraits.ObjectPronoun
        | WordTraits.Auxiliary
        | WordTraits.OtherVerb
        | WordTraits.SourceMarker
        | WordTraits.Nobody;

    /// <summary>The phrase that ends before token <paramref name="end"/>, where a verb of saying begins; null when it is none.</summary>
    public static Mention? Before(Sentence sentence, int end)
    {
        var first = end;
        while (first > 0 && first > end - LongestPhrase && IsInside(sentence, first - 1))
            first--;
        if (first == end || !CanStartAt(sentence, first))
            return null;
        var head = HeadOf(sentence, first, end);
        var isAfterWords = IsAfterWords(sentence, first);
        if (!IsSource(sentence, first, head, isAfterWords))
            return null;
        var source = Make(sentence, first, head);

        // "The rise signals “…”": what a thing does can be told with many verbs of saying, but few of them need a voice.
        return isAfterWords || source.Thing is MentionedThing.People or MentionedThing.Person || NeedsVoice(sentence, end) ? source : null;
    }

    private static bool NeedsVoice(Sentence sentence, int verbGroup)
    {
        var i = verbGroup;
        while (sentence.At(i) is { Verb: null, Kind: TokenKind.Word })
            i++;
        return sentence.At(i)?.Verb?.Lemma
            is "say"
                or "tell"
                or "add"
                or "ask"
                or "write"
                or "argue"
                or "claim"
                or "explain"
                or "warn"
                or "insist"
                or "note"
                or "state"
                or "announce"
                or "declare"
                or "complain"
                or "reply"
                or "respond"
                or "answer";
    }

    /// <summary>The phrase right behind the verb at <paramref name="verb"/>, which the words stand before; null when it is none.</summary>
    public static Mention? After(Sentence sentence, int verb)
    {
        var first = verb + 1;
        if (IsOneAlone(sentence, first))
            return Make(sentence, first, first);
        var end = first;
        while (end < sentence.Tokens.Length && end < first + LongestPhrase && IsInside(sentence, end) && !IsLink(sentence.Tokens[end]))
            end++;
        if (end == first || sentence.MentionAt(first) is { } mention && (mention.First != first || mention.Kind != MentionKind.Nominal))
            return null;
        return !IsSubjectOfMore(sentence, end) && IsSource(sentence, first, end - 1, false) ? Make(sentence, first, end - 1) : null;
    }

    // "said her boss was": the phrase is the subject of what is said.
    private static bool IsSubjectOfMore(Sentence sentence, int end) =>
        sentence.At(end) is { } next && (next.Has(WordTraits.Auxiliary | WordTraits.OtherVerb) || next.Verb is { IsFinite: true });

    // "said one.", "said another of them."
    private static bool IsOneAlone(Sentence sentence, int i) =>
        sentence.At(i)?.Key == "those" && sentence.At(i + 1)?.Has(WordTraits.Relative) == true
        || sentence.At(i)?.Key is "one" or "another" or "others" or "some" or "many" or "several"
            && (
                sentence.At(i + 1) is not { Kind: TokenKind.Word or TokenKind.Number } next
                || next.Has(WordTraits.Preposition | WordTraits.Relative | WordTraits.Time)
            );

    private static bool IsInside(Sentence sentence, int i)
    {
        var token = sentence.Tokens[i];
        if (token.Kind is not (TokenKind.Word or TokenKind.Number) || token.Has(Ends) && !token.Has(WordTraits.Determiner))
            return false;
        return token.Verb is not { IsFinite: true, IsAlsoNoun: false } || sentence.MentionAt(i) is not null;
    }

    private static bool CanStartAt(Sentence sentence, int first)
    {
        var token = sentence.Tokens[first];
        if (token.Has(WordTraits.Preposition | WordTraits.Adverb | WordTraits.Time) && !token.Has(WordTraits.Determiner))
            return false;
        if (
            sentence.MentionAt(first) is { } mention
            && (mention.First != first || mention.Kind != MentionKind.Nominal || mention.IsPossessive)
        )
        {
            return false;
        }

        return sentence.At(first - 1) is not { } before || IsBeforeClause(before) || JoinsClause(sentence, before, first - 2);
    }

    private static bool IsBeforeClause(Token before) =>
        before.IsQuotation || before.Is(',') || before.Is('\u2014') || before.Is('\u2013') || before.Key == "that";

    // “…,” and rowers said: no phrase stands before the conjunction that it could join.
    private static bool JoinsClause(Sentence sentence, Token before, int joined) =>
        before.Has(WordTraits.Conjunction) && sentence.At(joined) is not { Kind: TokenKind.Word or TokenKind.Possessive };

    private static bool IsAfterWords(Sentence sentence, int first) =>
        sentence.At(first - 1)?.IsQuotation == true || sentence.At(first - 2)?.IsQuotation == true;

    // "rowers" of "rowers at the port": the last word before what hangs on the phrase.
    private static int HeadOf(Sentence sentence, int first, int end)
    {
        var i = first + 1;
        while (i < end && !IsLink(sentence.Tokens[i]))
            i++;
        return i - 1;
    }

    private static bool IsLink(Token token) => token.Has(WordTraits.Preposition | WordTraits.Time | WordTraits.Adverb);

    private static bool IsSource(Sentence sentence, int first, int head, bool isAlone)
    {
        var noun = sentence.Tokens[head];
        if (
            noun.Kind != TokenKind.Word
            || noun.IsCapitalized && head > 0
            || noun.Has(WordTraits.Time | WordTraits.Adverb | WordTraits.Preposition | WordTraits.Determiner)
        )
        {
            return false;
        }

        // "The State Department less than a week ago said": the body's name is over before its last word.
        if (
            head > 1
            && sentence.Tokens[head - 1] is { IsCapitalized: true } before
            && before.Has(WordTraits.BodyNoun | WordTraits.BodyNameWord)
        )
        {
            return false;
        }

        if (sentence.Tokens[first].Has(WordTraits.Determiner) && first < head)
            return true;
        return IsMany(noun) || isAlone && noun.Traits == WordTraits.None && !IsVerbal(noun);
    }

    private static bool IsVerbal(Token noun) => noun.Verb is not null || noun.EndsIn("ed") || noun.EndsIn("ing") || noun.EndsIn("ly");

    /// <summary>Whether the word is a plural by its ending: "rowers", not "news" or "mess".</summary>
    private static bool IsMany(Token noun) =>
        noun.Has(WordTraits.PeopleNoun)
        || noun.Length > ShortestPlural && noun.EndsIn("s") && !EndsInSingular(noun) && noun.Verb is not { IsAlsoNoun: false };

    private static bool EndsInSingular(Token noun) => noun.EndsIn("ss") || noun.EndsIn("us") || noun.EndsIn("is") || noun.EndsIn("ics");

    private static Mention Make(Sentence sentence, int first, int head)
    {
        var noun = sentence.Tokens[head];
        var isPerson = noun.Has(WordTraits.PersonNoun) || EnglishEndings.IsTrade(noun);
        var thing =
            IsMany(noun) ? MentionedThing.People
            : isPerson ? MentionedThing.Person
            : MentionedThing.Unknown;
        return new Mention
        {
            Kind = MentionKind.Nominal,
            Thing = thing,
            Sentence = sentence,
            First = first,
            Last = head,
            Gender = thing == MentionedThing.Person ? noun.Gender : Gender.Unknown,
            IsPlural = thing == MentionedThing.People,
            HasDeterminer = sentence.Tokens[first].Has(WordTraits.Determiner),
        };
    }
}
