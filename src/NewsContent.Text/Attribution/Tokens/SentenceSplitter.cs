using System.Runtime.CompilerServices;
using NewsContent.Text.Attribution.Languages;
using NewsContent.Text.Source;

namespace NewsContent.Text.Attribution.Tokens;

/// <summary>Cuts a passage's tokens into sentences.</summary>
/// <remarks>
/// A quotation that ends with a full stop ends the sentence when a capital letter follows; one that ends with a comma never does.
/// After a question or exclamation mark the sentence may go on: “Why?” Smith asked.
/// </remarks>
internal static class SentenceSplitter
{
    private const int LongestSpeaker = 8;
    private const int LongestApposition = 24;
    private const int LongestBareSpeaker = 4;

    /// <summary>Adds the sentences of one passage to <paramref name="sentences"/>.</summary>
    [MethodImpl(HotPath.Options)]
    public static void Split(
        LanguageProfile language,
        int passage,
        PassageKind kind,
        TokenRun tokens,
        List<Sentence> sentences,
        CancellationToken cancellation
    )
    {
        var firstOfPassage = sentences.Count;
        var start = 0;
        var hasQuotation = false;
        for (var i = 0; i < tokens.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            var token = tokens[i];
            var isLast = i == tokens.Count - 1;
            if (!token.MayEndSentence && !isLast)
                continue;
            hasQuotation |= token.IsQuotation;
            if (!isLast && !Ends(tokens, i))
                continue;
            var (own, starts) = tokens.Copy(start, i + 1);
            sentences.Add(
                new Sentence(language, passage, kind, sentences.Count, own, starts)
                {
                    HasQuotation = hasQuotation,
                    BeginsPassage = sentences.Count == firstOfPassage,
                    EndsPassage = isLast,
                }
            );
            start = i + 1;
            hasQuotation = false;
        }
    }

    private static bool Ends(TokenRun tokens, int i)
    {
        var token = tokens[i];
        var next = tokens[i + 1];
        if (token.IsQuotation)
        {
            if (!token.Quoted!.EndsSentence || !Begins(next) || next.Is('\u2014') || next.Is('\u2013'))
                return false;
            return next.IsQuotation || !AttributionFollows(tokens, i + 1, token.Quoted.LastMark);
        }

        if (token.EndsInPeriod)
            return AbbreviationEnds(token, next) || EndsOnX(tokens, i) || SpeechFollows(next);
        return token.Mark is '.' or '!' or '?' or '\u2026' && Begins(next);
    }

    // "in the U.S. The talks": an article or pronoun in capitals after the abbreviation begins a sentence; a name does not tell.
    private static bool AbbreviationEnds(Token token, Token next) =>
        next.IsCapitalized
        && !token.Has(WordTraits.Honorific)
        && next.Has(WordTraits.Determiner | WordTraits.Pronoun | WordTraits.Preposition | WordTraits.Conjunction);

    // "wrote on X. Soto": a site's name, and no initial.
    private static bool EndsOnX(TokenRun tokens, int i) => i > 0 && tokens[i].Text == "X." && tokens[i - 1].Has(WordTraits.Preposition);

    // "in the U.S. “Not at all,” she said": words of their own, and no nickname.
    private static bool SpeechFollows(Token next) =>
        next.Quoted is { BeginsSentence: true } quoted && (quoted.EndsWithComma || quoted.EndsSentence);

    private static bool Begins(Token next) =>
        next.IsQuotation
        || next.IsCapitalized
        || next.Kind == TokenKind.Number
        || next.Mark is '(' or '[' or '<' or '\u00BF' or '\u00A1' or '\u2014' or '\u2013' or '-' or '@' or '#' or '\u2022' or '*';

    // “Why?” Smith asked: only a name or a role stands between the mark and the verb. After a full stop a new sentence begins.
    private static bool AttributionFollows(TokenRun tokens, int start, char mark)
    {
        // “Shut them.” Holm said. The stop should be a comma: nothing else is there that she could have said.
        if (mark == '.' && SaysNothingMore(tokens, start))
            return true;
        if (mark == '.' || tokens[start].Verb is { IsFinite: true } && tokens[start].IsCapitalized)
            return false;
        for (var i = start; i < tokens.Count && i < start + LongestSpeaker; i++)
        {
            var token = tokens[i];
            if (token.Is(',') && i > start && tokens[i - 1].IsCapitalized)
                return AttributionFollowsApposition(tokens, i + 1);
            if (token.Verb is { IsFinite: true, IsSpeech: true } && i > start)
                return EndsClause(tokens, i + 1);
            if (token.Kind is not (TokenKind.Word or TokenKind.Possessive) || token.Has(WordTraits.Preposition | WordTraits.Conjunction))
                return false;
        }

        return false;
    }

    // “Shut them.” Holm said.
    private static bool SaysNothingMore(TokenRun tokens, int start)
    {
        var verb = PastBareSpeaker(tokens, start);
        return verb > start
            && verb + 2 == tokens.Count
            && tokens[verb].Verb is { IsFinite: true, IsSpeech: true, IsAlsoNoun: false }
            && tokens[verb + 1].Is('.');
    }

    // "Holm", "she", "the Mayor Eva Holm": behind the first word only capitals.
    private static int PastBareSpeaker(TokenRun tokens, int start)
    {
        var i = start;
        var most = Math.Min(tokens.Count, start + LongestBareSpeaker);
        while (i < most && CanBeOfSpeaker(tokens[i]) && (i == start || tokens[i].IsCapitalized))
            i++;
        return i;
    }

    private static bool CanBeOfSpeaker(Token token) => token.Kind == TokenKind.Word && token.Verb is not { IsFinite: true };

    // “Why?” Miller, a retired worker from a plant, asked: the verb stands right behind the comma that ends the apposition.
    private static bool AttributionFollowsApposition(TokenRun tokens, int start)
    {
        for (var i = start; i + 1 < tokens.Count && i < start + LongestApposition; i++)
        {
            if (tokens[i].Is(','))
                return tokens[i + 1].Verb is { IsFinite: true, IsSpeech: true };
            if (tokens[i].Kind == TokenKind.Punctuation && !tokens[i].Is('-') || tokens[i].IsQuotation)
                return false;
        }

        return false;
    }

    private static bool EndsClause(TokenRun tokens, int i) =>
        i >= tokens.Count || tokens[i].Kind == TokenKind.Punctuation && !tokens[i].Is(':') || IsOfReporter(tokens[i]);

    // "asked on Friday", "asked laughing", "asked reporters"; not "asked that".
    private static bool IsOfReporter(Token next) =>
        next.Has(WordTraits.Preposition | WordTraits.Time | WordTraits.Adverb | WordTraits.Conjunction)
        || next.Verb is { IsFinite: false }
        || next.Kind == TokenKind.Word && !next.Has(WordTraits.Complementizer);
}
