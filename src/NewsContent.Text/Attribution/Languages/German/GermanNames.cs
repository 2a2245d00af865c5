using NewsContent.Text.Attribution.Mentions;
using NewsContent.Text.Attribution.Tokens;

namespace NewsContent.Text.Attribution.Languages.German;

/// <summary>Names in German, where every noun has a capital: the endings of nouns tell what is no name.</summary>
internal sealed class GermanNames(LanguageWords words, WordEvidence evidence) : NameReader(words, evidence)
{
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

    /// <inheritdoc />
    protected override MentionedThing UnknownAfterArticle(Token word) => MentionedThing.Unknown;

    /// <inheritdoc />
    protected override int EndOfRole(Token[] run, int name)
    {
        // "Herr", "Frau": a title that tells the gender and no office.
        var title = run[name - 1];
        var isMereTitle = title.Has(WordTraits.Honorific) && (!title.Has(WordTraits.PersonNoun) || title.Gender != Gender.Unknown);
        var end = isMereTitle ? name - 1 : name;

        // "Ministerin Dr. Eva Holm": the degree is no part of what she is.
        while (end > 0 && run[end - 1].Has(WordTraits.Honorific))
            end--;
        return end;
    }

    /// <inheritdoc />
    protected override ReadName ReadUnknown(Token[] run, bool afterArticle, bool known)
    {
        // "die Pflegerin Velsa Trask": a noun for one who does something, then a name that no list knows.
        if (TradeBeforeName(run) is var trade && trade > 0)
            return new ReadName(trade, MentionedThing.Person, IsWomansTrade(run) ? Gender.Female : Gender.Unknown, false, trade);

        // Two nouns side by side are rare in German: with no ending of a noun and no article they are a name.
        var person = known || run.Length <= 3 && !afterArticle && Array.TrueForAll(run, IsPlainName);
        return new ReadName(0, person ? MentionedThing.Person : MentionedThing.Unknown, Gender.Unknown, false, 0);
    }

    // Where the name begins behind a noun such as "Pflegerin"; zero when it is no such run.
    private int TradeBeforeName(Token[] run)
    {
        if (run.Length > LongestPersonName || run[0].Has(WordTraits.Place) || !IsWomansTrade(run) && !IsTrade(run))
            return 0;
        for (var i = 1; i < run.Length; i++)
        {
            if (!IsPlainName(run[i]))
                return 0;
        }

        return 1;
    }

    // "der Fischer Joris Trask": "-er" alone is no proof; with two names behind it, it is.
    private bool IsTrade(Token[] run) => run.Length > 2 && EndsWithAny(run[0], Trades) && !IsTownsman(run[0]);

    // "-in" alone is no proof ("Verein", "Termin"); with two names behind it, it is.
    private static bool IsWomansTrade(Token[] run) =>
        EndsWithAny(run[0], FeminineTrades) || run.Length > 2 && run[0].EndsIn("in") && !EndsWithAny(run[0], ThingsInIn);

    // "der Bremer Hafen": the town's name with an ending is no trade.
    private bool IsTownsman(Token word)
    {
        if (!word.EndsIn("er"))
            return false;
        var stem = word.Key.Substring(0, word.Key.Length - 2);
        return ((Words.TraitsOf(stem) | Words.TraitsOf(stem + "en")) & WordTraits.Place) != 0;
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

    /// <summary>Whether it can be a name: no list knows it as anything else, and it has no ending of a noun.</summary>
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
}
