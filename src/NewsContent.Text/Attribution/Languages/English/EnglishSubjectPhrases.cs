using NewsContent.Text.Attribution.Mentions;
using NewsContent.Text.Attribution.Tokens;
using static NewsContent.Text.Attribution.Languages.English.EnglishSegments;
using static NewsContent.Text.Attribution.Tokens.Segments;

namespace NewsContent.Text.Attribution.Languages.English;

/// <summary>Reads the phrase right before an English verb: which noun of it is the subject, and whether it can be one.</summary>
internal static class EnglishSubjectPhrases
{
    private const int MostSteps = 24;

    private const WordTraits OpensClause = WordTraits.Complementizer | WordTraits.Subordinator | WordTraits.Conjunction;

    /// <summary>The subject that a phrase before the verb makes.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="last">The last noun phrase before the verb.</param>
    public static FoundSubject Read(Sentence sentence, Mention last)
    {
        var mention = HeadOfChain(sentence, BeforeExcluded(sentence, last) ?? last);
        var lead = sentence.At(mention.First - 1);
        if (lead?.Has(WordTraits.Preposition) == true && !lead.Has(OpensClause))
            return Governed(sentence, mention, last);
        if (IsNobody(sentence, mention))
            return new FoundSubject(null, IsNobody: true);
        if (!mention.CanSpeak)
            return new FoundSubject(null, IsThing: mention is { Kind: MentionKind.Nominal, IsPossessive: false });
        if (lead is null)
            return new FoundSubject(mention);

        // "Holm, who is head of the port said": the closing comma forgotten.
        if (lead.Has(WordTraits.Auxiliary) && sentence.At(mention.First - 2)?.Has(WordTraits.Relative) == true)
            return Antecedent(sentence, mention.First - 2) with { IsRelative = false };
        if (lead.Is(','))
            return new FoundSubject(BearerBeforeComma(sentence, mention) ?? mention);
        return lead.Key == "and" ? OfPair(sentence, mention) : new FoundSubject(mention, lead.Has(WordTraits.Relative));
    }

    /// <summary>
    /// Whom "who" stands for: the phrase right before it; "Holm, not Weber, who": the one before that. "Whoever" is nobody.
    /// </summary>
    public static FoundSubject Antecedent(Sentence sentence, int relative)
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
            return new FoundSubject(null, IsRelative: true, IsNobody: true);
        if (mention is not { CanSpeak: true })
            return new FoundSubject(null, IsRelative: true);

        // "which" is nobody.
        var isThing = sentence.Tokens[relative].Key == "which" && mention is { Kind: MentionKind.Name, Thing: not MentionedThing.Body };
        return new FoundSubject(isThing ? null : mention, IsRelative: true);
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

    // The first phrase of a chain: "a spokesman for the ministry in Brightport".
    private static Mention HeadOfChain(Sentence sentence, Mention mention)
    {
        for (var step = 0; step < MostSteps; step++)
        {
            var before = sentence.At(mention.First - 1);
            if (before is null || !before.Has(WordTraits.Preposition) || before.Has(WordTraits.Conjunction | WordTraits.Complementizer))
                break;

            // "a statement after Holm said": a name behind "after" begins a clause of its own.
            var isName = mention is { Kind: MentionKind.Name, Thing: MentionedThing.Person or MentionedThing.Unknown };
            if (before.Has(WordTraits.Subordinator) && isName)
                break;

            // "On Monday in Brightport the mayor": a phrase that only sets the scene has no head before it.
            var joint = mention.First - 2;
            if (joint > 0 && EnglishPhraseBounds.IsAdjectiveBehindNoun(sentence, joint))
                joint--;
            if (sentence.MentionAt(joint) is not { } head)
                break;
            mention = head;
        }

        return mention;
    }

    // A prepositional phrase between subject and verb, set off by a comma: "Holm, in a letter, said".
    private static FoundSubject Governed(Sentence sentence, Mention mention, Mention last)
    {
        if (sentence.At(mention.First - 2)?.Is(',') == true && EnglishParentheses.SubjectBefore(sentence, mention.First - 2) is { } outer)
        {
            return outer;
        }

        return ReferenceEquals(mention, last) && last is { Kind: MentionKind.Name, First: 1 } ? new FoundSubject(last) : FoundSubject.None;
    }

    // "Soto, head of the port, said" reaches here from "Soto … port said" only without its closing comma; a name before wins.
    private static Mention? BearerBeforeComma(Sentence sentence, Mention mention) =>
        RoleReader.Introducer(mention) is null
        && mention is { Kind: MentionKind.Nominal, Thing: MentionedThing.Person }
        && sentence.MentionAt(mention.First - 2) is { Kind: MentionKind.Name } name
        && IsClauseStart(sentence, name.First - 1)
            ? name
            : null;

    // "Holm, mayor and harbour chief said": Holm. "Holm and Brunn said": neither alone.
    private static FoundSubject OfPair(Sentence sentence, Mention mention)
    {
        var partner = sentence.MentionAt(mention.First - 2);

        // "Mayor and harbour chief Eva Holm said": two roles of one person.
        if (
            partner is { Kind: MentionKind.Nominal, Thing: MentionedThing.Person, HasDeterminer: false, IsPlural: false }
            && mention is { Kind: MentionKind.Name, RoleWords: not null, HasDeterminer: false }
        )
        {
            return new FoundSubject(mention);
        }

        if (
            partner is { Kind: MentionKind.Nominal, Thing: MentionedThing.Person }
            && sentence.At(partner.First - 1)?.Is(',') == true
            && sentence.MentionAt(partner.First - 2) is { Kind: MentionKind.Name, CanSpeak: true } bearer
            && IsClauseStart(sentence, bearer.First - 1)
        )
        {
            return new FoundSubject(bearer);
        }

        var isPair =
            partner is { CanSpeak: true, Kind: not MentionKind.Pronoun }
            && mention.Kind != MentionKind.Pronoun
            && IsClauseStart(sentence, partner.First - 1);
        return isPair ? FoundSubject.None : new FoundSubject(mention);
    }
}
