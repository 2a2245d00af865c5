using NewsContent.Text.Attribution.Mentions;
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
        var isAuthors =
            GermanMainClause.FiniteVerb(sentence, 0) is { } main
            && IsPlain(sentence.Tokens[main])
            && !IsVerbOfMood(sentence, main, isStrict);
        return !isAuthors && IsReportedFrom(sentence, 0, isStrict);
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
        if (token.IsCapitalized)
            return false;
        return token.Has(WordTraits.ReportedMood) && !(isStrict && CanBeAuthors(token)) || IsUnknownVerbOfMood(sentence, i);
    }

    // "meint", "meinte", "meinten"
    private static bool IsPlain(Token verb) => verb.Has(WordTraits.Auxiliary) || verb.Verb is not null || EndsAsIndicative(verb.Key);

    private static bool EndsAsIndicative(string key) => key[key.Length - 1] == 't' || EndsAsPast(key);

    // "könnte", "müssten", "würde", "wären"
    private static bool CanBeAuthors(Token token) =>
        token.Key[1] is 'ü' or 'ä' or 'ö' && (EndsAsPast(token.Key) || IsFormOfWouldOrWere(token.Key));

    private static bool IsFormOfWouldOrWere(string key) =>
        key.StartsWith("würde", StringComparison.Ordinal) || key.StartsWith("wäre", StringComparison.Ordinal);

    private static bool EndsAsPast(string key) =>
        key.EndsWith("te", StringComparison.Ordinal) || key.EndsWith("ten", StringComparison.Ordinal);

    // A verb that no list knows, right behind the subject that opens its clause: with one for subject only
    // this mood ends in -e, the past in -te.
    private static bool IsUnknownVerbOfMood(Sentence sentence, int i) =>
        CanBeVerbOfMood(sentence.Tokens[i])
        && sentence.MentionAt(i) is null
        && sentence.MentionAt(i - 1) is { } subject
        && OpensClauseAsSubject(sentence, subject);

    private static bool CanBeVerbOfMood(Token token) => token is { Kind: TokenKind.Word, Traits: WordTraits.None } && EndsAsMood(token.Key);

    private static bool EndsAsMood(string key) =>
        key.Length >= 4
        && key[key.Length - 1] == 'e'
        && !key.EndsWith("te", StringComparison.Ordinal)
        && !key.EndsWith("ende", StringComparison.Ordinal);

    // "Das Tor klemme": nothing stands before it, and neither "ich" nor "sich" is told of.
    private static bool OpensClauseAsSubject(Sentence sentence, Mention subject) =>
        GermanCases.IsNominative(sentence, subject)
        && sentence.Tokens[subject.First].Key is not ("ich" or "sich")
        && (subject.First == 0 || sentence.Tokens[subject.First - 1] is { Kind: TokenKind.Punctuation or TokenKind.Quotation });
}
