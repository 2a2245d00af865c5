using NewsContent.Text.Attribution.Languages;

namespace NewsContent.Text.Attribution.Tokens;

/// <summary>What a token is by its characters alone.</summary>
internal enum TokenKind
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

/// <summary>A word, a mark, or a whole quotation of a passage, and what its language knows of it.</summary>
internal class Token(WordForm form, TextRange range)
{
    /// <summary>What it is by its characters.</summary>
    public TokenKind Kind
    {
        get
        {
            Work.Step();
            return form.Kind;
        }
    }

    /// <summary>Its characters as they stand; empty for a quotation.</summary>
    public string Text => form.Text;

    /// <summary>Its characters in lower case, a curly apostrophe made straight, for looking up.</summary>
    public string Key => form.Key;

    /// <summary>A number that the spellings of one key share in an article.</summary>
    public int WordId => form.Id;

    /// <summary>Where it stands in the passage's text.</summary>
    public TextRange Range { get; } = range;

    /// <summary>What its language knows of the word.</summary>
    public WordTraits Traits
    {
        get
        {
            Work.Step();
            return form.Traits;
        }
    }

    /// <summary>The reporting verb this word can be; null for every other word.</summary>
    public VerbForm? Verb => form.Verb;

    /// <summary>Whether it can be a cue at all.</summary>
    public bool MayReport => form.MayReport;

    /// <summary>For a quotation, what the sentence around it can see of it; else null.</summary>
    public QuotedWords? Quoted => IsQuotation ? ((QuotationToken)this).Words : null;

    /// <summary>Whether it begins with a capital letter.</summary>
    public bool IsCapitalized => form.IsCapitalized;

    /// <summary>Whether it is a quotation.</summary>
    public bool IsQuotation => Kind == TokenKind.Quotation;

    /// <summary>Whether it is the mark <paramref name="mark"/>.</summary>
    public bool Is(char mark) => Kind == TokenKind.Punctuation && Text[0] == mark;

    /// <summary>Whether its language gives it any of <paramref name="traits"/>.</summary>
    public bool Has(WordTraits traits) => (Traits & traits) != 0;

    /// <inheritdoc />
    public override string ToString() => IsQuotation ? "[quotation]" : Text;
}

/// <summary>A whole quotation; most tokens are none, and need no place for its words.</summary>
internal sealed class QuotationToken(QuotedWords words, TextRange range) : Token(WordForm.Quotation, range)
{
    /// <summary>What the sentence around it can see of it.</summary>
    public QuotedWords Words { get; } = words;
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
