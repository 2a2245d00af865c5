using System.Runtime.CompilerServices;
using NewsContent.Text.Attribution.Candidates;
using NewsContent.Text.Attribution.Cues;
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
    private readonly RoleBearers _bearers = new(reading.Sentences, reading.Language.RoleEndings.All);
    private readonly PronounResolver _pronouns = new(reading.Sentences);
    private readonly Lazy<Mention?> _onlyPerson = new(() => OnlyPerson(reading));
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
        var last = reading.Sentences.FindLastIndex(static sentence => sentence.HasQuotation);
        for (; _current <= last; _current++)
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

            if (reading.Input.Stated.TryGetValue(quoted.Quotation, out var stated))
                TakeStated(quoted.Quotation, sentence, stated);
            else if (NobodysWords.Are(sentence, i, reading.Language.CapitalizesNouns))
                _decisions[quoted.Quotation] = AttributedQuotation.Nobodys;
            else if (SentenceRules.Find(sentence, i) is { } candidate)
                Take(quoted.Quotation, sentence, i, candidate);
            else if (goesOn)
                Continue(quoted.Quotation, sentence, i);
        }

        NoteVoice(sentence);
    }

    private void NoteVoice(Sentence sentence)
    {
        if (!_voices.ContainsKey(sentence.Index))
            NoteIndirectSpeech(sentence);
        else if (SentenceRules.TakesOver(sentence) is { } next && Speaker(next) is { } other)
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
            SentenceRules.Find(sentence, place) is
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
        if (Speaker(candidate.Speaker) is not { } speaker)
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
        if (known.Found.Told is { } told)
            Take(quotation, sentence, place, told);
        if (known.Found.Voice is not { } voice)
            return;
        var rule = sentence.BeginsPassage ? AttributionSyntaxRule.SameVoiceNextParagraph : AttributionSyntaxRule.SameVoice;
        _decisions[quotation] = new AttributedQuotation(voice.Speaker, null, rule, Confidence.OfContinued(rule, voice.Confidence));
        _voices[sentence.Index] = voice;
        if (voice.Mention is { } mention)
            _pronouns.NoteSpeaker(sentence, mention);
    }

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
    private bool IsInReportedMood(Sentence sentence, bool isStrict = false)
    {
        if (sentence.Sayings.Count > 0 || !reading.Language.CapitalizesNouns)
            return false;
        return GermanMood.IsReported(sentence, isStrict);
    }

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
        if (NeighbourRules.PointsBack(next) is { } said)
            return said;
        if (
            next.Tokens.Length == 0
            || !next.Tokens[0].IsQuotation
            || NeighbourRules.StandsAlone(next)
            || NobodysWords.Are(next, 0, reading.Language.CapitalizesNouns)
        )
        {
            return null;
        }

        return
            SentenceRules.Find(next, 0) is { Rule: AttributionSyntaxRule.SpeakerVerbAfter or AttributionSyntaxRule.VerbSpeakerAfter } found
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
            sentence.Sayings.Count > 0
            && sentence.Sayings[0]
                is { Form: Cues.SayingForm.Source, CueFirst: 0, Speaker: { Kind: MentionKind.Name, Thing: MentionedThing.Person } source }
            && !reading.Language.CapitalizesNouns
        )
        {
            _pronouns.NoteSpeaker(sentence, source);
        }

        // "Holm promised a vote, Weber said.": the cue at the end tells whose the whole sentence is.
        var last = sentence.Sayings.Count - 1;
        var closing = last >= 0 && SentenceRules.ClosesSentence(sentence.Sayings[last]) ? last : 0;
        for (var i = closing; i < sentence.Sayings.Count; i++)
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
        if (source.Kind == MentionKind.Nominal && (_bearers.Bearer(source, _current) ?? OfAge(source)) is { } bearer)
            source = bearer;
        if (source.Entity is { } entity && !IsPeople(source))
        {
            var kind = entity.CanBePerson ? SpeakerSyntaxKind.Person : SpeakerSyntaxKind.Organization;
            return (source, new AttributedSpeaker(entity.FullName, kind == SpeakerSyntaxKind.Person ? entity.Role : null, kind));
        }

        if (source.Kind != MentionKind.Nominal && !IsPeople(source))
            return null;
        if (
            reading.Language.CapitalizesNouns
            && source is { Thing: MentionedThing.Thing, HasDeterminer: false }
            && source.Sentence.At(source.First - 1)?.Key
                is not ("im" or "in" or "am" or "auf" or "aus" or "bei" or "von" or "vom" or "zum" or "beim")
        )
        {
            // "Modder sagte": a noun for one thing has an article in German; a lone word without is a name.
            return source.First == source.Last ? (source, new AttributedSpeaker(WordsOf(source), null, SpeakerSyntaxKind.Person)) : null;
        }

        var unnamed = source.Thing == MentionedThing.Body ? SpeakerSyntaxKind.Organization : SpeakerSyntaxKind.Unnamed;
        return (source, new AttributedSpeaker(WordsOf(source), null, unnamed));
    }

    // "The 52-year-old": the one person whom the article names at all.
    private Mention? OfAge(Mention source)
    {
        var isAge = source.Last == source.First + 1 && source.Sentence.Tokens[source.Last].Kind == TokenKind.Number;
        return isAge && source.HasDeterminer ? _onlyPerson.Value : null;
    }

    private static Mention? OnlyPerson(ArticleReading reading)
    {
        Mention? only = null;
        foreach (var name in reading.Names())
        {
            if (name.Entity is not { CanBePerson: true, Name.Length: > 1 } person || name.Thing != MentionedThing.Person)
                continue;
            if (only is not null && !ReferenceEquals(only.Entity, person))
                return null;
            only ??= name;
        }

        return only;
    }

    // "Russians": a word for many that is spelled as a name, and never has another word of a name beside it.
    private static bool IsPeople(Mention source) =>
        source is { Kind: MentionKind.Name, Name: { Length: 1 } words, HasHonorific: false, RoleWords: null, Entity.FullName: { } name }
        && words[0].Has(WordTraits.PeopleNoun)
        && !words[0].Has(WordTraits.PersonNoun | WordTraits.GivenName)
        && name.IndexOf(' ') < 0;

    // "a spokesman for the ministry": the phrase with what hangs on it.
    private string WordsOf(Mention source)
    {
        var last = source.Last;
        var sentence = source.Sentence;
        while (
            sentence.MentionAt(last + 1) is { IsPossessive: false } genitive
            && reading.Language.CapitalizesNouns
            && sentence.Tokens[genitive.First].Key is "des" or "der" or "eines" or "einer"
        )
        {
            last = genitive.Last;
        }

        if (
            !reading.Language.CapitalizesNouns
            && last + 1 < sentence.Tokens.Length
            && PhraseBounds.FollowsItsNoun(sentence, last + 1)
            && sentence.MentionAt(last + 3)?.First == last + 3
        )
        {
            last++;
        }

        while (
            sentence.At(last + 1) is { } preposition
            && preposition.Has(WordTraits.Preposition)
            && sentence.MentionAt(last + 2) is { } governed
            && governed.First == last + 2
            && !governed.IsPossessive
            && !(reading.Language.CapitalizesNouns ? IsAdjunct(sentence, preposition, governed) : IsWhereItWasSaid(preposition, governed))
        )
        {
            last = governed.Last;
        }

        var words = sentence.RangeOf(source.First, last).In(reading.Input.Passages[sentence.Passage].Text);
        return HasCapitalOfSentence(source) ? char.ToLowerInvariant(words[0]) + words.Substring(1) : words;
    }

    // "organisers in a statement": where it was said, not who said it.
    private static bool IsWhereItWasSaid(Token preposition, Mention governed) =>
        preposition.Key == "in" && governed is { Kind: MentionKind.Nominal, Thing: MentionedThing.Document };

    // "The mayor said": the capital is the sentence's; "Rowers said", where no list knows the word, keeps it.
    private static bool HasCapitalOfSentence(Mention source)
    {
        var first = source.Sentence.Tokens[source.First];
        var before = source.Sentence.At(source.First - 1);
        var opens = before is null || before.IsQuotation || before.Is(':') || before.Is('(') || before.Is('.') || before.Is('\u2014');
        return opens
            && source.Kind == MentionKind.Nominal
            && first.IsCapitalized
            && first.Has(WordTraits.Determiner | WordTraits.RoleModifier | WordTraits.PersonNoun | WordTraits.PeopleNoun)
            && !first.Has(WordTraits.Affiliation | WordTraits.Honorific)
            && !NameShapes.IsAcronym(first)
            && first.Text.Skip(1).All(char.IsLower);
    }

    // "die Bahn auf ihrer Seite", "der Verein in einer Mitteilung": where it was said, not who said it.
    private static bool IsAdjunct(Sentence sentence, Token preposition, Mention governed) =>
        preposition.Key is "auf" or "am" or "gegenüber" or "nach" or "seit" or "als" or "wie" or "über" or "zu" or "zur"
        || governed.Thing == MentionedThing.Document
        || sentence.Tokens[governed.First].Key is var first
            && (first.StartsWith("ihre", StringComparison.Ordinal) || first.StartsWith("seine", StringComparison.Ordinal));

    /// <summary>Who speaks, and how sure that is; the mention is null when the author states the speaker.</summary>
    private sealed record Voice(Mention? Mention, AttributedSpeaker Speaker, AttributionSyntaxConfidence Confidence);

    /// <summary>Whom the sentence below or ahead names for words that stand alone, or whose voice goes on in them; or neither.</summary>
    private sealed record Continuation(Candidate? Told, Voice? Voice);
}
