using NewsContent.Text.Attribution.Cues;
using NewsContent.Text.Attribution.Languages.English;
using NewsContent.Text.Attribution.Languages.German;
using NewsContent.Text.Attribution.Languages.Lexicons;
using NewsContent.Text.Attribution.Tokens;

namespace NewsContent.Text.Attribution.Languages;

/// <summary>What the engine knows of one language: its words, and the order of its sentences.</summary>
/// <remarks>A language without a profile gets no speakers: what the engine cannot read it does not guess.</remarks>
internal sealed class LanguageProfile
{
    // Of words up to this length no ending tells anything.
    private const int ShortestWithEnding = 4;

    // Each is made when its first article comes, once, on whatever thread; afterwards it never changes.
    private static readonly Lazy<LanguageProfile> English = new(EnglishProfile.Create);
    private static readonly Lazy<LanguageProfile> German = new(GermanProfile.Create);

    private readonly Dictionary<string, WordTraits> _traits = new(StringComparer.Ordinal);
    private readonly Dictionary<string, VerbForm> _verbs = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Gender> _genders = new(StringComparer.Ordinal);
    private readonly Lazy<KnownWords> _known;
    private readonly HashSet<string> _abbreviations = new(StringComparer.Ordinal);
    private readonly HashSet<ulong> _packedAbbreviations = [];

    /// <summary>A language without words.</summary>
    public LanguageProfile() =>
        _known = new Lazy<KnownWords>(() =>
            new KnownWords([.. _traits.Keys.Union(_verbs.Keys)], (text, key, id) => Describe(TokenKind.Word, text, key, id))
        );

    /// <summary>The primary language subtag: "en".</summary>
    public required string Language { get; init; }

    /// <summary>Whether every noun has a capital letter, so that a capital alone makes no name.</summary>
    public bool CapitalizesNouns { get; init; }

    /// <summary>Reads its sentences.</summary>
    public required ICueReader Cues { get; init; }

    /// <summary>Endings that make a word a person's role: "-minister"; empty where the language writes its compounds apart.</summary>
    public WordEndings RoleEndings { get; } = new();

    /// <summary>Endings that make a capitalized word a body: "-ministerium", "-partei".</summary>
    public WordEndings BodyEndings { get; } = new();

    /// <summary>The profile of a BCP 47 tag's language; null when there is none.</summary>
    public static LanguageProfile? For(string tag)
    {
        var end = tag.IndexOf('-');
        var language = (end < 0 ? tag : tag.Substring(0, end)).ToLowerInvariant();
        return language switch
        {
            "en" => English.Value,
            "de" => German.Value,
            _ => null,
        };
    }

    /// <summary>The words of the lexicons; none may be added once they are asked for.</summary>
    public KnownWords Known => _known.Value;

    /// <summary>Makes the token of a word or mark, with what is known of it.</summary>
    public Token Describe(TokenKind kind, string text, string key, int id)
    {
        var traits = TraitsOf(key);
        if (kind != TokenKind.Word)
            return new Token(kind, text, key, id, traits) { Gender = GenderOf(key) };
        _verbs.TryGetValue(key, out var verb);
        var isCapitalized = char.IsUpper(text[0]);
        if (!isCapitalized)
            traits &= ~(WordTraits.GivenName | WordTraits.Place);
        if (traits == WordTraits.None)
            traits = ByEnding(text, key, isCapitalized);
        return new Token(kind, text, key, id, traits, verb) { Gender = GenderOf(key) };
    }

    /// <summary>Makes the token of a word or mark whose key is in no lexicon.</summary>
    public Token DescribeUnknown(TokenKind kind, string text, string key, int id) =>
        new(
            kind,
            text,
            key,
            id,
            kind == TokenKind.Word ? ByEnding(text, key, char.IsUpper(text[0]))
                : kind == TokenKind.Number && IsPersonsAge(key) ? WordTraits.PersonNoun
                : WordTraits.None
        )
        {
            Gender = GenderOf(key),
        };

    // "a 52-year-old", "ein 44-Jähriger"
    private bool IsPersonsAge(string key) =>
        CapitalizesNouns
            ? key.EndsWith("-jähriger", StringComparison.Ordinal) || key.EndsWith("-jährige", StringComparison.Ordinal)
            : key.EndsWith("-year-old", StringComparison.Ordinal);

    /// <summary>Makes the token of a word of plain letters that is in no lexicon, at a place of a text.</summary>
    public Token DescribeUnknown(string text, int start, int end, int id, bool isCapitalized)
    {
        var isOrdinary = CapitalizesNouns
            ? !TellsByEnding(text, start, end, isCapitalized)
            : end - start <= ShortestWithEnding || (isCapitalized || text[end - 1] != 'y' || text[end - 2] != 'l');
        if (isOrdinary)
            return new Token(text, start, end - start, id, isCapitalized);
        var spelling = text.Substring(start, end - start);
        return DescribeUnknown(TokenKind.Word, spelling, isCapitalized ? Token.KeyOf(spelling) : spelling, id);
    }

    // A German word's ending can tell a role, and with a capital a body or the genitive of a place.
    private bool TellsByEnding(string text, int start, int end, bool isCapitalized) =>
        RoleEndings.EndWord(text, start, end) || isCapitalized && (text[end - 1] == 's' || BodyEndings.EndWord(text, start, end));

    /// <summary>What is known of a word in lower case.</summary>
    public WordTraits TraitsOf(string key)
    {
        _traits.TryGetValue(key, out var traits);
        return traits;
    }

    /// <summary>What a word, a name or a title says of gender.</summary>
    public Gender GenderOf(string key)
    {
        if (
            !_genders.TryGetValue(key, out var gender)
            && CapitalizesNouns
            && key.EndsWith("in", StringComparison.Ordinal)
            && RoleEndings.EndWord(key, 0, key.Length)
        )
        {
            return Gender.Female;
        }

        return gender;
    }

    /// <summary>How many characters the longest of the words has that end in a period of their own.</summary>
    public int LongestAbbreviation { get; private set; }

    /// <summary>The same for a word of plain letters, by its number.</summary>
    public bool IsAbbreviation(ulong packed) => _packedAbbreviations.Contains(packed);

    /// <summary>Whether a period after the word belongs to it.</summary>
    public bool IsAbbreviation(string word) => _abbreviations.Contains(word.ToLowerInvariant());

    /// <summary>Adds the words of a lexicon: each section's label says what its words are.</summary>
    /// <exception cref="FormatException">A label means nothing.</exception>
    internal void Add(Lexicon lexicon)
    {
        foreach (var section in lexicon.Sections)
        {
            switch (section.Label)
            {
                case "abbreviation":
                    _abbreviations.UnionWith(section.Words);
                    _packedAbbreviations.UnionWith(section.Words.Select(PackedWord.Of));
                    LongestAbbreviation = Math.Max(LongestAbbreviation, section.Words.Max(static word => word.Length));
                    break;
                case "role ending":
                    foreach (var ending in section.Words)
                        RoleEndings.Add(ending);
                    break;
                case "body ending":
                    foreach (var ending in section.Words)
                        BodyEndings.Add(ending);
                    break;
                default:
                    var label = WordLabel.Read(section.Label) ?? throw lexicon.UnknownSection(section);
                    foreach (var word in section.Words)
                        Add(word, label.Traits, label.Gender);
                    break;
            }
        }
    }

    /// <summary>Gives a word the traits, beside those it has.</summary>
    internal void Add(string word, WordTraits traits, Gender gender)
    {
        _traits.TryGetValue(word, out var known);
        _traits[word] = known | traits;
        if (gender != Gender.Unknown)
            _genders[word] = gender;
    }

    /// <summary>Adds a verb's form; a word that is two forms gets both shapes.</summary>
    internal void AddVerb(string word, VerbForm form)
    {
        // Later tables are the stronger meaning; a form that needs no particle makes the word report without.
        if (_verbs.TryGetValue(word, out var known))
        {
            form = form with
            {
                Shape = known.Lemma == form.Lemma ? known.Shape | form.Shape : form.Shape,
                IsAlsoNoun = known.IsAlsoNoun || form.IsAlsoNoun,
                Particles = known.Particles.Count > 0 && form.Particles.Count > 0 ? [.. known.Particles, .. form.Particles] : [],
            };
        }

        _verbs[word] = form;
    }

    private WordTraits ByEnding(string text, string key, bool isCapitalized)
    {
        if (text.Length <= ShortestWithEnding)
            return WordTraits.None;
        if (Language == "en")
        {
            // "R-Utah": a party and a state; it names nobody.
            if (text[1] == '-' && text[0] is 'R' or 'D' or 'I' && char.IsUpper(text[2]))
                return WordTraits.Place;

            // "secretary-treasurer", "singer-songwriter": what its last part is.
            var hyphen = key.LastIndexOf('-');
            if (hyphen > 0 && (TraitsOf(key.Substring(hyphen + 1)) & WordTraits.PersonNoun) != 0)
                return WordTraits.PersonNoun;

            // "quietly", "Reportedly": an adverb; a capitalized one at a sentence's head is no name.
            if (
                key.EndsWith("ly", StringComparison.Ordinal)
                && !isCapitalized
                && key is not ("rally" or "family" or "assembly" or "supply" or "monopoly" or "anomaly" or "tally")
            )
            {
                return WordTraits.Adverb;
            }

            return WordTraits.None;
        }

        if (!isCapitalized)
            return WordTraits.None;

        // "Österreichs": the genitive of a place.
        if (key[key.Length - 1] == 's' && (TraitsOf(key.Substring(0, key.Length - 1)) & WordTraits.Place) != 0)
            return WordTraits.Place;
        return RoleEndings.EndWord(key, 0, key.Length) ? WordTraits.PersonNoun
            : BodyEndings.EndWord(key, 0, key.Length) ? WordTraits.BodyNoun
            : WordTraits.None;
    }
}
