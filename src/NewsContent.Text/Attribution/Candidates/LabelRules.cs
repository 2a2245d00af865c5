using NewsContent.Text.Attribution.Languages;
using NewsContent.Text.Attribution.Mentions;
using NewsContent.Text.Attribution.Tokens;
using NewsContent.Text.Syntax;

namespace NewsContent.Text.Attribution.Candidates;

/// <summary>The rules that need no cue: a name set beside the words by a colon, brackets or a dash says whose they are.</summary>
internal static class LabelRules
{
    private const int LongestName = 6;

    /// <summary>Eva Holm (“…”).</summary>
    public static Candidate? Bracketed(Sentence sentence, int quotation)
    {
        if (
            !IsInBrackets(sentence, quotation)
            || sentence.Tokens[quotation].Quoted is not { BeginsSentence: true } quoted
            || sentence.MentionAt(quotation - 2) is not { CanSpeak: true } speaker
        )
        {
            return null;
        }

        return IsNamedPerson(speaker) && quoted.EndsSentence || SpeaksForItself(sentence, quotation, speaker)
            ? new Candidate(speaker, null, AttributionSyntaxRule.Bracketed)
            : null;
    }

    private static bool IsInBrackets(Sentence sentence, int quotation) =>
        sentence.At(quotation - 1)?.Is('(') == true && sentence.At(quotation + 1)?.Is(')') == true;

    private static bool IsNamedPerson(Mention speaker) => speaker is { Kind: MentionKind.Name, Thing: MentionedThing.Person };

    // The port authority (“We do not talk about that”) will: whole words of a body that is the sentence's subject.
    private static bool SpeaksForItself(Sentence sentence, int quotation, Mention speaker) =>
        speaker is { First: 0, Thing: MentionedThing.Body }
        && sentence.Tokens[quotation].Quoted is { WordCount: >= 4, IsTitleCase: false }
        && sentence.Language.Cues.CanBeVerb(sentence, quotation + 2);

    /// <summary>Holm: Port "closed for good".</summary>
    public static Candidate? Headline(Sentence sentence, int quotation)
    {
        if (
            sentence.MentionAt(0) is not { Kind: MentionKind.Name, CanSpeak: true, HasDeterminer: false } speaker
            || speaker.Last + 1 >= quotation
            || sentence.At(speaker.Last + 1)?.Is(':') != true
        )
        {
            return null;
        }

        if (sentence.Kind == PassageKind.Headline)
            return new Candidate(speaker, null, AttributionSyntaxRule.HeadlineLabel);

        if (IsWordsOfOwner(speaker))
            return null;

        // "Note: the port is “closed”": a lone word for a paper, in capitals because it stands first.
        if (
            speaker is { Name: { Length: 1 } words, Entity.FullName: { } name }
            && words[0].Has(WordTraits.DocumentNoun | WordTraits.SpeechNoun)
            && name.IndexOf(' ') < 0
        )
        {
            return null;
        }

        // A line of an interview, or a headline that nothing marks as one.
        return sentence.BeginsPassage && speaker.Thing is not MentionedThing.Body
            ? new Candidate(speaker, null, AttributionSyntaxRule.Label)
            : null;
    }

    // "Eva Holms Antwort:": a noun for words behind what can be a genitive; "Chris Call:" is a person.
    private static bool IsWordsOfOwner(Mention speaker) =>
        speaker.Last > speaker.First
        && speaker.Sentence.Tokens[speaker.Last].Has(WordTraits.SpeechNoun)
        && speaker.Sentence.Tokens[speaker.Last - 1] is { Length: > 1 } owner
        && owner.Text[owner.Length - 1] == 's'
        && !owner.Has(WordTraits.GivenName);

    /// <summary>Eva Holm: “…” at a paragraph's head, as in an interview.</summary>
    public static Candidate? AtHead(Sentence sentence, int quotation)
    {
        if (sentence.At(quotation - 1)?.Is(':') != true)
            return null;
        var end = quotation - 2;
        if (sentence.At(end)?.Is(')') == true)
        {
            while (end > 0 && end > quotation - LongestName && !sentence.Tokens[end].Is('('))
                end--;
            end--;
        }

        if (sentence.MentionAt(end) is not { Kind: MentionKind.Name or MentionKind.Nominal, CanSpeak: true } speaker)
            return null;

        // "- Eva Holm: “…”" in a list.
        if (speaker.First > 1 || speaker.First == 1 && sentence.Tokens[0].Kind != TokenKind.Punctuation)
            return null;
        return
            speaker.Thing is MentionedThing.Document or MentionedThing.Thing
            || speaker.Last - speaker.First > LongestName
            || IsWordsOfOwner(speaker)
            ? null
            : new Candidate(speaker, null, AttributionSyntaxRule.Label);
    }
}
