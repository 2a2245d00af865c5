using NewsContent.Text.Attribution.Candidates;
using NewsContent.Text.Attribution.Languages;
using NewsContent.Text.Attribution.Tokens;
using NewsContent.Text.Quotations.Dialogue;
using NewsContent.Text.Syntax;

namespace NewsContent.Text.Attribution.Resolution;

/// <summary>Whom the sentence below or ahead names for words that stand alone, or whose voice goes on in them; or neither.</summary>
/// <param name="Told">Whom another sentence names for them.</param>
/// <param name="Voice">Whose voice goes on.</param>
internal sealed record Continuation(Candidate? Told, Voice? Voice);

/// <summary>Finds what words that stand alone in their sentence go on with.</summary>
/// <param name="reading">The article.</param>
/// <param name="voices">The voices that the sentences before end with.</param>
internal sealed class Continuations(ArticleReading reading, Voices voices)
{
    private static readonly Continuation None = new(null, null);

    // The same for all words of a sentence, however many there are.
    private (Sentence Sentence, Continuation Found)? _last;

    /// <summary>Whether words of the sentence can go on with a voice before it.</summary>
    public bool CanGoOn(Sentence sentence) =>
        NeighbourRules.StandsAlone(sentence)
        || OpensWithParticiple(sentence)
        || !sentence.BeginsPassage && (NeighbourRules.IsMainlyQuoted(sentence) || voices.IsInReportedMood(sentence));

    /// <summary>What the words of the sentence go on with.</summary>
    public Continuation Of(Sentence sentence)
    {
        if (_last is not { } last || !ReferenceEquals(last.Sentence, sentence))
            _last = last = (sentence, Find(sentence));
        return last.Found;
    }

    private Continuation Find(Sentence sentence)
    {
        if (SignatureBehind(sentence) is { } line)
        {
            if (Signatures.IsHandle(line))
                return None;
            if (Signatures.Line(line) is { } signature)
                return new Continuation(signature, null);
        }

        // “First.” “Second,” she said: the next sentence of the same paragraph tells.
        if (VoiceBefore(sentence) is not { } voice)
            return new Continuation(AheadInPassage(sentence), null);
        return IsTurn(sentence) || IsDialogue(reading.Sentences[sentence.Index - 1], sentence) ? None : new Continuation(null, voice);
    }

    private Voice? VoiceBefore(Sentence sentence)
    {
        if (sentence.Index == 0 || reading.Sentences[sentence.Index - 1] is not { } before || before.Kind != sentence.Kind)
            return null;
        return voices.Noted(before) ?? (voices.GoesOn(sentence) ? voices.Before(sentence) : null);
    }

    // “—Voy.” in a paragraph of its own: a dash gives the word to somebody else.
    private bool IsTurn(Sentence sentence) =>
        sentence.BeginsPassage
        && sentence.At(0)?.IsQuotation == true
        && reading.Input.Passages[sentence.Passage].Text is { Length: > 0 } text
        && ReportersWords.IsDash(text[0]);

    // “Why not?” in a paragraph, and words alone before or after it: the voices change unseen.
    private static bool IsDialogue(Sentence before, Sentence sentence) =>
        before.Passage != sentence.Passage && (EndsAsking(before) || EndsAsking(sentence));

    private static bool EndsAsking(Sentence sentence)
    {
        for (var i = sentence.Tokens.Length - 1; i >= 0; i--)
        {
            if (sentence.Tokens[i].Quoted is { } quoted)
                return quoted.LastMark == '?';
        }

        return false;
    }

    // "Adding, “…”", "And continued: “…”": a sentence without subject hangs on the one before.
    private static bool OpensWithParticiple(Sentence sentence)
    {
        var verb = sentence.At(0)?.Has(WordTraits.Conjunction) == true ? 1 : 0;
        if (sentence.At(verb)?.Verb is not { IsSpeech: true } form || !(verb == 0 ? form.IsPresentParticiple : form.IsFinite))
            return false;
        return sentence.At(verb + 1) is { } next
            && (next.IsQuotation || next.Kind == TokenKind.Punctuation && sentence.At(verb + 2)?.IsQuotation == true);
    }

    // The sentence that can sign words that stand alone: right behind them in their paragraph, or, when they fill it, the next one.
    private Sentence? SignatureBehind(Sentence sentence)
    {
        if (sentence.Index + 1 >= reading.Sentences.Count || !NeighbourRules.StandsAlone(sentence))
            return null;
        var next = reading.Sentences[sentence.Index + 1];
        var isBelow = sentence.EndsPassage && sentence.BeginsPassage && next.BeginsPassage;
        return isBelow || !sentence.EndsPassage ? next : null;
    }

    private Candidate? AheadInPassage(Sentence sentence)
    {
        if (sentence.EndsPassage || sentence.Index + 1 >= reading.Sentences.Count)
            return null;
        var next = reading.Sentences[sentence.Index + 1];
        if (reading.Language.Discourse.PointsBack(next) is { } said)
            return said;
        if (next.At(0)?.IsQuotation != true || NeighbourRules.StandsAlone(next) || reading.Language.NobodysWords.Are(next, 0))
            return null;
        return PlaceRules.Find(next, 0) is { Rule: AttributionSyntaxRule.SpeakerVerbAfter or AttributionSyntaxRule.VerbSpeakerAfter } found
            ? found with
            {
                Rule = AttributionSyntaxRule.VoiceToCome,
            }
            : null;
    }
}
