using System.Runtime.CompilerServices;
using NewsContent.Text.Attribution.Cues;
using NewsContent.Text.Attribution.Languages;
using NewsContent.Text.Attribution.Mentions;
using NewsContent.Text.Attribution.Tokens;
using NewsContent.Text.Quotations;
using NewsContent.Text.Source;

namespace NewsContent.Text.Attribution.Resolution;

/// <summary>An article read as far as single sentences go: tokens, sentences, mentions with their names, cues.</summary>
internal sealed class ArticleReading
{
    // Shared by all passages without any, and never added to.
    private static readonly List<(int Quotation, QuotationPiece Piece)> NoPieces = [];

    private ArticleReading(AttributionInput input, LanguageProfile language)
    {
        Input = input;
        Language = language;
    }

    /// <summary>What was read.</summary>
    public AttributionInput Input { get; }

    /// <summary>The language it was read in.</summary>
    public LanguageProfile Language { get; }

    /// <summary>All sentences in reading order.</summary>
    public List<Sentence> Sentences { get; } = [];

    /// <summary>The sentence in which each quotation opens, and its token there; null for one whose place does not fit the text.</summary>
    public (Sentence Sentence, int Token)?[] Places { get; private set; } = [];

    /// <summary>
    /// For quotations over several paragraphs the place of a reporter's clause among their words, if there is
    /// one before the last paragraph.
    /// </summary>
    public Dictionary<int, CueWords> ReportedInside { get; } = [];

    /// <summary>Reads the article stage by stage.</summary>
    [MethodImpl(HotPath.Options)]
    public static ArticleReading Read(AttributionInput input, LanguageProfile language, CancellationToken cancellation)
    {
        var reading = new ArticleReading(input, language);
        var evidence = new WordEvidence(language.Words.Known.Count);
        var quoted = reading.CutSentences(evidence, cancellation);
        reading.FindMentions(evidence, quoted, cancellation);
        var reporters = new List<NamedEntity>();
        foreach (var sentence in reading.Sentences)
        {
            cancellation.ThrowIfCancellationRequested();
            sentence.Cues = language.Cues;

            // Only where a name stands can a cue show that it is a person's; what else says something is read when a rule asks.
            if (!sentence.AreMentionsFound)
                continue;
            foreach (var saying in sentence.Sayings)
            {
                if (
                    saying
                    is not {
                        Meaning: VerbMeaning.Speech or VerbMeaning.Judgement,
                        Form: SayingForm.SpeakerFirst or SayingForm.VerbFirst,
                        Speaker.Entity: { } speaker
                    }
                )
                {
                    continue;
                }

                if (saying.Reports && speaker is { Thing: MentionedThing.Unknown, IsEvidentPerson: false, Name.Length: 1 })
                    reporters.Add(speaker);
                else
                    speaker.IsEvidentPerson = true;
            }
        }

        // "Tidings reported that": one word that only ever reports, and that nothing shows to be a person, is a newspaper.
        foreach (var reporter in reporters)
        {
            if (!reporter.IsEvidentPerson)
                reporter.Thing = MentionedThing.Body;
        }

        return reading;
    }

    // The sentences outside quotations are kept; those inside are returned, for the names they hold.
    [MethodImpl(HotPath.Options)]
    private List<Sentence> CutSentences(WordEvidence evidence, CancellationToken cancellation)
    {
        var quoted = new List<Sentence>();
        using var tokenizer = new Tokenizer(Language, cancellation);
        foreach (var name in Input.KnownPersons)
        {
            if (tokenizer.Words(name, new TextRange(0, name.Length)) is { Count: > 1 } words)
                evidence.AddFullName(words.Copy(0, words.Count).Tokens);
        }

        var pieces = PiecesByPassage(Input);
        for (var passage = 0; passage < Input.Passages.Count; passage++)
        {
            cancellation.ThrowIfCancellationRequested();
            var (kind, text) = Input.Passages[passage];
            var tokens = tokenizer.Tokenize(text, pieces[passage]);
            SentenceSplitter.Split(passage, kind, tokens, Sentences, cancellation);
            var runningText = HasOrdinaryCapitals(kind);
            if (runningText)
                evidence.AddRunningText(tokens, cancellation);
            foreach (var (quotation, piece) in pieces[passage])
            {
                var inner = tokenizer.Words(text, piece.Content);
                if (GoesOn(quotation, piece) && !ReportedInside.ContainsKey(quotation) && ReportingClause.Find(inner) is { } clause)
                    ReportedInside.Add(quotation, new CueWords(passage, clause));
                if (runningText)
                    evidence.AddRunningText(inner, cancellation);
                SentenceSplitter.Split(passage, PassageKind.Paragraph, inner, quoted, cancellation);
            }
        }

        Places = new (Sentence, int)?[Input.Quotations.Count];
        foreach (var sentence in Sentences)
        {
            cancellation.ThrowIfCancellationRequested();
            for (var i = 0; sentence.HasQuotation && i < sentence.Tokens.Length; i++)
            {
                cancellation.ThrowIfCancellationRequested();
                if (sentence.Tokens[i].Quoted is { } quotation)
                    Places[quotation.Quotation] ??= (sentence, i);
            }
        }

        return quoted;
    }

    private bool GoesOn(int quotation, QuotationPiece piece) =>
        Input.Quotations[quotation].Pieces is { Count: > 1 } all && all[all.Count - 1].ParagraphIndex != piece.ParagraphIndex;

    // A German headline is spelled as any sentence; an English one can have capitals everywhere.
    private bool HasOrdinaryCapitals(PassageKind kind) =>
        kind is PassageKind.Summary or PassageKind.Paragraph || Language.Orthography.CapitalizesNouns;

    // Twice: what the first reading learns of full names tells the second which lone words are surnames. A sentence without any
    // reads the same both times, and one without a name at all is not read until a rule asks what it mentions.
    [MethodImpl(HotPath.Options)]
    private void FindMentions(WordEvidence evidence, List<Sentence> quoted, CancellationToken cancellation)
    {
        for (var pass = 0; pass < 2; pass++)
        {
            var finder = Language.Mentions(evidence, cancellation);
            var names = new List<Mention>();
            for (var i = 0; i < Sentences.Count + quoted.Count; i++)
            {
                cancellation.ThrowIfCancellationRequested();
                var isQuoted = i >= Sentences.Count;
                var sentence = isQuoted ? quoted[i - Sentences.Count] : Sentences[i];
                var isToRead = pass == 0 || evidence.HasBodies || HasSurname(sentence, evidence, finder);
                if (!isQuoted)
                    sentence.Finder = finder;
                if (isToRead)
                    finder.FindNames(sentence);
                if (pass == 0 && (isQuoted || HasOrdinaryCapitals(sentence.Kind)))
                    AddNames(sentence, names);
            }

            if (pass > 0)
                break;
            foreach (var mention in names)
            {
                if (RoleReader.IsBodyInApposition(mention))
                    evidence.AddBody(mention.Name);
                else if (mention.Thing == MentionedThing.Person && mention.Name.Length > 1)
                    evidence.AddFullName(mention.Name);
                else if (mention.Thing == MentionedThing.Person && (mention.HasHonorific || mention.RoleWords is not null))
                    evidence.AddSurname(mention.Name[0]);
            }
        }

        // Running text first: a headline's name is short for the one the body gives in full.
        var outside = Names(Sentences);
        Language.ResolveNames(outside, Names(quoted), cancellation);
        foreach (var name in outside)
        {
            cancellation.ThrowIfCancellationRequested();
            TakeRoles(name);
        }
    }

    [MethodImpl(HotPath.Options)]
    private static bool HasSurname(Sentence sentence, WordEvidence evidence, IMentionFinder finder)
    {
        foreach (var token in sentence.Tokens)
        {
            if (evidence.IsSurname(token) || finder.IsGenitiveOfSurname(token))
                return true;
        }

        return false;
    }

    private void TakeRoles(Mention name)
    {
        if (name.Entity is not { CanBePerson: true } person)
            return;

        // "Velma Trask, who": only somebody is "who".
        if (
            name.Thing == MentionedThing.Person
            && (
                name.Sentence.At(name.Last + 1) is { } next && next.Is(',')
                    ? name.Sentence.At(name.Last + 2)
                    : name.Sentence.At(name.Last + 1)
            )?.Key == "who"
        )
        {
            person.IsEvidentPerson = true;
        }

        var text = Input.Passages[name.Sentence.Passage].Text;
        if (name.RoleWords is { } before)
            person.AddRole(before.In(text), true);
        else if (RoleReader.Before(name) is { } introduced)
            person.AddRole(introduced.In(text), true);
        if (RoleReader.After(name) is not { } after)
            return;
        person.AddRole(after.In(text), false);
        if (
            Language.Discourse.RoleBehindProvesPerson
            && name.Sentence.MentionAt(name.Last + 2) is { Kind: MentionKind.Nominal, Thing: MentionedThing.Person } role
        )
        {
            person.IsEvidentPerson = true;
            if (person.Gender == Gender.Unknown)
                person.Gender = role.Gender;
        }
    }

    /// <summary>The names outside quotations, in reading order.</summary>
    public IReadOnlyList<Mention> Names() => Names(Sentences);

    private static List<Mention> Names(List<Sentence> sentences)
    {
        var names = new List<Mention>();
        foreach (var sentence in sentences)
            AddNames(sentence, names);

        return names;
    }

    // An owner stands before the phrase that it opens: each list is in order already.
    [MethodImpl(HotPath.Options)]
    private static void AddNames(Sentence sentence, List<Mention> names)
    {
        if (!sentence.AreMentionsFound)
            return;
        var owner = 0;
        foreach (var mention in sentence.Mentions)
        {
            for (; owner < sentence.Owners.Length && IsBefore(sentence.Owners[owner], mention); owner++)
                AddName(sentence.Owners[owner], names);
            AddName(mention, names);
        }

        for (; owner < sentence.Owners.Length; owner++)
            AddName(sentence.Owners[owner], names);
    }

    private static bool IsBefore(Mention owner, Mention mention) =>
        owner.First < mention.First || owner.First == mention.First && owner.Last < mention.Last;

    private static void AddName(Mention mention, List<Mention> names)
    {
        if (mention.Kind == MentionKind.Name)
            names.Add(mention);
    }

    private static List<(int Quotation, QuotationPiece Piece)>[] PiecesByPassage(AttributionInput input)
    {
        var pieces = new List<(int, QuotationPiece)>[input.Passages.Count];
        for (var i = 0; i < pieces.Length; i++)
            pieces[i] = NoPieces;
        for (var quotation = 0; quotation < input.Quotations.Count; quotation++)
        {
            foreach (var piece in input.Quotations[quotation].Pieces)
            {
                if (piece.ParagraphIndex >= 0 && piece.ParagraphIndex < pieces.Length)
                {
                    if (pieces[piece.ParagraphIndex].Count == 0)
                        pieces[piece.ParagraphIndex] = [];
                    pieces[piece.ParagraphIndex].Add((quotation, piece));
                }
            }
        }

        return pieces;
    }
}
