using System.Runtime.CompilerServices;
using NewsContent.Text.Attribution.Candidates;
using NewsContent.Text.Attribution.Explanations;
using NewsContent.Text.Attribution.Languages;
using NewsContent.Text.Attribution.Mentions;
using NewsContent.Text.Attribution.Tokens;
using NewsContent.Text.Source;
using NewsContent.Text.Syntax;

namespace NewsContent.Text.Attribution.Resolution;

/// <summary>
/// Decides, in reading order, who said each quotation: candidates from its sentence, else the chain of words it continues.
/// </summary>
internal sealed class SpeakerResolver(ArticleReading reading)
{
    private readonly RoleBearers _bearers = new(reading.Sentences, reading.Language.Words.RoleEndings.All);
    private readonly PronounResolver _pronouns = new(reading.Sentences, reading.Language.Discourse);
    private readonly PersonOfAge _ages = new(reading);
    private readonly AttributedQuotation[] _decisions = [.. reading.Input.Quotations.Select(static _ => AttributedQuotation.Undecided)];

    // The speaker whose own words a sentence ends with: what stands alone after it goes on.
    private readonly Dictionary<int, Voice> _voices = [];

    // The sentence that is being resolved.
    private int _current;

    // What words alone in a sentence go on with, found for the first of them.
    private (Sentence Sentence, Continuation Found)? _continuation;

    /// <summary>What is decided of each quotation.</summary>
    public AttributedQuotation[] Resolve(CancellationToken cancellation)
    {
        // Whoever comes after the last quotation said nothing in marks.
        var end = reading.Sentences.Count;
        while (end > 0 && !reading.Sentences[end - 1].HasQuotation)
            end--;
        for (; _current < end; _current++)
        {
            cancellation.ThrowIfCancellationRequested();
            ResolvePronouns(reading.Sentences[_current], cancellation);
            ResolveSentence(reading.Sentences[_current], cancellation);
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
    private void ResolveSentence(Sentence sentence, CancellationToken cancellation)
    {
        if (!sentence.HasQuotation)
        {
            NoteVoice(sentence);
            return;
        }

        var goesOn =
            NeighbourRules.StandsAlone(sentence)
            || NeighbourRules.IsMainlyQuoted(sentence) && !sentence.BeginsPassage
            || OpensWithParticiple(sentence)
            || !sentence.BeginsPassage && IsInReportedMood(sentence);
        for (var i = 0; i < sentence.Tokens.Length; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            if (sentence.Tokens[i].Quoted is not { } quoted || reading.Places[quoted.Quotation] is not { } place)
                continue;
            if (!ReferenceEquals(place.Sentence, sentence) || place.Token != i)
            {
                CloseLongForm(quoted.Quotation, sentence, i);
                continue;
            }

            Decide(quoted.Quotation, sentence, i, goesOn);
        }

        NoteVoice(sentence);
    }

    private void Decide(int quotation, Sentence sentence, int place, bool goesOn)
    {
        var search = SearchFor(quotation, sentence);
        var isStated = reading.Input.Stated.TryGetValue(quotation, out var stated);
        search?.Tried(AttributionSyntaxRule.Stated, SpeakerAttribution.StatedNeeds, isStated);
        if (isStated)
        {
            TakeStated(quotation, sentence, stated);
            return;
        }

        var isNobodys = reading.Language.NobodysWords.Are(sentence, place);
        search?.Tried(AttributionSyntaxRule.NobodysWords, "a title, a name or a term: the so-called “dry dock”", isNobodys);
        if (isNobodys)
            _decisions[quotation] = AttributedQuotation.Nobodys;
        else if (PlaceRules.Find(sentence, place, search) is { } candidate)
            Take(quotation, sentence, place, candidate);
        else if (goesOn)
            Continue(quotation, sentence, place);
        else
            search?.Remark("The words do not stand alone in their sentence, so that no voice before goes on with them.");
    }

    private SpeakerSearch? SearchFor(int quotation, Sentence sentence)
    {
        var search = reading.Input.Explanations?.Of(quotation);
        search?.See(sentence, reading.Input.Passages[sentence.Passage].Text);
        return search;
    }

    private void NoteVoice(Sentence sentence)
    {
        if (!_voices.ContainsKey(sentence.Index))
            NoteIndirectSpeech(sentence);
        else if (ClosingRules.TakesOver(sentence) is { } next && Speaker(next) is { } other)
            _voices[sentence.Index] = new Voice(other.Mention, other.Speaker, AttributionSyntaxConfidence.Medium);

        // "Der Hafen sei zu.": told without marks, so that the voice before goes on to the next sentence.
        if (
            !_voices.ContainsKey(sentence.Index)
            && !sentence.BeginsPassage
            && IsInReportedMood(sentence, true)
            && VoiceOf(reading.Sentences[sentence.Index - 1]) is { } told
        )
        {
            _voices[sentence.Index] = told;
        }
    }

    // The voice that a sentence ends with; before a sentence in the mood of indirect speech also who the sentence is about.
    private Voice? VoiceOf(Sentence sentence)
    {
        if (_voices.TryGetValue(sentence.Index, out var voice))
            return voice;
        if (
            sentence.Subject is not { CanSpeak: true, Thing: MentionedThing.Person or MentionedThing.Body } subject
            || sentence.Mentions.Any(mention =>
                mention is { Kind: MentionKind.Name, Thing: MentionedThing.Person } && !ReferenceEquals(mention, subject)
            )
        )
        {
            return null;
        }

        return Speaker(subject) is { } speaker ? new Voice(speaker.Mention, speaker.Speaker, AttributionSyntaxConfidence.Low) : null;
    }

    // A quotation over several paragraphs: who said it stands behind its last one, “…,” she said, if not before its first.
    private void CloseLongForm(int quotation, Sentence sentence, int place)
    {
        if (
            _decisions[quotation].Rule
            is not (AttributionSyntaxRule.NoRule or AttributionSyntaxRule.SameVoice or AttributionSyntaxRule.SameVoiceNextParagraph)
        )
        {
            return;
        }

        if (
            PlaceRules.Find(sentence, place, SearchFor(quotation, sentence)) is
            {
                Rule: AttributionSyntaxRule.SpeakerVerbAfter or AttributionSyntaxRule.VerbSpeakerAfter or AttributionSyntaxRule.SourceAfter
            } candidate
        )
        {
            Take(quotation, sentence, place, candidate);
        }
    }

    // What the author states is a voice like another: the sentence after it may go on with it.
    private void TakeStated(int quotation, Sentence sentence, AttributedSpeaker? speaker)
    {
        _decisions[quotation] = AttributedQuotation.Stated(speaker);
        if (speaker is not null)
            _voices[sentence.Index] = new Voice(null, speaker, AttributionSyntaxConfidence.High);
    }

    private void Take(int quotation, Sentence sentence, int place, Candidate candidate)
    {
        var found = Speaker(candidate.Speaker);
        reading.Input.Explanations?.Of(quotation).Resolved(candidate.Speaker, found?.Mention);
        if (found is not { } speaker)
            return;
        var confidence = Confidence.Of(candidate, speaker.Speaker, sentence, place);
        _decisions[quotation] = new AttributedQuotation(speaker.Speaker, candidate.Cue, candidate.Rule, confidence);
        _voices[sentence.Index] = new Voice(speaker.Mention, speaker.Speaker, confidence);

        // "Holm's call for “…” did not convince Brunn.": the owner of a noun is not who the sentence is about.
        if (candidate.Rule != AttributionSyntaxRule.OwnedNoun)
            _pronouns.NoteSpeaker(sentence, speaker.Mention);
    }

    // Words that stand alone go on with the speaker of the sentence before; at a paragraph's head only if that was the last one's.
    private void Continue(int quotation, Sentence sentence, int place)
    {
        if (_continuation is not { } known || !ReferenceEquals(known.Sentence, sentence))
            _continuation = known = (sentence, ContinuationOf(sentence));
        var search = reading.Input.Explanations?.Of(quotation);
        if (known.Found.Told is { } told)
        {
            search?.Tried(told.Rule, "a name below the words, or a cue behind the next ones: “First.” “Second,” Eva Holm said", true);
            Take(quotation, sentence, place, told);
        }

        var rule = sentence.BeginsPassage ? AttributionSyntaxRule.SameVoiceNextParagraph : AttributionSyntaxRule.SameVoice;
        search?.Tried(rule, "words that stand alone, and one voice in the sentence before", known.Found.Voice is not null);
        if (known.Found.Voice is not { } heard)
            return;
        var voice = Bearer(heard);
        _decisions[quotation] = new AttributedQuotation(voice.Speaker, null, rule, Confidence.OfContinued(rule, voice.Confidence));
        _voices[sentence.Index] = voice;
        if (voice.Mention is { } mention)
            _pronouns.NoteSpeaker(sentence, mention);
    }

    // "dijo la alcaldesa. “…”": what goes on is the person's, where the language knows whom the role means.
    private Voice Bearer(Voice voice) =>
        voice.Mention is { Kind: MentionKind.Nominal } role
        && reading.Language.Discourse.BearerOf(role, reading.Sentences) is { } name
        && Speaker(name) is { } bearer
            ? new Voice(bearer.Mention, bearer.Speaker, AttributionSyntaxConfidence.Low)
            : voice;

    // The same for all words of a sentence, however many there are.
    private Continuation ContinuationOf(Sentence sentence)
    {
        if (SignatureBehind(sentence) is { } line)
        {
            if (Signatures.IsHandle(line))
                return new Continuation(null, null);
            if (Signatures.Line(line) is { } signature)
                return new Continuation(signature, null);
        }

        var before = sentence.Index > 0 ? reading.Sentences[sentence.Index - 1] : null;
        var voice =
            before is null || before.Kind != sentence.Kind ? null
            : _voices.TryGetValue(before.Index, out var known) ? known
            : !sentence.BeginsPassage && IsInReportedMood(sentence, true) ? VoiceOf(before)
            : null;

        // “First.” “Second,” she said: the next sentence of the same paragraph tells.
        if (voice is null)
            return new Continuation(AheadInPassage(sentence), null);
        var isDialogue = before!.Passage != sentence.Passage && (EndsAsking(before) || EndsAsking(sentence));
        return new Continuation(null, isDialogue ? null : voice);
    }

    // “Why not?” in a paragraph, and words alone before or after it: a dialogue, in which the voices change unseen.
    private static bool EndsAsking(Sentence sentence)
    {
        for (var i = sentence.Tokens.Length - 1; i >= 0; i--)
        {
            if (sentence.Tokens[i].Quoted is { } quoted)
                return quoted.LastMark == '?';
        }

        return false;
    }

    // "Adding, “…”": a sentence without subject hangs on the one before.
    private static bool OpensWithParticiple(Sentence sentence)
    {
        // "And continued: “…”": so as well.
        var verb = sentence.At(0)?.Has(WordTraits.Conjunction) == true ? 1 : 0;
        var isOpening = sentence.At(verb)?.Verb is { IsSpeech: true } form && (verb == 0 ? form.IsPresentParticiple : form.IsFinite);
        return isOpening
            && sentence.At(verb + 1) is { } next
            && (next.IsQuotation || next.Kind == TokenKind.Punctuation && sentence.At(verb + 2)?.IsQuotation == true);
    }

    // "Der Hafen sei „sicher“.": the mood says that the voice before still speaks.
    private bool IsInReportedMood(Sentence sentence, bool isStrict = false) =>
        sentence.Sayings.Length == 0 && reading.Language.Discourse.IsReported(sentence, isStrict);

    // The sentence that can sign words that stand alone: right behind them in their paragraph, or, when they fill it, the next one.
    private Sentence? SignatureBehind(Sentence sentence)
    {
        if (sentence.Index + 1 >= reading.Sentences.Count || !NeighbourRules.StandsAlone(sentence))
            return null;
        var next = reading.Sentences[sentence.Index + 1];
        return !sentence.EndsPassage ? next
            : sentence.BeginsPassage && next.BeginsPassage ? next
            : null;
    }

    private Candidate? AheadInPassage(Sentence sentence)
    {
        if (sentence.EndsPassage || sentence.Index + 1 >= reading.Sentences.Count)
            return null;
        var next = reading.Sentences[sentence.Index + 1];
        if (reading.Language.Discourse.PointsBack(next) is { } said)
            return said;
        if (
            next.Tokens.Length == 0
            || !next.Tokens[0].IsQuotation
            || NeighbourRules.StandsAlone(next)
            || reading.Language.NobodysWords.Are(next, 0)
        )
        {
            return null;
        }

        return PlaceRules.Find(next, 0) is { Rule: AttributionSyntaxRule.SpeakerVerbAfter or AttributionSyntaxRule.VerbSpeakerAfter } found
            ? found with
            {
                Rule = AttributionSyntaxRule.VoiceToCome,
            }
            : null;
    }

    // "Weber went further:" at the end of a paragraph, the words in the next one.
    private static Mention? SubjectBeforeColon(Sentence sentence)
    {
        if (
            sentence.Tokens[sentence.Tokens.Length - 1].Is(':')
            && sentence.Subject is { Thing: MentionedThing.Person or MentionedThing.Unknown } subject
        )
        {
            return subject;
        }

        return null;
    }

    // "Weber said the port was closed.": reported without marks; what then stands alone in marks is Weber's.
    private void NoteIndirectSpeech(Sentence sentence)
    {
        // "According to Holm, Brunn had gone. “…,” she recalled": the source of the sentence goes on, not who it is about.
        if (
            sentence.Sayings.Length > 0
            && sentence.Sayings[0]
                is { Form: Cues.SayingForm.Source, CueFirst: 0, Speaker: { Kind: MentionKind.Name, Thing: MentionedThing.Person } source }
            && reading.Language.Discourse.GoesOnWithOpeningSource
        )
        {
            _pronouns.NoteSpeaker(sentence, source);
        }

        // "Holm promised a vote, Weber said.": the cue at the end tells whose the whole sentence is.
        var last = sentence.Sayings.Length - 1;
        var closing = last >= 0 && ClosingRules.ClosesSentence(sentence.Sayings[last]) ? last : 0;
        for (var i = closing; i < sentence.Sayings.Length; i++)
        {
            var saying = sentence.Sayings[i];
            if (
                saying.IsRelative
                || saying.IsSubordinate
                || saying.Meaning is not (VerbMeaning.Speech or VerbMeaning.Judgement)
                || saying.Form is not (Cues.SayingForm.SpeakerFirst or Cues.SayingForm.VerbFirst)
            )
            {
                continue;
            }

            if (saying.Speaker is { } mention && Speaker(mention) is { } speaker)
            {
                _voices[sentence.Index] = new Voice(speaker.Mention, speaker.Speaker, AttributionSyntaxConfidence.Medium);
                _pronouns.NoteSpeaker(sentence, speaker.Mention);
            }

            return;
        }

        if (SubjectBeforeColon(sentence) is { } named && Speaker(named) is { } told)
            _voices[sentence.Index] = new Voice(told.Mention, told.Speaker, AttributionSyntaxConfidence.Medium);
    }

    private (Mention Mention, AttributedSpeaker Speaker)? Speaker(Mention mention)
    {
        var source = mention.Kind == MentionKind.Pronoun ? _pronouns.Resolve(mention) : mention;
        if (source is null)
            return null;
        if (source.Kind == MentionKind.Nominal && (_bearers.Bearer(source, _current) ?? _ages.Of(source)) is { } bearer)
            source = bearer;
        if (source.Entity is { } entity && !IsPeople(source))
        {
            var kind = entity.CanBePerson ? SpeakerSyntaxKind.Person : SpeakerSyntaxKind.Organization;
            return (source, new AttributedSpeaker(entity.FullName, kind == SpeakerSyntaxKind.Person ? entity.Role : null, kind));
        }

        if (source.Kind != MentionKind.Nominal && !IsPeople(source))
            return null;
        // "Modder sagte": a lone word that can only be a name; of more words nobody knows.
        if (reading.Language.Discourse.IsNameWithoutArticle(source))
        {
            return source.First == source.Last
                ? (source, new AttributedSpeaker(SourceWords.Of(source, reading), null, SpeakerSyntaxKind.Person))
                : null;
        }

        var unnamed = source.Thing == MentionedThing.Body ? SpeakerSyntaxKind.Organization : SpeakerSyntaxKind.Unnamed;
        return (source, new AttributedSpeaker(SourceWords.Of(source, reading), null, unnamed));
    }

    // "Russians": a word for many that is spelled as a name, and never has another word of a name beside it.
    private static bool IsPeople(Mention source) =>
        source is { Kind: MentionKind.Name, Name: { Length: 1 } words, HasHonorific: false, RoleWords: null, Entity.FullName: { } name }
        && words[0].Has(WordTraits.PeopleNoun)
        && !words[0].Has(WordTraits.PersonNoun | WordTraits.GivenName)
        && name.IndexOf(' ') < 0;

    /// <summary>Who speaks, and how sure that is; the mention is null when the author states the speaker.</summary>
    private sealed record Voice(Mention? Mention, AttributedSpeaker Speaker, AttributionSyntaxConfidence Confidence);

    /// <summary>Whom the sentence below or ahead names for words that stand alone, or whose voice goes on in them; or neither.</summary>
    private sealed record Continuation(Candidate? Told, Voice? Voice);
}
