using System.Runtime.CompilerServices;
using NewsContent.Text.Attribution.Languages;
using NewsContent.Text.Source;

namespace NewsContent.Text.Attribution.Tokens;

/// <summary>What a token is by its characters alone.</summary>
internal enum TokenKind : byte
{
    /// <summary>Letters, with the apostrophes, hyphens and abbreviating periods inside them.</summary>
    Word,

    /// <summary>Begins with a digit.</summary>
    Number,

    /// <summary>The English possessive ending, "'s" or a lone apostrophe, cut off its word; also "'s" for "is".</summary>
    Possessive,

    /// <summary>One mark of punctuation.</summary>
    Punctuation,

    /// <summary>A whole quotation with its marks: to the sentence around it, one thing said.</summary>
    Quotation,
}

/// <summary>
/// A word, a mark, or a whole quotation of a passage, and what its language knows of it. All places of one spelling share one
/// token; where it stands is the sentence's to say.
/// </summary>
internal sealed class Token
{
    private const WordTraits OpensPhrase =
        WordTraits.Determiner
        | WordTraits.Pronoun
        | WordTraits.ObjectPronoun
        | WordTraits.PersonNoun
        | WordTraits.PeopleNoun
        | WordTraits.RoleModifier
        | WordTraits.Affiliation
        | WordTraits.BodyNoun
        | WordTraits.DocumentNoun
        | WordTraits.NameParticle
        | WordTraits.Nobody;

    private readonly WordTraits _traits;
    private readonly TokenKind _kind;
    private readonly char _mark;

    // Most words of a text that no lexicon knows are never asked for their characters: they are cut out when they are.
    private readonly string _source;
    private readonly int _start;
    private readonly int _length;
    private string? _text;
    private string? _key;
    private Token[]? _alone;

    /// <summary>A word, a number or a mark.</summary>
    /// <param name="kind">What it is by its characters.</param>
    /// <param name="text">Its characters as they stand.</param>
    /// <param name="key">Its characters as <see cref="KeyOf"/> makes them.</param>
    /// <param name="id">The number of its key.</param>
    /// <param name="traits">What its language knows of it.</param>
    /// <param name="verb">The reporting verb it can be.</param>
    public Token(TokenKind kind, string text, string key, int id, WordTraits traits = WordTraits.None, VerbForm? verb = null)
    {
        (_kind, _source, _text, _key, WordId, _traits, Verb) = (kind, text, text, key, id, traits, verb);
        _length = text.Length;
        HasHyphen = key.IndexOf('-') > 0;
        MayOpenPhrase = kind == TokenKind.Number || kind == TokenKind.Word && (IsCapitalizedText(text) || (traits & OpensPhrase) != 0);
        _mark = kind == TokenKind.Punctuation ? text[0] : '\0';
        IsCapitalized = IsCapitalizedText(text);
        MayPrecedeCapital = kind == TokenKind.Quotation || _mark is '.' or '!' or '?' or ':' or '\u2026' or '-' or '\u2013' or '\u2014';
        MayEndSentence = kind == TokenKind.Quotation || _mark is '.' or '!' or '?' or '\u2026' || EndsInPeriod;
    }

    /// <summary>A word of plain letters that no lexicon knows, at a place of a text.</summary>
    public Token(string source, int start, int length, int id, bool isCapitalized)
    {
        (_kind, _source, _start, _length, WordId, IsCapitalized) = (TokenKind.Word, source, start, length, id, isCapitalized);
        MayOpenPhrase = isCapitalized;
    }

    /// <summary>A quotation: it has no characters of its own, and only it has its words.</summary>
    public Token(QuotedWords quoted, int length)
        : this(TokenKind.Quotation, "", "", -1) => (Quoted, _length) = (quoted, length);

    /// <summary>What it is by its characters.</summary>
    public TokenKind Kind => _kind;

    /// <summary>Its characters as they stand; empty for a quotation.</summary>
    public string Text => _text ??= _source.Substring(_start, _length);

    /// <summary>Its characters in lower case, a curly apostrophe made straight, for looking up.</summary>
    public string Key => _key ??= IsCapitalized ? KeyOf(Text) : Text;

    /// <summary>A number that the spellings of one key share in an article; no other key has it there.</summary>
    public int WordId { get; }

    /// <summary>What its language knows of the word.</summary>
    public WordTraits Traits => _traits;

    /// <summary>The reporting verb this word can be; null for every other word.</summary>
    public VerbForm? Verb { get; }

    /// <summary>What single rules ask of the word.</summary>
    public WordUse Uses { get; init; }

    /// <summary>What a name or a title says of gender.</summary>
    public Gender Gender { get; init; }

    /// <summary>How many characters of its passage it takes.</summary>
    public int Length => _length;

    /// <summary>A name of this word alone; shared by all who bear it so, and never changed.</summary>
    public Token[] Alone => _alone ??= [this];

    /// <summary>Whether a hyphen stands in it.</summary>
    public bool HasHyphen { get; }

    /// <summary>Whether a phrase or a pronoun can begin with it, whatever follows; other words need a certain next one.</summary>
    public bool MayOpenPhrase { get; }

    /// <summary>Whether any word can have a capital behind it: a quotation, the end of a sentence, a colon, a dash.</summary>
    public bool MayPrecedeCapital { get; }

    /// <summary>Whether a sentence can end with it at all; most words are passed over.</summary>
    public bool MayEndSentence { get; }

    /// <summary>For a quotation, what the sentence around it can see of it; else null.</summary>
    public QuotedWords? Quoted { get; }

    /// <summary>Whether it begins with a capital letter.</summary>
    public bool IsCapitalized { get; }

    /// <summary>Whether it is a word to which a period belongs: "Mr.", "U.S.", "J."</summary>
    public bool EndsInPeriod => Kind == TokenKind.Word && _length > 1 && _source[_start + _length - 1] == '.';

    /// <summary>Whether it is a quotation.</summary>
    public bool IsQuotation => Kind == TokenKind.Quotation;

    /// <summary>The mark of punctuation that it is; '\0' for every other token.</summary>
    public char Mark => _mark;

    /// <summary>Whether it is the mark <paramref name="mark"/>.</summary>
    public bool Is(char mark) => _mark == mark;

    /// <summary>Whether it is a dash, long or short.</summary>
    public bool IsDash => _mark is '\u2014' or '\u2013' or '-';

    /// <summary>Whether its language gives it any of <paramref name="traits"/>.</summary>
    public bool Has(WordTraits traits) => (Traits & traits) != 0;

    /// <summary>Whether a rule that asks for one of <paramref name="uses"/> means this word.</summary>
    public bool Has(WordUse uses) => (Uses & uses) != 0;

    /// <summary>Whether its key ends in <paramref name="ending"/>, which is in lower case.</summary>
    [MethodImpl(HotPath.Options)]
    public bool EndsIn(string ending)
    {
        // A word that stands uncut in its text has a capital at most at its beginning.
        if (_key is not null || _length <= ending.Length)
            return Key.EndsWith(ending, StringComparison.Ordinal);
        var end = _start + _length - ending.Length;
        for (var i = 0; i < ending.Length; i++)
        {
            if (_source[end + i] != ending[i])
                return false;
        }

        return true;
    }

    /// <summary>Whether its characters stand at a place of a text.</summary>
    public bool IsAt(string text, int start, int end) =>
        _length == end - start && string.CompareOrdinal(_source, _start, text, start, _length) == 0;

    private static bool IsCapitalizedText(string text) => text.Length > 0 && (char.IsUpper(text[0]) || JoinedName.PrefixLength(text) > 0);

    /// <summary>The key of a spelling.</summary>
    public static string KeyOf(string text) => text.ToLowerInvariant().Replace('\u2019', '\'');

    /// <inheritdoc />
    public override string ToString() => IsQuotation ? "[quotation]" : Text;
}

/// <summary>What the sentence around a quotation can see of it.</summary>
/// <param name="Quotation">Index into the article's quotations.</param>
/// <param name="LastMark">The last character inside the marks, '\0' for empty ones.</param>
/// <param name="BeginsSentence">Whether its first word has a capital letter.</param>
/// <param name="WordCount">How many words it has.</param>
/// <param name="IsTitleCase">Whether every word of more than three letters has a capital, as in the title of a work.</param>
internal sealed record QuotedWords(int Quotation, char LastMark, bool BeginsSentence, int WordCount, bool IsTitleCase)
{
    /// <summary>Whether the words end as a sentence does.</summary>
    public bool EndsSentence => LastMark is '.' or '?' or '!' or '\u2026';

    /// <summary>Whether the words end in a comma that belongs to the sentence around them.</summary>
    public bool EndsWithComma => LastMark == ',';
}
