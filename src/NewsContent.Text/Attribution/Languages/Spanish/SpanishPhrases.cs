using NewsContent.Text.Attribution.Mentions;
using NewsContent.Text.Attribution.Tokens;

namespace NewsContent.Text.Attribution.Languages.Spanish;

/// <summary>Reads the noun phrase at a place: a name with the role before it, a role, a body, a source without a name.</summary>
/// <remarks>
/// "el presidente de la Comisión de Puertos, Karl Brunn": determiner, noun, adjectives, what "de" adds, and perhaps a name.
/// </remarks>
internal sealed class SpanishPhrases(LanguageWords words, WordEvidence evidence)
{
    private const int MostDeterminers = 3;
    private const int MostComplements = 6;

    private const WordTraits Speaks = WordTraits.PersonNoun | WordTraits.PeopleNoun | WordTraits.BodyNoun | WordTraits.DocumentNoun;

    private readonly SpanishNames _names = new(words, evidence);

    /// <summary>The phrase that begins at a token; null when none does.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="i">The token.</param>
    /// <param name="owners">Takes the names inside the phrase that are not its own.</param>
    public Mention? At(Sentence sentence, int i, List<Mention> owners)
    {
        var token = sentence.Tokens[i];
        if (token.Kind == TokenKind.Number)
            return Counted(sentence, i);
        if (token.Kind != TokenKind.Word)
            return null;
        if (SpanishIndefinites.At(sentence, i) is { } somebody)
            return somebody;
        if (_names.IsNameLike(sentence, i))
            return Name(sentence, i, i, false, null);
        if (token.Has(WordTraits.Honorific) && _names.IsNameLike(sentence, i + 1))
            return Name(sentence, i, i + 1, false, null);
        if (token.Has(WordTraits.Determiner))
            return AfterDeterminer(sentence, i, owners);
        return SpanishPhraseBounds.BeginsBare(sentence, i) ? Phrase(sentence, i, i, owners) : null;
    }

    // "200 personas", "31 de los 113 municipios"
    private static Mention? Counted(Sentence sentence, int i) =>
        sentence.At(i + 1) is { Kind: TokenKind.Word } noun && noun.Has(WordTraits.PeopleNoun)
            ? SpanishMentions.Nominal(sentence, i, i + 1, i + 1, MentionedThing.People, Gender.Unknown)
            : null;

    private Mention? AfterDeterminer(Sentence sentence, int first, List<Mention> owners)
    {
        var i = first + 1;
        while (i < first + MostDeterminers && sentence.At(i)?.Has(WordTraits.Determiner) == true && !_names.IsNameLike(sentence, i))
            i++;
        if (sentence.At(i) is { Kind: TokenKind.Number })
            i++;
        if (SpanishIndefinites.OneOfMany(sentence, first) is var many && many > first)
            return OneOf(sentence, first, many, owners);
        if (sentence.At(i) is not { Kind: TokenKind.Word } word)
            return null;

        // "la calificó", "los llamó": a pronoun before its verb.
        if (word.Verb is { IsFinite: true, IsAlsoNoun: false } && !word.Has(Speaks))
            return null;
        // "el propio Brunn", "la joven Soto": what stands before a name without a noun is no article's.
        if (word.Has(WordTraits.RoleModifier) && _names.IsNameLike(sentence, i + 1) && !SpanishNames.Opens(sentence, i + 1))
            return Name(sentence, first, i + 1, false, owners);
        return _names.IsNameLike(sentence, i) ? Name(sentence, first, i, true, owners) : Phrase(sentence, first, i, owners);
    }

    // "uno de los abogados": those of whom it is one belong to the phrase.
    private Mention? OneOf(Sentence sentence, int first, int those, List<Mention> owners)
    {
        if (sentence.Tokens[those].Has(WordTraits.Pronoun))
            return SpanishMentions.Nominal(sentence, first, those, first, MentionedThing.Person, Gender.Unknown);
        if (AfterDeterminer(sentence, those, owners) is not { Kind: MentionKind.Nominal } group)
            return null;
        var isOne = sentence.Tokens[first].Key is "uno" or "una" or "alguno" or "alguna" or "ninguno" or "otro" or "otra";
        if (
            group.Thing is not (MentionedThing.People or MentionedThing.Person)
            && !SpanishPhraseBounds.IsBesideVerb(sentence, first, group.Last + 1)
        )
        {
            return null;
        }

        return SpanishMentions.Nominal(
            sentence,
            first,
            group.Last,
            group.Last,
            isOne ? MentionedThing.Person : MentionedThing.People,
            isOne
                ? sentence.Tokens[first].Key is "una" or "otra"
                    ? Gender.Female
                    : Gender.Male
                : Gender.Unknown
        );
    }

    private Mention? Phrase(Sentence sentence, int first, int start, List<Mention> owners)
    {
        var head = SpanishPhraseBounds.HeadOf(sentence, start, first < start);
        if (head < 0)
            return null;
        var noun = sentence.Tokens[head];
        if (noun.Has(WordTraits.Time) && !noun.Has(Speaks))
            return null;
        var end = SpanishPhraseBounds.AfterAdjectives(sentence, head + 1);
        var thing = ThingOf(sentence, first, head, end);
        var gender = SpanishNouns.GenderOf(sentence, first, head, thing);
        if (thing == MentionedThing.Person && NameBehind(sentence, first, head, end, gender) is { } named)
            return named;
        if (thing == MentionedThing.Body && _names.IsNameLike(sentence, end) && !SpanishNames.Opens(sentence, end))
            return Body(sentence, first, end);
        if (thing == MentionedThing.Thing)
            return SpanishMentions.Nominal(sentence, first, end - 1, head, thing, Gender.Unknown);
        var last = AfterComplements(sentence, end, SpanishNouns.IsOffice(noun), owners) - 1;
        if (thing == MentionedThing.Person && last >= end && NameBehind(sentence, first, head, last + 1, gender) is { } office)
            return office;
        if (thing == MentionedThing.Body && NamesHouse(sentence, last + 1))
            return Body(sentence, first, last + 1);
        return SpanishMentions.Nominal(sentence, first, last, head, thing, gender);
    }

    // "la asociación de vecinos Casco Viejo": behind what "de" adds stands the house's name, where it is no person's.
    private bool NamesHouse(Sentence sentence, int i) =>
        _names.IsNameLike(sentence, i)
        && !SpanishNames.Opens(sentence, i)
        && !sentence.Tokens[i].Has(WordTraits.GivenName | WordTraits.Honorific)
        && !evidence.IsSurname(sentence.Tokens[i])
        && _names.Read(sentence, i, true) is { Thing: MentionedThing.Body } run
        && run.Last > run.First;

    // "de la Comisión de Puertos del Senado": past all that "de" adds; its names are owners.
    private int AfterArticles(Sentence sentence, int first)
    {
        var i = first;
        while (i < first + MostDeterminers - 1 && sentence.At(i)?.Has(WordTraits.Determiner) == true && !_names.IsNameLike(sentence, i))
            i++;
        return i;
    }

    // "el presidente de Nordfon": what has an office is a body.
    private void NoteBody(Sentence sentence, NameRun owner)
    {
        if (owner.Thing == MentionedThing.Unknown && owner.First == owner.Last)
            evidence.AddBody(sentence.Tokens[owner.First].Alone);
    }

    private int AfterComplements(Sentence sentence, int i, bool isOffice, List<Mention> owners)
    {
        for (var step = 0; step < MostComplements && sentence.At(i)?.Key is "de" or "del"; step++)
        {
            var next = AfterArticles(sentence, i + 1);
            if (sentence.At(next) is not { Kind: TokenKind.Word } word)
                break;

            // "el abogado de uno de los detenidos"
            if (word.Key == "de" && next > i + 1)
            {
                i = next;
                continue;
            }

            if (_names.IsNameLike(sentence, next))
            {
                var owner = _names.Read(sentence, next, next > i + 1 || sentence.Tokens[i].Key == "del");
                if (isOffice)
                    NoteBody(sentence, owner);
                owners.Add(NameOf(sentence, owner.First, owner, null, owner.Gender, true));
                i = owner.Last + 1;
                continue;
            }

            if (!SpanishPhraseBounds.CanBeNoun(word) || word.Has(WordTraits.Time) || SpanishNouns.IsInfinitive(word))
                break;
            i = SpanishPhraseBounds.AfterAdjectives(sentence, next + 1);
            if (SpanishNouns.IsPlaceKind(word) && _names.IsNameLike(sentence, i) && !SpanishNames.Opens(sentence, i))
                i = AfterPlace(sentence, i, owners);
        }

        return i;
    }

    // "vecinos de la colonia La Purísima": the place's name belongs to the phrase.
    private int AfterPlace(Sentence sentence, int i, List<Mention> owners)
    {
        var run = _names.Read(sentence, i, true) with { Thing = MentionedThing.Body };
        owners.Add(NameOf(sentence, i, run, null, Gender.Unknown, true));
        return run.Last + 1;
    }

    private MentionedThing ThingOf(Sentence sentence, int first, int head, int end)
    {
        var noun = sentence.Tokens[head];
        if (noun.Has(WordTraits.PersonNoun) || SpanishNouns.IsPrefixed(noun, words))
            return SpanishIndefinites.IsPlural(sentence, first, head) ? MentionedThing.People : MentionedThing.Person;
        if (noun.Has(WordTraits.PeopleNoun))
            return MentionedThing.People;
        if (noun.Has(WordTraits.BodyNoun))
            return MentionedThing.Body;
        if (noun.Has(WordTraits.DocumentNoun | WordTraits.WorkNoun))
            return MentionedThing.Document;
        return noun.Has(WordTraits.SpeechNoun) || !IsSomebody(sentence, first, head, end) ? MentionedThing.Thing
            : SpanishIndefinites.IsPlural(sentence, first, head) ? MentionedThing.People
            : MentionedThing.Person;
    }

    // "dijo el pregonero", "el pregonero Soto"
    private bool IsSomebody(Sentence sentence, int first, int head, int end) =>
        SpanishPhraseBounds.IsBesideVerb(sentence, first, end)
        || SpanishPhraseBounds.IsWhereSomebodyStands(sentence, first, head, end)
        || IsTradeOfName(sentence, head, end);

    private bool IsTradeOfName(Sentence sentence, int head, int end) =>
        _names.IsNameLike(sentence, end)
        && (sentence.Tokens[head].Has(WordTraits.Affiliation) || SpanishNouns.EndsAsAgent(sentence.Tokens[head].Key))
        && _names.Read(sentence, end, false).Thing == MentionedThing.Person;

    private Mention? NameBehind(Sentence sentence, int first, int head, int end, Gender gender)
    {
        if (!_names.IsNameLike(sentence, end) || sentence.Tokens[end].Kind != TokenKind.Word)
            return null;
        var run = _names.Read(sentence, end, false);
        if (run.Thing is not (MentionedThing.Person or MentionedThing.Unknown))
            return null;
        var role = head;
        while (role > first && !sentence.Tokens[role - 1].Has(WordTraits.Determiner))
            role--;
        return NameOf(sentence, first, run, sentence.RangeOf(role, end - 1), run.Gender == Gender.Unknown ? gender : run.Gender, false);
    }

    // "el diario Hafenblatt", "la empresa Naviera Soto"
    private Mention Body(Sentence sentence, int first, int start)
    {
        var run = _names.Read(sentence, start, true) with { Thing = MentionedThing.Body };
        return NameOf(sentence, first, run, null, Gender.Unknown, false);
    }

    // A run of capitals with the role in capitals before it taken off: "Presidente Ruiz".
    private Mention? Name(Sentence sentence, int first, int start, bool afterArticle, List<Mention>? owners)
    {
        var run = _names.Read(sentence, start, afterArticle);
        var name = start;
        while (
            name <= run.Last && sentence.Tokens[name].Has(WordTraits.PersonNoun | WordTraits.Honorific) && !IsNameHere(sentence, name, run)
        )
        {
            name++;
        }

        if (name > run.Last || name > start && !sentence.Tokens[name].IsCapitalized)
        {
            var last = owners is null ? run.Last : AfterComplements(sentence, run.Last + 1, false, owners) - 1;
            return SpanishMentions.Nominal(
                sentence,
                first,
                last,
                start,
                MentionedThing.Person,
                SpanishNouns.GenderOf(sentence, first, start, MentionedThing.Person)
            );
        }

        var head = sentence.Tokens[start];
        if (afterArticle && head.Has(WordTraits.BodyNoun) && owners is not null)
        {
            var last = AfterComplements(sentence, run.Last + 1, false, owners) - 1;
            return run.First == run.Last
                ? SpanishMentions.Nominal(sentence, first, last, start, MentionedThing.Body, Gender.Unknown)
                : NameOf(sentence, first, run, null, Gender.Unknown, false);
        }

        if (name == start)
            return NameOf(sentence, first, run, null, run.Gender, false);
        var rest = _names.Read(sentence, name, false) with { Last = run.Last, Thing = MentionedThing.Person };
        var isRole = sentence.Tokens[name - 1].Has(WordTraits.PersonNoun);
        var gender = rest.Gender == Gender.Unknown ? SpanishNouns.GenderOf(sentence, first, name - 1, MentionedThing.Person) : rest.Gender;
        return NameOf(sentence, first, rest, isRole ? sentence.RangeOf(start, name - 1) : null, gender, false);
    }

    // "Rey" can be a surname and "Pastora" a given name: the last word of a run, or one that a list of names has.
    private bool IsNameHere(Sentence sentence, int i, NameRun run)
    {
        var token = sentence.Tokens[i];
        if (token.Has(WordTraits.Honorific) && !token.Has(WordTraits.GivenName))
            return false;
        return evidence.IsSurname(token) || token.Has(WordTraits.GivenName) || i == run.Last && i > run.First;
    }

    private Mention NameOf(Sentence sentence, int first, NameRun run, TextRange? role, Gender gender, bool isInside)
    {
        var start = run.First;
        while (start < run.Last && sentence.Tokens[start].Has(WordTraits.Honorific) && !sentence.Tokens[start].Has(WordTraits.GivenName))
            start++;
        var name = new Token[run.Last - start + 1];
        Array.Copy(sentence.Tokens, start, name, 0, name.Length);
        if (run.Thing == MentionedThing.Person && SpanishNameParts.FirstOfTwoSurnames(name) is { } surname)
            evidence.AddSurname(surname);
        return new Mention
        {
            Kind = MentionKind.Name,
            Thing = run.Thing == MentionedThing.Unknown && role is not null ? MentionedThing.Person : run.Thing,
            Sentence = sentence,
            First = first,
            Last = run.Last,
            Name = name,
            RoleWords = role,
            Gender = gender,
            IsPossessive = isInside,
            HasHonorific = start > run.First || first < run.First && sentence.Tokens[run.First - 1].Has(WordTraits.Honorific),
            HasDeterminer = sentence.Tokens[first].Has(WordTraits.Determiner),
        };
    }
}
