using NewsContent.Text.Attribution.Mentions;
using NewsContent.Text.Attribution.Tokens;

namespace NewsContent.Text.Attribution.Resolution;

/// <summary>Finds whom "the 52-year-old" means: the one person whom the article names at all.</summary>
internal sealed class PersonOfAge(ArticleReading reading)
{
    private readonly Lazy<Mention?> _onlyPerson = new(() => OnlyPerson(reading));

    /// <summary>A named mention of the person; null for any other phrase, and where the article names nobody or several.</summary>
    public Mention? Of(Mention source)
    {
        var isAge = source.Last == source.First + 1 && source.Sentence.Tokens[source.Last].Kind == TokenKind.Number;
        return isAge && source.HasDeterminer ? _onlyPerson.Value : null;
    }

    private static Mention? OnlyPerson(ArticleReading reading)
    {
        Mention? only = null;
        foreach (var name in reading.Names())
        {
            if (name.Entity is not { CanBePerson: true, Name.Length: > 1 } person || name.Thing != MentionedThing.Person)
                continue;
            if (only is not null && !ReferenceEquals(only.Entity, person))
                return null;
            only ??= name;
        }

        return only;
    }
}
