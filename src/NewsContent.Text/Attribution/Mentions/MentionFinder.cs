using System.Runtime.CompilerServices;
using NewsContent.Text.Attribution.Languages;
using NewsContent.Text.Attribution.Tokens;
using NewsContent.Text.Source;

namespace NewsContent.Text.Attribution.Mentions;

/// <summary>Finds the noun phrases and pronouns of a sentence, from left to right and without overlap.</summary>
/// <remarks>
/// "Weber's campaign manager Eva Holm" is one phrase: name, role, and an owner inside.
/// </remarks>
/// <param name="names">Takes runs of capitalized words apart.</param>
/// <param name="bounds">Knows where a phrase ends.</param>
/// <param name="joints">Knows the small words inside names.</param>
/// <param name="cancellation">Honoured at each word: a sentence may be as long as a file.</param>
internal abstract class MentionFinder(NameReader names, PhraseBounds bounds, NameJoints joints, CancellationToken cancellation)
    : IMentionFinder
{
    // The words of a phrase: the owners that it begins with, "Weber's", end before its start.
    private readonly record struct Phrase(Sentence Sentence, int First, int Start, int Last, bool IsPossessive);

    private readonly List<Mention> _found = [];
    private readonly List<Mention> _owners = [];

    private const WordTraits BeforeWhichMayOpen = WordTraits.PersonNoun | WordTraits.PeopleNoun | WordTraits.BodyNoun;

    private const WordTraits Speaks = WordTraits.PersonNoun | WordTraits.PeopleNoun | WordTraits.BodyNoun | WordTraits.DocumentNoun;

    /// <inheritdoc />
    [MethodImpl(HotPath.Options)]
    public FoundMentions Find(Sentence sentence)
    {
        var (found, owners) = (_found, _owners);
        found.Clear();
        owners.Clear();
        var tokens = sentence.Tokens;
        for (var i = 0; i < tokens.Length; )
        {
            cancellation.ThrowIfCancellationRequested();
            var token = tokens[i];

            // "election lawyer Eva Holm", "software company Nordfon": what opens no phrase by itself opens one before what somebody is.
            if (!token.MayOpenPhrase && (i + 1 == tokens.Length || !tokens[i + 1].Has(BeforeWhichMayOpen)))
            {
                i++;
                continue;
            }

            if (PronounAt(sentence, i) is { } pronoun)
            {
                found.Add(pronoun);
                i = pronoun.Last + 1;
                continue;
            }

            var end = bounds.EndOf(sentence, i);
            if (end < 0)
            {
                i++;
                continue;
            }

            if (Read(sentence, i, end, owners) is { } mention)
                found.Add(mention);
            i = end + 1;
        }

        return new FoundMentions(found.Count == 0 ? [] : [.. found], owners.Count == 0 ? [] : [.. owners]);
    }

    /// <inheritdoc />
    public abstract bool MayHoldName(Sentence sentence);

    /// <summary>The pronoun, or the phrase that stands for one ("die 31-Jährige"), that begins at the token; null when none does.</summary>
    protected abstract Mention? PronounAt(Sentence sentence, int i);

    /// <summary>A personal pronoun of one word.</summary>
    protected static Mention Pronoun(Sentence sentence, int i, MentionedThing thing, bool isPlural = false) =>
        new()
        {
            Kind = MentionKind.Pronoun,
            Sentence = sentence,
            First = i,
            Last = i,
            Gender = sentence.Tokens[i].Gender,
            IsPlural = isPlural,
            Thing = thing,
        };

    [MethodImpl(HotPath.Options)]
    private Mention? Read(Sentence sentence, int first, int last, List<Mention> owners)
    {
        var tokens = sentence.Tokens;
        var isPossessive = last + 1 < tokens.Length && tokens[last + 1].Kind == TokenKind.Possessive;
        var start = first;
        for (var i = first; i <= last; i++)
        {
            if (tokens[i].Kind != TokenKind.Possessive || i == last || OwnersAreOfName(tokens, first, i, last))
                continue;
            if (ReadPlain(new Phrase(sentence, start, start, i - 1, true), owners) is { } owner)
                owners.Add(owner);
            start = i + 1;
        }

        if (start > last)
            return null;
        return ReadPlain(new Phrase(sentence, first, start, last, isPossessive), owners);
    }

    /// <summary>Whether the owner belongs to the name of a body: "Strait Fishers' Union", "Women's Institute".</summary>
    protected virtual bool OwnersAreOfName(Token[] tokens, int first, int owner, int last) => false;

    // One phrase without an owner inside: a name with its role, or a common noun.
    [MethodImpl(HotPath.Options)]
    private Mention? ReadPlain(in Phrase phrase, List<Mention> owners)
    {
        var (sentence, tokens) = (phrase.Sentence, phrase.Sentence.Tokens);
        var (first, start, last) = (phrase.First, phrase.Start, phrase.Last);
        var runStart = RunStart(sentence, start, last);
        if (runStart > last)
            return Nominal(phrase);

        var run = WithoutNickname(sentence, runStart, Part(tokens, runStart, last - runStart + 1));
        if (first == runStart && OwnerBefore(sentence, runStart, run) is { } owner)
        {
            owners.Add(owner);
            return Nominal(phrase with { Start = owner.Last + 1 });
        }

        var afterArticle = runStart > start && IsArticle(tokens[runStart - 1]);
        var read = names.Read(run, afterArticle);
        var isCommonNoun = IsCommonNoun(tokens, start, runStart, run);
        if (!isCommonNoun && HoldsNoName(run, read))
            return Office(Nominal(phrase), read);
        return isCommonNoun || IsCommonPhrase(run, read) ? Nominal(phrase) : Name(phrase, runStart, run, read, afterArticle);
    }

    private Mention Name(in Phrase phrase, int runStart, Token[] run, in ReadName read, bool afterArticle)
    {
        var (sentence, tokens) = (phrase.Sentence, phrase.Sentence.Tokens);
        var roleFirst = RoleBeforeName.First(tokens, phrase.First, runStart);
        var roleLast = runStart + read.RoleEnd - 1;
        var hasLowerRole =
            runStart > phrase.Start
            && read.Thing is MentionedThing.Person or MentionedThing.Unknown
            && RoleBeforeName.HasNoun(tokens, roleFirst, runStart - 1);
        var hasRole = read.RoleEnd > 0 || hasLowerRole;
        return new Mention
        {
            Kind = MentionKind.Name,
            Thing =
                read.Thing != MentionedThing.Unknown ? read.Thing
                : hasRole ? MentionedThing.Person
                : IsNamedBody(sentence, phrase.Start, runStart, phrase.Last) ? MentionedThing.Body
                : MentionedThing.Unknown,
            Sentence = sentence,
            First = phrase.First,
            Last = phrase.Last,
            Name = read.NameStart == 0 ? run : Part(run, read.NameStart, run.Length - read.NameStart),
            NicknameLength = phrase.Last - runStart + 1 - run.Length,
            RoleWords = hasRole && roleLast >= roleFirst ? sentence.RangeOf(roleFirst, roleLast) : null,
            Gender =
                hasLowerRole && read.Gender == Gender.Unknown ? RoleBeforeName.GenderOfNouns(tokens, roleFirst, runStart - 1) : read.Gender,
            IsPossessive = phrase.IsPossessive,
            HasHonorific = read.HasHonorific,
            HasDeterminer = afterArticle,
        };
    }

    private static bool HoldsNoName(Token[] run, in ReadName read) =>
        read.NameStart >= run.Length || run.Length == 1 && read.Thing != MentionedThing.Person && IsMereAffiliation(run[0]);

    // "Iranian": says where somebody belongs, and names nobody.
    private static bool IsMereAffiliation(Token word) => word.Has(WordTraits.Affiliation) && !word.Has(WordTraits.Place);

    // "Chief Executive Officer of Northlight Batteries": an office, whatever its last word is.
    private Mention? Office(Mention? noun, ReadName read)
    {
        if (noun is { Thing: MentionedThing.Thing } && IsOffice(read))
            noun.Thing = MentionedThing.Person;
        return noun;
    }

    /// <summary>Whether a run of capitals without a name is somebody's office.</summary>
    protected virtual bool IsOffice(ReadName read) => false;

    /// <summary>Whether a name behind the word is not a person's: persons have no article.</summary>
    protected abstract bool IsArticle(Token token);

    /// <summary>Whether a lone capitalized noun is a common one here: "a Ministry", "das Ministerium".</summary>
    protected abstract bool IsCommonNoun(Token[] tokens, int start, int runStart, Token[] run);

    /// <summary>Whether capitals that tell nothing make a common noun of the run, as where every noun has one.</summary>
    protected virtual bool IsCommonPhrase(Token[] run, ReadName read) => false;

    /// <summary>Whether the word is a surname that the article knows, with the ending of an owner: "Holms".</summary>
    public virtual bool IsGenitiveOfSurname(Token token) => false;

    /// <summary>The name that owns the last noun of a run by its ending alone: "Eva Holms Wort"; null without one.</summary>
    protected virtual Mention? OwnerBefore(Sentence sentence, int first, Token[] run) => null;

    /// <summary>Whether the noun before an unknown name says that a body is named: "the newspaper Tidings said".</summary>
    protected virtual bool IsNamedBody(Sentence sentence, int start, int runStart, int last) => false;

    /// <summary>Whether a noun that no list knows is a person beside a verb of saying: "the tollkeeper said".</summary>
    protected virtual bool SpeaksAsAgent(Sentence sentence, int first, int last, Token head) => false;

    /// <summary>The noun that the phrase is about: "minister" in "minister of trade".</summary>
    protected virtual Token HeadOf(Sentence sentence, int start, int last) => sentence.Tokens[last];

    /// <summary>
    /// Whom a phrase means that begins with a word for some of many, "one of them", and what it means; null for every other phrase.
    /// </summary>
    protected virtual MentionedThing? SomeOfMany(Sentence sentence, int first, int start, int last) =>
        first == last && sentence.Tokens[start].Has(WordTraits.Determiner) ? MentionedThing.People : null;

    /// <summary>So many of the tokens, from the first on.</summary>
    protected static Token[] Part(Token[] tokens, int first, int count)
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
            : LeaveNicknameOut(sentence, first, run);

    // A method of its own, since the lambda costs whoever has it something in every call.
    private static Token[] LeaveNicknameOut(Sentence sentence, int first, Token[] run) =>
        [.. run.Where((_, i) => !Nicknames.IsInside(sentence, first + i))];

    // The run of capitalized words that ends the phrase; past its end when the phrase ends in a common noun.
    [MethodImpl(HotPath.Options)]
    private int RunStart(Sentence sentence, int start, int last)
    {
        var i = last;
        while (i >= start && (bounds.IsNameLike(sentence, i) || i > start && IsInsideRun(sentence, i, start, last)))
            i--;
        return i + 1;
    }

    // "Strait Fishers' Union", "Department of Justice", "Rosa “Red” Lund"
    private bool IsInsideRun(Sentence sentence, int i, int start, int last) =>
        sentence.Tokens[i].Kind == TokenKind.Possessive
        || i < last && (joints.JoinsName(sentence, i, start) || Nicknames.IsInside(sentence, i));

    [MethodImpl(HotPath.Options)]
    private Mention? Nominal(in Phrase phrase)
    {
        var (sentence, first, last) = (phrase.Sentence, phrase.First, phrase.Last);
        var opening = sentence.Tokens[phrase.Start];
        var head = HeadOf(sentence, phrase.Start, last);
        if (head.Has(WordTraits.Time) && !head.Has(Speaks))
            return null;
        var thing = sentence.Tokens[first].Has(WordTraits.Nobody)
            ? MentionedThing.Thing
            : SomeOfMany(sentence, first, phrase.Start, last) ?? ThingOf(sentence, first, last, head);
        return new Mention
        {
            Kind = MentionKind.Nominal,
            Thing = thing,
            Sentence = sentence,
            First = first,
            Last = last,
            Gender = thing == MentionedThing.Person ? head.Gender : Gender.Unknown,
            IsPlural = thing == MentionedThing.People,
            IsPossessive = phrase.IsPossessive,
            HasDeterminer = opening.Has(WordTraits.Determiner) || first < phrase.Start,
        };
    }

    private MentionedThing ThingOf(Sentence sentence, int first, int last, Token head) =>
        head.Has(WordTraits.PeopleNoun) && !head.Has(WordTraits.PersonNoun) ? MentionedThing.People
        : head.Has(WordTraits.PersonNoun) || SpeaksAsAgent(sentence, first, last, head) ? MentionedThing.Person
        : head.Has(WordTraits.BodyNoun) || head.IsCapitalized && head.Has(WordTraits.BodyNameWord) ? MentionedThing.Body
        : head.Has(WordTraits.DocumentNoun | WordTraits.WorkNoun) ? MentionedThing.Document
        : head.Has(WordTraits.Affiliation) && head.IsCapitalized ? MentionedThing.People
        : MentionedThing.Thing;
}
