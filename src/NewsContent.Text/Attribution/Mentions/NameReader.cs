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
internal sealed class NameReader(LanguageProfile language, WordEvidence evidence)
{
    private const int LongestPersonName = 4;
    private const int ShortestStem = 2;
    private static readonly string[] NounEndings =
    [
        "ung",
        "ungen",
        "heit",
        "keit",
        "schaft",
        "tion",
        "tionen",
        "tät",
        "nis",
        "tum",
        "ment",
        "ismus",
        "land",
        "haus",
        "markt",
        "ens",
        "straße",
        "platz",
        "zeit",
    ];

    private static readonly string[] FeminineTrades = ["erin", "istin", "entin", "antin", "orin", "eurin", "ologin", "ärin"];
    private static readonly string[] ThingsInIn = ["ein", "ain", "min", "zin", "lin", "rin"];
    private static readonly string[] Trades = ["er", "ist", "ent", "ant", "or", "eur", "oge", "är"];

    /// <summary>Reads a run of words.</summary>
    /// <param name="run">The words, small ones such as "of" included.</param>
    /// <param name="afterArticle">Whether "the" stands before the run: persons' names have none.</param>
    public ReadName Read(Token[] run, bool afterArticle)
    {
        if (evidence.IsBody(run))
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
            if (run[i].Has(WordTraits.GivenName) || evidence.IsFullName(run[i], run[i + 1]))
                return i;
        }

        return last > office && evidence.IsSurname(run[last]) ? last : run.Length;
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
        var isMereTitle =
            isHonorific
            && (!run[start - 1].Has(WordTraits.PersonNoun) || language.CapitalizesNouns && run[start - 1].Gender != Gender.Unknown);
        isMereTitle |= run[start - 1].Key is "sir" or "dame";
        var roleEnd = isMereTitle ? start - 1 : start;

        // "Ministerin Dr. Eva Holm": the degree is no part of what she is.
        while (language.CapitalizesNouns && roleEnd > 0 && run[roleEnd - 1].Has(WordTraits.Honorific))
            roleEnd--;
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
    private static bool IsOfficeTail(Token word) =>
        word.Key is "pro" or "tem" or "tempore" or "emeritus" or "emerita" or "elect" or "designate" or "general";

    private ReadName WithoutRole(Token[] run, bool afterArticle)
    {
        var given = FirstGivenName(run);
        var last = run[run.Length - 1];
        if (run.Length == 1)
            return new ReadName(0, SingleWord(last, afterArticle), GenderOfName(run, 0), false, 0);

        var known = evidence.IsFullName(run[run.Length - 2], last);
        if (!known && EndsInBody(run, 0) && !(given == 0 && (run.Length == 2 || run.Length == 3 && NameShapes.IsInitial(run[1]))))
            return new ReadName(0, MentionedThing.Body, Gender.Unknown, false, 0);
        if (AreAllPlaces(run) && !known)
            return new ReadName(0, MentionedThing.Body, Gender.Unknown, false, 0);

        // A given name inside the run begins the person's name; what stands before it is what the person is.
        if (given > 0 && given < run.Length - 1 && !NameShapes.IsInitial(run[given - 1]) && run.Length - given <= LongestPersonName)
        {
            // "Velsa Maria Soto" has a given name no list knows; "Tollkeeper Maria Soto" ends as the names of trades do.
            if (
                given == 1
                && run[0].Traits == WordTraits.None
                && !language.CapitalizesNouns
                && !NameShapes.IsInitial(run[0])
                && !NameShapes.IsAcronym(run[0])
                && !EndsAsTrade(run[0])
            )
            {
                return new ReadName(0, MentionedThing.Person, run[1].Gender, false, 0);
            }

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
        if (run.Length > 2 && !run[run.Length - 2].Has(WordTraits.NameParticle) && evidence.IsWholeName(run[run.Length - 2], last))
            return new ReadName(run.Length - 2, MentionedThing.Person, run[run.Length - 2].Gender, false, run.Length - 2);
        if (language.CapitalizesNouns)
        {
            // "die Pflegerin Velsa Trask": a noun for one who does something, then a name that no list knows.
            if (TradeBeforeName(run) is var trade && trade > 0)
                return new ReadName(trade, MentionedThing.Person, IsWomansTrade(run) ? Gender.Female : Gender.Unknown, false, trade);

            // Two nouns side by side are rare in German: with no ending of a noun and no article they are a name.
            var person = known || run.Length <= 3 && !afterArticle && Array.TrueForAll(run, IsPlainName);
            return new ReadName(0, person ? MentionedThing.Person : MentionedThing.Unknown, Gender.Unknown, false, 0);
        }

        if (
            afterArticle
            || run.Length > LongestPersonName
            || Array.Exists(run, NameShapes.IsAcronym)
            || run[0].Has(WordTraits.Affiliation)
            || Array.Exists(run, static word => !word.IsCapitalized && !word.Has(WordTraits.NameParticle))
        )
        {
            return new ReadName(0, MentionedThing.Body, Gender.Unknown, false, 0);
        }

        return new ReadName(0, MentionedThing.Person, Gender.Unknown, false, 0);
    }

    /// <summary>Whether it ends as the names of trades do: "tollkeeper", "zitherist".</summary>
    public static bool EndsAsTrade(Token word) =>
        word.EndsIn("er") || word.EndsIn("or") || word.EndsIn("ist") || word.EndsIn("man") || word.EndsIn("ian") || word.HasHyphen;

    // Where the name begins behind a German noun such as "Pflegerin"; zero when it is no such run.
    private int TradeBeforeName(Token[] run)
    {
        var first = run[0];
        var feminine = IsWomansTrade(run);
        if (
            !feminine && !(run.Length > 2 && EndsWithAny(first, Trades) && !IsTownsman(first))
            || run.Length > LongestPersonName
            || first.Has(WordTraits.Place)
        )
        {
            return 0;
        }

        for (var i = 1; i < run.Length; i++)
        {
            if (!IsPlainName(run[i]))
                return 0;
        }

        return 1;
    }

    // "-in" alone is no proof ("Verein", "Termin"); with two names behind it, it is.
    private static bool IsWomansTrade(Token[] run) =>
        EndsWithAny(run[0], FeminineTrades) || run.Length > 2 && run[0].EndsIn("in") && !EndsWithAny(run[0], ThingsInIn);

    // "der Bremer Hafen": the town's name with an ending is no trade.
    private bool IsTownsman(Token word)
    {
        if (!word.EndsIn("er"))
            return false;
        var stem = word.Key.Substring(0, word.Key.Length - 2);
        return ((language.TraitsOf(stem) | language.TraitsOf(stem + "en")) & WordTraits.Place) != 0;
    }

    private static bool EndsWithAny(Token word, string[] endings)
    {
        foreach (var ending in endings)
        {
            if (word.Key.Length > ending.Length + 2 && word.EndsIn(ending))
                return true;
        }

        return false;
    }

    /// <summary>Whether it can be a name in German: no list knows it as anything else, and it has no ending of a noun.</summary>
    public static bool IsPlainName(Token word)
    {
        if ((word.Traits & ~(WordTraits.GivenName | WordTraits.NameParticle)) != 0 || NameShapes.IsAcronym(word))
            return word.Has(WordTraits.NameParticle);
        foreach (var ending in NounEndings)
        {
            // "Chung" has the letters of an ending, but no stem before them.
            if (word.Length > ending.Length + ShortestStem && word.EndsIn(ending))
                return false;
        }

        return true;
    }

    private MentionedThing SingleWord(Token word, bool afterArticle)
    {
        if (evidence.IsSurname(word))
            return MentionedThing.Person;
        if (
            word.Has(WordTraits.Place)
            || NameShapes.IsAcronym(word)
            || NameShapes.IsBrand(word.Text, language) && !word.Has(WordTraits.PeopleNoun)
            || word.Has(WordTraits.BodyNoun | WordTraits.BodyNameWord)
        )
        {
            return MentionedThing.Body;
        }

        if (word.Has(WordTraits.GivenName))
            return MentionedThing.Person;
        if (!afterArticle || language.CapitalizesNouns)
            return MentionedThing.Unknown;

        // "the Tories"
        return word.Has(WordTraits.PeopleNoun) && !word.Has(WordTraits.PersonNoun) ? MentionedThing.People : MentionedThing.Body;
    }

    // "Tim Cook", "Pope Francis": a role word that ends the run right after a given name is a surname.
    private int LastRoleWord(Token[] run)
    {
        for (var i = run.Length - 1; i >= 0; i--)
        {
            if (!run[i].Has(WordTraits.PersonNoun | WordTraits.Honorific))
                continue;
            if (
                i == run.Length - 1
                && i > 0
                && (run[i - 1].Has(WordTraits.GivenName) || NameShapes.IsInitial(run[i - 1]) || IsMereHonorific(run[i - 1]))
            )
            {
                continue;
            }

            if (IsGivenNameHere(run, i))
                continue;
            if (i == run.Length - 1 && evidence.IsSurname(run[i]) && (i == 0 || evidence.IsFullName(run[i - 1], run[i])))
                continue;
            return i;
        }

        return -1;
    }

    // "Mr. Mayor Brunn" has a role after its title; "Mr. Baker" has not.
    private static bool IsMereHonorific(Token word) => word.Has(WordTraits.Honorific) && !word.Has(WordTraits.PersonNoun);

    // "Dean Holm" is a given name with a surname, unless the article gives that surname another given name.
    private bool IsGivenNameHere(Token[] run, int i) =>
        i == run.Length - 2
        && run[i].Has(WordTraits.GivenName)
        && !run[i].Has(WordTraits.Honorific)
        && (i == 0 || !IsMereHonorific(run[i - 1]))
        && !evidence.HasOtherGivenName(run[i], run[i + 1]);

    // A lone surname tells nothing, though it is somebody's given name: "Hassan" of Eva Hassan.
    private Gender GenderOfName(Token[] run, int start) =>
        start == run.Length - 1 && evidence.IsSurname(run[start]) ? Gender.Unknown : run[start].Gender;

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
        if (
            !last.Has(WordTraits.Place)
            && !(
                run[0].Key
                is "new"
                    or "north"
                    or "south"
                    or "east"
                    or "west"
                    or "san"
                    or "santa"
                    or "los"
                    or "las"
                    or "saudi"
                    or "puerto"
                    or "el"
                    or "fort"
                    or "united"
            )
        )
        {
            return false;
        }

        return !run[0].Has(WordTraits.GivenName);
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
