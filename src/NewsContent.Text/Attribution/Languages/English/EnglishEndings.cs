using NewsContent.Text.Attribution.Tokens;

namespace NewsContent.Text.Attribution.Languages.English;

/// <summary>What the ending of an English word that no lexicon has tells of it.</summary>
internal static class EnglishEndings
{
    private const int LongestWithoutMany = 5;

    /// <summary>Whether it ends as the names of trades do: "tollkeeper", "zitherist".</summary>
    public static bool IsTrade(Token word) =>
        word.EndsIn("er") || word.EndsIn("or") || word.EndsIn("ist") || word.EndsIn("man") || word.EndsIn("ian") || word.HasHyphen;

    /// <summary>Whether it ends as a plural of those who do something: "Rowers", "Machinists"; a surname seldom stands first so.</summary>
    public static bool IsMany(Token word) =>
        word.Length > LongestWithoutMany
        && (word.EndsIn("ers") || word.EndsIn("ors") || word.EndsIn("ists") || word.EndsIn("ants") || word.EndsIn("ians"));

    /// <summary>Whether it can be the past of a verb that no list knows: "thundered".</summary>
    public static bool MayBePast(Token word) =>
        word is { Traits: Languages.WordTraits.None, Kind: TokenKind.Word, IsCapitalized: false } && word.EndsIn("ed");

    /// <summary>Whether it ends as a participle or an adverb does: "Pressed", "Adding", "Quietly".</summary>
    public static bool IsParticiple(Token word) => word.EndsIn("ed") || word.EndsIn("ing") || word.EndsIn("ly");
}
