using NewsContent.Text.Attribution.Languages;
using NewsContent.Text.Attribution.Mentions;
using NewsContent.Text.Attribution.Tokens;

namespace NewsContent.Text.Attribution.Resolution;

/// <summary>Finds whom a pronoun means: the nearest earlier mention that fits in number and gender, a subject before an object.</summary>
internal sealed class PronounResolver(IReadOnlyList<Sentence> sentences, Discourse discourse)
{
    private const int Reach = 8;
    private const int MostMentions = 40;
    private readonly Dictionary<Mention, Mention?> _resolved = [];
    private readonly Dictionary<int, Mention> _speakers = [];

    private readonly Obituary _obituary = new(sentences);

    // By sentence and the pronoun's gender: whether the sentence has it for an object.
    private readonly Dictionary<(int Sentence, Gender Gender), bool> _objects = [];

    /// <summary>Notes who spoke in a sentence, so that a pronoun after it means the speaker.</summary>
    public void NoteSpeaker(Sentence sentence, Mention speaker) => _speakers[sentence.Index] = speaker;

    /// <summary>The named or nominal mention that <paramref name="pronoun"/> means; null when none fits.</summary>
    public Mention? Resolve(Mention pronoun)
    {
        if (_resolved.TryGetValue(pronoun, out var known))
            return known;

        // Sentences are resolved in reading order, so the pronouns before this one are known or stay unknown: no recursion.
        var found = Search(pronoun);
        if (found is { Entity: { Gender: Gender.Unknown } person } && discourse.TellsGender(pronoun))
            person.Gender = pronoun.Gender;
        _resolved[pronoun] = found;
        return found;
    }

    private Mention? Search(Mention pronoun)
    {
        if (pronoun.Sentence.Tokens[pronoun.First].Has(WordUse.NoThirdPerson))
            return null;
        if (discourse.MeansLastNamed(pronoun) && NamedLast(pronoun) is { } last)
            return last;
        if (!pronoun.IsLeftOut && InSameSentence(pronoun) is { } here)
            return here;
        if (_obituary.Of(pronoun) is { } remembered && Fits(remembered, pronoun))
            return remembered;
        for (var back = 1; back <= Reach && pronoun.Sentence.Index - back >= 0; back++)
        {
            var earlier = sentences[pronoun.Sentence.Index - back];
            if (IsOtherText(earlier, pronoun.Sentence))
                break;
            if (!_speakers.ContainsKey(earlier.Index) && SharedSubjects.Are(earlier, pronoun))
                return null;
            if (InEarlierSentence(earlier, pronoun) is { } found)
                return found;
        }

        return null;
    }

    private static bool IsOtherText(Sentence earlier, Sentence sentence) =>
        earlier.Kind is PassageKind.Heading or PassageKind.Headline
        || earlier.Kind == PassageKind.Summary && sentence.Kind != PassageKind.Summary;

    // "Holm fragte Brunn. „Nein“, sagte dieser.": the one named last who is not the subject, in this sentence or the one before.
    private Mention? NamedLast(Mention pronoun)
    {
        if (NamedLast(pronoun.Sentence, pronoun, pronoun.First) is { } here)
            return here;
        return pronoun.Sentence.BeginsPassage ? null : NamedLast(sentences[pronoun.Sentence.Index - 1], pronoun, int.MaxValue);
    }

    private static Mention? NamedLast(Sentence sentence, Mention pronoun, int before)
    {
        for (var i = sentence.Mentions.Length - 1; i >= 0 && i >= sentence.Mentions.Length - MostMentions; i--)
        {
            var mention = sentence.Mentions[i];
            var isNamed = mention is { Kind: MentionKind.Name, IsPossessive: false } && !ReferenceEquals(mention, sentence.Subject);
            if (isNamed && mention.Last < before && Fits(mention, pronoun))
                return mention;
        }

        return null;
    }

    // Before the pronoun: whom the clause is about, who says something, or the only name that fits.
    private Mention? InSameSentence(Mention pronoun)
    {
        var sentence = pronoun.Sentence;
        var main = sentence.Subject is { } subject && subject.First < pronoun.First ? Known(subject) : null;
        if (main is not null && (Fits(main, pronoun) || IsRoleOf(main, pronoun)) && !IsCalledOtherwise(sentence, main, pronoun))
            return main;
        if (WhoSays(sentence, pronoun, pronoun.First) is { } teller)
            return teller;
        var names = Names(sentence, pronoun, pronoun.First, discourse.OpensWithParticiple(sentence));
        return names.AreSeveral ? null : names.Only;
    }

    // In a sentence before: who spoke in it, whom it is about, who says something, the only name that fits, or whom it brings in.
    private Mention? InEarlierSentence(Sentence sentence, Mention pronoun)
    {
        if (_speakers.TryGetValue(sentence.Index, out var spoke) && Named(spoke) is var speaker && IsMeant(speaker, sentence, pronoun))
            return speaker;
        if (sentence.Subject is { } subject && Known(subject) is { } main && IsMeant(main, sentence, pronoun))
            return IsAskedPerson(main, sentence, pronoun) ? null : main;
        if (WhoSays(sentence, pronoun, int.MaxValue) is { } teller)
            return teller;
        var names = Names(sentence, pronoun, int.MaxValue, false);
        if (names.AreSeveral)
            return null;
        if (names.Only is not { } only)
            return Newcomers.Of(sentence, pronoun);
        if (discourse.StaysWithRole && IsObjectOfRole(sentence, only, pronoun))
            return sentence.Subject;
        return IsAskedPerson(only, sentence, pronoun) ? null : only;
    }

    private bool IsMeant(Mention mention, Sentence sentence, Mention pronoun) =>
        Fits(mention, pronoun) && !IsCalledOtherwise(sentence, mention, pronoun);

    // "The bosun, Simms, asked her. “…,” she said": whom the subject asked is not the subject.
    private bool IsAskedPerson(Mention mention, Sentence sentence, Mention pronoun) =>
        mention.Entity is { Gender: Gender.Unknown } && HasObject(sentence, pronoun);

    private Mention? WhoSays(Sentence sentence, Mention pronoun, int before)
    {
        for (var i = 0; i < sentence.Sayings.Length && i < MostMentions; i++)
        {
            if (
                sentence.Sayings[i] is { Form: not Cues.SayingForm.Noun, Speaker: { } source }
                && source.First < before
                && Known(source) is { } named
                && IsMeant(named, sentence, pronoun)
            )
            {
                return named;
            }
        }

        return null;
    }

    // The names that fit: one, several, or none. "Pressed by Judge Holm on it, he replied": who is pressed is not who presses.
    private static (Mention? Only, bool AreSeveral) Names(Sentence sentence, Mention pronoun, int before, bool withoutGoverned)
    {
        Mention? only = null;
        for (var i = 0; i < sentence.Mentions.Length && i < MostMentions; i++)
        {
            var mention = sentence.Mentions[i];
            if (mention.First >= before)
                break;
            if (mention is not { Kind: MentionKind.Name, IsPossessive: false } || !Fits(mention, pronoun))
                continue;
            if (withoutGoverned && sentence.At(mention.First - 1)?.Has(WordTraits.Preposition) == true)
                continue;
            if (only is not null && !ReferenceEquals(only.Entity, mention.Entity))
                return (null, true);
            only = mention;
        }

        return (only, false);
    }

    // "The minister thinks Holm bluffs. He told her": the sentence is about the minister, not about whom it names behind.
    private static bool IsObjectOfRole(Sentence sentence, Mention name, Mention pronoun) =>
        sentence.Subject is { Kind: MentionKind.Nominal, Thing: MentionedThing.Person, IsPlural: false } subject
        && sentence.Tokens[subject.First].Has(WordUse.Definite)
        && subject.Last < name.First
        && subject.Gender.Agrees(pronoun.Gender)
        && sentence.At(name.First - 1)?.Has(WordUse.Naming) != true;

    // "The retired pilot said he": within the sentence "the" phrase it is about is whom it calls "he", unless it names somebody between.
    private static bool IsRoleOf(Mention role, Mention pronoun)
    {
        if (
            role
                is not {
                    Kind: MentionKind.Nominal,
                    Thing: MentionedThing.Person,
                    IsPlural: false,
                    IsPossessive: false,
                    HasDeterminer: true
                }
            || pronoun.IsPlural
            || pronoun.Thing == MentionedThing.Body
            || !role.Gender.Agrees(pronoun.Gender)
        )
        {
            return false;
        }

        var mentions = role.Sentence.Mentions;
        for (var i = 0; i < mentions.Length && i < MostMentions; i++)
        {
            var mention = mentions[i];
            if (
                mention.First > role.Last
                && mention.Last < pronoun.First
                && mention is { Kind: MentionKind.Name, Thing: MentionedThing.Person or MentionedThing.Unknown, IsPossessive: false }
            )
            {
                return false;
            }
        }

        return true;
    }

    // "Pressed by the judge, he replied. “…,” she said": whom the sentence calls "he" is not "she", though no list knows the given name.
    private bool IsCalledOtherwise(Sentence sentence, Mention speaker, Mention pronoun)
    {
        if (!discourse.OpensWithParticiple(sentence))
            return false;
        for (var i = 0; i < sentence.Mentions.Length && i < MostMentions; i++)
        {
            var mention = sentence.Mentions[i];
            if (
                mention.Kind == MentionKind.Pronoun
                && !mention.Gender.Agrees(pronoun.Gender)
                && _resolved.TryGetValue(mention, out var meant)
                && ReferenceEquals(meant, speaker)
            )
            {
                return true;
            }
        }

        return false;
    }

    private bool HasObject(Sentence sentence, Mention pronoun)
    {
        var key = (sentence.Index, pronoun.Gender);
        if (!_objects.TryGetValue(key, out var has))
            _objects.Add(key, has = discourse.HasObject(sentence, pronoun));
        return has;
    }

    private Mention? Known(Mention mention)
    {
        if (mention.Kind != MentionKind.Pronoun)
            return Named(mention);
        _resolved.TryGetValue(mention, out var known);
        return known;
    }

    private Mention Named(Mention mention) =>
        mention.Kind == MentionKind.Nominal ? discourse.BearerOf(mention, sentences) ?? mention : mention;

    /// <summary>Whether the mention can be whom the pronoun means, by number, kind and gender.</summary>
    internal static bool Fits(Mention mention, Mention pronoun)
    {
        if (pronoun.IsPlural)
            return mention.Thing == MentionedThing.People;
        if (pronoun.Thing == MentionedThing.Body)
            return mention.Thing is MentionedThing.Body or MentionedThing.Document;
        if (mention.Kind == MentionKind.Name)
            return mention.Entity is { CanBePerson: true, IsEvidentPerson: true } person && person.Gender.Agrees(pronoun.Gender);

        // "the mayor" is somebody already named or to be named; "a mayor" is new.
        return mention is { Kind: MentionKind.Nominal, Thing: MentionedThing.Person, IsPossessive: false, HasDeterminer: true }
            && mention.Gender.Agrees(pronoun.Gender)
            && !mention.Sentence.Tokens[mention.First].Has(WordUse.Definite);
    }
}
