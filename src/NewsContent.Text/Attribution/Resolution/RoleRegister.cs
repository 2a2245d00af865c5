using NewsContent.Text.Attribution.Mentions;
using NewsContent.Text.Attribution.Tokens;

namespace NewsContent.Text.Attribution.Resolution;

/// <summary>Finds whom "der Minister" means in German: the one person named before whose role ends in that word.</summary>
internal sealed class RoleRegister
{
    // No article has so many persons with a role; a text made to be hard gets no answer rather than a long search.
    private const int MostPersons = 64;

    // The noun of each person's role, and the sentence that names the person first.
    private readonly Dictionary<NamedEntity, (string Noun, int Sentence)> _persons = [];

    /// <summary>Reads the roles of the persons that the sentences name.</summary>
    public RoleRegister(IReadOnlyList<Sentence> sentences)
    {
        foreach (var sentence in sentences)
        {
            foreach (var mention in sentence.Mentions)
            {
                if (mention.Entity is { CanBePerson: true, Role: { } role } person && !_persons.ContainsKey(person) && Noun(role) is { } noun)
                    _persons.Add(person, (noun, sentence.Index));
            }
        }
    }

    /// <summary>The person whom a role with "der" or "die" means; null when none or several fit, or when it says more than the role.</summary>
    public NamedEntity? Find(Mention mention)
    {
        var sentence = mention.Sentence;
        if (mention is not { Kind: MentionKind.Nominal, Thing: MentionedThing.Person, IsPossessive: false } || mention.Last != mention.First + 1 || sentence.Tokens[mention.First].Key is not ("der" or "die"))
            return null;
        if (sentence.MentionAt(mention.Last + 1) is { } genitive && sentence.Tokens[genitive.First].Key is "des" or "der" or "eines" or "einer")
            return null;
        var noun = sentence.Tokens[mention.Last].Key;
        NamedEntity? only = null;
        if (_persons.Count > MostPersons)
            return null;
        foreach (var person in _persons)
        {
            if (person.Value.Sentence >= sentence.Index || !person.Value.Noun.EndsWith(noun, StringComparison.Ordinal))
                continue;
            if (only is not null)
                return null;
            only = person.Key;
        }

        return only;
    }

    // "verkehrsminister" of "Verkehrsminister", "leiter" of "Leiter des Museums": the last noun before the first small word behind one.
    private static string? Noun(string role)
    {
        string? noun = null;
        foreach (var word in role.Split(' '))
        {
            if (word.Length > 0 && char.IsUpper(word[0]))
                noun = word;
            else if (noun is not null)
                break;
        }

        return noun?.ToLowerInvariant();
    }
}
