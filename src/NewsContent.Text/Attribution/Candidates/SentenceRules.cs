using NewsContent.Text.Attribution.Cues;
using NewsContent.Text.Attribution.Languages;
using NewsContent.Text.Attribution.Mentions;
using NewsContent.Text.Attribution.Tokens;

namespace NewsContent.Text.Attribution.Candidates;

/// <summary>The rules that find a quotation's speaker in its own sentence, strongest first.</summary>
/// <remarks>Each is a place that a cue can have to the words: right after them, before them, at the sentence's end. None is mere nearness.</remarks>
internal static class SentenceRules
{
    private const int MostSayings = 12;
    private const int LongestName = 6;

    /// <summary>The candidate of the first rule that fits; null when none does.</summary>
    public static Candidate? Find(Sentence sentence, int quotation)
    {
        if (IsNobodys(sentence, quotation))
            return null;
        return Trailing(sentence, quotation)
            ?? Label(sentence, quotation)
            ?? Leading(sentence, quotation)
            ?? AtEnd(sentence, quotation)
            ?? Introduced(sentence, quotation)
            ?? Signed(sentence, quotation);
    }

    /// <summary>Whether the sentence is nothing but quotations: the words stand alone.</summary>
    public static bool StandsAlone(Sentence sentence)
    {
        foreach (var token in sentence.Tokens)
        {
            if (!token.IsQuotation && token.Kind != TokenKind.Punctuation)
                return false;
        }

        return true;
    }

    // “…,” Weber said. “…,” said Weber. “…,” according to Weber.
    private static Candidate? Trailing(Sentence sentence, int quotation)
    {
        var quoted = sentence.Tokens[quotation].Quoted!;
        var next = quotation + 1;
        var parted = quoted.EndsWithComma || quoted.LastMark is '?' or '!' or '-' or '\u2014' or '\u2026';
        while (sentence.At(next) is { Kind: TokenKind.Punctuation } mark && (mark.Is(',') || mark.Is('\u2014') || mark.Is('\u2013') || mark.Is('-') || mark.Is('\u2026')))
        {
            parted = true;
            next++;
        }

        parted |= OpensSentence(sentence, quotation);
        var isAs = sentence.At(next)?.Key is "as" or "wie";
        if (isAs)
            next++;
        for (var i = 0; i < sentence.Sayings.Count; i++)
        {
            var saying = sentence.Sayings[i];
            if (saying.CueFirst < next || saying.Speaker is null)
                continue;
            if (saying.First > next)
            {
                if (saying.First > next + 1 || sentence.At(next)?.Has(WordTraits.Adverb) != true)
                    break;
            }

            if (saying.First < quotation)
                continue;
            if (!parted && !(isAs || saying.Form is SayingForm.Source or SayingForm.VerbFirst))
                break;
            if (saying.Form == SayingForm.Noun || saying.Form == SayingForm.Dependent && !saying.Speaker.IsPossessive && saying.Speaker.First < quotation)
                continue;
            if (saying.Form == SayingForm.Passive && saying.CueFirst == next)
                continue;
            return Candidate.Of(saying, saying.Form == SayingForm.Source ? "SourceAfter" : saying.Form == SayingForm.VerbFirst ? "VerbSpeakerAfter" : "SpeakerVerbAfter");
        }

        return null;
    }

    // “Eva Holm: “…”” at a paragraph's head, as in an interview.
    private static Candidate? Label(Sentence sentence, int quotation)
    {
        if (sentence.At(quotation - 1)?.Is(':') != true || sentence.MentionAt(quotation - 2) is not { First: 0, Kind: MentionKind.Name or MentionKind.Nominal, CanSpeak: true } speaker)
            return null;
        return speaker.Thing is MentionedThing.Document ? null : new Candidate(speaker, null, "Label");
    }

    // Weber said “…”. Weber, who …, called it “…”. According to Weber, it is “…”.
    private static Candidate? Leading(Sentence sentence, int quotation)
    {
        Saying? weak = null;
        var seen = 0;
        for (var i = sentence.Sayings.Count - 1; i >= 0 && seen < MostSayings; i--)
        {
            var saying = sentence.Sayings[i];
            if (saying.CueFirst > quotation || saying.Last > quotation)
                continue;
            seen++;
            if (saying.Speaker is null || !Governs(saying, quotation))
                continue;
            if (saying.Meaning is VerbMeaning.Act or VerbMeaning.Stance && !TouchesQuotation(saying, quotation))
            {
                weak ??= saying;
                continue;
            }

            return Candidate.Of(saying, saying.Form == SayingForm.Source ? "SourceBefore" : saying.Form == SayingForm.Noun ? "OwnedNoun" : "SpeakerVerbBefore");
        }

        return weak is { Form: not SayingForm.Dependent } && weak.Speaker!.Thing is not MentionedThing.Thing ? Candidate.Of(weak, "WeakVerbBefore") : null;
    }

    private static bool TouchesQuotation(Saying saying, int quotation) => saying.CueLast + 1 == quotation;

    // Whether the words a cue reports can reach to the quotation.
    private static bool Governs(Saying saying, int quotation)
    {
        var sentence = saying.Sentence;
        if (saying.IsSubordinate && !TouchesQuotation(saying, quotation))
        {
            // "When Weber said no, the crowd …": over at the comma.
            for (var i = saying.CueLast; i < quotation; i++)
            {
                if (sentence.Tokens[i].Is(',') && sentence.MentionAt(i + 1) is not null)
                    return false;
            }
        }

        if (saying.IsRelative)
        {
            // "Weber, who said little, …": a relative clause ends at its comma.
            for (var i = saying.CueLast + 1; i < quotation; i++)
            {
                if (sentence.Tokens[i].Is(',') && i + 1 < quotation)
                    return false;
            }
        }

        return true;
    }

    // The port is “closed” until May, Weber said.
    private static Candidate? AtEnd(Sentence sentence, int quotation)
    {
        for (var i = sentence.Sayings.Count - 1; i >= 0 && i >= sentence.Sayings.Count - MostSayings; i--)
        {
            var saying = sentence.Sayings[i];
            if (saying.First <= quotation)
                break;
            if (saying.Form is SayingForm.Dependent or SayingForm.Noun or SayingForm.Passive || saying.Meaning != VerbMeaning.Speech || saying.Speaker is null || saying.IsRelative || saying.IsSubordinate)
                continue;
            var before = sentence.At(saying.First - 1);
            var after = sentence.At(saying.Last + 1);
            var closes = after is null || after.Kind == TokenKind.Punctuation && !after.Is(':') || after.Has(WordTraits.Preposition | WordTraits.Time | WordTraits.Adverb | WordTraits.Conjunction);
            if (before is not null && (before.Is(',') || before.Is('\u2014') || before.IsQuotation && before.Quoted!.EndsWithComma || saying.Form == SayingForm.Source) && closes)
                return Candidate.Of(saying, saying.Form == SayingForm.Source ? "SourceAtEnd" : "CueAtEnd");
        }

        return null;
    }

    // Weber went further: “…”. Weber stood up and thundered, “…”: the punctuation says that the sentence's subject speaks.
    private static Candidate? Introduced(Sentence sentence, int quotation)
    {
        var before = sentence.At(quotation - 1);
        if (before is null || !sentence.Tokens[quotation].Quoted!.BeginsSentence || sentence.Tokens[quotation].Quoted!.WordCount < 3)
            return null;
        if (!before.Is(':') && !before.Is(','))
            return null;
        return sentence.Subject is { CanSpeak: true } subject && subject.Last < quotation && subject.Thing is (MentionedThing.Person or MentionedThing.Unknown) && subject.Kind is not MentionKind.Nominal
            ? new Candidate(subject, null, before.Is(':') ? "ColonAfterSubject" : "CommaAfterSubject")
            : null;
    }

    // “…” — Eva Holm
    private static Candidate? Signed(Sentence sentence, int quotation)
    {
        var dash = sentence.At(quotation + 1);
        if (dash is null || !(dash.Is('\u2014') || dash.Is('\u2013')) || sentence.MentionAt(quotation + 2) is not { Kind: MentionKind.Name, Thing: MentionedThing.Person } name)
            return null;
        return name.Last - name.First <= LongestName && OpensSentence(sentence, quotation) ? new Candidate(name, null, "Signed") : null;
    }

    // “so-called”, titles of works, nicknames: marks around a name, not around words that somebody said.
    private static bool IsNobodys(Sentence sentence, int quotation)
    {
        var before = sentence.At(quotation - 1);
        if (before is null)
            return false;
        if (before.Has(WordTraits.Distancing))
            return true;
        var quoted = sentence.Tokens[quotation].Quoted!;
        return before.Has(WordTraits.WorkNoun) && quoted.BeginsSentence && quoted.WordCount <= 8 && !quoted.EndsSentence;
    }

    private static bool OpensSentence(Sentence sentence, int quotation)
    {
        for (var i = 0; i < quotation; i++)
        {
            if (sentence.Tokens[i].Kind != TokenKind.Punctuation && !sentence.Tokens[i].Has(WordTraits.Conjunction))
                return false;
        }

        return true;
    }
}
