using NewsContent.Text.Attribution.Cues;
using NewsContent.Text.Attribution.Mentions;
using NewsContent.Text.Attribution.Tokens;

namespace NewsContent.Text.Attribution.Languages.German;

/// <summary>Finds the sayings of a German sentence: each word is asked in turn what kind of cue it can be.</summary>
internal sealed class GermanCueReader : ICueReader
{
    /// <inheritdoc />
    public bool VerbStandsSecond => true;

    /// <inheritdoc />
    public bool CanBeVerb(Sentence sentence, int i) =>
        sentence.At(i) is { Kind: TokenKind.Word, IsCapitalized: false } token
        && sentence.MentionAt(i) is null
        && (token.Has(WordTraits.Auxiliary) || IsOrCanBeFinite(token));

    /// <inheritdoc />
    public Mention? MainSubject(Sentence sentence) => GermanMainClause.Subject(sentence);

    /// <inheritdoc />
    public bool IsUnsaid(Saying saying, int quotation) =>
        GermanNegation.IsUnsaid(saying, quotation) || GermanNegation.IsKeptBack(saying.Sentence, quotation);

    /// <inheritdoc />
    public IReadOnlyList<Saying> Read(Sentence sentence, CancellationToken cancellation)
    {
        var sayings = new List<Saying>();
        for (var i = 0; i < sentence.Tokens.Length; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            if (sentence.MentionAt(i) is not null && !sentence.Tokens[i].Has(WordTraits.SourceMarker))
                continue;
            if (SayingAt(sentence, i, sayings) is { } saying)
                sayings.Add(saying);
        }

        if (sayings.Count == 0 && BeforeColon(sentence) is { } told)
            sayings.Add(told);
        AddOwnedNouns(sentence, sayings);
        return sayings;
    }

    private static bool IsOrCanBeFinite(Token token) => token.Verb is { IsFinite: true } || GermanByPlace.CanBeVerb(token);

    // The kinds of cues in their order: the first that the word can be is what it is.
    private static Saying? SayingAt(Sentence sentence, int i, List<Saying> earlier)
    {
        var token = sentence.Tokens[i];
        if (token.Is(':') && GermanByPlace.Label(sentence, i) is { } label)
            return Saying.At(sentence, SayingForm.SpeakerFirst, i, label, VerbMeaning.Speech);
        if (token.Key is "will" or "wollte" && sentence.At(i + 1)?.IsQuotation == true)
            return Wants(sentence, i);
        if (token.Has(WordTraits.SourceMarker))
            return GermanSources.Marked(sentence, i);
        if (token.Key is "nach" or "aus")
            return GermanSources.OfWords(sentence, i);
        if (GermanDocuments.Source(sentence, i) is { } written)
            return OfClause(sentence, i, written, VerbMeaning.Speech);
        if (GermanPredicates.Speaker(sentence, i) is { } convinced)
            return OfClause(sentence, i, convinced, VerbMeaning.Judgement);
        if (token.Key == "für")
            return GermanSources.InTheEyesOf(sentence, i);
        if (token is { IsCapitalized: false, Verb: { } verb } && GermanVerbCues.Read(sentence, i, verb, earlier) is { } said)
            return said;
        return ByPlace(sentence, i);
    }

    // "Holm blieb dabei: Das Tor sei zu.": told behind a colon, so that the clause before it says who tells.
    private static Saying? BeforeColon(Sentence sentence) =>
        GermanMood.ColonBefore(sentence) is var colon and > 1
        && sentence.Subject is { CanSpeak: true, Thing: MentionedThing.Person or MentionedThing.Body } teller
        && teller.Last < colon
            ? Saying.At(sentence, SayingForm.SpeakerFirst, colon - 1, teller, VerbMeaning.Speech)
            : null;

    // "Holms Wort von der “Wunde”": the noun stands right behind its owner.
    private static void AddOwnedNouns(Sentence sentence, List<Saying> sayings)
    {
        var count = sayings.Count;
        foreach (var owner in sentence.Owners)
        {
            var noun = sentence.At(owner.Last + 1)?.Kind == TokenKind.Possessive ? owner.Last + 2 : owner.Last + 1;
            if (sentence.At(noun)?.Has(WordTraits.SpeechNoun) == true)
                sayings.Add(Saying.At(sentence, SayingForm.Noun, noun, owner, VerbMeaning.Judgement));
        }

        if (sayings.Count > count)
            sayings.Sort(static (a, b) => a.CueFirst != b.CueFirst ? a.CueFirst.CompareTo(b.CueFirst) : a.Form.CompareTo(b.Form));
    }

    // “…“, ist Holm überzeugt. Im Bericht heißt es: “…“: the whole clause tells, and its verb is the cue.
    private static Saying OfClause(Sentence sentence, int verb, Mention speaker, VerbMeaning meaning) =>
        Saying.At(sentence, speaker.Last < verb ? SayingForm.SpeakerFirst : SayingForm.VerbFirst, verb, speaker, meaning);

    // “…“, polterte Holm: a verb that no list knows, or knows with a part that does not follow.
    private static Saying? ByPlace(Sentence sentence, int i) =>
        GermanByPlace.Subject(sentence, i) is var (speaker, form) ? Saying.At(sentence, form, i, speaker, VerbMeaning.Speech) : null;

    // "Holm will “bis zuletzt prüfen“": the words are what the subject wants.
    private static Saying? Wants(Sentence sentence, int i) =>
        GermanSubjectsBefore.Of(sentence, i) is { Kind: MentionKind.Name or MentionKind.Pronoun, Thing: MentionedThing.Person } wanting
            ? Saying.At(sentence, SayingForm.SpeakerFirst, i, wanting, VerbMeaning.Stance)
            : null;
}
