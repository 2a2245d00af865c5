using System.Runtime.CompilerServices;
using NewsContent.Text.Attribution;
using NewsContent.Text.Attribution.Explanations;
using NewsContent.Text.Quotations.Dialogue;
using NewsContent.Text.Quotations.Languages;
using NewsContent.Text.Rules;
using NewsContent.Text.Source;
using NewsContent.Text.Speakers;
using NewsContent.Text.Syntax;

namespace NewsContent.Text.Quotations;

/// <summary>
/// The passages of one text in reading order and their quotations: scans them run by run, reports what is wrong with their
/// marks, and has the speakers found over all of them at once.
/// </summary>
internal sealed partial class QuotedPassages(string language, ArticleSource source, ProblemList problems)
{
    /// <summary>Everything the attribution reads, in reading order.</summary>
    private readonly List<(Passage Passage, PassageSyntax Syntax)> _passages = [];

    /// <summary>For each passage its index among the body's paragraphs; -1 for the others.</summary>
    private readonly List<int> _paragraphIndexes = [];

    private readonly List<Quotation> _quotations = [];

    private readonly MarkConvention _convention = MarkConvention.Of(language);

    private readonly DialogueLanguage? _dialogue = DialogueLanguage.For(language);

    private readonly QuotationNotes _notes = new(source, problems);

    /// <summary>The speakers that the author lists.</summary>
    public ListedSpeakers Listed { get; init; } = new([]);

    /// <summary>Takes down how each speaker is found; null where nobody asks.</summary>
    public AttributionExplanations? Explanations { get; init; }

    /// <summary>How many quotations the runs so far have.</summary>
    public int QuotationCount => _quotations.Count;

    /// <summary>Adds a passage that is read for its names, not for quotations.</summary>
    public void AddUnquoted(PassageKind kind, PassageSyntax syntax) => Add(kind, syntax, -1);

    /// <summary>Adds passages in which a quotation may run on from one to the next, and finds their quotations.</summary>
    /// <param name="kind">What the passages are.</param>
    /// <param name="passages">The passages, in order.</param>
    /// <param name="firstParagraph">The first one's index among the body's paragraphs; null for passages that are none.</param>
    /// <param name="cancellation">Honoured between passages.</param>
    [MethodImpl(HotPath.Options)]
    public void AddRun(PassageKind kind, IReadOnlyList<PassageSyntax> passages, int? firstParagraph, CancellationToken cancellation)
    {
        var (firstPassage, firstQuotation) = (_passages.Count, _quotations.Count);
        var texts = new string[passages.Count];
        for (var i = 0; i < texts.Length; i++)
        {
            texts[i] = passages[i].TextBesideCode;
            Add(kind, passages[i], firstParagraph is { } first ? first + i : -1);
        }

        var scan = QuotationScanner.Scan(texts, _convention, cancellation);
        foreach (var quotation in _dialogue is null ? scan.Quotations : SpokenPieces.Read(texts, scan.Quotations, _dialogue))
        {
            cancellation.ThrowIfCancellationRequested();
            _quotations.Add(quotation.Behind(firstPassage));
        }

        foreach (var problem in scan.Problems)
        {
            cancellation.ThrowIfCancellationRequested();
            Report(problem, passages);
        }

        TakeNotes(firstPassage, firstQuotation);
    }

    /// <summary>Has the speakers found and makes the quotes: one for each quotation, null where nothing stands between the marks.</summary>
    public IReadOnlyList<QuoteSyntax?> MakeQuotes(CancellationToken cancellation)
    {
        var input = new AttributionInput([.. _passages.Select(entry => entry.Passage)], _quotations, language)
        {
            Stated = StatedSpeakers(),
            Explanations = Explanations,
            KnownPersons =
            [
                .. Listed.Entries.Where(static entry => entry.Kind == SpeakerSyntaxKind.Person).Select(static entry => entry.Name),
            ],
        };
        var found = WithTurns(input, SpeakerAttribution.Read(input, cancellation));
        ReportRunningOn(found);
        ReportMisspelt(found, cancellation);
        var names = new SpeakerNames(Listed, found);
        var quotes = new QuoteSyntax?[_quotations.Count];
        for (var i = 0; i < quotes.Length; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            var attributed = DecisionOf(i, found);
            // A signature may be short for a name as a note may, and be right against what is listed.
            var rule = IsSigned(i) ? AttributionSyntaxRule.Stated : attributed.Rule;
            var speaker = attributed.Speaker is { } given ? SyntaxOf(names.Of(given, rule)) : null;
            quotes[i] = MakeQuote(i, speaker, attributed);
        }

        TakeBlocks(quotes, cancellation);
        Explanations?.Take(quotes);
        return quotes;
    }

    private Dictionary<int, AttributedSpeaker?> StatedSpeakers()
    {
        var stated = new Dictionary<int, AttributedSpeaker?>();
        for (var i = 0; i < _quotations.Count; i++)
        {
            if (_notes.At(i) is { SaysSpeaker: true } note)
                stated.Add(i, note.Speaker is { } speaker ? new AttributedSpeaker(speaker.Name, speaker.Role, speaker.Kind) : null);
        }

        return stated;
    }

    private void TakeNotes(int firstPassage, int firstQuotation)
    {
        Dictionary<(int Passage, int End), int>? ends = null;
        for (var i = firstPassage; i < _passages.Count; i++)
        {
            if (_passages[i].Syntax.Notes.Count > 0)
            {
                _notes.Take(
                    i,
                    _passages[i].Syntax,
                    ends ??= EndsFrom(firstQuotation),
                    hasMembers: _passages[i].Passage.Kind == PassageKind.Paragraph,
                    isTurn: _spoken.Contains(i)
                );
            }
        }
    }

    /// <summary>The quotations from one on, by the place where their closing mark ends.</summary>
    private Dictionary<(int Passage, int End), int> EndsFrom(int firstQuotation)
    {
        var ends = new Dictionary<(int, int), int>();
        for (var i = firstQuotation; i < _quotations.Count; i++)
        {
            // A note behind the last mark of somebody's turn was written for the words between the marks.
            if (_turns.TryGetValue(i, out var turn) && !turn.IsMarked)
                continue;
            var last = _quotations[i].Pieces[_quotations[i].Pieces.Count - 1];
            ends[(last.ParagraphIndex, last.Marked.End)] = i;
        }

        return ends;
    }

    private void Add(PassageKind kind, PassageSyntax syntax, int paragraphIndex)
    {
        _passages.Add((new Passage(kind, syntax.Text), syntax));
        _paragraphIndexes.Add(paragraphIndex);
    }

    /// <summary>The parts of a quotation in the paragraphs where they stand.</summary>
    private IReadOnlyList<PlacedPiece> PiecesOf(int quotation)
    {
        if (_blocks.TryGetValue(quotation, out var block))
            return block.Pieces;
        var pieces = _quotations[quotation].Pieces;
        var placed = new PlacedPiece[pieces.Count];
        for (var i = 0; i < placed.Length; i++)
        {
            var passage = pieces[i].ParagraphIndex;
            placed[i] = new PlacedPiece(_passages[passage].Syntax, _paragraphIndexes[passage], pieces[i].Marked, pieces[i].Content);
        }

        return placed;
    }

    private QuoteSyntax? MakeQuote(int index, SpeakerSyntax? speaker, AttributedQuotation attributed)
    {
        var quotation = PiecesOf(index);
        var isTurn = _turns.TryGetValue(index, out var turn);

        // Without marks a comma at the end is the speaker's.
        var hasComma = !isTurn || turn!.IsMarked;
        var pieces = new List<QuotePieceSyntax>(quotation.Count);
        var words = new List<string>(quotation.Count);
        var (firstWords, lastWords) = (0, 0);
        for (var i = 0; i < quotation.Count; i++)
        {
            var (passage, paragraphIndex, _, content) = quotation[i];
            var range = hasComma && i == quotation.Count - 1 ? WithoutComma(passage.Text, content) : content;
            if (range.Length == 0)
                continue;
            if (pieces.Count == 0)
                firstWords = i;
            lastWords = i;
            pieces.Add(new QuotePieceSyntax(paragraphIndex, range));
            words.Add(range.In(passage.Text));
        }

        // Marks with nothing between them quote nobody.
        if (pieces.Count == 0)
            return null;

        var last = quotation[quotation.Count - 1];
        var marked = quotation[0].Passage.InFile(quotation[0].Marked).Start;
        return new QuoteSyntax(
            string.Join("\n", words),
            pieces,
            new TextRange(marked, last.Passage.InFile(last.Marked).End),
            new TextRange(
                quotation[firstWords].Passage.InFile(pieces[0].Range).Start,
                quotation[lastWords].Passage.InFile(pieces[pieces.Count - 1].Range).End
            ),
            problems.LineIndex(marked),
            speaker,
            attributed.Cue is { } cue ? MakeCue(cue) : null,
            new AttributionSyntax(attributed.Rule, attributed.Confidence)
        )
        {
            MemberName = _notes.At(index)?.MemberName,
            IsTurn = isTurn,
        };
    }

    private static SpeakerSyntax SyntaxOf(AttributedSpeaker speaker) => new(speaker.Name, speaker.Role, speaker.Kind);

    private TextRange InFile(QuotationPiece piece, TextRange range) => _passages[piece.ParagraphIndex].Syntax.InFile(range);

    private CueSyntax MakeCue(CueWords cue)
    {
        var (passage, syntax) = _passages[cue.PassageIndex];
        return new CueSyntax(cue.Range.In(passage.Text), syntax.InFile(cue.Range));
    }

    /// <summary>The comma before a closing mark belongs to the sentence around the quotation: “We are ready,” he said.</summary>
    private static TextRange WithoutComma(string text, TextRange content)
    {
        var end = content.End;
        if (end > content.Start && text[end - 1] is ',' or '\u060C' or '\uFF0C')
        {
            end--;
            while (end > content.Start && char.IsWhiteSpace(text[end - 1]))
                end--;
        }

        return new TextRange(content.Start, end);
    }
}
