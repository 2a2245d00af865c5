using NewsContent.Text.Attribution.Mentions;
using NewsContent.Text.Attribution.Tokens;
using static NewsContent.Text.Attribution.Languages.English.EnglishSegments;
using static NewsContent.Text.Attribution.Tokens.Segments;

namespace NewsContent.Text.Attribution.Languages.English;

/// <summary>Finds the subject of an English verb: before it, past appositions, relative clauses and prepositional phrases.</summary>
internal static class EnglishSubjects
{
    private const int MostSteps = 24;

    // Farther behind no sentence of a newspaper has its subject; it keeps the work small for texts made to be hard.
    private const int LongestIntroduction = 400;

    private const WordTraits BetweenSubjectAndVerb = WordTraits.Time | WordTraits.ObjectPronoun;

    /// <summary>The subject that ends before token <paramref name="end"/> (exclusive), where the verb group begins.</summary>
    public static FoundSubject Before(Sentence sentence, int end)
    {
        var found = RightBefore(sentence, end);
        var isOpen = found is { IsNobody: false, IsRelative: false, IsShared: false } && IsNoneOrObject(sentence, found.Speaker);
        return isOpen && EnglishPostmodifiers.Antecedent(sentence, end) is { } described ? new FoundSubject(described) : found;
    }

    // "the woman who runs the council said": the council is what she runs.
    private static bool IsNoneOrObject(Sentence sentence, Mention? speaker) =>
        speaker is null || sentence.At(speaker.First - 1) is { } before && (before.Verb is not null || before.Has(WordTraits.OtherVerb));

    private static FoundSubject RightBefore(Sentence sentence, int end)
    {
        var i = end - 1;
        for (var step = 0; step < MostSteps && i >= 0; step++)
        {
            var token = sentence.Tokens[i];
            if (sentence.MentionAt(i) is { } mention)
                return EnglishSubjectPhrases.Read(sentence, mention);
            if (token.Has(WordTraits.Relative))
                return EnglishSubjectPhrases.Antecedent(sentence, i);
            if (token.Has(WordTraits.Conjunction))
                return new FoundSubject(null, IsShared: true);
            if (token.Is(','))
                return BeforeComma(sentence, i);
            if (BeforeInsertion(sentence, i) is not { } before)
                break;
            i = before;
        }

        return FoundSubject.None;
    }

    /// <summary>The subject right after the verb group's last token: "said Weber", "said the mayor, Eva Holm".</summary>
    public static Mention? After(Sentence sentence, int verb)
    {
        var i = verb + 1;
        while (sentence.At(i) is { } token && token.Has(WordTraits.Adverb) && !token.IsCapitalized && sentence.MentionAt(i) is null)
            i++;
        if (sentence.MentionAt(i) is not { } mention || mention.First != i)
            return null;
        var named = Named(sentence, mention);
        if (!named.CanSpeak)
            return null;

        // "…, said his boss was": the phrase is the subject of what is said.
        return
            sentence.At(SkipPhrases(sentence, named.Last + 1)) is { } next
            && next.Has(WordTraits.Auxiliary)
            && sentence.MentionAt(named.Last + 1) is null
            ? null
            : named;
    }

    /// <summary>The sentence's own subject: the first phrase that is neither an object nor part of an introduction.</summary>
    public static Mention? Main(Sentence sentence)
    {
        var i = 0;
        while (i < sentence.Tokens.Length && i < LongestIntroduction)
        {
            var token = sentence.Tokens[i];
            if (sentence.MentionAt(i) is { } mention)
            {
                if (MainSubject(sentence, mention) is { } subject)
                    return subject;
                i = mention.Last + 1;
            }
            else if (EndOfIntroduction(sentence, i) is var comma && comma > 0)
            {
                i = comma + 1;
            }
            else
            {
                i = token.Has(WordTraits.Preposition) && sentence.MentionAt(i + 1) is { } governed ? governed.Last + 1 : i + 1;
            }
        }

        return null;
    }

    /// <summary>A role's name when the phrase before a comma only says what the named person is.</summary>
    public static Mention Named(Sentence sentence, Mention mention)
    {
        if (mention.Kind != MentionKind.Nominal)
            return mention;
        var end = SkipPhrases(sentence, mention.Last + 1);
        if (
            sentence.At(end)?.Is(',') == true
            && sentence.MentionAt(end + 1) is { Kind: MentionKind.Name } name
            && name.First == end + 1
            && RoleReader.SaysWhatIs(mention, name, end)
        )
        {
            return name;
        }

        // "former mayor and harbour chief Eva Holm": two roles of one person.
        if (
            mention is { Thing: MentionedThing.Person, HasDeterminer: false, IsPlural: false }
            && sentence.At(mention.Last + 1)?.Key == "and"
            && sentence.MentionAt(mention.Last + 2) is { Kind: MentionKind.Name, RoleWords: not null, HasDeterminer: false } named
            && named.First == mention.Last + 2
        )
        {
            return named;
        }

        return mention;
    }

    private static FoundSubject BeforeComma(Sentence sentence, int comma)
    {
        if (EnglishParentheses.SubjectBefore(sentence, comma) is { } found)
            return found;
        var next = sentence.At(comma + 1);
        return new FoundSubject(null, IsShared: next is not null && next.Has(WordTraits.Conjunction | WordTraits.Adverb));
    }

    // "Holm (45)", "Holm — asked about it —", "Holm on Monday", "Holm himself": where the words before the insertion end.
    private static int? BeforeInsertion(Sentence sentence, int i)
    {
        var token = sentence.Tokens[i];
        if (token.Is(')') || token.Is(']'))
            return OpeningBracket(sentence, i) - 1;
        if (token.IsDash && OpeningDash(sentence, i) is var dash && dash > 0)
            return dash - 1;
        var isTime = token.Has(BetweenSubjectAndVerb) && !token.Has(WordTraits.Preposition) || token.Kind == TokenKind.Number;
        if (!isTime)
            return null;
        return sentence.At(i - 1)?.Has(WordTraits.Preposition) == true ? i - 2 : i - 1;
    }

    private static Mention? MainSubject(Sentence sentence, Mention mention)
    {
        if (!mention.CanSpeak)
            return null;
        var named = Named(sentence, mention);
        var after = SkipModifiers(sentence, named.Last + 1);
        if (!ReferenceEquals(named, mention) && sentence.At(after)?.Is(',') == true)
            after++;
        return IsVerbLike(sentence, after) || mention.First == 0 && sentence.At(after)?.Key == "who" ? named : null;
    }

    // "In an interview on Monday," and "When asked about it,": over with the comma; 0 where nothing of the kind begins.
    private static int EndOfIntroduction(Sentence sentence, int i)
    {
        var token = sentence.Tokens[i];
        var introduces =
            token.Has(WordTraits.Preposition | WordTraits.Subordinator | WordTraits.SourceMarker)
            || i == 0 && (token.EndsIn("ing") || token.EndsIn("ed"));
        return introduces && NextComma(sentence, i) is var comma && comma > 0 && SubjectFollows(sentence, comma + 1) ? comma : 0;
    }

    private static bool SubjectFollows(Sentence sentence, int i) =>
        sentence.MentionAt(i) is not null || sentence.At(i)?.Has(WordTraits.Preposition | WordTraits.Subordinator) == true;
}
