using System.Runtime.CompilerServices;
using NewsContent.Text.Attribution.Cues;
using NewsContent.Text.Attribution.Mentions;
using NewsContent.Text.Attribution.Tokens;
using NewsContent.Text.Source;

namespace NewsContent.Text.Attribution.Languages.English;

/// <summary>
/// Finds the sayings of an English sentence: verbs with their subjects, "according to", and owned nouns such as "Weber's call for".
/// </summary>
internal sealed class EnglishCueReader : ICueReader
{
    // "Weber's long and bitter call"
    private const int LongestOwned = 6;

    private const WordTraits EndsOwned = WordTraits.Preposition | WordTraits.Conjunction | WordTraits.Auxiliary;

    /// <inheritdoc />
    public bool VerbStandsSecond => false;

    /// <inheritdoc />
    public bool CanBeVerb(Sentence sentence, int i) => EnglishSegments.IsVerbLike(sentence, i);

    /// <inheritdoc />
    public Mention? MainSubject(Sentence sentence) => EnglishSubjects.Main(sentence);

    /// <inheritdoc />
    public bool IsUnsaid(Saying saying, int quotation) => EnglishNegation.IsUnsaid(saying, quotation);

    /// <inheritdoc />
    [MethodImpl(HotPath.Options)]
    public IReadOnlyList<Saying> Read(Sentence sentence, CancellationToken cancellation)
    {
        if (!MayReport(sentence))
            return [];
        var sayings = new List<Saying>();
        if (EnglishSources.Judge(sentence) is { } judge)
            sayings.Add(judge);
        for (var i = 0; i < sentence.Tokens.Length; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            var token = sentence.Tokens[i];
            if (token.Has(WordTraits.Preposition) && EnglishSources.WithPreposition(sentence, i) is { } source)
                sayings.Add(source);
            if (!MayReport(token))
                continue;
            if (EnglishFiniteVerbs.Idiom(sentence, i) is { } idiom)
            {
                sayings.Add(idiom);
                i = idiom.CueLast;
            }
            else if (At(sentence, i, sayings) is { } saying)
            {
                sayings.Add(saying);
            }
        }

        AddOwnedNouns(sentence, sayings);
        return sayings;
    }

    private static Saying? At(Sentence sentence, int i, List<Saying> earlier)
    {
        var token = sentence.Tokens[i];
        if (EnglishSources.IsAccordingTo(sentence, i))
            return EnglishSources.AccordingTo(sentence, i);
        if (sentence.MentionAt(i) is not null)
            return null;
        return token.Verb is null ? EnglishByPlace.At(sentence, i) : ReadVerb(EnglishVerbGroup.At(sentence, i), earlier);
    }

    private static bool MayReport(Sentence sentence) =>
        sentence.At(0)?.Key is "for" or "to"
        || sentence.Owners.Length > 0
        || Array.Exists(sentence.Tokens, static token => MayReport(token) || EnglishSources.IsVoice(token));

    // A verb that reports, the mark of a source, or a word that no list knows and that looks like the past of a verb. Most are none of it.
    private static bool MayReport(Token token) =>
        token.Verb is not null || token.Has(WordTraits.SourceMarker) || EnglishEndings.MayBePast(token);

    private static Saying? ReadVerb(EnglishVerbGroup group, List<Saying> earlier)
    {
        if (EnglishFiniteVerbs.IsNoun(group) || EnglishIdioms.IsSilent(group.Sentence, group.Verb, group.Form))
            return null;
        if (EnglishFiniteVerbs.QuotedAnother(group) is { } other)
            return Saying.Of(group.Sentence, SayingForm.VerbFirst, group.Verb, group.Verb, other, VerbMeaning.Speech);
        if (EnglishFiniteVerbs.QuotesPronoun(group))
            return null;
        if (group.IsInfinitive)
            return EnglishParticiples.Dependent(group, earlier);
        if (group.IsParticiple)
            return EnglishParticiples.Read(group, earlier);
        return EnglishPassives.Is(group) ? EnglishPassives.Read(group) : EnglishFiniteVerbs.Read(group, earlier);
    }

    private static void AddOwnedNouns(Sentence sentence, List<Saying> sayings)
    {
        foreach (var owner in sentence.Owners)
        {
            if (OwnedSpeech(sentence, owner) is var noun && noun > 0)
                sayings.Add(Saying.Of(sentence, SayingForm.Noun, noun, noun, owner, VerbMeaning.Judgement));
        }

        // The form decides between two of one place, since the sort itself keeps no order and differs between runtimes.
        sayings.Sort(static (a, b) => a.CueFirst != b.CueFirst ? a.CueFirst.CompareTo(b.CueFirst) : a.Form.CompareTo(b.Form));
    }

    // "Weber's bitter call for": the noun for words; 0 without one.
    private static int OwnedSpeech(Sentence sentence, Mention owner)
    {
        for (var noun = owner.Last + 2; noun < sentence.Tokens.Length && noun <= owner.Last + LongestOwned; noun++)
        {
            var token = sentence.Tokens[noun];
            if (token.Kind != TokenKind.Word || token.Has(EndsOwned))
                return 0;
            var isLast = sentence.At(noun + 1) is { IsCapitalized: false, Kind: not TokenKind.Possessive };
            if (isLast && token.Has(WordTraits.SpeechNoun))
                return noun;
        }

        return 0;
    }
}
