using NewsContent.Text.Attribution.Cues;
using NewsContent.Text.Attribution.Mentions;
using NewsContent.Text.Attribution.Tokens;

namespace NewsContent.Text.Attribution.Languages.German;

/// <summary>
/// Reads whose words they are where German needs no verb for it: "laut Weber", "so der Minister", "nach Angaben der Polizei", "für Holm
/// ist das Tor …".
/// </summary>
internal static class GermanSources
{
    private const int LongestBracket = 8;

    /// <summary>"laut Weber", "so der Minister", "Weber zufolge"; null when the marker means something else.</summary>
    public static Saying? Marked(Sentence sentence, int marker)
    {
        var token = sentence.Tokens[marker];
        if (token.Key is "zufolge" or "gemäß" && sentence.MentionAt(marker - 1) is { IsPossessive: false } before)
            return Saying.At(sentence, SayingForm.SpeakerFirst, marker, GermanPhrases.Named(sentence, before), VerbMeaning.Speech);
        if (sentence.MentionFrom(marker + 1) is not { IsPossessive: false } after)
            return null;
        if (token.Key == "so" && !IsCueBehindClause(sentence, marker, after))
            return null;
        var source = OwnerOfWords(sentence, GermanPhrases.Named(sentence, after));
        return Saying.At(sentence, SayingForm.Source, marker, source, VerbMeaning.Speech);
    }

    /// <summary>
    /// "nach Angaben des Ministers", "nach den Worten von Weber", "aus Sicht der Partei"; null where no words are somebody's.
    /// </summary>
    public static Saying? OfWords(Sentence sentence, int preposition) =>
        sentence.MentionAt(preposition + 1) is { } words
        && IsWordsNoun(sentence.Tokens[words.Last])
        && OwnerBehind(sentence, words) is { } owner
            ? Saying.At(sentence, SayingForm.Source, preposition, GermanPhrases.Named(sentence, owner), VerbMeaning.Speech)
            : null;

    /// <summary>"für Eva Holm ist das Tor “eine Wunde”": what a thing is for a person is that person's judgement.</summary>
    public static Saying? InTheEyesOf(Sentence sentence, int preposition) =>
        sentence.MentionFrom(preposition + 1) is { Kind: MentionKind.Name, Thing: MentionedThing.Person, IsPossessive: false } judge
        && IsClauseStart(sentence.At(preposition - 1))
        && IsToBe(sentence.At(PastBracket(sentence, judge)))
            ? Saying.At(sentence, SayingForm.Source, preposition, judge, VerbMeaning.Judgement)
            : null;

    // "so" is a cue only where a clause is over: “…“, so Weber. — not "so die Lage".
    private static bool IsCueBehindClause(Sentence sentence, int marker, Mention after) =>
        sentence.At(marker - 1) is { Kind: TokenKind.Punctuation or TokenKind.Quotation }
        && !(after.Thing == MentionedThing.Thing && after.HasDeterminer);

    // "laut Angaben der Polizei": the owner of the words is the source.
    private static Mention OwnerOfWords(Sentence sentence, Mention mention) =>
        mention.Kind == MentionKind.Nominal && IsWordsNoun(sentence.Tokens[mention.Last]) && OwnerBehind(sentence, mention) is { } owner
            ? GermanPhrases.Named(sentence, owner)
            : mention;

    // "Angaben der Polizei", "Angaben von Weber"
    private static Mention? OwnerBehind(Sentence sentence, Mention words)
    {
        var next = words.Last + 1;
        if (sentence.At(next)?.Key is "von" or "vom")
            next++;
        return sentence.MentionFrom(next) is { IsPossessive: false } owner ? owner : null;
    }

    private static bool IsWordsNoun(Token token) =>
        token.Key
            is "angaben"
                or "angabe"
                or "worten"
                or "aussage"
                or "aussagen"
                or "ansicht"
                or "meinung"
                or "auffassung"
                or "einschätzung"
                or "darstellung"
                or "sicht"
                or "auskunft"
                or "informationen"
                or "mitteilung"
                or "überzeugung";

    private static bool IsClauseStart(Token? before) =>
        before is null || before.Kind == TokenKind.Punctuation || before.Has(WordTraits.Conjunction | WordTraits.Adverb);

    // "für Eva Holm (Hafenbund) ist"
    private static int PastBracket(Sentence sentence, Mention name)
    {
        var next = name.Last + 1;
        if (sentence.At(next)?.Is('(') != true)
            return next;
        while (next < name.Last + LongestBracket && sentence.At(next)?.Is(')') == false)
            next++;
        return next + 1;
    }

    private static bool IsToBe(Token? token) => token?.Key is "ist" or "war" or "sei" or "wäre" or "bleibt" or "sind" or "waren" or "seien";
}
