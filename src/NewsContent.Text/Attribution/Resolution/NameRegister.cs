using System.Runtime.CompilerServices;
using NewsContent.Text.Attribution.Languages;
using NewsContent.Text.Attribution.Mentions;
using NewsContent.Text.Attribution.Tokens;
using NewsContent.Text.Source;

namespace NewsContent.Text.Attribution.Resolution;

/// <summary>
/// Gathers the forms of each name: "Donald J. Weber", "Mr. Weber" and "Weber" are one person when nothing speaks against it.
/// </summary>
/// <remarks>
/// A lone surname that two persons bear means the one who alone was known when it was first used so; else it stays a surname,
/// since the text does not tell.
/// </remarks>
internal sealed class NameRegister
{
    // More bearers of one surname than any article has; it keeps the work linear for texts made to be hard.
    private const int MostBearers = 16;

    private readonly Dictionary<string, List<NamedEntity>> _bySurname = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<NamedEntity>> _byGivenName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, NamedEntity> _byWholeName = new(StringComparer.Ordinal);
    private readonly Dictionary<NamedEntity, int> _introduced = [];
    private readonly HashSet<NamedEntity> _children = [];
    private int _entities;

    /// <summary>Gives every name mention of the article its entity.</summary>
    /// <param name="mentions">The name mentions in reading order.</param>
    /// <param name="insideQuotations">Names that only stand inside quotations: they can complete a name, not more.</param>
    /// <param name="cancellation">Honoured at each name.</param>
    [MethodImpl(HotPath.Options)]
    public static void Resolve(IReadOnlyList<Mention> mentions, IReadOnlyList<Mention> insideQuotations, CancellationToken cancellation)
    {
        var register = new NameRegister();
        for (var i = 0; i < mentions.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            if (IsFullPersonName(mentions[i]))
                mentions[i].Entity = register.Person(mentions[i], i);
        }

        foreach (var mention in insideQuotations)
        {
            if (IsFullPersonName(mention))
                register.Person(mention, mentions.Count);
        }

        var established = register.EstablishedBearers(mentions);
        for (var i = 0; i < mentions.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            var mention = mentions[i];
            mention.Entity ??= mention.Name.Length == 1 ? register.LoneWord(mention, established) : register.Whole(mention);
            if (mention.Entity.Gender == Gender.Unknown && mention.Thing != MentionedThing.Body)
                mention.Entity.Gender = mention.Gender;
            if (mention.Thing == MentionedThing.Person)
                mention.Entity.Thing = MentionedThing.Person;
            if (mention.HasPersonsWords || mention.Name.Length == 1 && mention.Entity.Name.Length > 1)
                mention.Entity.IsEvidentPerson = true;
        }
    }

    private static bool IsFullPersonName(Mention mention) => mention.Thing == MentionedThing.Person && mention.Name.Length > 1;

    private NamedEntity Person(Mention mention, int order)
    {
        var words = mention.Name;
        var surname = Surname(words);
        if (KnownPerson(words, surname) is { } known)
        {
            if (IsFuller(words, known.Name))
                known.Name = words;
            return known;
        }

        // "his sister, Ida Brunn,": the noun before the comma tells the gender.
        var introducer = RoleReader.Introducer(mention);
        var gender = mention.Gender == Gender.Unknown && introducer is not null ? introducer.Gender : mention.Gender;
        var person = new NamedEntity(MentionedThing.Person)
        {
            Number = _entities++,
            Name = words,
            Gender = gender,
        };
        if (IsChild(mention, mention.First) || introducer is not null && IsChild(mention, introducer.First))
            _children.Add(person);
        Add(_bySurname, surname, person);

        // "Khalid" of Omar al-Khalid.
        if (
            JoinedName.PrefixLength(words[words.Length - 1].Text) is var prefix
            && prefix > 0
            && !_bySurname.ContainsKey(surname.Substring(prefix))
        )
        {
            Add(_bySurname, surname.Substring(prefix), person);
        }

        Add(_byGivenName, words[0].Key, person);
        _introduced[person] = order;
        return person;
    }

    private NamedEntity? KnownPerson(Token[] words, string surname)
    {
        if (!_bySurname.TryGetValue(surname, out var bearers))
            return null;
        for (var i = 0; i < bearers.Count && i < MostBearers; i++)
        {
            if (IsSamePerson(bearers[i].Name, words))
                return bearers[i];
        }

        return null;
    }

    // One given name, or one's initial; or a middle name more.
    private static bool IsSamePerson(Token[] known, Token[] words)
    {
        if (HasSuffix(known) != HasSuffix(words))
            return false;
        var a = known[0].Key;
        var b = words[0].Key;
        if (a == b || IsInitialOf(a, b) || IsInitialOf(b, a))
            return true;
        if (a.Length >= 3 && b.Length >= 3 && (a.StartsWith(b, StringComparison.Ordinal) || b.StartsWith(a, StringComparison.Ordinal)))
            return true;

        // "Wasserman Holm" for "Debbie Wasserman Holm": the shorter one lacks the given name.
        var (shorter, longer) = known.Length < words.Length ? (known, words) : (words, known);
        return shorter.Length >= 2 && longer.Length == shorter.Length + 1 && longer[longer.Length - shorter.Length].Key == shorter[0].Key;
    }

    private static bool IsInitialOf(string word, string name) => word.Length == 2 && word[1] == '.' && word[0] == name[0];

    private static bool IsFuller(Token[] words, Token[] known) =>
        words.Length > known.Length && words.Length <= 4
        || words.Length == known.Length && words[0].Text.Length > known[0].Text.Length && known[0].Text[known[0].Text.Length - 1] == '.';

    // Who bore a surname alone when the surname first stood alone.
    private Dictionary<string, NamedEntity> EstablishedBearers(IReadOnlyList<Mention> mentions)
    {
        var established = new Dictionary<string, NamedEntity>(StringComparer.Ordinal);
        for (var i = 0; i < mentions.Count; i++)
        {
            var mention = mentions[i];
            if (mention.Name.Length != 1 || !_bySurname.TryGetValue(mention.Name[0].Key, out var bearers))
                continue;
            var surname = mention.Name[0].Key;
            if (established.ContainsKey(surname))
                continue;
            NamedEntity? only = null;
            var known = 0;
            for (var j = 0; j < bearers.Count && j < MostBearers; j++)
            {
                var bearer = bearers[j];
                if (_introduced[bearer] < i)
                    (only, known) = (bearer, known + 1);
            }

            if (known == 1 && (mention.Gender == Gender.Unknown || only!.Gender == Gender.Unknown || only.Gender == mention.Gender))
                established[surname] = only!;
        }

        return established;
    }

    private NamedEntity LoneWord(Mention mention, Dictionary<string, NamedEntity> established)
    {
        var word = mention.Name[0].Key;
        if (mention.Thing == MentionedThing.Body && !_bySurname.ContainsKey(word))
            return Whole(mention);
        if (_bySurname.TryGetValue(word, out var bearers))
        {
            var fitting = new List<NamedEntity>();
            for (var i = 0; i < bearers.Count && i < MostBearers; i++)
            {
                var bearer = bearers[i];
                if (mention.Gender == Gender.Unknown || bearer.Gender == Gender.Unknown || bearer.Gender == mention.Gender)
                    fitting.Add(bearer);
            }

            if (fitting.Count == 1)
                return fitting[0];
            if (mention.Last > mention.First && mention.Sentence.Tokens[mention.Last - 1].Has(WordUse.Younger | WordUse.Elder))
                return ByGeneration(fitting, mention.Sentence.Tokens[mention.Last - 1].Has(WordUse.Younger)) ?? Whole(mention);
            if (KnownToFit(fitting, mention) is { } told)
                return told;
            if (established.TryGetValue(word, out var bearerByUse) && fitting.Contains(bearerByUse))
                return bearerByUse;
            return Whole(mention);
        }

        // "Mr. Zhao" of Zhao Wenlin: a word that is no given name stands first as the surname.
        if (
            _byGivenName.TryGetValue(word, out var named)
            && named.Count == 1
            && (!mention.HasHonorific || !mention.Name[0].Has(WordTraits.GivenName))
        )
        {
            return named[0];
        }

        return Whole(mention);
    }

    // "Her daughter Ida Brunn", "Brunn's son, Karl Brunn".
    private static bool IsChild(Mention mention, int first)
    {
        for (var i = first; i < mention.Last; i++)
        {
            if (mention.Sentence.Tokens[i].Has(WordUse.Child))
                return true;
        }

        return false;
    }

    // "the younger Brunn": the one of two whom the text calls somebody's child.
    private NamedEntity? ByGeneration(List<NamedEntity> fitting, bool isYounger)
    {
        if (fitting.Count != 2 || _children.Contains(fitting[0]) == _children.Contains(fitting[1]))
            return null;
        return _children.Contains(fitting[0]) == isYounger ? fitting[0] : fitting[1];
    }

    // "Ms. Brunn": the one who is known as a woman, before one of whom the text does not tell it; null when more or none are.
    private static NamedEntity? KnownToFit(List<NamedEntity> fitting, Mention mention)
    {
        if (!mention.HasHonorific || mention.Gender == Gender.Unknown)
            return null;
        NamedEntity? only = null;
        foreach (var bearer in fitting)
        {
            if (bearer.Gender != mention.Gender)
                continue;
            if (only is not null)
                return null;
            only = bearer;
        }

        return only;
    }

    private NamedEntity Whole(Mention mention)
    {
        var key =
            WholeName(mention.Name)
            + (
                mention.Gender == Gender.Female ? "/f"
                : mention.Gender == Gender.Male ? "/m"
                : ""
            );
        if (!_byWholeName.TryGetValue(key, out var entity))
        {
            entity = new NamedEntity(mention.Thing)
            {
                Number = _entities++,
                Name = mention.Name,
                Gender = mention.Gender,
            };
            _byWholeName.Add(key, entity);
        }

        return entity;
    }

    private static string WholeName(Token[] words) =>
        words.Length == 1 ? words[0].Text.ToLowerInvariant() : string.Join(" ", words.Select(static word => word.Text)).ToLowerInvariant();

    private static string Surname(Token[] words)
    {
        var last = words.Length - 1;
        while (last > 0 && IsSuffix(words[last]))
            last--;
        return words[last].Key;
    }

    private static bool HasSuffix(Token[] words) => IsSuffix(words[words.Length - 1]);

    private static bool IsSuffix(Token word) => word.Text is "Jr." or "Jr" or "Sr." or "Sr" or "II" or "III" or "IV";

    private static void Add(Dictionary<string, List<NamedEntity>> table, string key, NamedEntity person)
    {
        if (!table.TryGetValue(key, out var persons))
            table.Add(key, persons = []);
        persons.Add(person);
    }
}
