using NewsContent.Text.Attribution.Languages;
using NewsContent.Text.Attribution.Mentions;
using NewsContent.Text.Attribution.Tokens;

namespace NewsContent.Text.Attribution.Resolution;

/// <summary>Finds whom "the mayor" means: the one person whom the article has named as mayor before, if nobody else can be meant.</summary>
/// <remarks>
/// The sentences are taken in reading order, so that only what stands before counts. Anybody else of that
/// office, named or not, makes it silent.
/// </remarks>
/// <param name="sentences">All sentences in reading order.</param>
/// <param name="endings">The nouns that compounds end in: "der Minister" is the one who was called "Verkehrsminister".</param>
internal sealed class RoleBearers(IReadOnlyList<Sentence> sentences, IReadOnlyList<string> endings)
{
    // Farther back somebody else of that trade may have come who was not called so.
    private const int Reach = 1;

    private readonly Dictionary<string, NamedEntity?> _bearers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Mention> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<NamedEntity, int> _lastNamed = [];

    // How many sentences are taken: none until somebody is called by a role, which many articles never do.
    private int _taken;

    // Takes the roles that a sentence gives, and the others it mentions by the same nouns.
    private void Take(Sentence sentence)
    {
        foreach (var mention in sentence.Mentions)
        {
            if (mention.Kind == MentionKind.Nominal && mention.Thing is MentionedThing.Person or MentionedThing.People)
            {
                // "the mayor" is no second mayor; "a mayor", "the mayor of Brightport" and "the former mayor" can be.
                if (!IsBare(mention) && !IntroducesSomebody(mention))
                    Silence(sentence.Tokens[HeadOf(mention)].Key);
            }
            else if (mention is { Kind: MentionKind.Name, Entity: { CanBePerson: true } person })
            {
                _lastNamed[person] = sentence.Index;
                if (mention.RoleWords is not null)
                {
                    Note(mention, sentence.Tokens[mention.Name.Length > 0 ? LastRole(mention) : mention.First].Key, person);
                }
                else if (RoleReader.Introducer(mention) is { } before)
                {
                    Note(mention, sentence.Tokens[HeadOf(before)].Key, person);
                }
                else if (
                    RoleReader.After(mention) is not null
                    && sentence.MentionAt(mention.Last + 2) is { Kind: MentionKind.Nominal } after
                )
                {
                    Note(mention, sentence.Tokens[HeadOf(after)].Key, person);
                }
            }
        }
    }

    /// <summary>The named mention of the person whom <paramref name="role"/> means; null when the article does not tell.</summary>
    /// <param name="role">The phrase: "the mayor".</param>
    /// <param name="before">Index of the sentence before which all are read; never less than the time before.</param>
    public Mention? Bearer(Mention role, int before)
    {
        if (!IsBare(role) || role.Thing != MentionedThing.Person)
            return null;
        for (; _taken < before; _taken++)
            Take(sentences[_taken]);
        var key = role.Sentence.Tokens[role.Last].Key;
        return _bearers.TryGetValue(key, out var person) && person is not null && role.Sentence.Index - _lastNamed[person] <= Reach
            ? _names[key]
            : null;
    }

    private void Silence(string noun)
    {
        _bearers[noun] = null;
        foreach (var ending in endings)
        {
            if (IsCompound(noun, ending))
                _bearers[ending] = null;
        }
    }

    private void Note(Mention mention, string noun, NamedEntity person)
    {
        NoteNoun(mention, noun, person);
        foreach (var ending in endings)
        {
            if (IsCompound(noun, ending))
                NoteNoun(mention, ending, person);
        }
    }

    private static bool IsCompound(string noun, string ending) =>
        noun.Length > ending.Length && noun.EndsWith(ending, StringComparison.Ordinal);

    private void NoteNoun(Mention mention, string noun, NamedEntity person)
    {
        if (!_bearers.TryGetValue(noun, out var known))
        {
            _bearers.Add(noun, person);
            _names.Add(noun, mention);
        }
        else if (!ReferenceEquals(known, person))
        {
            _bearers[noun] = null;
        }
    }

    private static int LastRole(Mention mention)
    {
        for (var i = mention.Last - mention.Name.Length; i > mention.First; i--)
        {
            if (mention.Sentence.Tokens[i].Has(WordTraits.PersonNoun))
                return i;
        }

        return mention.First;
    }

    // "the mayor" alone: an article, the noun, and nothing that says which mayor.
    private static bool IsBare(Mention mention)
    {
        var sentence = mention.Sentence;
        if (mention.Last != mention.First + 1 || !sentence.Tokens[mention.First].Has(WordUse.Definite))
            return false;
        var next = sentence.At(mention.Last + 1);
        return next is null
            || !next.Has(WordUse.Specifying) && !(next.Is(',') && sentence.At(mention.Last + 2)?.Has(WordTraits.Relative) == true);
    }

    // "the mayor, Eva Holm,": the role of the one named beside it. "Eva Holm, mayor of Brightport,": so as well.
    private static bool IntroducesSomebody(Mention mention)
    {
        var sentence = mention.Sentence;
        for (var i = mention.Last + 1; i < mention.Last + 8 && sentence.At(i) is { } token; i++)
        {
            if (
                token.Is(',')
                && sentence.MentionAt(i + 1) is { Kind: MentionKind.Name } name
                && ReferenceEquals(RoleReader.Introducer(name), mention)
            )
            {
                return true;
            }
        }

        return sentence.At(mention.First - 1)?.Is(',') == true
            && sentence.MentionAt(mention.First - 2) is { Kind: MentionKind.Name } before
            && RoleReader.After(before) is not null;
    }

    private static int HeadOf(Mention mention)
    {
        if (mention.Head is { } head)
            return head;
        var tokens = mention.Sentence.Tokens;
        return
            mention.Last - 2 >= mention.First && tokens[mention.Last - 1].Has(WordTraits.Preposition) && !tokens[mention.Last].IsCapitalized
            ? mention.Last - 2
            : mention.Last;
    }
}
