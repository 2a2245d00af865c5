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
    private const int LongestVerbGroup = 8;
    private const int LongestPassive = 8;

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
        if (sentence.At(0)?.Key == "for" && Judge(sentence) is { } opening)
            sayings.Add(opening);
        for (var i = 0; i < sentence.Tokens.Length; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            var token = sentence.Tokens[i];
            if (token.Has(WordTraits.Preposition) && InTheWordsOf(sentence, i) is { } source)
                sayings.Add(source);
            if (!MayReport(token))
                continue;
            if (token.Has(WordTraits.SourceMarker) && sentence.At(i + 1)?.Key == "to")
            {
                if (sentence.MentionAt(i + 2) is { IsPossessive: false } told && told.First == i + 2)
                {
                    sayings.Add(
                        Saying.Of(sentence, SayingForm.Source, i, i + 1, EnglishSubjects.Named(sentence, told), VerbMeaning.Speech)
                    );
                }

                continue;
            }

            if (sentence.MentionAt(i) is not null)
                continue;
            if (
                token.Verb is { } idiom
                && EnglishIdioms.EndOfSaying(sentence, i) is var last
                && last > i
                && EnglishSubjects.Before(sentence, i) is { Speaker: { } teller, IsRelative: false }
            )
            {
                sayings.Add(
                    Saying.Of(
                        sentence,
                        SayingForm.SpeakerFirst,
                        i,
                        last,
                        teller,
                        VerbMeaning.Speech,
                        isSubordinate: IsSubordinate(sentence, i, last, teller, idiom)
                    )
                );
                i = last;
                continue;
            }

            if ((token.Verb is not null ? ReadVerb(sentence, i, sayings) : ByPlace(sentence, i)) is { } saying)
                sayings.Add(saying);
        }

        AddOwnedNouns(sentence, sayings);
        return sayings;
    }

    private static bool MayReport(Sentence sentence) =>
        sentence.At(0)?.Key == "for"
        || sentence.Owners.Length > 0
        || Array.Exists(sentence.Tokens, static token => MayReport(token) || token.Key is "words" or "telling");

    // A verb that reports, the mark of a source, or a word that no list knows and that looks like the past of a verb. Most are none of it.
    private static bool MayReport(Token token) =>
        token.Verb is not null || token.Has(WordTraits.SourceMarker) || EnglishEndings.MayBePast(token);

    // "For harbour master Eva Holm the evening had been “…”": who judges stands first, the judgement right behind the verb.
    private static Saying? Judge(Sentence sentence)
    {
        if (sentence.MentionAt(1) is not { First: 1, Kind: MentionKind.Name, Thing: MentionedThing.Person, IsPossessive: false } judge)
            return null;
        var start = sentence.At(judge.Last + 1)?.Is(',') == true ? judge.Last + 2 : judge.Last + 1;
        if (sentence.At(start)?.Has(WordTraits.Determiner) != true)
            return null;

        // "the evening" is a time, and no phrase that is about something.
        var verb =
            sentence.At(start + 1)?.Has(WordTraits.Time) == true ? start + 2
            : sentence.MentionAt(start) is { Kind: MentionKind.Nominal, Thing: MentionedThing.Thing or MentionedThing.Document } matter
            && matter.First == start
                ? matter.Last + 1
            : -1;
        if (verb < 0)
            return null;
        if (sentence.At(verb)?.Key is "had" or "has" && sentence.At(verb + 1)?.Key == "been")
            verb++;
        return sentence.At(verb)?.Key is "is" or "was" or "been" && sentence.At(verb + 1)?.IsQuotation == true
            ? Saying.Of(sentence, SayingForm.Source, 0, 0, judge, VerbMeaning.Judgement)
            : null;
    }

    // "In the words of Holm, the port is “a ruin.”", "The port is, in the words of one member, “a ruin.”"
    private static Saying? InTheWordsOf(Sentence sentence, int i)
    {
        if (
            sentence.Tokens[i].Key != "in"
            || sentence.At(i + 1)?.Key != "the"
            || sentence.At(i + 2)?.Key is not ("words" or "telling")
            || sentence.At(i + 3)?.Key != "of"
        )
        {
            return null;
        }

        return
            sentence.MentionAt(i + 4) is { IsPossessive: false, Thing: not (MentionedThing.Thing or MentionedThing.Document) } source
            && source.First == i + 4
            ? Saying.Of(sentence, SayingForm.Source, i, i + 3, EnglishSubjects.Named(sentence, source), VerbMeaning.Speech)
            : null;
    }

    private static Saying? ReadVerb(Sentence sentence, int verb, List<Saying> earlier)
    {
        var form = sentence.Tokens[verb].Verb!;
        var start = GroupStart(sentence, verb, out var auxiliary);
        var passive =
            auxiliary?.Has(WordTraits.Passive) == true
            && !form.IsPresentParticiple
            && (form.Shape & (VerbShape.Past | VerbShape.PastParticiple)) != 0;
        var previous = sentence.At(start - 1);
        if (form is { IsAlsoNoun: true, Shape: VerbShape.Present } && auxiliary is null && IsPluralNoun(sentence, verb))
            return null;
        if (
            form.Lemma
                is "go"
                    or "put"
                    or "point"
                    or "have"
                    or "make"
                    or "hold"
                    or "find"
                    or "shoot"
                    or "begin"
                    or "start"
                    or "fire"
                    or "hit"
                    or "cut"
                    or "chime"
                    or "weigh"
                    or "pipe"
            && !EnglishIdioms.Reports(sentence, verb, form)
        )
        {
            return null;
        }

        if (form is { Lemma: "quote" or "cite", IsFinite: true } && QuotedAnother(sentence, verb) is { } other)
            return Saying.Of(sentence, SayingForm.VerbFirst, verb, verb, other, VerbMeaning.Speech);
        if (previous is { Key: "to" } && ((form.Shape & VerbShape.Base) != 0 || auxiliary?.Key == "have"))
            return Dependent(sentence, verb, earlier, form);
        if (form.IsPresentParticiple && auxiliary?.Has(WordTraits.Passive) != true || auxiliary?.Key == "having")
            return Participle(sentence, verb, start, earlier, form);
        if (passive || NamesThing(sentence, verb, form))
            return Passive(sentence, verb, start, form);
        if (auxiliary is null && IsDemanded(sentence, verb, form))
            return null;

        var subject = EnglishSubjects.Before(sentence, start);
        var subordinate = IsSubordinate(sentence, verb, verb, subject.Speaker, form);
        if (subject.Speaker is { } speaker)
        {
            if (
                form.Shape == VerbShape.PastParticiple && auxiliary is null
                || form is { IsAlsoNoun: true, Shape: VerbShape.Present }
                    && auxiliary is null
                    && start == verb
                    && IsInCompound(sentence, speaker, verb)
            )
            {
                return null;
            }

            return Saying.Of(sentence, SayingForm.SpeakerFirst, verb, verb, speaker, form.Meaning, subject.IsRelative, subordinate);
        }

        if (subject.IsNobody && form.Meaning != VerbMeaning.Act)
            return Nobodys(sentence, verb, form);

        // “…,” rowers said. “…,” the motion said: no list knows the noun, but it has the verb.
        if (form is { IsSpeech: true, IsFinite: true } && EnglishBareSources.Before(sentence, start) is { } bare)
            return Saying.Of(sentence, SayingForm.SpeakerFirst, verb, verb, bare, form.Meaning, false, subordinate);

        // What a thing says is not the words of whoever is named before: a cue without a speaker.
        if (
            subject.IsThing
            && form is { IsSpeech: true, IsFinite: true }
            && sentence.At(verb + 1) is { } said
            && (said.IsQuotation || said.Is(',') || said.Has(WordTraits.Complementizer | WordTraits.Auxiliary))
        )
        {
            return Saying.Of(sentence, SayingForm.SpeakerFirst, verb, verb, null, form.Meaning);
        }

        if (
            auxiliary is null
            && CanInvert(sentence, start, form)
            && (EnglishSubjects.After(sentence, verb) ?? BareAfter(sentence, verb)) is { } after
        )
        {
            return Saying.Of(sentence, SayingForm.VerbFirst, verb, verb, after, form.Meaning);
        }

        if (subject.IsShared && form.IsFinite)
        {
            return Saying.Of(
                sentence,
                SayingForm.Dependent,
                verb,
                verb,
                EnglishClauses.GoverningSubject(sentence, verb, earlier),
                form.Meaning,
                false,
                subordinate
            );
        }

        return null;
    }

    // "Nobody said": the words are there, and nobody's.
    private static Saying Nobodys(Sentence sentence, int verb, VerbForm form) =>
        new()
        {
            Sentence = sentence,
            Form = SayingForm.SpeakerFirst,
            CueFirst = verb,
            CueLast = verb,
            Speaker = null,
            Meaning = form.Meaning,
            IsNobodys = true,
        };

    // “…,” the newspaper quoted an official as saying: the words are the official's.
    private static Mention? QuotedAnother(Sentence sentence, int verb) =>
        sentence.MentionAt(verb + 1) is { CanSpeak: true } quoted
        && sentence.At(quoted.Last + 1)?.Key == "as"
        && sentence.At(quoted.Last + 2)?.Verb is { IsPresentParticiple: true, IsSpeech: true }
            ? quoted
            : null;

    // "When Holm said no, the crowd …": what the clause reports ends with it, unless the clause tells who reports the main one.
    private static bool IsSubordinate(Sentence sentence, int verb, int last, Mention? speaker, VerbForm form) =>
        EnglishClauses.IsInIntroduction(sentence, verb)
        && !(speaker is not null && EnglishIdioms.TellsMainClause(sentence, speaker, last, form.Lemma));

    // “…,” thundered Eva Holm. “…,” Holm thundered: a verb no list knows, but where only a verb of saying can stand.
    private static Saying? ByPlace(Sentence sentence, int verb)
    {
        var token = sentence.Tokens[verb];
        if (token.Kind != TokenKind.Word || token.IsCapitalized || token.Traits != WordTraits.None || !token.EndsIn("ed"))
            return null;
        var unknown = new VerbForm(token.Key, VerbMeaning.Speech, VerbShape.Past, false);
        if (IsAfterSpeech(sentence, verb) && EnglishSubjects.After(sentence, verb) is { Kind: MentionKind.Name } after)
            return Saying.Of(sentence, SayingForm.VerbFirst, verb, verb, after, unknown.Meaning);

        // "Holm thundered that": what takes "that" says something.
        if (
            sentence.At(verb + 1)?.Key == "that"
            && EnglishSubjects.Before(sentence, verb)
                is { IsRelative: false, Speaker: { Thing: MentionedThing.Person or MentionedThing.People } reporter }
            && reporter.Kind != MentionKind.Nominal
        )
        {
            return Saying.Of(sentence, SayingForm.SpeakerFirst, verb, verb, reporter, unknown.Meaning);
        }

        if (
            EnglishSubjects.Before(sentence, verb).Speaker
                is { Thing: MentionedThing.Person or MentionedThing.Unknown or MentionedThing.People } before
            && IsAfterSpeech(sentence, before.First)
        )
        {
            return Saying.Of(sentence, SayingForm.SpeakerFirst, verb, verb, before, unknown.Meaning);
        }

        return null;
    }

    private static bool IsAfterSpeech(Sentence sentence, int i)
    {
        var before = sentence.At(i - 1);
        if (before?.Is(',') == true && sentence.At(i - 2)?.IsQuotation == true)
            return true;
        return before is { IsQuotation: true }
            && (before.Quoted!.EndsWithComma || before.Quoted.LastMark is '?' or '!')
            && before.Quoted.WordCount > 1;
    }

    // “…,” said rowers at the port: only right behind the words.
    private static Mention? BareAfter(Sentence sentence, int verb) =>
        IsAfterSpeech(sentence, verb) ? EnglishBareSources.After(sentence, verb) : null;

    // "22 Holm claims were", "Holm claims were": a noun with a number before it or a verb of its own.
    private static bool IsPluralNoun(Sentence sentence, int i)
    {
        var owner = sentence.MentionAt(i - 1);
        return sentence.At(i + 1) is { } next
                && (
                    next.Has(WordTraits.Auxiliary)
                    || next.Verb is { Shape: VerbShape.Past or (VerbShape.Past | VerbShape.PastParticiple), IsAlsoNoun: false }
                )
            || owner is not null && sentence.At(owner.First - 1)?.Kind == TokenKind.Number;
    }

    // "on criminal justice issues", "Alongside union calls for action": the noun that the phrase before it belongs to.
    private static bool IsInCompound(Sentence sentence, Mention subject, int verb) =>
        subject.Last == verb - 1
        && (
            subject is { Kind: MentionKind.Nominal, HasDeterminer: false, IsPlural: false, Thing: not MentionedThing.People }
                && !EnglishSegments.IsClauseStart(sentence, subject.First - 1)
            || subject is { Kind: MentionKind.Name, First: 1 }
                && sentence.Tokens[0].Has(WordTraits.Preposition)
                && !sentence.Tokens[0].Has(WordTraits.Subordinator)
        );

    // Back over adverbs, auxiliaries and "not": where the words before the verb group end.
    [MethodImpl(HotPath.Options)]
    private static int GroupStart(Sentence sentence, int verb, out Token? auxiliary)
    {
        auxiliary = null;
        var i = verb - 1;
        for (var step = 0; step < LongestVerbGroup && i >= 0; step++)
        {
            var token = sentence.Tokens[i];
            if (sentence.MentionAt(i) is not null || token.Kind is not (TokenKind.Word or TokenKind.Possessive))
                break;
            if (
                token.Has(WordTraits.Auxiliary)
                || token.Kind == TokenKind.Possessive && sentence.At(i - 1)?.Has(WordTraits.Pronoun) == true
            )
            {
                auxiliary ??= token;
            }
            else if (!token.Has(WordTraits.Adverb) || token.Has(WordTraits.Conjunction | WordTraits.Relative))
            {
                break;
            }

            i--;
        }

        return i + 1;
    }

    private static bool CanInvert(Sentence sentence, int start, VerbForm form)
    {
        if (!form.IsFinite || !form.IsSpeech)
            return false;

        // "…, told the court that": what follows is whom it was told to.
        if (form.Lemma == "tell")
            return false;
        var before = sentence.At(start - 1);
        return before is null
            || before.IsQuotation
            || before.Is(',')
            || before.Is('\u2014')
            || before.Is('\u2013')
            || before.Is('-')
            || before.Key is "as" or "so"
            || before.Is('?')
            || before.Is('!');
    }

    // "the port, called the “…” by its owners", "described by Weber as “…”": a passive whose auxiliary is left out.
    private static bool NamesThing(Sentence sentence, int verb, VerbForm form)
    {
        if (form.Meaning != VerbMeaning.Judgement || (form.Shape & VerbShape.PastParticiple) == 0)
            return false;
        if (sentence.At(verb + 1)?.Key == "by" && sentence.MentionAt(verb + 2) is { CanSpeak: true } giver && giver.First == verb + 2)
            return true;
        var words = sentence.At(verb + 1)?.Has(WordTraits.Determiner) == true || sentence.At(verb + 1)?.Key == "as" ? verb + 2 : verb + 1;
        return sentence.At(words)?.IsQuotation == true
            && sentence.At(words + 1)?.Key == "by"
            && sentence.MentionAt(words + 2) is { CanSpeak: true } agent
            && agent.First == words + 2;
    }

    // "demanded that Holm make “…”": what she shall do she does not do yet, and the words are theirs who demand it.
    private static bool IsDemanded(Sentence sentence, int verb, VerbForm form) =>
        (form.Shape & VerbShape.Base) != 0
        && sentence.MentionAt(verb - 1) is { IsPlural: false, Thing: not MentionedThing.People } asked
        && sentence.At(asked.First - 1)?.Key == "that"
        && sentence.At(asked.First - 2)?.Verb?.Lemma
            is "demand"
                or "insist"
                or "ask"
                or "request"
                or "require"
                or "recommend"
                or "propose"
                or "urge"
                or "suggest";

    private static Saying? Passive(Sentence sentence, int verb, int start, VerbForm form)
    {
        // "was quoted as saying": the one quoted speaks.
        if (
            form.Lemma is "quote" or "cite" or "hear" or "report"
            && sentence.At(verb + 1)?.Key == "as"
            && sentence.At(verb + 2)?.Verb is { Lemma: "say" or "tell" }
        )
        {
            return Saying.Of(
                sentence,
                SayingForm.SpeakerFirst,
                verb,
                verb + 2,
                EnglishSubjects.Before(sentence, start).Speaker,
                VerbMeaning.Speech
            );
        }

        for (var i = verb + 1; i < sentence.Tokens.Length && i < verb + LongestPassive; i++)
        {
            var token = sentence.Tokens[i];
            if (token.Key == "by" && sentence.MentionAt(i + 1) is { CanSpeak: true } agent && agent.First == i + 1)
                return Saying.Of(sentence, SayingForm.Passive, verb, verb, EnglishSubjects.Named(sentence, agent), form.Meaning);
            if (token.Is(',') || token.Verb is { IsFinite: true } && sentence.MentionAt(i) is null || token.Has(WordTraits.Conjunction))
                break;
        }

        return Saying.Of(sentence, SayingForm.Passive, verb, verb, null, form.Meaning);
    }

    // "…, calling it": whoever the clause is about. "accused Weber of saying", "voters saying": the one before.
    // "mocked Weber for calling himself": who mocks takes the word up.
    private static Saying? Participle(Sentence sentence, int verb, int start, List<Saying> earlier, VerbForm form)
    {
        var previous = sentence.At(start - 1);
        if (
            previous is { Key: "of" or "for" }
            && sentence.At(verb + 1)?.Key is not ("himself" or "herself")
            && sentence.MentionAt(start - 2) is { CanSpeak: true } accused
            && EnglishClauses.IsObjectOf(sentence, accused, earlier)
        )
        {
            return Saying.Of(sentence, SayingForm.Dependent, verb, verb, accused, form.Meaning);
        }

        // "quoted Weber as saying": who quotes hands the word on.
        if (
            previous is { Key: "as" }
            && form.IsSpeech
            && sentence.MentionAt(start - 2) is { CanSpeak: true } cited
            && sentence.At(cited.First - 1)?.Verb is { Lemma: "quote" or "cite" }
        )
        {
            return Saying.Of(sentence, SayingForm.SpeakerFirst, verb, verb, cited, form.Meaning);
        }

        if (sentence.MentionAt(start - 1) is { CanSpeak: true } holder)
        {
            var lead = sentence.At(holder.First - 1);

            // "with Holm calling it", "– Holm saying": a clause of its own. "a sign reading": the sign speaks.
            var own =
                holder.Kind == MentionKind.Name
                && holder.Thing != MentionedThing.Body
                && lead is not null
                && (lead.Key is "with" || lead.Is('\u2013') || lead.Is('\u2014') || lead.Is('-'));
            own |= lead?.Key == "with" && holder.Kind == MentionKind.Nominal && sentence.At(holder.First - 2)?.Is(',') == true;
            var people = holder is { Kind: MentionKind.Nominal, Thing: MentionedThing.People } && lead?.Has(WordTraits.Preposition) != true;
            if (own || people || form.Lemma == "read" && holder.Thing is MentionedThing.Thing or MentionedThing.Document)
                return Saying.Of(sentence, SayingForm.Dependent, verb, verb, holder, form.Meaning);
        }

        // "wore a hat reading “…”": the hat has the words, whoever wears it.
        if (form.Lemma == "read" && sentence.MentionAt(start - 1) is { Thing: MentionedThing.Thing })
            return Saying.Of(sentence, SayingForm.SpeakerFirst, verb, verb, null, form.Meaning);
        return Dependent(sentence, verb, earlier, form);
    }

    private static Saying? Dependent(Sentence sentence, int verb, List<Saying> earlier, VerbForm form) =>
        Saying.Of(
            sentence,
            SayingForm.Dependent,
            verb,
            verb,
            EnglishClauses.GoverningSubject(sentence, verb, earlier),
            form.Meaning,
            false,
            EnglishClauses.IsInIntroduction(sentence, verb)
        );

    private static void AddOwnedNouns(Sentence sentence, List<Saying> sayings)
    {
        foreach (var owner in sentence.Owners)
        {
            var noun = owner.Last + 2;
            for (; noun < sentence.Tokens.Length && noun <= owner.Last + 6; noun++)
            {
                var token = sentence.Tokens[noun];
                if (token.Kind != TokenKind.Word || token.Has(WordTraits.Preposition | WordTraits.Conjunction | WordTraits.Auxiliary))
                    break;
                if (
                    token.Has(WordTraits.SpeechNoun)
                    && sentence.At(noun + 1) is { } next
                    && !next.IsCapitalized
                    && next.Kind != TokenKind.Possessive
                )
                {
                    sayings.Add(Saying.Of(sentence, SayingForm.Noun, noun, noun, owner, VerbMeaning.Judgement));
                    break;
                }
            }
        }

        // The form decides between two of one place, since the sort itself keeps no order and differs between runtimes.
        sayings.Sort(static (a, b) => a.CueFirst != b.CueFirst ? a.CueFirst.CompareTo(b.CueFirst) : a.Form.CompareTo(b.Form));
    }
}
