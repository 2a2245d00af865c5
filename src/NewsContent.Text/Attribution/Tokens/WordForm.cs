using NewsContent.Text.Attribution.Languages;

namespace NewsContent.Text.Attribution.Tokens;

/// <summary>One spelling of a word or mark, and what its language knows of it: what all tokens of that spelling share.</summary>
internal sealed class WordForm(TokenKind kind, string text, string key, int id)
{
    /// <summary>What a quotation looks like to the sentence around it: it has no characters of its own.</summary>
    public static WordForm Quotation { get; } = new(TokenKind.Quotation, "", "", -1);

    /// <summary>What it is by its characters.</summary>
    public TokenKind Kind { get; } = kind;

    /// <summary>Its characters as they stand.</summary>
    public string Text { get; } = text;

    /// <summary>Its characters in lower case, a curly apostrophe made straight.</summary>
    public string Key { get; } = key;

    /// <summary>A number that the spellings of one key share in an article; no other key has it there.</summary>
    public int Id { get; } = id;

    /// <summary>Whether it begins with a capital letter.</summary>
    public bool IsCapitalized { get; } = text.Length > 0 && char.IsUpper(text[0]);

    /// <summary>What its language knows of the word.</summary>
    public WordTraits Traits { get; init; }

    /// <summary>The reporting verb this word can be; null for every other word.</summary>
    public VerbForm? Verb { get; init; }

    /// <summary>
    /// Whether it can be a cue at all: a verb that reports, a mark of a source, or a word in small letters that no list knows and
    /// that looks like the past of a verb. Most words are none of it and are passed over.
    /// </summary>
    public bool MayReport => Verb is not null || (Traits & WordTraits.SourceMarker) != 0
        || Traits == WordTraits.None && Kind == TokenKind.Word && !IsCapitalized && Key.EndsWith("ed", StringComparison.Ordinal);

    /// <summary>The hash of its key, for the article's table.</summary>
    public int Hash { get; init; }

    /// <summary>The next form in the same place of the article's table.</summary>
    public WordForm? Next { get; set; }

    /// <summary>Whether its characters stand at a place of a text.</summary>
    public bool IsAt(string text, int start, int end)
    {
        Work.Step();
        var own = Text;
        if (own.Length != end - start)
            return false;
        for (var i = 0; i < own.Length; i++)
        {
            if (own[i] != text[start + i])
                return false;
        }

        return true;
    }

    /// <summary>The key of a spelling.</summary>
    public static string KeyOf(string text) => text.ToLowerInvariant().Replace('\u2019', '\'');
}
