using NewsContent.Text.Attribution.Mentions;
using NewsContent.Text.Attribution.Tokens;

namespace NewsContent.Text.Attribution.Languages.German;

/// <summary>
/// Finds the subject of a German verb: right before or right after the finite verb, or after the word that opens its clause.
/// </summary>
internal static class GermanSubjects
{
    private const int Reach = 30;
    private const int MostSteps = 12;

    private static readonly string[] FeminineEndings =
    [
        "ung",
        "heit",
        "keit",
        "schaft",
        "tion",
        "tät",
        "partei",
        "behörde",
        "polizei",
        "kirche",
        "gruppe",
        "agentur",
        "bank",
        "bahn",
    ];

    /// <summary>The subject that ends right before the finite verb: the clause's first place.</summary>
    public static Mention? Before(Sentence sentence, int verb)
    {
        var end = verb - 1;

        // "Holm selbst sagte", "Holm dagegen sagte": the few words that can stand between.
        while (
            sentence.At(end) is { } between
            && between.Key is "selbst" or "selber" or "dagegen" or "hingegen" or "jedoch" or "allerdings" or "indes" or "wiederum" or "aber"
            && sentence.MentionAt(end) is null
        )
        {
            end--;
        }

        if (sentence.At(end)?.Is(',') == true || sentence.At(end)?.Is(')') == true)
            return BeforeParenthesis(sentence, end);
        if (sentence.MentionAt(end) is not { } last)
            return null;
        return Chain(sentence, last) is { } subject && !GermanNegation.IsExcluded(sentence, subject) ? subject : null;
    }

    /// <summary>The subject after the finite verb, past adverbs and "sich": "sagte am Montag Weber".</summary>
    public static Mention? After(Sentence sentence, int verb)
    {
        var i = verb + 1;
        for (var step = 0; step < MostSteps && i < sentence.Tokens.Length; step++)
        {
            var token = sentence.Tokens[i];
            if (sentence.MentionAt(i) is { } mention)
            {
                var isExcluded = GermanNegation.IsExcluded(sentence, mention);
                if (!isExcluded && IsNominative(sentence, mention) && Named(sentence, mention) is { CanSpeak: true } subject)
                    return subject;
                i = mention.Last + 1;
                if (isExcluded && sentence.At(i)?.Is(',') == true && sentence.At(i + 1)?.Key == "sondern")
                    i += 2;
                continue;
            }

            if (token.Has(WordTraits.Preposition))
            {
                // "sagte am Montag Weber": a phrase of time or place stands between.
                i++;
                while (
                    i < sentence.Tokens.Length
                    && (sentence.Tokens[i].Has(WordTraits.Time | WordTraits.Determiner) || sentence.Tokens[i].Kind == TokenKind.Number)
                    && sentence.MentionAt(i) is null
                )
                {
                    i++;
                }

                if (sentence.MentionAt(i) is { } governed && !IsTimePhrase(sentence, i))
                    i = governed.Last + 1;
                continue;
            }

            if (
                token.Has(WordTraits.Adverb | WordTraits.Time)
                || token.Kind == TokenKind.Number
                || token.Is('.') && sentence.At(i - 1)?.Kind == TokenKind.Number
            )
            {
                i++;
                continue;
            }

            break;
        }

        return null;
    }

    /// <summary>
    /// The subject right after the word that opens a subordinate clause whose verb stands last: "wie der Minister am Montag sagte".
    /// </summary>
    public static Mention? OfSubordinate(Sentence sentence, int verb, out bool relative)
    {
        relative = false;
        for (var i = verb - 1; i >= 0 && i > verb - Reach; i--)
        {
            var token = sentence.Tokens[i];
            if (token.Is(',') || token.Is(':') || token.Is(';') || token.IsQuotation)
            {
                var opener = sentence.At(i + 1);
                if (opener is null || opener.IsQuotation)
                    return null;
                if (opener.Has(WordTraits.Complementizer | WordTraits.Subordinator) || opener.Key == "wie")
                    return After(sentence, i + 1);

                // "die Zahl, die Eva Holm genannt hatte": a bare article before a name is the object's relative pronoun.
                if (
                    opener.Key is "die" or "das" or "den" or "dem"
                    && sentence.MentionAt(i + 2) is { Kind: MentionKind.Name, Thing: MentionedThing.Person } teller
                    && teller.First >= i + 1
                    && teller.First <= i + 2
                    && (teller.Name[0] == sentence.Tokens[i + 2] || teller.First == i + 2)
                )
                {
                    return teller;
                }

                if (
                    opener.Key is "der" or "die" or "das"
                    && sentence.MentionAt(i - 1) is { CanSpeak: true } antecedent
                    && (sentence.MentionAt(i + 1) is null || sentence.MentionAt(i + 1)!.First == i + 1)
                )
                {
                    relative = true;
                    return !GermanNegation.IsExcluded(sentence, antecedent) ? Chain(sentence, antecedent)
                        : GermanNegation.BeforeExcluded(sentence, antecedent) is { } kept ? Chain(sentence, kept)
                        : null;
                }

                if (token.IsQuotation)
                    continue;
                return null;
            }
        }

        // "Wie der Minister mitteilte, ist …" at the head of a sentence.
        return verb <= Reach && sentence.Tokens[0].Key == "wie" ? After(sentence, 0) : null;
    }

    /// <summary>
    /// Whom the sentence is about: its first phrase when that can be a subject, else the one after the first finite verb.
    /// </summary>
    public static Mention? Main(Sentence sentence)
    {
        var first = AfterTime(sentence);
        while (
            sentence.At(first) is { } token && token.Has(WordTraits.Conjunction | WordTraits.Adverb) && sentence.MentionAt(first) is null
        )
        {
            first++;
        }

        if (
            sentence.MentionAt(first) is { } lead
            && lead.CanSpeak
            && IsNominative(sentence, lead)
            && lead.Thing is not MentionedThing.Thing
        )
        {
            return Named(sentence, lead);
        }

        return FiniteVerb(sentence, first) is { } verb ? After(sentence, verb) : null;
    }

    // "15.30 Uhr: Eva Holm": the time before an entry of a live report.
    private static int AfterTime(Sentence sentence)
    {
        var i = 0;
        while (sentence.At(i) is { } token && (token.Kind == TokenKind.Number || token.Has(WordTraits.Time)))
            i++;
        return i > 0 && sentence.At(i)?.Is(':') == true ? i + 1 : 0;
    }

    /// <summary>
    /// The finite verb that stands second in the clause which begins at <paramref name="first"/>; null when its place does not tell.
    /// </summary>
    public static int? FiniteVerb(Sentence sentence, int first)
    {
        for (var i = first; i < sentence.Tokens.Length && i < first + Reach; i++)
        {
            var token = sentence.Tokens[i];
            if (token.Is(',') || token.IsQuotation)
                return null;
            if (sentence.MentionAt(i) is not null || token.IsCapitalized)
                continue;
            if (token.Has(WordTraits.Auxiliary) || token.Verb is { IsFinite: true })
                return i;

            // A verb that no list knows: behind a noun, a name or an adverb, where no adjective can stand.
            if (
                i > first
                && GermanByPlace.CanBeVerb(token)
                && sentence.At(i - 1) is { } before
                && !before.Has(WordTraits.Preposition | WordTraits.Determiner)
                && (sentence.MentionAt(i - 1) is not null || before.Has(WordTraits.Adverb | WordTraits.Time))
            )
            {
                return i;
            }
        }

        return null;
    }

    /// <summary>A role's name when the name follows between commas: "die Sprecherin, Eva Holm,".</summary>
    public static Mention Named(Sentence sentence, Mention mention)
    {
        if (mention.Kind != MentionKind.Nominal || mention.Thing is not (MentionedThing.Person or MentionedThing.Thing))
            return mention;
        var last = mention.Last;
        for (var step = 0; step < 3; step++)
        {
            if (sentence.MentionAt(last + 1) is { } genitive && IsGenitive(sentence, genitive))
            {
                // "der Sprecher des Verbandes Jens Holm": the name that ends the genitive is the person's.
                if (EndsInPerson(sentence, genitive))
                    return genitive;
                last = genitive.Last;
            }
            else if (sentence.At(last + 1)?.Has(WordTraits.Preposition) == true && sentence.MentionAt(last + 2) is { } governed)
            {
                last = governed.Last;
            }
        }

        if (
            sentence.At(last + 1)?.Is(',') == true
            && sentence.MentionAt(last + 2) is { Kind: MentionKind.Name } name
            && name.Thing is MentionedThing.Person
            && (sentence.At(name.Last + 1) is not { } next || next.Kind == TokenKind.Punctuation)
        )
        {
            return name;
        }

        return mention;
    }

    /// <summary>
    /// Whether the verb has two or more for subject, so that none of them alone speaks: "Holm und Brunn nannten", "sagten Holm und Brunn".
    /// </summary>
    public static bool IsJoint(Sentence sentence, int verb, Mention subject)
    {
        var key = sentence.Tokens[verb].Key;
        if (key[key.Length - 1] != 'n' || !ReferenceEquals(subject.Sentence, sentence))
            return false;
        var joint = subject.Last < verb ? subject.First - 1 : subject.Last + 1;
        var partner = subject.Last < verb ? subject.First - 2 : subject.Last + 2;
        return sentence.At(joint)?.Key is "und" or "sowie"
            && (
                sentence.MentionAt(partner) is { IsPossessive: false }
                || sentence.At(partner) is { Kind: TokenKind.Word, IsCapitalized: true }
            );
    }

    /// <summary>Whether the phrase can stand as a subject by its first word.</summary>
    public static bool IsNominative(Sentence sentence, Mention mention) =>
        !sentence.Tokens[mention.First].Has(WordTraits.Oblique)
        && !IsFeminineOblique(sentence, mention)
        && (
            sentence.At(mention.First - 1) is not { } before
            || !before.Has(WordTraits.Preposition)
            || before.Has(WordTraits.Complementizer | WordTraits.Subordinator)
        );

    // "der Richterin", "der Mitteilung": before a woman or a feminine noun "der" is no subject's article.
    private static bool IsFeminineOblique(Sentence sentence, Mention mention)
    {
        if (
            sentence.Tokens[mention.First].Key is not ("der" or "einer" or "dieser" or "ihrer" or "seiner")
            || mention.First == mention.Last
        )
        {
            return false;
        }

        return mention.Gender == Gender.Female || mention.Kind == MentionKind.Nominal && IsFeminine(sentence.Tokens[mention.Last].Key);
    }

    private static bool IsFeminine(string noun)
    {
        foreach (var ending in FeminineEndings)
        {
            if (noun.EndsWith(ending, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    // The head of "die Sprecherin der Stiftung", "Holm vom Institut für Wald".
    private static Mention? Chain(Sentence sentence, Mention last)
    {
        var mention = last;
        for (var step = 0; step < MostSteps; step++)
        {
            if (sentence.At(mention.First - 1)?.Has(WordTraits.Preposition) == true)
            {
                if (sentence.MentionAt(mention.First - 2) is { } head)
                {
                    mention = head;
                    continue;
                }

                return null;
            }

            if (IsGenitive(sentence, mention) && sentence.MentionAt(mention.First - 1) is { } owner)
            {
                if (EndsInPerson(sentence, mention) && owner is { Kind: MentionKind.Nominal, Thing: MentionedThing.Person })
                    return mention;
                mention = owner;
                continue;
            }

            break;
        }

        if (
            sentence.At(mention.First - 1)?.Is(',') == true
            && sentence.MentionAt(mention.First - 2) is { } name
            && name.Kind == MentionKind.Name
            && name.Thing == MentionedThing.Person
            && mention is { Kind: MentionKind.Nominal, Thing: MentionedThing.Person }
        )
        {
            return name;
        }

        return (mention.CanSpeak || IsLoneName(sentence, mention)) && IsNominative(sentence, mention) ? mention : null;
    }

    /// <summary>
    /// Whether it is a lone word that can only be a name: German nouns for one thing have an article at a sentence's head.
    /// </summary>
    public static bool IsLoneName(Sentence sentence, Mention mention) =>
        mention is { Kind: MentionKind.Nominal, Thing: MentionedThing.Thing, HasDeterminer: false, IsPossessive: false, First: 0, Last: 0 }
        && sentence.Tokens[0] is { Traits: WordTraits.None, Verb: null } word
        && word.Key.Length > 2
        && GermanNames.IsPlainName(word);

    // "Theo Weber, Präsident des Bundes (…), sagte": past the parenthesis to the phrase before it.
    private static Mention? BeforeParenthesis(Sentence sentence, int closing)
    {
        for (var step = 0; step < 4; step++)
        {
            var opening = closing - 1;
            while (
                opening >= 0
                && opening > closing - Reach
                && !sentence.Tokens[opening].Is(',')
                && !sentence.Tokens[opening].Is('(')
                && !sentence.Tokens[opening].IsQuotation
            )
            {
                opening--;
            }

            if (opening < 1 || sentence.Tokens[opening].IsQuotation)
                return null;
            var inner = sentence.MentionAt(opening + 1);
            var before = sentence.MentionAt(opening - 1);

            // "Die Leiterin des Amtes in Nordhafen, Eva Holm, sagte": a person's name alone between the commas.
            if (
                inner is { Kind: MentionKind.Name, Thing: MentionedThing.Person }
                && inner.First == opening + 1
                && inner.Last == closing - 1
                && before is not null
                && before is not { Kind: MentionKind.Name, Thing: MentionedThing.Person }
            )
            {
                return inner;
            }

            if (
                inner is { Kind: MentionKind.Name, Thing: MentionedThing.Person }
                && before is not null
                && Chain(sentence, before) is { Thing: MentionedThing.Person, Kind: MentionKind.Nominal }
            )
            {
                return inner;
            }

            if (before is not null && Chain(sentence, before) is { } subject && IsClauseStart(sentence, subject.First - 1))
                return Named(sentence, subject);
            closing = opening;
        }

        return null;
    }

    // "des Verbandes Jens Holm": other words stand between the article and the person's name.
    private static bool EndsInPerson(Sentence sentence, Mention mention) =>
        mention is { Kind: MentionKind.Name, Thing: MentionedThing.Person }
        && sentence.At(mention.First + 1) is not null
        && mention.NameFirst != mention.First + 1;

    private static bool IsGenitive(Sentence sentence, Mention mention) =>
        sentence.Tokens[mention.First].Key is "des" or "der" or "eines" or "einer" or "dieser" or "seiner" or "ihrer";

    private static bool IsClauseStart(Sentence sentence, int before) =>
        before < 0
        || sentence.Tokens[before].Kind == TokenKind.Punctuation
        || sentence.Tokens[before].IsQuotation
        || sentence.Tokens[before].Has(WordTraits.Conjunction | WordTraits.Complementizer | WordTraits.Adverb);

    private static bool IsTimePhrase(Sentence sentence, int i) => sentence.At(i - 1)?.Has(WordTraits.Time) == true;
}
