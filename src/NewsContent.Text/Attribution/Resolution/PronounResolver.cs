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
        if (!pronoun.IsLeftOut && InSentence(pronoun.Sentence, pronoun, pronoun.First) is { } here)
            return here;
        if (_obituary.Of(pronoun) is { } remembered && Fits(remembered, pronoun))
            return remembered;
        var sentence = pronoun.Sentence.Index;
        for (var back = 1; back <= Reach && sentence - back >= 0; back++)
        {
            var earlier = sentences[sentence - back];
            if (
                earlier.Kind is PassageKind.Heading or PassageKind.Headline
                || earlier.Kind == PassageKind.Summary && pronoun.Sentence.Kind != PassageKind.Summary
            )
            {
                break;
            }

            if (InSentence(earlier, pronoun, int.MaxValue) is { } found)
                return found;
        }

        return null;
    }

    // "Holm fragte Brunn. „Nein“, sagte dieser.": the one named last who is not the subject, in this sentence or the one before.
    private Mention? NamedLast(Mention pronoun)
    {
        for (var sentence = pronoun.Sentence; ; sentence = sentences[sentence.Index - 1])
        {
            for (var i = sentence.Mentions.Length - 1; i >= 0 && i >= sentence.Mentions.Length - MostMentions; i--)
            {
                var mention = sentence.Mentions[i];
                if (
                    (sentence != pronoun.Sentence || mention.Last < pronoun.First)
                    && mention.Kind == MentionKind.Name
                    && !mention.IsPossessive
                    && !ReferenceEquals(mention, sentence.Subject)
                    && Fits(mention, pronoun)
                )
                {
                    return mention;
                }
            }

            if (sentence.BeginsPassage || sentence.Index <= pronoun.Sentence.Index - 1)
                return null;
        }
    }

    private Mention? InSentence(Sentence sentence, Mention pronoun, int before)
    {
        if (
            _speakers.TryGetValue(sentence.Index, out var spoke)
            && before == int.MaxValue
            && Named(spoke) is var speaker
            && Fits(speaker, pronoun)
            && !IsCalledOtherwise(sentence, speaker, pronoun)
        )
        {
            return speaker;
        }

        if (
            sentence.Subject is { } subject
            && subject.First < before
            && Known(subject) is { } main
            && (Fits(main, pronoun) || before != int.MaxValue && IsRoleOf(main, pronoun))
            && !IsCalledOtherwise(sentence, main, pronoun)
        )
        {
            // "The bosun, Simms, asked her. “…,” she said": whom the subject asked is not the subject.
            if (before == int.MaxValue && main.Entity is { Gender: Gender.Unknown } && HasObject(sentence, pronoun))
                return null;
            return main;
        }

        for (var i = 0; i < sentence.Sayings.Length && i < MostMentions; i++)
        {
            if (
                sentence.Sayings[i].Form != Cues.SayingForm.Noun
                && sentence.Sayings[i].Speaker is { } source
                && source.First < before
                && Known(source) is { } named
                && Fits(named, pronoun)
                && !IsCalledOtherwise(sentence, named, pronoun)
            )
            {
                return named;
            }
        }

        // Otherwise a name, when only one of the sentence fits.
        Mention? only = null;
        var asked = before != int.MaxValue && discourse.OpensWithParticiple(sentence);
        for (var i = 0; i < sentence.Mentions.Length && i < MostMentions; i++)
        {
            var mention = sentence.Mentions[i];
            if (mention.First >= before)
                break;
            if (mention.Kind != MentionKind.Name || mention.IsPossessive || !Fits(mention, pronoun))
                continue;

            // "Pressed by Judge Holm on it, he replied": who is pressed is not who presses.
            if (asked && sentence.At(mention.First - 1)?.Has(WordTraits.Preposition) == true)
                continue;
            if (only is not null && !ReferenceEquals(only.Entity, mention.Entity))
                return null;
            only = mention;
        }

        if (before == int.MaxValue && only is null)
            return Newcomers.Of(sentence, pronoun);
        if (before != int.MaxValue || only is null)
            return only;
        if (discourse.StaysWithRole && IsObjectOfRole(sentence, only, pronoun))
            return sentence.Subject;
        return only.Entity is { Gender: Gender.Unknown } && HasObject(sentence, pronoun) ? null : only;
    }

    // "The minister thinks Holm bluffs. He told her": the sentence is about the minister, not about whom it names behind.
    private static bool IsObjectOfRole(Sentence sentence, Mention name, Mention pronoun) =>
        sentence.Subject is { Kind: MentionKind.Nominal, Thing: MentionedThing.Person, IsPlural: false } subject
        && sentence.Tokens[subject.First].Has(WordUse.Definite)
        && subject.Last < name.First
        && Agrees(subject.Gender, pronoun.Gender)
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
            || !Agrees(role.Gender, pronoun.Gender)
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
                && !Agrees(mention.Gender, pronoun.Gender)
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
            return mention.Entity is { CanBePerson: true, IsEvidentPerson: true } person && Agrees(person.Gender, pronoun.Gender);

        // "the mayor" is somebody already named or to be named; "a mayor" is new.
        return mention.Kind == MentionKind.Nominal
            && mention.Thing == MentionedThing.Person
            && !mention.IsPossessive
            && Agrees(mention.Gender, pronoun.Gender)
            && mention.HasDeterminer
            && !mention.Sentence.Tokens[mention.First].Has(WordUse.Definite);
    }

    private static bool Agrees(Gender a, Gender b) => a == Gender.Unknown || b == Gender.Unknown || a == b;
}
