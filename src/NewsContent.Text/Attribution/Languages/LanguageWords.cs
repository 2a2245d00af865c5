using NewsContent.Text.Attribution.Languages.Lexicons;
using NewsContent.Text.Attribution.Tokens;

namespace NewsContent.Text.Attribution.Languages;

/// <summary>The words of one language: what its lexicons say of them, and what an ending tells of a word that no lexicon has.</summary>
internal abstract class LanguageWords
{
    /// <summary>Of words up to this length no ending tells anything.</summary>
    protected const int ShortestWithEnding = 4;

    private readonly Dictionary<string, WordTraits> _traits = new(StringComparer.Ordinal);
    private readonly Dictionary<string, WordUse> _uses = new(StringComparer.Ordinal);
    private readonly Dictionary<string, VerbForm> _verbs = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Gender> _genders = new(StringComparer.Ordinal);
    private readonly Lazy<KnownWords> _known;
    private readonly HashSet<string> _abbreviations = new(StringComparer.Ordinal);
    private readonly HashSet<ulong> _packedAbbreviations = [];

    /// <summary>A language without words.</summary>
    protected LanguageWords() =>
        _known = new Lazy<KnownWords>(() =>
            new KnownWords([.. _traits.Keys.Union(_verbs.Keys).Union(_uses.Keys)], (text, key, id) =>
                Describe(TokenKind.Word, text, key, id)
            )
        );

    /// <summary>Endings that make a word a person's role: "-minister"; empty where the language writes its compounds apart.</summary>
    public WordEndings RoleEndings { get; } = new();

    /// <summary>Endings that make a capitalized word a body: "-ministerium", "-partei".</summary>
    public WordEndings BodyEndings { get; } = new();

    /// <summary>The words of the lexicons; none may be added once they are asked for.</summary>
    public KnownWords Known => _known.Value;

    /// <summary>How many characters the longest of the words has that end in a period of their own.</summary>
    public int LongestAbbreviation { get; private set; }

    /// <summary>Whether a period after the word of plain letters belongs to it, by the word's number.</summary>
    public bool IsAbbreviation(ulong packed) => _packedAbbreviations.Contains(packed);

    /// <summary>Whether a period after the word belongs to it.</summary>
    public bool IsAbbreviation(string word) => _abbreviations.Contains(word.ToLowerInvariant());

    /// <summary>What is known of a word in lower case.</summary>
    public WordTraits TraitsOf(string key)
    {
        _traits.TryGetValue(key, out var traits);
        return traits;
    }

    /// <summary>The words that have one of the traits, as far as they were added.</summary>
    internal IReadOnlyList<string> WordsWith(WordTraits traits) =>
        [.. _traits.Where(word => (word.Value & traits) != 0).Select(static word => word.Key)];

    /// <summary>Whether a word in lower case is a form of a verb that can be a cue.</summary>
    internal bool IsVerb(string key) => _verbs.ContainsKey(key);

    /// <summary>What a word, a name or a title says of gender.</summary>
    public Gender GenderOf(string key) => _genders.TryGetValue(key, out var gender) ? gender : GenderByEnding(key);

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
        if (traits == WordTraits.None && text.Length > ShortestWithEnding)
            traits = ByEnding(text, key, isCapitalized);
        _uses.TryGetValue(key, out var uses);
        return new Token(kind, text, key, id, traits, verb) { Gender = GenderOf(key), Uses = uses };
    }

    /// <summary>Makes the token of a word or mark whose key is in no lexicon.</summary>
    public Token DescribeUnknown(TokenKind kind, string text, string key, int id)
    {
        var traits =
            kind == TokenKind.Number && IsPersonsAge(key) ? WordTraits.PersonNoun
            : kind == TokenKind.Word && text.Length > ShortestWithEnding ? ByEnding(text, key, char.IsUpper(text[0]))
            : WordTraits.None;
        return new Token(kind, text, key, id, traits) { Gender = GenderOf(key) };
    }

    /// <summary>Makes the token of a word of plain letters that is in no lexicon, at a place of a text.</summary>
    public Token DescribeUnknown(string text, int start, int end, int id, bool isCapitalized)
    {
        if (!MayTellByEnding(text, start, end, isCapitalized))
            return new Token(text, start, end - start, id, isCapitalized);
        var spelling = text.Substring(start, end - start);
        return DescribeUnknown(TokenKind.Word, spelling, isCapitalized ? Token.KeyOf(spelling) : spelling, id);
    }

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
                        Add(word, label);
                    break;
            }
        }
    }

    /// <summary>Gives a word the traits, beside those it has.</summary>
    internal void Add(string word, WordTraits traits, Gender gender) => Add(word, new WordLabel(traits, WordUse.None, gender));

    private void Add(string word, WordLabel label)
    {
        if (label.Traits != WordTraits.None)
            _traits[word] = TraitsOf(word) | label.Traits;
        if (label.Uses != WordUse.None)
        {
            _uses.TryGetValue(word, out var known);
            _uses[word] = known | label.Uses;
        }

        if (label.Gender != Gender.Unknown)
            _genders[word] = label.Gender;
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

    /// <summary>What the ending tells of a word of more than <see cref="ShortestWithEnding"/> characters that no lexicon has.</summary>
    protected abstract WordTraits ByEnding(string text, string key, bool isCapitalized);

    /// <summary>
    /// Whether the ending of a word of plain letters, at a place of a text, can tell anything; asked of every word that no lexicon
    /// has, so that it must be quick, and may say yes too often.
    /// </summary>
    protected abstract bool MayTellByEnding(string text, int start, int end, bool isCapitalized);

    /// <summary>
    /// The key of letters that are spelled like another word and mean none: "US", which is "u.s." and not "us"; null for every other
    /// spelling.
    /// </summary>
    public virtual string? LettersOf(string text) => null;

    /// <summary>Whether a number with a word stands for a person of that age: "52-year-old".</summary>
    protected virtual bool IsPersonsAge(string key) => false;

    /// <summary>Whether a word that no lexicon has ends as the names of trades do: "tollkeeper".</summary>
    public virtual bool EndsAsTrade(Token word) => false;

    /// <summary>The gender that an ending tells, in a word that no lexicon gives one.</summary>
    protected virtual Gender GenderByEnding(string key) => Gender.Unknown;
}
