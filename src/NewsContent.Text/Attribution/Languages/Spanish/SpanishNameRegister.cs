using NewsContent.Text.Attribution.Mentions;
using NewsContent.Text.Attribution.Resolution;
using NewsContent.Text.Attribution.Tokens;

namespace NewsContent.Text.Attribution.Languages.Spanish;

/// <summary>
/// Gathers the forms of each name: "Eva Ruiz Solano", "Eva Ruiz", "Ruiz Solano" and "Ruiz" are one person when nothing speaks against it.
/// </summary>
/// <remarks>A lone surname that two persons bear means the one who alone was known when it was first used so.</remarks>
internal sealed class SpanishNameRegister
{
    // More bearers of one name than any article has; it keeps the work linear for texts made to be hard.
    private const int MostBearers = 16;
    private const int LongestName = 7;

    private sealed class Bearer(NamedEntity entity, SpanishNameParts parts, int introduced)
    {
        public readonly NamedEntity Entity = entity;
        public readonly int Introduced = introduced;
        public SpanishNameParts Parts = parts;
    }

    private readonly Dictionary<string, List<Bearer>> _byWord = new(StringComparer.Ordinal);
    private readonly Dictionary<string, NamedEntity> _byWholeName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Bearer> _established = new(StringComparer.Ordinal);
    private readonly HashSet<string> _surnames = new(StringComparer.Ordinal);
    private int _entities;

    /// <summary>Gives every name mention of the article its entity.</summary>
    /// <param name="mentions">The name mentions in reading order.</param>
    /// <param name="insideQuotations">Names that only stand inside quotations: they can complete a name, not more.</param>
    /// <param name="cancellation">Honoured at each name.</param>
    public static void Resolve(IReadOnlyList<Mention> mentions, IReadOnlyList<Mention> insideQuotations, CancellationToken cancellation)
    {
        var register = new SpanishNameRegister();
        register.TakePersons(mentions, insideQuotations, cancellation);
        for (var i = 0; i < mentions.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            var mention = mentions[i];
            mention.Entity ??= register.Short(mention, i) ?? register.Whole(mention);
            TakeEvidence(mention, mention.Entity);
        }
    }

    private void TakePersons(IReadOnlyList<Mention> mentions, IReadOnlyList<Mention> insideQuotations, CancellationToken cancellation)
    {
        foreach (var mention in mentions)
        {
            if (IsFullName(mention) && mention.Name[0].Has(WordTraits.GivenName))
                _surnames.UnionWith(SpanishNameParts.Read(mention.Name, static _ => false).Surnames);
        }

        // The fuller names first, so that "El Ghazal" is found in "Nadia El Ghazal".
        TakePersons(mentions, static mention => mention.Name.Length > 2 || mention.Name[0].Has(WordTraits.GivenName), cancellation);
        TakePersons(mentions, static mention => mention.Name.Length == 2 && !mention.Name[0].Has(WordTraits.GivenName), cancellation);
        foreach (var mention in insideQuotations)
        {
            cancellation.ThrowIfCancellationRequested();
            if (IsFullName(mention))
                Person(mention, mentions.Count);
        }
    }

    private void TakePersons(IReadOnlyList<Mention> mentions, Predicate<Mention> isToTake, CancellationToken cancellation)
    {
        for (var i = 0; i < mentions.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            if (IsFullName(mentions[i]) && isToTake(mentions[i]))
                mentions[i].Entity = Person(mentions[i], i);
        }
    }

    private static void TakeEvidence(Mention mention, NamedEntity entity)
    {
        if (entity.Gender == Gender.Unknown && mention.Thing != MentionedThing.Body)
            entity.Gender = mention.Gender;
        if (mention.Thing == MentionedThing.Person)
            entity.Thing = MentionedThing.Person;
        entity.IsEvidentPerson |= mention.HasPersonsWords || mention.Name.Length < entity.Name.Length;
    }

    private static bool IsFullName(Mention mention) =>
        mention.Thing == MentionedThing.Person && mention.Name.Length is > 1 and <= LongestName;

    // Null for surnames alone whose bearer is not known: they stay as they are.
    private NamedEntity? Person(Mention mention, int order)
    {
        var parts = SpanishNameParts.Read(mention.Name, _surnames.Contains);
        if (parts.Given.Length == 0)
            return null;
        if (BearersOf(string.Join(" ", mention.Name.Select(static word => word.Key))) is { Count: 1 } bearers)
            return bearers[0].Entity;
        foreach (var bearer in BearersOf(parts.Surnames[parts.Surnames.Length - 1]))
        {
            // "Ruiz Solano" of Eva Ruiz Solano, though no list knows her given name.
            if (EndsIn(bearer.Entity.Name, mention.Name))
                return bearer.Entity;
        }

        foreach (var bearer in BearersOf(parts.Surnames[0]))
        {
            if (!bearer.Parts.IsSameAs(parts) || HasSuffix(bearer.Entity.Name) != HasSuffix(mention.Name))
                continue;
            if (mention.Name.Length > bearer.Entity.Name.Length)
            {
                bearer.Entity.Name = mention.Name;
                bearer.Parts = parts;
                AddWords(parts, bearer);
            }

            return bearer.Entity;
        }

        var person = new NamedEntity(MentionedThing.Person)
        {
            Number = _entities++,
            Name = mention.Name,
            Gender = mention.Gender == Gender.Unknown && RoleReader.Introducer(mention) is { } role ? role.Gender : mention.Gender,
        };
        AddWords(parts, new Bearer(person, parts, order));
        return person;
    }

    private static bool EndsIn(Token[] whole, Token[] end)
    {
        var first = whole.Length - end.Length;
        for (var i = 0; first > 0 && i < end.Length; i++)
        {
            if (whole[first + i].Key != end[i].Key)
                return false;
        }

        return first > 0;
    }

    private static bool HasSuffix(Token[] name) => name[name.Length - 1].Text is "Jr." or "Jr" or "II" or "III" or "IV";

    // A surname with particles is found by its last word as well: "Cruz" of "de la Cruz".
    private void AddWords(SpanishNameParts parts, Bearer bearer)
    {
        foreach (var surname in parts.Surnames)
        {
            Add(surname, bearer);
            if (surname.LastIndexOf(' ') is var blank && blank > 0)
                Add(surname.Substring(blank + 1), bearer);
        }

        Add(parts.Given[0], bearer);
        Add(string.Join(" ", parts.Given), bearer);
    }

    private void Add(string word, Bearer bearer)
    {
        if (!_byWord.TryGetValue(word, out var bearers))
            _byWord.Add(word, bearers = []);
        if (bearers.Count < MostBearers && !bearers.Contains(bearer))
            bearers.Add(bearer);
    }

    private List<Bearer> BearersOf(string word) => _byWord.TryGetValue(word, out var bearers) ? bearers : [];

    // "Ruiz", "Ruiz Solano", "Eva", "la doctora Ruiz": the one bearer, or the one who was known when it stands there.
    private NamedEntity? Short(Mention mention, int order)
    {
        if (
            mention.Thing is not (MentionedThing.Person or MentionedThing.Unknown or MentionedThing.Body)
            || mention.Name.Length > LongestName
        )
        {
            return null;
        }

        if (mention.Thing == MentionedThing.Body && mention.Name.Length > 1)
            return null;
        var parts = mention.Name.Length == 1 ? null : SpanishNameParts.Read(mention.Name, static _ => true);
        var first = parts?.Surnames.FirstOrDefault() ?? mention.Name[0].Key;
        var (known, toCome) = (new List<Bearer>(), new List<Bearer>());
        foreach (var bearer in Fitting(mention, first, parts))
            (bearer.Introduced < order ? known : toCome).Add(bearer);

        // "Discos Soto" has the name of Eva Soto.
        if (known.Count > 1 && known.FindAll(static bearer => bearer.Entity.Name[0].Has(WordTraits.GivenName)) is { Count: 1 } evident)
            known = evident;

        // Who alone was known when the surname first stood alone keeps it.
        if (known.Count == 1)
            _established[first] = known[0];
        if (known.Count > 1)
            return _established.TryGetValue(first, out var bearerByUse) && known.Contains(bearerByUse) ? bearerByUse.Entity : null;
        return known.Count == 1 ? known[0].Entity
            : toCome.Count == 1 ? toCome[0].Entity
            : null;
    }

    // A surname before a given name, a first surname before a second one.
    private IEnumerable<Bearer> Fitting(Mention mention, string first, SpanishNameParts? parts)
    {
        var bearers = BearersOf(first).Where(bearer => bearer.Entity.Gender.Agrees(mention.Gender)).ToList();
        if (parts is not null)
            return bearers.Where(bearer => bearer.Parts.IsSameAs(parts with { Given = [] }));
        var bySurname = bearers.Where(bearer => bearer.Parts.Surnames.Length > 0 && IsOf(bearer.Parts.Surnames[0], first)).ToList();
        return bySurname.Count > 0 ? bySurname : bearers;
    }

    private static bool IsOf(string surname, string word) => surname == word || surname.EndsWith(" " + word, StringComparison.Ordinal);

    private NamedEntity Whole(Mention mention)
    {
        var key = string.Join(" ", mention.Name.Select(static word => word.Key));
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
}
