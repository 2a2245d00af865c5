using NewsContent.Text.Attribution.Languages;
using NewsContent.Text.Attribution.Mentions;
using NewsContent.Text.Attribution.Tokens;

namespace NewsContent.Text.Attribution.Resolution;

/// <summary>
/// Single words that say something, and that the article never introduces: "Nordfon said". A newspaper introduces a person, by a given
/// name, a title, a role or an age, unless everybody knows it. Where besides no pronoun means a person, and the words are those of
/// business, such a name is a body's.
/// </summary>
/// <param name="article">The article, its names resolved.</param>
internal sealed class UnintroducedNames(ArticleSentences article)
{
    private readonly List<NamedEntity> _names = [];
    private readonly List<Mention> _words = [];

    /// <summary>Takes who says something, before that counts as a proof of a person.</summary>
    public void Take(Mention mention)
    {
        if (
            mention is { Kind: MentionKind.Nominal }
            && mention.First == mention.Last
            && article.Language.Discourse.IsNameWithoutArticle(mention)
        )
        {
            _words.Add(mention);
        }

        if (mention.Entity is { } speaker && !IsIntroduced(mention))
            Take(speaker);
    }

    private void Take(NamedEntity speaker)
    {
        if (speaker is { Thing: MentionedThing.Unknown, IsEvidentPerson: false, Name.Length: 1, Role: null } && !HasInnerCapital(speaker))
            _names.Add(speaker);
    }

    /// <summary>
    /// Makes bodies of the names taken, unless the article or its list of speakers has a person, or it has no word of business.
    /// </summary>
    /// <param name="cancellation">Honoured at each word.</param>
    public void MakeBodies(CancellationToken cancellation)
    {
        var mayShow = article.Language.Discourse.ShowsPersonsByPronouns && article.Input.KnownPersons.Count == 0;
        if (_names.Count + _words.Count == 0 || !mayShow)
            return;
        if (Has(WordUse.OfPerson, cancellation) || !Has(WordUse.OfBusiness, cancellation))
            return;
        foreach (var name in _names)
        {
            if (name is { Thing: MentionedThing.Unknown, Role: null })
                name.Thing = MentionedThing.Body;
        }

        foreach (var word in _words)
            word.Thing = MentionedThing.Body;
    }

    // "Brunn, 45, said", "Brunn (45) said", "Brunn, who rows, said"
    private static bool IsIntroduced(Mention name)
    {
        var next = name.Sentence.At(name.Last + 1);
        var behind = next?.Is(',') == true || next?.Is('(') == true ? name.Sentence.At(name.Last + 2) : next;
        return behind is not null && (behind.Kind == TokenKind.Number || behind.Has(WordUse.PersonalRelative));
    }

    // "McArblay": bodies have been told from it by their letters before.
    private static bool HasInnerCapital(NamedEntity name) => name.FullName.Skip(1).Any(char.IsUpper);

    private bool Has(WordUse use, CancellationToken cancellation) =>
        Has(article.Outside, use, cancellation) || Has(article.Inside, use, cancellation);

    private static bool Has(IReadOnlyList<Sentence> sentences, WordUse use, CancellationToken cancellation)
    {
        foreach (var sentence in sentences)
        {
            foreach (var token in sentence.Tokens)
            {
                cancellation.ThrowIfCancellationRequested();
                if (token.Has(use))
                    return true;
            }
        }

        return false;
    }
}
