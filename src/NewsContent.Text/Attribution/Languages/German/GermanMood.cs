using NewsContent.Text.Attribution.Tokens;

namespace NewsContent.Text.Attribution.Languages.German;

/// <summary>
/// Sees the German mood of indirect speech, which says that somebody else's words are told: "Der Hafen sei zu", "Man rechne mit Regen".
/// </summary>
internal static class GermanMood
{
    /// <summary>Whether a verb of the sentence stands in the mood.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="isStrict">Leave out "würde", "könnte" and the like, which can be the author's own.</param>
    public static bool IsReported(Sentence sentence, bool isStrict)
    {
        // "Holm meint, das Tor sei zu.": the author's own clause has a subject who speaks, or nobody does.
        if (GermanSubjects.FiniteVerb(sentence, 0) is { } main && IsPlain(sentence.Tokens[main]) && !IsVerbOfMood(sentence, main, isStrict))
            return false;
        return IsReportedFrom(sentence, 0, isStrict);
    }

    /// <summary>
    /// Where the sentence's colon stands when what follows is told in the mood: "Holm blieb dabei: Das Tor
    /// sei zu."; -1 for any other sentence.
    /// </summary>
    public static int ColonBefore(Sentence sentence)
    {
        var colon = Array.FindIndex(sentence.Tokens, static token => token.Is(':'));
        return colon > 0 && sentence.At(colon + 1) is { IsQuotation: false } && IsReportedFrom(sentence, colon + 1, true) ? colon : -1;
    }

    private static bool IsReportedFrom(Sentence sentence, int first, bool isStrict)
    {
        for (var i = first; i < sentence.Tokens.Length; i++)
        {
            if (IsVerbOfMood(sentence, i, isStrict))
                return true;
        }

        return false;
    }

    private static bool IsVerbOfMood(Sentence sentence, int i, bool isStrict)
    {
        var token = sentence.Tokens[i];
        return !token.IsCapitalized
            && (token.Has(WordTraits.ReportedMood) && !(isStrict && CanBeAuthors(token)) || IsUnknownVerbOfMood(sentence, i));
    }

    private static bool IsPlain(Token verb) =>
        verb.Has(WordTraits.Auxiliary)
        || verb.Verb is not null
        || verb.Key[verb.Key.Length - 1] == 't'
        || verb.Key.EndsWith("te", StringComparison.Ordinal)
        || verb.Key.EndsWith("ten", StringComparison.Ordinal);

    private static bool CanBeAuthors(Token token) =>
        token.Key[1] is 'ü' or 'ä' or 'ö'
        && (
            token.Key.EndsWith("te", StringComparison.Ordinal)
            || token.Key.EndsWith("ten", StringComparison.Ordinal)
            || token.Key.StartsWith("würde", StringComparison.Ordinal)
            || token.Key.StartsWith("wäre", StringComparison.Ordinal)
        );

    // A verb that no list knows, right behind the subject that opens its clause: with one for subject only
    // this mood ends in -e, the past in -te.
    private static bool IsUnknownVerbOfMood(Sentence sentence, int i)
    {
        var token = sentence.Tokens[i];
        if (
            token.Kind != TokenKind.Word
            || token.Traits != WordTraits.None
            || token.Key.Length < 4
            || token.Key[token.Key.Length - 1] != 'e'
            || token.Key.EndsWith("te", StringComparison.Ordinal)
            || token.Key.EndsWith("ende", StringComparison.Ordinal)
        )
        {
            return false;
        }

        return sentence.MentionAt(i) is null
            && sentence.MentionAt(i - 1) is { } subject
            && GermanSubjects.IsNominative(sentence, subject)
            && sentence.Tokens[subject.First].Key is not ("ich" or "sich")
            && (subject.First == 0 || sentence.Tokens[subject.First - 1] is { Kind: TokenKind.Punctuation or TokenKind.Quotation });
    }
}
