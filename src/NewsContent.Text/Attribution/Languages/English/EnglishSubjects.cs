using NewsContent.Text.Attribution.Mentions;
using NewsContent.Text.Attribution.Tokens;
using static NewsContent.Text.Attribution.Languages.English.EnglishSegments;
using static NewsContent.Text.Attribution.Tokens.Segments;

namespace NewsContent.Text.Attribution.Languages.English;

/// <summary>What was found as a verb's subject.</summary>
/// <param name="Speaker">The subject; null when there is none.</param>
/// <param name="IsRelative">Whether the verb stands in a relative clause.</param>
/// <param name="IsShared">Whether the verb shares the subject of an earlier verb ("came and said").</param>
/// <param name="IsThing">Whether the subject is something that has no voice of its own: "the investigation said".</param>
/// <param name="IsNobody">Whether the subject is nobody: "nobody said", "not Weber said".</param>
internal readonly record struct FoundSubject(Mention? Speaker, bool IsRelative, bool IsShared, bool IsThing = false, bool IsNobody = false);

/// <summary>Finds the subject of an English verb: before it, past appositions, relative clauses and prepositional phrases.</summary>
internal static class EnglishSubjects
{
    private const int MostSteps = 24;

    /// <summary>The subject that ends before token <paramref name="end"/> (exclusive), where the verb group begins.</summary>
    public static FoundSubject Before(Sentence sentence, int end)
    {
        var i = end - 1;
        for (var step = 0; step < MostSteps && i >= 0; step++)
        {
            var token = sentence.Tokens[i];
            if (sentence.MentionAt(i) is { } mention)
                return FromPhrase(sentence, mention);
            if (token.Has(WordTraits.Relative))
                return Antecedent(sentence, i);
            if (token.Has(WordTraits.Conjunction))
                return new FoundSubject(null, false, true);
            if (token.Is(')') || token.Is(']'))
            {
                i = OpeningBracket(sentence, i) - 1;
                continue;
            }

            if (token.Is(','))
            {
                if (BeforeParenthesis(sentence, i, out var found))
                    return found;
                return new FoundSubject(
                    null,
                    false,
                    sentence.At(i + 1) is { } next && next.Has(WordTraits.Conjunction | WordTraits.Adverb)
                );
            }

            if (token.IsDash && OpeningDash(sentence, i) is var dash && dash > 0)
            {
                i = dash - 1;
                continue;
            }

            if (
                token.Has(WordTraits.Time | WordTraits.ObjectPronoun) && !token.Has(WordTraits.Preposition)
                || token.Kind == TokenKind.Number
            )
            {
                i--;
                if (sentence.At(i) is { } preposition && preposition.Has(WordTraits.Preposition))
                    i--;
                continue;
            }

            break;
        }

        return default;
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
        while (i < sentence.Tokens.Length)
        {
            var token = sentence.Tokens[i];
            if (sentence.MentionAt(i) is { } mention)
            {
                var named = Named(sentence, mention);
                var after = SkipModifiers(sentence, named.Last + 1);
                if (!ReferenceEquals(named, mention) && sentence.At(after)?.Is(',') == true)
                    after++;
                if (mention.CanSpeak && (IsVerbLike(sentence, after) || mention.First == 0 && sentence.At(after)?.Key == "who"))
                    return named;
                i = mention.Last + 1;
                continue;
            }

            // "In an interview on Monday," and "When asked about it,": over with the comma.
            var introduces =
                token.Has(WordTraits.Preposition | WordTraits.Subordinator | WordTraits.SourceMarker)
                || i == 0 && (token.EndsIn("ing") || token.EndsIn("ed"));
            if (introduces && NextComma(sentence, i) is var comma && comma > 0 && SubjectFollows(sentence, comma + 1))
            {
                i = comma + 1;
                continue;
            }

            if (token.Has(WordTraits.Preposition) && sentence.MentionAt(i + 1) is { } governed)
            {
                i = governed.Last + 1;
                continue;
            }

            i++;
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
            && (ReferenceEquals(RoleReader.Introducer(name), mention) || end == mention.Last + 1 && RoleReader.IsBodyInApposition(name))
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

    // The first phrase of a chain: "a spokesman for the ministry in Brightport".
    private static FoundSubject FromPhrase(Sentence sentence, Mention last)
    {
        var mention = BeforeExcluded(sentence, last) ?? last;
        for (var step = 0; step < MostSteps; step++)
        {
            var before = sentence.At(mention.First - 1);
            if (before is null || !before.Has(WordTraits.Preposition) || before.Has(WordTraits.Conjunction | WordTraits.Complementizer))
                break;

            // "a statement after Holm said": a name behind "after" begins a clause of its own.
            if (
                before.Has(WordTraits.Subordinator)
                && mention is { Kind: MentionKind.Name, Thing: MentionedThing.Person or MentionedThing.Unknown }
            )
            {
                break;
            }

            var joint = mention.First - 2;
            if (joint > 0 && EnglishPhraseBounds.IsAdjectiveBehindNoun(sentence, joint))
                joint--;
            if (sentence.MentionAt(joint) is { } head)
            {
                mention = head;
                continue;
            }

            // "On Monday in Brightport the mayor": a phrase that only sets the scene has no head before it.
            if (mention.First - 1 == 0 || sentence.At(mention.First - 2)?.Is(',') == true && !ReferenceEquals(mention, last))
                break;
            break;
        }

        var lead = sentence.At(mention.First - 1);
        if (
            lead is not null
            && lead.Has(WordTraits.Preposition)
            && !lead.Has(WordTraits.Complementizer | WordTraits.Subordinator | WordTraits.Conjunction)
        )
        {
            // A prepositional phrase between subject and verb, set off by a comma: "Holm, in a letter, said".
            if (sentence.At(mention.First - 2)?.Is(',') == true && BeforeParenthesis(sentence, mention.First - 2, out var outer))
                return outer;
            return ReferenceEquals(mention, last) && last.Kind == MentionKind.Name && mention.First - 1 == 0
                ? new FoundSubject(last, false, false)
                : default;
        }

        if (IsNobody(sentence, mention))
            return new FoundSubject(null, false, false, IsNobody: true);
        if (!mention.CanSpeak)
            return new FoundSubject(null, false, false, mention is { Kind: MentionKind.Nominal, IsPossessive: false });

        // "Holm, who is head of the port said": the closing comma forgotten.
        if (lead is not null && lead.Has(WordTraits.Auxiliary) && sentence.At(mention.First - 2)?.Has(WordTraits.Relative) == true)
            return Antecedent(sentence, mention.First - 2) with { IsRelative = false };
        if (lead is not null && lead.Is(',') && RoleReader.Introducer(mention) is not null)
            return new FoundSubject(mention, false, false);

        // "Soto, head of the port, said" reaches here from "Soto … port said" only without its closing comma; a name before wins.
        if (
            mention.Kind == MentionKind.Nominal
            && lead is not null
            && lead.Is(',')
            && sentence.MentionAt(mention.First - 2) is { Kind: MentionKind.Name } name
            && mention.Thing == MentionedThing.Person
            && IsClauseStart(sentence, name.First - 1)
        )
        {
            return new FoundSubject(name, false, false);
        }

        var relative = lead is not null && lead.Has(WordTraits.Relative);
        if (
            lead is { Key: "and" }
            && sentence.MentionAt(mention.First - 2) is { Kind: MentionKind.Nominal, Thing: MentionedThing.Person } first
            && sentence.At(first.First - 1)?.Is(',') == true
            && sentence.MentionAt(first.First - 2) is { Kind: MentionKind.Name, CanSpeak: true } bearer
            && IsClauseStart(sentence, bearer.First - 1)
        )
        {
            return new FoundSubject(bearer, false, false);
        }

        if (
            lead is { Key: "and" }
            && sentence.MentionAt(mention.First - 2) is { CanSpeak: true } partner
            && IsClauseStart(sentence, partner.First - 1)
            && mention.Kind != MentionKind.Pronoun
            && partner.Kind != MentionKind.Pronoun
        )
        {
            return new FoundSubject(null, false, false);
        }

        return new FoundSubject(mention, relative, false);
    }

    // At a comma that may close a parenthesis: what stands before its opening comma, if the words between only modify.
    private static bool BeforeParenthesis(Sentence sentence, int closing, out FoundSubject found)
    {
        found = default;
        for (var step = 0; step < 6; step++)
        {
            var opening = PreviousComma(sentence, closing - 1);
            var first = opening + 1;
            if (first >= closing)
                return false;
            var segmentName = sentence.MentionAt(first);
            var before = opening > 0 ? sentence.MentionAt(opening - 1) : null;
            if (opening > 0 && sentence.Tokens[opening - 1].Is(')'))
                before = sentence.MentionAt(OpeningBracket(sentence, opening - 1) - 1);
            if (
                segmentName is { Kind: MentionKind.Name }
                && segmentName.First == first
                && (RoleReader.Introducer(segmentName) is not null || RoleReader.IsBodyInApposition(segmentName))
            )
            {
                found = new FoundSubject(segmentName, false, false);
                return true;
            }

            if (opening < 0 || sentence.Tokens[opening].IsQuotation && step > 0)
            {
                // No opening comma: "Asked about it, Weber, …" came to the start; what stands there is the
                // subject only if it is one phrase.
                if (segmentName is not null && segmentName.First == first && segmentName.CanSpeak && Covers(sentence, segmentName, closing))
                {
                    found = new FoundSubject(segmentName, false, false);
                    return true;
                }

                if (opening < 0)
                    return false;
            }

            if (
                segmentName is not null
                && before is not null
                && opening > 0
                && segmentName.First == first
                && RoleReader.NamesBody(before, segmentName)
            )
            {
                closing = opening;
                continue;
            }

            if (!Modifies(sentence, first, closing))
            {
                if (segmentName is not null && segmentName.CanSpeak && Covers(sentence, segmentName, closing) && segmentName.First == first)
                {
                    found = new FoundSubject(segmentName, false, false);
                    return true;
                }

                return false;
            }

            var opensClause =
                before is { Kind: MentionKind.Name, Thing: MentionedThing.Person }
                && sentence.At(before.First - 1)?.Has(WordTraits.Subordinator | WordTraits.Complementizer | WordTraits.Conjunction) == true;
            if (before is not null && (opensClause || !Modifies(sentence, Math.Max(0, PreviousComma(sentence, opening - 1) + 1), opening)))
            {
                found = FromPhrase(sentence, before);
                if (found.Speaker is not null)
                    return true;
            }

            closing = opening;
        }

        return false;
    }

    // Whom "who" stands for: the phrase right before it; "Holm, not Weber, who": the one before that. "Whoever" is nobody.
    private static FoundSubject Antecedent(Sentence sentence, int relative)
    {
        var i = relative - 1;
        if (sentence.At(i)?.Is(',') == true)
            i--;
        if (sentence.At(i)?.Is(')') == true)
            i = OpeningBracket(sentence, i) - 1;
        if (sentence.MentionAt(i) is { } excluded && BeforeExcluded(sentence, excluded) is { } kept)
            i = kept.Last;
        var mention = sentence.MentionAt(i);
        var isNobody = mention is not null && (IsNobody(sentence, mention) || sentence.At(mention.First - 1)?.EndsIn("n't") == true);
        if (isNobody || sentence.Tokens[relative].Key is "whoever" or "whomever")
            return new FoundSubject(null, true, false, IsNobody: true);
        if (mention is not { CanSpeak: true })
            return new FoundSubject(null, true, false);

        // "which" is nobody.
        var isThing = sentence.Tokens[relative].Key == "which" && mention is { Kind: MentionKind.Name, Thing: not MentionedThing.Body };
        return new FoundSubject(isThing ? null : mention, true, false);
    }

    // "nobody", "not one of them", "neither Holm nor Weber"; "it was not Weber" leaves nobody else.
    private static bool IsNobody(Sentence sentence, Mention mention) =>
        sentence.Tokens[mention.First].Has(WordTraits.Nobody) && (mention.Kind != MentionKind.Name || mention.NameFirst > mention.First)
        || sentence.At(mention.First - 1)?.Key == "nor"
        || EnglishNegation.IsExcluded(sentence, mention);

    // "Holm, not Weber," and "Holm and not Weber": the phrase that is meant, before the one that is not.
    private static Mention? BeforeExcluded(Sentence sentence, Mention excluded)
    {
        if (!EnglishNegation.IsExcluded(sentence, excluded))
            return null;
        var i = excluded.First - 2;
        if (sentence.At(i)?.Key is "rather" or "instead")
            i--;
        if (sentence.At(i)?.Key is "and" or "but")
            i--;
        if (sentence.At(i)?.Is(',') == true)
            i--;
        return sentence.MentionAt(i) is { CanSpeak: true } kept ? kept : null;
    }

    private static bool SubjectFollows(Sentence sentence, int i) =>
        sentence.MentionAt(i) is not null || sentence.At(i)?.Has(WordTraits.Preposition | WordTraits.Subordinator) == true;
}
