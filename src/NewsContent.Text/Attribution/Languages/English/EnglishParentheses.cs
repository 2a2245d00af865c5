using NewsContent.Text.Attribution.Mentions;
using NewsContent.Text.Attribution.Tokens;
using static NewsContent.Text.Attribution.Languages.English.EnglishSegments;
using static NewsContent.Text.Attribution.Tokens.Segments;

namespace NewsContent.Text.Attribution.Languages.English;

/// <summary>Reads back over what commas set off between an English subject and its verb: "Holm, 45, of Brightport, said".</summary>
internal static class EnglishParentheses
{
    private const int MostSegments = 6;

    private const WordTraits OpensClause = WordTraits.Subordinator | WordTraits.Complementizer | WordTraits.Conjunction;

    /// <summary>
    /// At a comma that may close a parenthesis: the subject before its opening comma, if the words between only modify; null when
    /// they do not.
    /// </summary>
    public static FoundSubject? SubjectBefore(Sentence sentence, int closing)
    {
        for (var step = 0; step < MostSegments; step++)
        {
            var opening = PreviousComma(sentence, closing - 1);
            if (opening + 1 >= closing)
                return null;
            var segment = new Segment(sentence, opening, closing);
            if (segment.IsIntroducedName || segment.CanBeWholePhrase(step) && segment.IsOnePhrase)
                return new FoundSubject(segment.Phrase);
            if (opening < 0)
                return null;
            if (segment.IsBodysName)
            {
                closing = opening;
                continue;
            }

            if (!Modifies(sentence, opening + 1, closing))
                return segment.IsOnePhrase ? new FoundSubject(segment.Phrase) : null;
            if (SubjectOf(sentence, segment.Before, opening) is { Speaker: not null } found)
                return found;
            closing = opening;
        }

        return null;
    }

    // The phrase before the opening comma, unless it only modifies what stands before it in turn.
    private static FoundSubject? SubjectOf(Sentence sentence, Mention? before, int opening)
    {
        if (before is null)
            return null;
        var opensClause =
            before is { Kind: MentionKind.Name, Thing: MentionedThing.Person } && sentence.At(before.First - 1)?.Has(OpensClause) == true;
        return opensClause || !Modifies(sentence, Math.Max(0, PreviousComma(sentence, opening - 1) + 1), opening)
            ? EnglishSubjectPhrases.Read(sentence, before)
            : null;
    }

    /// <summary>The words between two commas; the opening one is -1 at the sentence's head.</summary>
    private readonly record struct Segment(Sentence Sentence, int Opening, int Closing)
    {
        /// <summary>The phrase that the segment begins with; null without one.</summary>
        public Mention? Phrase => Sentence.MentionAt(Opening + 1) is { } phrase && phrase.First == Opening + 1 ? phrase : null;

        /// <summary>The phrase before the opening comma, and before its brackets; null without one.</summary>
        public Mention? Before =>
            Opening <= 0 ? null
            : Sentence.Tokens[Opening - 1].Is(')') ? Sentence.MentionAt(OpeningBracket(Sentence, Opening - 1) - 1)
            : Sentence.MentionAt(Opening - 1);

        /// <summary>"the harbour chief, Eva Holm,"</summary>
        public bool IsIntroducedName =>
            Phrase is { Kind: MentionKind.Name } name && (RoleReader.Introducer(name) is not null || RoleReader.IsBodyInApposition(name));

        /// <summary>Whether it is nothing but one phrase that can speak.</summary>
        public bool IsOnePhrase => Phrase is { CanSpeak: true } phrase && Covers(Sentence, phrase, Closing);

        /// <summary>"the editor of the newspaper, Harbour Herald,"</summary>
        public bool IsBodysName => Phrase is { } name && Before is { } noun && RoleReader.NamesBody(noun, name);

        /// <summary>
        /// Whether nothing stands before it that it could modify: "Asked about it, Weber, …" came to the sentence's head, or to words.
        /// </summary>
        public bool CanBeWholePhrase(int step) => Opening < 0 || Sentence.Tokens[Opening].IsQuotation && step > 0;
    }
}
