using NewsContent.Text.Attribution.Languages;
using NewsContent.Text.Attribution.Mentions;
using NewsContent.Text.Syntax;

namespace NewsContent.Text.Attribution.Resolution;

/// <summary>Makes a speaker of a mention: whom a pronoun or a role means, else the name, else the words for a source without one.</summary>
/// <param name="reading">The article.</param>
/// <param name="pronouns">Finds whom a pronoun means.</param>
internal sealed class MentionedSpeakers(ArticleReading reading, PronounResolver pronouns)
{
    private readonly RoleBearers _bearers = new(reading.Sentences, reading.Language.Words.RoleEndings.All);
    private readonly PersonOfAge _ages = new(reading);

    /// <summary>The speaker, and the mention that names it; null when the text does not tell.</summary>
    /// <param name="mention">Who says something.</param>
    /// <param name="before">Index of the sentence before which all are read; never less than the time before.</param>
    public (Mention Mention, AttributedSpeaker Speaker)? Of(Mention mention, int before)
    {
        var source = mention.Kind == MentionKind.Pronoun ? pronouns.Resolve(mention) : mention;
        if (source is null)
            return null;
        if (source.Kind == MentionKind.Nominal)
            source = _bearers.Bearer(source, before) ?? _ages.Of(source) ?? source;
        var isPeople = IsPeople(source);
        if (source.Entity is { } entity && !isPeople)
            return (source, Named(entity));
        if (source.Kind != MentionKind.Nominal && !isPeople)
            return null;
        if (!reading.Language.Discourse.IsNameWithoutArticle(source))
            return (source, Unnamed(source));

        // "Modder sagte": a lone word that can only be a name; of more words nobody knows.
        return source.First == source.Last
            ? (source, new AttributedSpeaker(SourceWords.Of(source, reading), null, SpeakerSyntaxKind.Person))
            : null;
    }

    private static AttributedSpeaker Named(NamedEntity entity) =>
        entity.CanBePerson
            ? new AttributedSpeaker(entity.FullName, entity.Role, SpeakerSyntaxKind.Person)
            : new AttributedSpeaker(entity.FullName, null, SpeakerSyntaxKind.Organization);

    private AttributedSpeaker Unnamed(Mention source) =>
        new(
            SourceWords.Of(source, reading),
            null,
            source.Thing == MentionedThing.Body && !IsDescription(source) ? SpeakerSyntaxKind.Organization : SpeakerSyntaxKind.Unnamed
        );

    // "the agency", "die Behörde": words for a body that has a name elsewhere. Where every noun has a capital, a compound is a name:
    // "das Umweltministerium".
    private bool IsDescription(Mention source)
    {
        var noun = source.Sentence.Tokens[source.Head ?? source.Last];
        if (!source.HasDeterminer)
            return false;
        if (!reading.Language.Orthography.CapitalizesNouns)
            return !noun.IsCapitalized;
        var traits = reading.Language.Words.TraitsOf(noun.Key);
        return (traits & WordTraits.BodyNoun) != 0 && (traits & WordTraits.BodyNameWord) == 0;
    }

    // "Russians": a word for many that is spelled as a name, and never has another word of a name beside it.
    private static bool IsPeople(Mention source) =>
        source is { Kind: MentionKind.Name, Name: { Length: 1 } words, HasHonorific: false, RoleWords: null, Entity.FullName: { } name }
        && words[0].Has(WordTraits.PeopleNoun)
        && !words[0].Has(WordTraits.PersonNoun | WordTraits.GivenName)
        && name.IndexOf(' ') < 0;
}
