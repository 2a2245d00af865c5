using NewsContent.Text.Attribution.Candidates;
using NewsContent.Text.Attribution.Cues;
using NewsContent.Text.Attribution.Languages;
using NewsContent.Text.Attribution.Mentions;
using NewsContent.Text.Attribution.Tokens;
using NewsContent.Text.Syntax;

namespace NewsContent.Text.Attribution.Resolution;

/// <summary>Whose voice each sentence ends with: what stands alone behind it goes on with that voice.</summary>
/// <param name="reading">The article.</param>
/// <param name="speakers">Makes speakers of mentions.</param>
/// <param name="pronouns">Is told who spoke.</param>
internal sealed class Voices(ArticleReading reading, MentionedSpeakers speakers, PronounResolver pronouns)
{
    private readonly Dictionary<int, Voice> _voices = [];

    /// <summary>The voice that is noted for the sentence; null without one.</summary>
    public Voice? Noted(Sentence sentence) => _voices.TryGetValue(sentence.Index, out var voice) ? voice : null;

    /// <summary>Notes who said the words of the sentence.</summary>
    public void Take(Sentence sentence, Voice voice) => _voices[sentence.Index] = voice;

    /// <summary>Notes what the sentence itself tells of the voice that goes on behind it, once its quotations are decided.</summary>
    public void Note(Sentence sentence)
    {
        if (Noted(sentence) is null)
            NoteIndirectSpeech(sentence);
        else if (ClosingRules.TakesOver(sentence) is { } next && VoiceOf(next, sentence, AttributionSyntaxConfidence.Medium) is { } other)
            Take(sentence, other);

        // "Der Hafen sei zu.": told without marks, so that the voice before goes on to the next sentence.
        if (Noted(sentence) is null && GoesOn(sentence) && Before(sentence) is { } told)
            Take(sentence, told);
    }

    /// <summary>The voice that goes on into a sentence in the mood of indirect speech; null when there is none.</summary>
    public Voice? Before(Sentence sentence)
    {
        var before = reading.Sentences[sentence.Index - 1];
        if (Noted(before) is { } voice)
            return voice;
        return
            before.Subject is { CanSpeak: true, Thing: MentionedThing.Person or MentionedThing.Body } subject
            && !before.Mentions.Any(mention => IsOtherPerson(mention, subject))
            ? VoiceOf(subject, sentence, AttributionSyntaxConfidence.Low)
            : null;
    }

    /// <summary>Whether the mood says that the voice before still speaks: "Der Hafen sei „sicher“."</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="isStrict">Leave out the forms that can be the author's own.</param>
    public bool IsInReportedMood(Sentence sentence, bool isStrict = false) =>
        sentence.Sayings.Length == 0 && reading.Language.Discourse.IsReported(sentence, isStrict);

    /// <summary>Whether the sentence goes on with a voice before it in its passage.</summary>
    public bool GoesOn(Sentence sentence) => !sentence.BeginsPassage && IsInReportedMood(sentence, true);

    private static bool IsOtherPerson(Mention mention, Mention subject) =>
        mention is { Kind: MentionKind.Name, Thing: MentionedThing.Person } && !ReferenceEquals(mention, subject);

    private Voice? VoiceOf(Mention mention, Sentence current, AttributionSyntaxConfidence confidence) =>
        speakers.Of(mention, current.Index) is { } found ? new Voice(found.Mention, found.Speaker, confidence) : null;

    // "Weber said the port was closed.": reported without marks; what then stands alone in marks is Weber's.
    private void NoteIndirectSpeech(Sentence sentence)
    {
        if (OpeningSource(sentence) is { } source)
            pronouns.NoteSpeaker(sentence, source);
        if (FirstTelling(sentence) is { } saying)
        {
            if (
                saying.Speaker is { } mention
                && VoiceOf(mention, sentence, AttributionSyntaxConfidence.Medium) is { Mention: { } teller } voice
            )
            {
                Take(sentence, voice);
                pronouns.NoteSpeaker(sentence, teller);
            }
        }
        else if (SubjectBeforeColon(sentence) is { } named && VoiceOf(named, sentence, AttributionSyntaxConfidence.Medium) is { } told)
        {
            Take(sentence, told);
        }
    }

    // "According to Holm, Brunn had gone. “…,” she recalled": the source of the sentence goes on, not who it is about.
    private Mention? OpeningSource(Sentence sentence) =>
        reading.Language.Discourse.GoesOnWithOpeningSource
        && sentence.Sayings.Length > 0
        && sentence.Sayings[0]
            is { Form: SayingForm.Source, CueFirst: 0, Speaker: { Kind: MentionKind.Name, Thing: MentionedThing.Person } source }
            ? source
            : null;

    // The first clause that tells; "Holm promised a vote, Weber said.": the cue at the end tells whose the whole sentence is.
    private static Saying? FirstTelling(Sentence sentence)
    {
        var last = sentence.Sayings.Length - 1;
        var first = last >= 0 && ClosingRules.ClosesSentence(sentence.Sayings[last]) ? last : 0;
        for (var i = first; i <= last; i++)
        {
            if (
                sentence.Sayings[i] is
                {
                    IsRelative: false,
                    IsSubordinate: false,
                    Meaning: VerbMeaning.Speech or VerbMeaning.Judgement,
                    Form: SayingForm.SpeakerFirst or SayingForm.VerbFirst
                } telling
            )
            {
                return telling;
            }
        }

        return null;
    }

    // "Weber went further:" at the end of a paragraph, the words in the next one.
    private static Mention? SubjectBeforeColon(Sentence sentence) =>
        sentence.Tokens[sentence.Tokens.Length - 1].Is(':')
        && sentence.Subject is { Thing: MentionedThing.Person or MentionedThing.Unknown } subject
            ? subject
            : null;
}
