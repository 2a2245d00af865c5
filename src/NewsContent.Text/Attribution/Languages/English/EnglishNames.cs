using NewsContent.Text.Attribution.Mentions;
using NewsContent.Text.Attribution.Tokens;

namespace NewsContent.Text.Attribution.Languages.English;

/// <summary>Names in English, where a capital alone makes one.</summary>
internal sealed class EnglishNames(LanguageWords words, WordEvidence evidence) : NameReader(words, evidence)
{
    // "the Tories"
    /// <inheritdoc />
    protected override MentionedThing UnknownAfterArticle(Token word) =>
        word.Has(WordTraits.PeopleNoun) && !word.Has(WordTraits.PersonNoun) ? MentionedThing.People : MentionedThing.Body;

    /// <inheritdoc />
    protected override int EndOfRole(Token[] run, int name) => IsMereTitle(run[name - 1]) ? name - 1 : name;

    // "Tollkeeper Maria Soto" ends as the names of trades do.
    /// <inheritdoc />
    protected override bool IsUnknownGivenName(Token word) =>
        word.Traits == WordTraits.None && !NameShapes.IsInitial(word) && !NameShapes.IsAcronym(word) && !EnglishEndings.IsTrade(word);

    /// <inheritdoc />
    protected override ReadName ReadUnknown(Token[] run, bool afterArticle, bool known) =>
        new(0, afterArticle || IsBody(run) ? MentionedThing.Body : MentionedThing.Person, Gender.Unknown, false, 0);

    // "Sir" and "Dame" are no offices.
    private static bool IsMereTitle(Token title) =>
        title.Has(WordTraits.Honorific) && !title.Has(WordTraits.PersonNoun) || title.Key is "sir" or "dame";

    private static bool IsBody(Token[] run) =>
        run.Length > LongestPersonName
        || Array.Exists(run, NameShapes.IsAcronym)
        || run[0].Has(WordTraits.Affiliation)
        || Array.Exists(run, static word => !word.IsCapitalized && !word.Has(WordTraits.NameParticle));
}
