using NewsContent.Text.Attribution.Languages;
using NewsContent.Text.Attribution.Tokens;

namespace NewsContent.Text.Attribution.Cues;

/// <summary>
/// Finds the clause of the reporter among quoted words, "“We are ready, Holm said on Friday.": the sign that a closing mark is missing
/// before it. People do report others while they are quoted themselves ("On Friday Holm said that …"); so the clause must follow words that
/// could be all that was said, and have nothing said behind it.
/// </summary>
internal static class ReportingClause
{
    /// <summary>Fewer words than these before the clause are an introduction, "Last night, Holm said …".</summary>
    private const int FewestWordsBefore = 3;

    /// <summary>More words than these introduce nothing, whatever they begin with.</summary>
    private const int LongestIntroduction = 7;

    /// <summary>A speaker's name with title, or "the minister of trade", has no more words.</summary>
    private const int LongestSpeaker = 5;

    private const WordTraits Adverbial = WordTraits.Preposition | WordTraits.Time | WordTraits.Adverb;

    /// <summary>The place of the first such clause, speaker and verb, in the passage's text; null when there is none.</summary>
    /// <param name="words">The words between the marks.</param>
    public static TextRange? Find(TokenRun words)
    {
        var sentence = 0;
        for (var i = 0; i < words.Count; i++)
        {
            var mark = words[i];
            if (mark.Kind != TokenKind.Punctuation)
                continue;
            var isEnd = mark.Mark is '?' or '!' or '.';
            if (
                mark.Mark is ',' or '?' or '!'
                && (isEnd ? IsWholeSentence(sentence, i) : CouldBeAll(words, sentence, i))
                && LastOfClause(words, i + 1) is { } last
                && SaysNoMore(words, last)
            )
            {
                return new TextRange(words.StartOf(i + 1), words.EndOf(last));
            }

            if (isEnd)
                sentence = i + 1;
        }

        return null;
    }

    /// <summary>Whether the words before the clause could be what was said, rather than an introduction of what is.</summary>
    private static bool CouldBeAll(TokenRun words, int start, int end)
    {
        if (end - start < FewestWordsBefore)
            return false;
        var first = words[start];
        return end - start > LongestIntroduction
            || !first.Has(Adverbial | WordTraits.Subordinator)
            || !first.Has(WordTraits.Subordinator) && HasSubject(words, start, end);
    }

    // "Why not?" at the head, "Where should we go now?": a question or an exclamation introduces nothing.
    private static bool IsWholeSentence(int start, int end) => end - start >= (start == 0 ? 1 : FewestWordsBefore);

    // "In God we trust": a clause of its own, and no introduction.
    private static bool HasSubject(TokenRun words, int start, int end)
    {
        var has = false;
        for (var i = start + 1; i < end; i++)
        {
            if (words[i].Has(WordTraits.Relative | WordTraits.Subordinator | WordTraits.Complementizer))
                return false;
            has |= words[i].Has(WordTraits.Pronoun) && i + 1 < end;
        }

        return has;
    }

    /// <summary>
    /// The last token of "Holm said", "she said", "said the minister" from <paramref name="start"/> on; null when there is no such clause.
    /// </summary>
    private static int? LastOfClause(TokenRun words, int start)
    {
        if (start >= words.Count)
            return null;
        if (IsSaying(words[start]))
            return AfterSpeaker(words, start + 1) is { } end ? end - 1 : null;
        return AfterSpeaker(words, start) is { } verb && verb < words.Count && IsSaying(words[verb]) ? verb : null;
    }

    private static bool IsSaying(Token word) => word.Verb is { IsSpeech: true, IsFinite: true, IsAlsoNoun: false } && !word.IsCapitalized;

    /// <summary>Where the words end that can be a third person from <paramref name="start"/> on; null when they are none.</summary>
    private static int? AfterSpeaker(TokenRun words, int start)
    {
        if (start >= words.Count)
            return null;
        var first = words[start];
        if (first.Has(WordTraits.Pronoun) && first.Gender != Gender.Unknown)
            return start + 1;
        var most = Math.Min(words.Count, start + LongestSpeaker);
        var end = start;
        if (first.Has(WordTraits.Determiner))
        {
            for (end++; end < most && words[end] is { Kind: TokenKind.Word, Verb: null }; end++)
            {
                if (words[end].Has(WordTraits.PersonNoun | WordTraits.PeopleNoun))
                    return end + 1;
            }

            return null;
        }

        while (
            end < most
            && words[end] is { Kind: TokenKind.Word, IsCapitalized: true } word
            && !word.Has(WordTraits.Pronoun | WordTraits.Determiner | Adverbial | WordTraits.Conjunction | WordTraits.Subordinator)
        )
        {
            end++;
        }

        return end > start ? end : null;
    }

    /// <summary>
    /// Whether what follows the clause could be no more than where, when and how it was said: "Holm said on Friday", "said Holm, who …",
    /// and not "Holm said we are ready", "Holm said to me", "Holm said that …".
    /// </summary>
    private static bool SaysNoMore(TokenRun words, int last)
    {
        if (last + 1 == words.Count)
            return true;
        var next = words[last + 1];
        if (next.Kind == TokenKind.Possessive)
            return words[last].Verb is null;
        if (
            next.Kind == TokenKind.Punctuation
                ? !next.Is('.') && !next.Is(',')
                : next.Has(WordUse.Infinitive) || !next.Has(Adverbial | WordTraits.Subordinator) && !HasListener(words[last], next)
        )
        {
            return false;
        }

        for (var i = last + 1; i < words.Count && words[i].Kind != TokenKind.Punctuation; i++)
        {
            if (words[i].Has(WordTraits.Complementizer) && !words[i].Has(WordTraits.Subordinator | WordTraits.Preposition))
                return false;
        }

        // "He said, ‘Go.’": words of somebody's inside the words.
        return !next.Is(',') || last + 2 == words.Count || words[last + 2].Kind != TokenKind.Punctuation;
    }

    /// <summary>"Holm told reporters", "Holm tells the Brightport Star": whom, and not what.</summary>
    private static bool HasListener(Token verb, Token next) =>
        verb.Has(WordUse.Telling)
        && (
            next.IsCapitalized && !next.Has(WordTraits.Pronoun)
            || next.Has(WordTraits.PeopleNoun | WordTraits.BodyNoun | WordTraits.Determiner)
        );
}
