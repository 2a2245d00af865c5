namespace NewsContent.Text.Quotations;

/// <summary>
/// Sentences with a colon above a block quotation that name a person and do not say that the words are that person’s: denied words, words
/// of someone who is quoted, asked or answered.
/// </summary>
internal static class BlockIntroductions
{
    private static readonly char[] EndsOfSentence = ['.', '!', '?', '\u2026', '\n'];
    private static readonly char[] Separators = [' ', '\u00A0', '\n', ',', ';', ':', '(', ')'];

    private static readonly HashSet<string> Denials = Of("never not nie niemals nicht nunca jamás no jamais");
    private static readonly HashSet<string> Quoting = Of("quoted quotes quoting cited cites citing zitierte zitiert zitierend");
    private static readonly HashSet<string> Relatives = Of("who whom die der dessen deren qui que");
    private static readonly HashSet<string> Prepositions = Of("to about from on of auf aus über zu von");
    private static readonly HashSet<string> Writings = Of(
        "tweet post letter poem sign article lines line sentence verse question message passage chapter law "
            + "brief gedicht schild artikel zeilen satz vers frage nachricht beitrag gesetz"
    );

    /// <summary>How many words can be between a preposition and what was written: "to this", "on these famous".</summary>
    private const int MostBetween = 2;

    /// <summary>Whether the words before the colon do not say that their subject speaks.</summary>
    /// <param name="above">The text above the block; its last sentence counts.</param>
    /// <param name="cue">Where in it the words of saying stand; null without such words.</param>
    public static bool IsNone(string above, TextRange? cue)
    {
        var sentence = above.LastIndexOfAny(EndsOfSentence) + 1;
        if (Words(above.Substring(sentence)).Any(static word => Quoting.Contains(word) || IsDenial(word)))
            return true;
        var clause = Words(above.Substring(Math.Max(sentence, above.LastIndexOf(',') + 1)));
        if (clause.Length > 0 && Relatives.Contains(clause[0]))
            return true;
        return cue is { } said && said.Start >= sentence && IsAboutWriting(Words(above.Substring(said.End)));
    }

    private static string[] Words(string text) => text.Split(Separators, StringSplitOptions.RemoveEmptyEntries);

    private static bool IsDenial(string word) =>
        Denials.Contains(word) || word.EndsWith("n’t", StringComparison.Ordinal) || word.EndsWith("n't", StringComparison.Ordinal);

    /// <summary>"responded to this tweet", "read from the letter of Bo Lind".</summary>
    private static bool IsAboutWriting(string[] words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (Prepositions.Contains(words[i]) && words.Skip(i + 1).Take(MostBetween + 1).Any(Writings.Contains))
                return true;
        }

        return false;
    }

    private static HashSet<string> Of(string words) => new(words.Split(' '), StringComparer.OrdinalIgnoreCase);
}
