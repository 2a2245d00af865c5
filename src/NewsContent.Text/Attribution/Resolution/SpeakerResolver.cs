using System.Runtime.CompilerServices;
using NewsContent.Text.Attribution.Candidates;
using NewsContent.Text.Attribution.Explanations;
using NewsContent.Text.Attribution.Mentions;
using NewsContent.Text.Attribution.Tokens;
using NewsContent.Text.Source;
using NewsContent.Text.Syntax;

namespace NewsContent.Text.Attribution.Resolution;

/// <summary>
/// The last stage: decides, in reading order, who said each quotation. Candidates from its sentence first, else the voice it continues.
/// </summary>
internal sealed class SpeakerResolver
{
    private readonly ArticleReading _reading;
    private readonly PronounResolver _pronouns;
    private readonly MentionedSpeakers _speakers;
    private readonly Voices _voices;
    private readonly Continuations _continuations;
    private readonly AttributedQuotation[] _decisions;

    /// <summary>Decides for the quotations of an article.</summary>
    public SpeakerResolver(ArticleReading reading)
    {
        _reading = reading;
        _pronouns = new PronounResolver(reading.Sentences, reading.Language.Discourse);
        _speakers = new MentionedSpeakers(reading, _pronouns);
        _voices = new Voices(reading, _speakers, _pronouns);
        _continuations = new Continuations(reading, _voices);
        _decisions = [.. reading.Input.Quotations.Select(static _ => AttributedQuotation.Undecided)];
    }

    /// <summary>What is decided of each quotation.</summary>
    public AttributedQuotation[] Resolve(CancellationToken cancellation)
    {
        // Whoever comes after the last quotation said nothing in marks.
        var end = _reading.Sentences.Count;
        while (end > 0 && !_reading.Sentences[end - 1].HasQuotation)
            end--;
        for (var i = 0; i < end; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            var sentence = _reading.Sentences[i];
            ResolvePronouns(sentence, cancellation);
            if (sentence.HasQuotation)
                DecideAll(sentence, cancellation);
            _voices.Note(sentence);
        }

        return _decisions;
    }

    private void ResolvePronouns(Sentence sentence, CancellationToken cancellation)
    {
        foreach (var mention in sentence.Mentions)
        {
            cancellation.ThrowIfCancellationRequested();
            if (mention.Kind == MentionKind.Pronoun)
                _pronouns.Resolve(mention);
        }
    }

    [MethodImpl(HotPath.Options)]
    private void DecideAll(Sentence sentence, CancellationToken cancellation)
    {
        var goesOn = _continuations.CanGoOn(sentence);
        for (var i = 0; i < sentence.Tokens.Length; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            if (sentence.Tokens[i].Quoted is not { } quoted || _reading.Places[quoted.Quotation] is not { } opening)
                continue;
            var place = new QuotationPlace(quoted.Quotation, sentence, i);
            if (ReferenceEquals(opening.Sentence, sentence) && opening.Token == i)
                Decide(place, goesOn);
            else
                CloseLongForm(place);
        }
    }

    private void Decide(QuotationPlace place, bool goesOn)
    {
        var search = SearchFor(place);
        var isStated = _reading.Input.Stated.TryGetValue(place.Quotation, out var stated);
        search?.Tried(AttributionSyntaxRule.Stated, SpeakerAttribution.StatedNeeds, isStated);
        if (isStated)
        {
            TakeStated(place, stated);
            return;
        }

        var isNobodys = _reading.Language.NobodysWords.Are(place.Sentence, place.Token);
        search?.Tried(AttributionSyntaxRule.NobodysWords, "a title, a name or a term: the so-called “dry dock”", isNobodys);
        if (isNobodys)
            _decisions[place.Quotation] = AttributedQuotation.Nobodys;
        else if (PlaceRules.Find(place.Sentence, place.Token, search) is { } candidate)
            Take(place, candidate);
        else if (goesOn)
            Continue(place, search);
        else
            search?.Remark("The words are not a sentence of their own, so they do not continue an earlier speaker.");
    }

    private SpeakerSearch? SearchFor(QuotationPlace place)
    {
        var search = _reading.Input.Explanations?.Of(place.Quotation);
        search?.See(place.Sentence, _reading.Input.Passages[place.Sentence.Passage].Text);
        return search;
    }

    // A quotation over several paragraphs: who said it stands behind its last one, “…,” she said, if not before its first.
    private void CloseLongForm(QuotationPlace place)
    {
        if (
            _decisions[place.Quotation].Rule
                is AttributionSyntaxRule.NoRule
                    or AttributionSyntaxRule.SameVoice
                    or AttributionSyntaxRule.SameVoiceNextParagraph
            && PlaceRules.Find(place.Sentence, place.Token, SearchFor(place))
                is {
                    Rule: AttributionSyntaxRule.SpeakerVerbAfter
                        or AttributionSyntaxRule.VerbSpeakerAfter
                        or AttributionSyntaxRule.SourceAfter
                } candidate
        )
        {
            Take(place, candidate);
        }
    }

    // What the author states is a voice like another: the sentence after it may go on with it.
    private void TakeStated(QuotationPlace place, AttributedSpeaker? speaker)
    {
        _decisions[place.Quotation] = AttributedQuotation.Stated(speaker);
        if (speaker is not null)
            _voices.Take(place.Sentence, new Voice(null, speaker, AttributionSyntaxConfidence.High));
    }

    private void Take(QuotationPlace place, Candidate candidate)
    {
        var found = _speakers.Of(candidate.Speaker, place.Sentence.Index);
        _reading.Input.Explanations?.Of(place.Quotation).Resolved(candidate.Speaker, found?.Mention);
        if (found is not { } speaker)
            return;
        var confidence = Confidence.Of(candidate, speaker.Speaker, place.Sentence, place.Token);
        _decisions[place.Quotation] = new AttributedQuotation(speaker.Speaker, candidate.Cue, candidate.Rule, confidence);
        _voices.Take(place.Sentence, new Voice(speaker.Mention, speaker.Speaker, confidence));

        // "Holm's call for “…” did not convince Brunn.": the owner of a noun is not who the sentence is about.
        if (candidate.Rule != AttributionSyntaxRule.OwnedNoun)
            _pronouns.NoteSpeaker(place.Sentence, speaker.Mention);
    }

    // Words that stand alone go on with the speaker of the sentence before; at a paragraph's head only if that was the last one's.
    private void Continue(QuotationPlace place, SpeakerSearch? search)
    {
        var sentence = place.Sentence;
        var continuation = _continuations.Of(sentence);
        if (continuation.Told is { } told)
        {
            search?.Tried(told.Rule, "a name below the words, or a cue after the next words: “First.” “Second,” Eva Holm said", true);
            Take(place, told);
        }

        var rule = sentence.BeginsPassage ? AttributionSyntaxRule.SameVoiceNextParagraph : AttributionSyntaxRule.SameVoice;
        search?.Tried(rule, "words that are a sentence of their own, after a sentence with one speaker", continuation.Voice is not null);
        if (continuation.Voice is not { } heard)
            return;
        var voice = Bearer(heard, sentence);
        _decisions[place.Quotation] = new AttributedQuotation(voice.Speaker, null, rule, Confidence.OfContinued(rule, voice.Confidence));
        _voices.Take(sentence, voice);
        if (voice.Mention is { } mention)
            _pronouns.NoteSpeaker(sentence, mention);
    }

    // "dijo la alcaldesa. “…”": what goes on is the person's, where the language knows whom the role means.
    private Voice Bearer(Voice voice, Sentence sentence) =>
        voice.Mention is { Kind: MentionKind.Nominal } role
        && _reading.Language.Discourse.BearerOf(role, _reading.Sentences) is { } name
        && _speakers.Of(name, sentence.Index) is { } bearer
            ? new Voice(bearer.Mention, bearer.Speaker, AttributionSyntaxConfidence.Low)
            : voice;

    /// <summary>A quotation, and its token in a sentence.</summary>
    private readonly record struct QuotationPlace(int Quotation, Sentence Sentence, int Token);
}
