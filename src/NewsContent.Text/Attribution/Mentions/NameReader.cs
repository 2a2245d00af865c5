using NewsContent.Text.Attribution.Languages;
using NewsContent.Text.Attribution.Tokens;

namespace NewsContent.Text.Attribution.Mentions;

/// <summary>What a run of capitalized words is: where the role ends, where the name begins, and whose it is.</summary>
/// <param name="NameStart">Index of the name's first word in the run; the run's length when it holds no name.</param>
/// <param name="Thing">What is named.</param>
/// <param name="Gender">What title, role or given name tell.</param>
/// <param name="HasHonorific">Whether "Mr." or the like stands before.</param>
/// <param name="RoleEnd">End of the role's words in the run, zero without a role.</param>
internal readonly record struct ReadName(int NameStart, MentionedThing Thing, Gender Gender, bool HasHonorific, int RoleEnd);

/// <summary>Takes a run of capitalized words apart: "House Speaker Paul Ryan" is a role and a name.</summary>
internal abstract class NameReader(LanguageWords words, WordEvidence evidence)
{
    /// <summary>The language's words.</summary>
    protected LanguageWords Words { get; } = words;

    /// <summary>What the article tells of its words.</summary>
    protected WordEvidence Evidence { get; } = evidence;

    /// <summary>No person's name has more words.</summary>
    protected const int LongestPersonName = 4;

    /// <summary>Reads a run of words.</summary>
    /// <param name="run">The words, small ones such as "of" included.</param>
    /// <param name="afterArticle">Whether "the" stands before the run: persons' names have none.</param>
    public ReadName Read(Token[] run, bool afterArticle)
    {
        if (Evidence.IsBody(run))
            return new ReadName(0, MentionedThing.Body, Gender.Unknown, false, 0);

        // "Macy's": only a body's name ends so.
        if (run[run.Length - 1].Kind == TokenKind.Possessive)
            return new ReadName(0, MentionedThing.Body, Gender.Unknown, false, 0);
        var lastRole = LastRoleWord(run);
        var gender = GenderOfTitles(run, lastRole + 1);
        if (lastRole >= 0)
        {
            if (lastRole == run.Length - 1)
                return new ReadName(run.Length, MentionedThing.Person, gender, false, run.Length);
            if (run[lastRole + 1].IsCapitalized || run[lastRole + 1].Has(WordTraits.NameParticle))
                return AfterRole(run, lastRole + 1, gender);
            var name = NameAfterOffice(run, lastRole + 2);
            return name < run.Length
                ? AfterRole(run, name, gender)
                : new ReadName(run.Length, MentionedThing.Person, gender, false, run.Length);
        }

        return WithoutRole(run, afterArticle);
    }

    // "Secretary of State Eva Holm", "Keeper of Tides Holm": the office takes a word at least; the run's length without a name.
    private int NameAfterOffice(Token[] run, int office)
    {
        var last = run.Length - 1;
        var portfolio = office;
        while (portfolio < last && (run[portfolio].Has(WordTraits.RoleModifier) || portfolio > office && !run[portfolio].IsCapitalized))
            portfolio++;
        if (portfolio > office && portfolio < last && run.Skip(portfolio).All(IsPlainWord))
            return portfolio;
        for (var i = office + 1; i < last; i++)
        {
            if (run[i].Has(WordTraits.GivenName) || Evidence.IsFullName(run[i], run[i + 1]))
                return i;
        }

        return last > office && Evidence.IsSurname(run[last]) ? last : run.Length;
    }

    private static bool IsPlainWord(Token word) =>
        word is { Kind: TokenKind.Word, IsCapitalized: true } && (word.Traits & ~(WordTraits.GivenName | WordTraits.NameParticle)) == 0;

    private ReadName AfterRole(Token[] run, int start, Gender gender)
    {
        var hasTail = false;
        for (; start < run.Length - 1 && IsOfficeTail(run[start]); start++)
            hasTail = true;
        if (hasTail)
            return new ReadName(start, MentionedThing.Person, gender == Gender.Unknown ? GenderOfName(run, start) : gender, false, start);
        var isHonorific = run[start - 1].Has(WordTraits.Honorific);
        var roleEnd = EndOfRole(run, start);
        if (gender == Gender.Unknown)
            gender = GenderOfName(run, start);

        // "President Obama": a person; "Supreme Court": what follows the role can be a body's name after all.
        var thing =
            EndsInBody(run, start) && !run[start].Has(WordTraits.GivenName) && !isHonorific ? MentionedThing.Body : MentionedThing.Person;
        return thing == MentionedThing.Body
            ? new ReadName(0, thing, Gender.Unknown, false, 0)
            : new ReadName(start, thing, gender, isHonorific, roleEnd);
    }

    // "President Pro Tempore", "Speaker Emerita": behind its noun, and part of the office.
    private static bool IsOfficeTail(Token word) => word.Has(WordUse.OfficeTail);

    private ReadName WithoutRole(Token[] run, bool afterArticle)
    {
        var given = FirstGivenName(run);
        var last = run[run.Length - 1];
        if (run.Length == 1)
            return new ReadName(0, SingleWord(last, afterArticle), GenderOfName(run, 0), false, 0);

        var known = Evidence.IsFullName(run[run.Length - 2], last);
        if (!known && EndsInBody(run, 0) && !(given == 0 && IsGivenNameAndOneWord(run)))
            return new ReadName(0, MentionedThing.Body, Gender.Unknown, false, 0);
        if (AreAllPlaces(run) && !known)
            return new ReadName(0, MentionedThing.Body, Gender.Unknown, false, 0);

        // A given name inside the run begins the person's name; what stands before it is what the person is.
        if (given > 0 && given < run.Length - 1 && !NameShapes.IsInitial(run[given - 1]) && run.Length - given <= LongestPersonName)
        {
            if (given == 1 && IsUnknownGivenName(run[0]))
                return new ReadName(0, MentionedThing.Person, run[1].Gender, false, 0);

            var roleEnd = AllAffiliations(run, given) ? 0 : given;
            return new ReadName(given, MentionedThing.Person, run[given].Gender, false, roleEnd);
        }

        if (given == 0)
        {
            return new ReadName(
                0,
                run.Length <= LongestPersonName ? MentionedThing.Person : MentionedThing.Unknown,
                run[0].Gender,
                false,
                0
            );
        }

        // The same two words alone elsewhere are the name: the rest of the run is a role no list knows.
        if (run.Length > 2 && !run[run.Length - 2].Has(WordTraits.NameParticle) && Evidence.IsWholeName(run[run.Length - 2], last))
            return new ReadName(run.Length - 2, MentionedThing.Person, run[run.Length - 2].Gender, false, run.Length - 2);
        return ReadUnknown(run, afterArticle, known);
    }

    // "Eva Bank", "Eva B. Bank"
    private static bool IsGivenNameAndOneWord(Token[] run) => run.Length == 2 || run.Length == 3 && NameShapes.IsInitial(run[1]);

    /// <summary>The end of the role's words before a name; what is a mere title, "Mr.", is none of them.</summary>
    /// <param name="run">The words.</param>
    /// <param name="name">Where the name begins.</param>
    protected abstract int EndOfRole(Token[] run, int name);

    /// <summary>Whether a word that no list knows, before a given name, is another given name: "Velsa Maria Soto".</summary>
    protected virtual bool IsUnknownGivenName(Token word) => false;

    /// <summary>What a run of words is in which no list knows a given name, a role or a body.</summary>
    /// <param name="run">The words.</param>
    /// <param name="afterArticle">Whether an article stands before them.</param>
    /// <param name="known">Whether the last two are the end of a full name that the article has elsewhere.</param>
    protected abstract ReadName ReadUnknown(Token[] run, bool afterArticle, bool known);

    /// <summary>What an article makes of a lone word that nothing tells of: "the Tidings".</summary>
    protected abstract MentionedThing UnknownAfterArticle(Token word);

    private MentionedThing SingleWord(Token word, bool afterArticle)
    {
        if (Evidence.IsSurname(word))
            return MentionedThing.Person;
        if (IsBodyAlone(word))
            return MentionedThing.Body;
        if (word.Has(WordTraits.GivenName))
            return MentionedThing.Person;
        return afterArticle ? UnknownAfterArticle(word) : MentionedThing.Unknown;
    }

    // "Brightport", "UNESCO", "HarbourNet", "Parliament"
    private bool IsBodyAlone(Token word) =>
        word.Has(WordTraits.Place | WordTraits.BodyNoun | WordTraits.BodyNameWord)
        || NameShapes.IsAcronym(word)
        || NameShapes.IsBrand(word.Text, Words) && !word.Has(WordTraits.PeopleNoun);

    private int LastRoleWord(Token[] run)
    {
        for (var i = run.Length - 1; i >= 0; i--)
        {
            if (run[i].Has(WordTraits.PersonNoun | WordTraits.Honorific) && !IsSurnameHere(run, i) && !IsGivenNameHere(run, i))
                return i;
        }

        return -1;
    }

    // "Tim Cook", "J. Pope", "Mr. Baker": a role word that ends the run right behind a given name or a title is a surname; elsewhere it
    // is one that the article has with this given name.
    private bool IsSurnameHere(Token[] run, int i)
    {
        if (i < run.Length - 1)
            return false;
        if (i > 0 && IsBeforeSurname(run[i - 1]))
            return true;
        return Evidence.IsSurname(run[i]) && (i == 0 || Evidence.IsFullName(run[i - 1], run[i]));
    }

    private static bool IsBeforeSurname(Token word) =>
        word.Has(WordTraits.GivenName) || NameShapes.IsInitial(word) || IsMereHonorific(word);

    // "Mr. Mayor Brunn" has a role after its title; "Mr. Baker" has not.
    private static bool IsMereHonorific(Token word) => word.Has(WordTraits.Honorific) && !word.Has(WordTraits.PersonNoun);

    // "Dean Holm" is a given name with a surname, unless the article gives that surname another given name.
    private bool IsGivenNameHere(Token[] run, int i) =>
        i == run.Length - 2
        && run[i].Has(WordTraits.GivenName)
        && !run[i].Has(WordTraits.Honorific)
        && !(i > 0 && IsMereHonorific(run[i - 1]))
        && !Evidence.HasOtherGivenName(run[i], run[i + 1]);

    // A lone surname tells nothing, though it is somebody's given name: "Hassan" of Eva Hassan.
    private Gender GenderOfName(Token[] run, int start) =>
        start == run.Length - 1 && Evidence.IsSurname(run[start]) ? Gender.Unknown : run[start].Gender;

    private static Gender GenderOfTitles(Token[] run, int end)
    {
        for (var i = end - 1; i >= 0; i--)
        {
            if (
                run[i].Has(WordTraits.Honorific | WordTraits.PersonNoun)
                && !run[i].Has(WordTraits.GivenName)
                && run[i].Gender is var gender
                && gender != Gender.Unknown
            )
            {
                return gender;
            }
        }

        return Gender.Unknown;
    }

    // An initial stands between names, so that the word before it is a given name although no list knows it: "Thessaly B. Holm".
    private static int FirstGivenName(Token[] run)
    {
        for (var i = 0; i < run.Length; i++)
        {
            if (run[i].Has(WordTraits.GivenName))
                return i;
            if (NameShapes.IsInitial(run[i]) && i + 1 < run.Length)
                return i > 0 && run[i - 1].Traits == WordTraits.None && run[i - 1].IsCapitalized ? i - 1 : i;
        }

        return -1;
    }

    private static bool EndsInBody(Token[] run, int start)
    {
        for (var i = start; i < run.Length; i++)
        {
            if (
                run[i].Has(WordTraits.BodyNoun | WordTraits.BodyNameWord)
                && (i == run.Length - 1 || i + 1 < run.Length && run[i + 1].Has(WordTraits.Preposition))
            )
            {
                return true;
            }
        }

        return false;
    }

    private static bool AreAllPlaces(Token[] run)
    {
        var last = run[run.Length - 1];
        return (last.Has(WordTraits.Place) || run[0].Has(WordUse.PlaceOpening)) && !run[0].Has(WordTraits.GivenName);
    }

    private static bool AllAffiliations(Token[] run, int end)
    {
        for (var i = 0; i < end; i++)
        {
            if (!run[i].Has(WordTraits.Affiliation))
                return false;
        }

        return true;
    }
}
