using System.Runtime.CompilerServices;
using NewsContent.Text.Attribution.Languages;
using NewsContent.Text.Attribution.Tokens;
using NewsContent.Text.Source;

namespace NewsContent.Text.Attribution.Mentions;

/// <summary>Finds the noun phrases and pronouns of a sentence, from left to right and without overlap.</summary>
/// <remarks>
/// "Weber's campaign manager Eva Holm" is one phrase: name, role, and an owner inside.
/// </remarks>
/// <param name="language">The language's words.</param>
/// <param name="evidence">What the article tells of its words.</param>
/// <param name="cancellation">Honoured at each word: a sentence may be as long as a file.</param>
internal sealed class MentionFinder(LanguageProfile language, WordEvidence evidence, CancellationToken cancellation)
{
    private readonly NameReader _names = new(language, evidence);
    private readonly PhraseBounds _bounds = new(language, evidence);
    private readonly NameJoints _joints = new(language, evidence);
    private readonly List<Mention> _found = [];
    private readonly List<Mention> _owners = [];

    private const WordTraits Speaks = WordTraits.PersonNoun | WordTraits.PeopleNoun | WordTraits.BodyNoun | WordTraits.DocumentNoun;

    /// <summary>Finds the mentions of <paramref name="sentence"/> and gives them to it.</summary>
    [MethodImpl(HotPath.Options)]
    public void Find(Sentence sentence)
    {
        var (found, owners) = (_found, _owners);
        found.Clear();
        owners.Clear();
        var tokens = sentence.Tokens;
        for (var i = 0; i < tokens.Length; )
        {
            cancellation.ThrowIfCancellationRequested();
            var token = tokens[i];

            // "election lawyer Eva Holm": what opens no phrase by itself opens one before a role.
            if (!token.MayOpenPhrase && (i + 1 == tokens.Length || !tokens[i + 1].Has(WordTraits.PersonNoun)))
            {
                i++;
                continue;
            }

            if (token.Has(WordTraits.Pronoun) && !(token.Key == "i" && token.Text != "I"))
            {
                found.Add(PronounAt(sentence, i++));
                continue;
            }

            if (language.CapitalizesNouns && GermanPronouns.At(sentence, i) is { } demonstrative)
            {
                found.Add(demonstrative);
                i = demonstrative.Last + 1;
                continue;
            }

            var end = _bounds.EndOf(sentence, i);
            if (end < 0)
            {
                i++;
                continue;
            }

            if (Read(sentence, i, end, owners) is { } mention)
                found.Add(mention);
            i = end + 1;
        }

        sentence.SetMentions(found, owners);
    }

    /// <summary>Ends the reading where somebody has cancelled it: whoever goes through a sentence asks at each word.</summary>
    public void ThrowIfCancelled() => cancellation.ThrowIfCancellationRequested();

    /// <summary>The same for a sentence of which only the names are asked for: one without any is left as it is.</summary>
    public void FindNames(Sentence sentence)
    {
        if (MayHoldName(sentence))
            Find(sentence);
    }

    /// <summary>Whether any capital of the sentence can mean a name at all, as none can in “We stay as long as we can.”</summary>
    [MethodImpl(HotPath.Options)]
    public bool MayHoldName(Sentence sentence)
    {
        if (language.CapitalizesNouns)
            return true;
        var tokens = sentence.Tokens;
        for (var i = 0; i < tokens.Length; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            var token = tokens[i];
            if (!token.IsCapitalized || token.Kind != TokenKind.Word)
                continue;

            // "I" anywhere, and at the head every word of a closed class, unless it is a name besides.
            var isClosed = token.Has(i == 0 ? PhraseBounds.EndsPhrase | WordTraits.Determiner : WordTraits.Pronoun);
            if (!isClosed || token.Has(WordTraits.Honorific | WordTraits.Time | WordTraits.NameParticle) || evidence.IsSurname(token))
                return true;
        }

        return false;
    }

    private static Mention PronounAt(Sentence sentence, int i)
    {
        var key = sentence.Tokens[i].Key;
        return new Mention
        {
            Kind = MentionKind.Pronoun,
            Sentence = sentence,
            First = i,
            Last = i,
            Gender = sentence.Tokens[i].Gender,
            IsPlural = key is "they" or "we",
            Thing =
                key is "he" or "she" or "i" or "you" or "er" or "ich" or "sie" ? MentionedThing.Person
                : key is "it" or "es" ? MentionedThing.Body
                : MentionedThing.Unknown,
        };
    }

    [MethodImpl(HotPath.Options)]
    private Mention? Read(Sentence sentence, int first, int last, List<Mention> owners)
    {
        var tokens = sentence.Tokens;
        var followedByOwner = last + 1 < tokens.Length && tokens[last + 1].Kind == TokenKind.Possessive;
        var start = first;
        for (var i = first; i <= last; i++)
        {
            if (tokens[i].Kind != TokenKind.Possessive || i == last || IsInsideBodyName(tokens, first, i, last))
                continue;
            if (ReadPlain(sentence, start, i - 1, true, owners) is { } owner)
                owners.Add(owner);
            start = i + 1;
        }

        if (start > last)
            return null;
        return ReadPlain(sentence, start, last, followedByOwner, owners, first);
    }

    // "Strait Fishers' Union", "Women's Institute": many who own what they name belong to the name.
    private bool IsInsideBodyName(Token[] tokens, int first, int i, int last)
    {
        if (i + 1 > last || i == first || language.CapitalizesNouns)
            return false;
        var owner = tokens[i - 1];
        for (var j = i + 1; j <= last; j++)
        {
            if (!tokens[j].IsCapitalized)
                return false;
        }

        var many = tokens[i].Text.Length == 1 || owner.Has(WordTraits.PeopleNoun);
        return many
            && owner.IsCapitalized
            && !owner.Has(WordTraits.Place)
            && !evidence.IsSurname(owner)
            && tokens[last].Has(WordTraits.BodyNoun | WordTraits.BodyNameWord);
    }

    // One phrase without an owner inside: a name with its role, or a common noun.
    [MethodImpl(HotPath.Options)]
    private Mention? ReadPlain(Sentence sentence, int start, int last, bool possessive, List<Mention> owners, int first = -1)
    {
        var tokens = sentence.Tokens;
        if (first < 0)
            first = start;
        var runStart = RunStart(sentence, start, last);
        if (runStart > last)
            return Nominal(sentence, first, start, last, possessive);

        var run = WithoutNickname(sentence, runStart, Part(tokens, runStart, last - runStart + 1));
        if (first == runStart && GermanOwner(run) is var owner && owner > 0)
        {
            owners.Add(OwnerOf(sentence, runStart, Part(run, 0, owner)));
            return Nominal(sentence, first, runStart + owner, last, possessive);
        }

        var afterArticle =
            runStart > start
            && tokens[runStart - 1].Has(WordTraits.Determiner)
            && (tokens[runStart - 1].Key is "the" or "a" or "an" or "this" || language.CapitalizesNouns);
        var read = _names.Read(run, afterArticle);
        if (
            run.Length == 1
            && run[0].Has(WordTraits.BodyNoun | WordTraits.BodyNameWord | WordTraits.DocumentNoun)
            && (language.CapitalizesNouns || runStart > start && tokens[start].Key is "a" or "an")
        )
        {
            return Nominal(sentence, first, start, last, possessive);
        }

        if (
            read.NameStart >= run.Length
            || run.Length == 1 && run[0].Has(WordTraits.Affiliation) && !run[0].Has(WordTraits.Place) && read.Thing != MentionedThing.Person
        )
        {
            var noun = Nominal(sentence, first, start, last, possessive);

            // "Chief Executive Officer of Northlight Batteries": an office, whatever its last word is.
            if (
                noun is { Thing: MentionedThing.Thing }
                && read is { Thing: MentionedThing.Person, RoleEnd: > 1 }
                && !language.CapitalizesNouns
            )
            {
                noun.Thing = MentionedThing.Person;
            }

            return noun;
        }

        if (language.CapitalizesNouns && (read.Thing == MentionedThing.Unknown || run.Length == 2 && IsGenitiveOfPlace(run[1])))
            return Nominal(sentence, first, start, last, possessive);

        var roleFirst = FirstOfRole(tokens, first, runStart);
        var roleLast = read.RoleEnd > 0 ? runStart + read.RoleEnd - 1 : runStart - 1;
        var lowerRole =
            runStart > start
            && read.Thing is MentionedThing.Person or MentionedThing.Unknown
            && HasRoleNoun(tokens, roleFirst, runStart - 1);
        var hasRole = read.RoleEnd > 0 || lowerRole;
        var gender = read.Gender;
        if (lowerRole && gender == Gender.Unknown)
            gender = GenderOfNouns(tokens, roleFirst, runStart - 1);
        var name = read.NameStart == 0 ? run : Part(run, read.NameStart, run.Length - read.NameStart);
        return new Mention
        {
            Kind = MentionKind.Name,
            Thing =
                read.Thing != MentionedThing.Unknown ? read.Thing
                : hasRole ? MentionedThing.Person
                : IsNamedBody(sentence, start, runStart, last) ? MentionedThing.Body
                : read.Thing,
            Sentence = sentence,
            First = first,
            Last = last,
            Name = name,
            NicknameLength = last - runStart + 1 - run.Length,
            RoleWords = hasRole && roleLast >= roleFirst ? sentence.RangeOf(roleFirst, roleLast) : null,
            Gender = gender,
            IsPossessive = possessive,
            HasHonorific = read.HasHonorific,
            HasDeterminer = afterArticle,
        };
    }

    // "the newspaper Tidings said": what it is stands right before the name; "the company Brunn founded" is another clause.
    private bool IsNamedBody(Sentence sentence, int start, int runStart, int last) =>
        !language.CapitalizesNouns
        && runStart > start
        && sentence.Tokens[runStart - 1] is var noun
        && noun.Has(WordTraits.BodyNoun)
        && !noun.Has(WordTraits.PersonNoun | WordTraits.PeopleNoun)
        && (sentence.At(last + 1) is not { } next || next.Kind == TokenKind.Punctuation || next.Verb is { IsFinite: true, IsSpeech: true });

    private static Token[] Part(Token[] tokens, int first, int count)
    {
        if (count == 1)
            return tokens[first].Alone;
        var part = new Token[count];
        Array.Copy(tokens, first, part, 0, count);
        return part;
    }

    // Rosa “Red” Lund: Rosa Lund.
    private static Token[] WithoutNickname(Sentence sentence, int first, Token[] run) =>
        Array.TrueForAll(run, static token => token.Kind is not (TokenKind.Quotation or TokenKind.Punctuation))
            ? run
            : [.. run.Where((_, i) => !Nicknames.IsInside(sentence, first + i))];

    // "Eva Holms Wort": the genitive of a surname that the article knows, then a noun. How many words the owner has; zero without one.
    private int GermanOwner(Token[] run)
    {
        if (!language.CapitalizesNouns || run.Length < 2)
            return 0;
        var genitive = run[run.Length - 2];
        return evidence.IsGenitive(genitive) && !genitive.Has(WordTraits.GivenName) && !run[run.Length - 1].Has(WordTraits.GivenName)
            ? run.Length - 1
            : 0;
    }

    private static Mention OwnerOf(Sentence sentence, int first, Token[] name)
    {
        var genitive = name[name.Length - 1];
        var surname = genitive.Text.Substring(0, genitive.Text.Length - 1);
        name = [.. name];
        name[name.Length - 1] = new Token(TokenKind.Word, surname, Token.KeyOf(surname), -1, genitive.Traits);
        return new Mention
        {
            Kind = MentionKind.Name,
            Thing = MentionedThing.Person,
            Sentence = sentence,
            First = first,
            Last = first + name.Length - 1,
            Name = name,
            IsPossessive = true,
        };
    }

    private bool IsGenitiveOfPlace(Token word) =>
        word.Has(WordTraits.Place)
        && word.Key[word.Key.Length - 1] == 's'
        && (language.TraitsOf(word.Key.Substring(0, word.Key.Length - 1)) & WordTraits.Place) != 0;

    // The run of capitalized words that ends the phrase; past its end when the phrase ends in a common noun.
    [MethodImpl(HotPath.Options)]
    private int RunStart(Sentence sentence, int start, int last)
    {
        var i = last;
        while (
            i >= start
            && (
                _bounds.IsNameLike(sentence, i)
                || i > start && sentence.Tokens[i].Kind == TokenKind.Possessive
                || i < last && i > start && (_joints.JoinsName(sentence, i, start) || Nicknames.IsInside(sentence, i))
            )
        )
        {
            i--;
        }

        return i + 1;
    }

    private static int FirstOfRole(Token[] tokens, int first, int runStart)
    {
        var i = first;
        while (i < runStart && tokens[i].Has(WordTraits.Determiner) && tokens[i].Kind == TokenKind.Word)
            i++;
        return i;
    }

    private static bool HasRoleNoun(Token[] tokens, int first, int last)
    {
        for (var i = last; i >= first; i--)
        {
            if (tokens[i].Kind == TokenKind.Word && tokens[i].Has(WordTraits.PersonNoun))
                return true;
        }

        return false;
    }

    private static Gender GenderOfNouns(Token[] tokens, int first, int last)
    {
        for (var i = last; i >= first; i--)
        {
            if (tokens[i].Has(WordTraits.PersonNoun) && tokens[i].Gender is var gender && gender != Gender.Unknown)
                return gender;
        }

        return Gender.Unknown;
    }

    // "the tollkeeper said": beside a verb of saying the ending makes a person of a noun that no list knows.
    private bool SpeaksAsAgent(Sentence sentence, int first, int last, Token head)
    {
        if (
            language.CapitalizesNouns
            || head.IsCapitalized
            || head.Traits != WordTraits.None
            || head.Verb is not null
            || !NameReader.EndsAsTrade(head)
        )
        {
            return false;
        }

        return sentence.At(last + 1)?.Verb is { IsFinite: true, IsSpeech: true, IsAlsoNoun: false }
            || sentence.At(first - 1)?.Verb is { IsFinite: true, IsSpeech: true, IsAlsoNoun: false };
    }

    [MethodImpl(HotPath.Options)]
    private Mention? Nominal(Sentence sentence, int first, int start, int last, bool possessive)
    {
        var tokens = sentence.Tokens;
        var head =
            last - 2 >= start && tokens[last - 1].Key is "of" or "in" && !tokens[last].IsCapitalized ? tokens[last - 2] : tokens[last];
        // "der Verteidigungsminister Norwegens": the genitive of a place is not the head.
        if (language.CapitalizesNouns && last > start && IsGenitiveOfPlace(head))
            head = tokens[last - 1];
        if (head.Has(WordTraits.Time) && !head.Has(Speaks))
            return null;
        var thing =
            head.Has(WordTraits.PeopleNoun) && !head.Has(WordTraits.PersonNoun) ? MentionedThing.People
            : head.Has(WordTraits.PersonNoun) || SpeaksAsAgent(sentence, first, last, head) ? MentionedThing.Person
            : head.Has(WordTraits.BodyNoun) || head.IsCapitalized && head.Has(WordTraits.BodyNameWord) ? MentionedThing.Body
            : head.Has(WordTraits.DocumentNoun | WordTraits.WorkNoun) ? MentionedThing.Document
            : head.Has(WordTraits.Affiliation) && head.IsCapitalized ? MentionedThing.People
            : MentionedThing.Thing;
        var determiner = tokens[start].Has(WordTraits.Determiner);
        if (first == last && determiner || PhraseBounds.IsOne(tokens[start]) && last > start && tokens[start + 1].Key == "of")
            thing = tokens[start].Key is "another" or "one" ? MentionedThing.Person : MentionedThing.People;
        if (tokens[first].Has(WordTraits.Nobody))
            thing = MentionedThing.Thing;
        return new Mention
        {
            Kind = MentionKind.Nominal,
            Thing = thing,
            Sentence = sentence,
            First = first,
            Last = last,
            Gender = thing == MentionedThing.Person ? head.Gender : Gender.Unknown,
            IsPlural = thing == MentionedThing.People,
            IsPossessive = possessive,
            HasDeterminer = determiner || first < start,
        };
    }
}
