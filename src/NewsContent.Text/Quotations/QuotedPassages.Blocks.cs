using NewsContent.Text.Attribution;
using NewsContent.Text.Attribution.Mentions;
using NewsContent.Text.Attribution.Tokens;
using NewsContent.Text.Speakers;
using NewsContent.Text.Syntax;

namespace NewsContent.Text.Quotations;

/// <summary>
/// Block quotations. One that is introduced by a colon, or signed below its words, is a quotation, with quotation marks or without; what
/// attributes it is read as if it stood in one paragraph with it: Eva Holm said: “…”, or “…” — Eva Holm. Any other one has the quotations
/// that its marks make.
/// </summary>
internal sealed partial class QuotedPassages
{
    private const string BeforeSignature = " \u2014 ";

    /// <summary>The block quotations that are one quotation each, by its index.</summary>
    private readonly Dictionary<int, QuotedBlock> _blocks = [];

    /// <summary>Those without marks above which nobody is named.</summary>
    private readonly HashSet<int> _nobodys = [];

    /// <summary>The last sentence of each passage; null until it is asked for.</summary>
    private Dictionary<int, Sentence>? _lastSentences;

    /// <summary>What the text calls bodies such as ministries; null until it is asked for.</summary>
    private HashSet<string>? _bodies;

    /// <summary>Adds the paragraphs of a block quotation whose words are one quotation.</summary>
    /// <param name="run">The block quotation.</param>
    /// <param name="paragraphs">All paragraphs in it.</param>
    /// <param name="first">The first one's index among the body's paragraphs.</param>
    /// <param name="cancellation">Honoured between paragraphs.</param>
    /// <returns>False, and nothing added, when its words are not one quotation.</returns>
    public bool TryAddBlock(ParagraphRun run, IReadOnlyList<PassageSyntax> paragraphs, int first, CancellationToken cancellation)
    {
        var quotation = run.Quotation!;
        var isSaid = run.IsIntroduced || quotation.Signature is not null;
        if (!isSaid && !quotation.Blocks.All(static block => block is ParagraphBlockSyntax))
            return false;

        var scan = QuotationScanner.Scan([.. paragraphs.Select(static passage => passage.TextBesideCode)], _convention, cancellation);
        // Several that close are one only where one signature stands below all.
        var pieces = quotation.Signature is not null || scan.Quotations.Count == 1 ? Marked(scan, paragraphs, first) : [];
        if (pieces.Count == 0 && isSaid && (quotation.Signature is not null || !BeginsWithMark(scan)))
            pieces = Whole(paragraphs, first);
        if (pieces.Count == 0)
            return false;

        foreach (var problem in scan.Problems)
            Report(problem, paragraphs);
        var isMarked = scan.Quotations.Count > 0;
        AddBlock(new QuotedBlock(quotation, run.IsIntroduced, isMarked, pieces), paragraphs);
        return true;
    }

    /// <summary>The words between marks when these stand around each paragraph as a whole; else none.</summary>
    private static List<PlacedPiece> Marked(QuotationScan scan, IReadOnlyList<PassageSyntax> paragraphs, int first)
    {
        var pieces = new List<PlacedPiece>();
        foreach (var piece in scan.Quotations.SelectMany(static quotation => quotation.Pieces))
        {
            var index = piece.ParagraphIndex;
            if (index != pieces.Count || !IsWhole(piece.Marked, paragraphs[index].Text))
                return [];
            pieces.Add(new PlacedPiece(paragraphs[index], first + index, piece.Marked, piece.Content));
        }

        return pieces.Count == paragraphs.Count ? pieces : [];
    }

    /// <summary>Many languages put the full stop behind the closing mark.</summary>
    private static bool IsWhole(TextRange marked, string text) =>
        marked.Start == 0 && (marked.End == text.Length || marked.End == text.Length - 1 && text[marked.End] is '.' or '。' or '।' or '۔');

    /// <summary>“We stay,” she said: the marks say which words are hers.</summary>
    private static bool BeginsWithMark(QuotationScan scan) =>
        scan.Quotations.Any(static quotation => quotation.Pieces.Any(static piece => piece.Marked.Start == 0));

    private static List<PlacedPiece> Whole(IReadOnlyList<PassageSyntax> paragraphs, int first)
    {
        var pieces = new List<PlacedPiece>();
        for (var i = 0; i < paragraphs.Count; i++)
        {
            var words = new TextRange(0, paragraphs[i].Text.Length);
            if (words.Length > 0)
                pieces.Add(new PlacedPiece(paragraphs[i], first + i, words, words));
        }

        return pieces;
    }

    /// <summary>Adds the passage that the attribution reads: with the paragraph above, or with the line below.</summary>
    private void AddBlock(QuotedBlock block, IReadOnlyList<PassageSyntax> paragraphs)
    {
        var parts = paragraphs.Select(static (passage, index) => (index == 0 ? "" : " ", passage)).ToList();
        var (start, paragraphIndex) = (0, -1);
        if (block.Quotation.Signature is { } signature)
        {
            parts.Add((BeforeSignature, signature.Words));
        }
        else if (block.IsIntroduced)
        {
            // Its own notes are taken already.
            var above = _passages[_passages.Count - 1].Syntax;
            parts[0] = (" ", parts[0].passage);
            parts.Insert(0, ("", new PassageSyntax(above.Text, [.. above.Pieces], above.LineIndex, [])));
            (start, paragraphIndex) = (above.Text.Length + 1, RemoveLast());
        }

        var passage = PassageSyntax.Joined(parts);
        Add(PassageKind.Paragraph, passage, paragraphIndex);
        var (firstPiece, lastPiece) = (block.Pieces[0], block.Pieces[block.Pieces.Count - 1]);
        var end = start + paragraphs.Sum(static paragraph => paragraph.Text.Length) + paragraphs.Count - 1;
        _blocks.Add(_quotations.Count, block);
        _quotations.Add(
            new Quotation([
                new QuotationPiece(
                    _passages.Count - 1,
                    new TextRange(start, end),
                    new TextRange(start + firstPiece.Content.Start, end - (lastPiece.Passage.Text.Length - lastPiece.Content.End))
                ),
            ])
        );
        TakeNotes(_passages.Count - 1, _quotations.Count - 1);
    }

    /// <summary>Takes the last passage out, to be read with more; gives its index among the body's paragraphs.</summary>
    private int RemoveLast()
    {
        var last = _passages.Count - 1;
        var paragraphIndex = _paragraphIndexes[last];
        _passages.RemoveAt(last);
        _paragraphIndexes.RemoveAt(last);
        return paragraphIndex;
    }

    /// <summary>Whether a block quotation’s signature says who spoke, and no note does.</summary>
    private bool IsSigned(int quotation) =>
        _blocks.TryGetValue(quotation, out var block)
        && block.Quotation.Signature is not null
        && _notes.At(quotation) is not { SaysSpeaker: true };

    /// <summary>Who said a quotation: of a signed block quotation the signature says it, in words that may be short for a name.</summary>
    private AttributedQuotation DecisionOf(int quotation, AttributionResult found)
    {
        var decision = found.Quotations[quotation];
        if (!IsSigned(quotation))
        {
            if (decision.Speaker is null && NamesNobody(quotation, found))
                _nobodys.Add(quotation);
            return IsDoubtful(quotation, decision) ? AttributedQuotation.Undecided : decision;
        }

        var signed = _blocks[quotation].Quotation.Signature!.Speaker;
        var speaker =
            decision is { Rule: AttributionSyntaxRule.Signature, Speaker: { } named } && IsNamedBy(signed.Name, named.Name)
                ? named with
                {
                    Role = RoleOf(signed, named),
                }
                : new AttributedSpeaker(signed.Name, signed.Role, KindOf(signed, found));
        return new AttributedQuotation(speaker, null, AttributionSyntaxRule.Signature, AttributionSyntaxConfidence.High);
    }

    /// <summary>What the line says behind the name, and a title before it that is no part of the name which was found.</summary>
    private static string? RoleOf(SpeakerSyntax signed, AttributedSpeaker named)
    {
        var title = signed.Name.EndsWith(" " + named.Name, StringComparison.Ordinal)
            ? signed.Name.Substring(0, signed.Name.Length - named.Name.Length - 1)
            : null;
        if (title is null)
            return signed.Role ?? named.Role;
        return signed.Role is null ? title : $"{title}, {signed.Role}";
    }

    /// <summary>
    /// The paragraph above a block without marks may say something else than who speaks: “Ida Holm was asked:”, “Ida Holm never said:”,
    /// “Ida Holm quoted Bo Lind:”.
    /// </summary>
    private bool IsDoubtful(int quotation, AttributedQuotation decision) =>
        _blocks.TryGetValue(quotation, out var block)
        && block is { IsIntroduced: true, IsMarked: false }
        && _notes.At(quotation) is not { SaysSpeaker: true }
        && decision.Speaker is not null
        && (
            decision.Confidence == AttributionSyntaxConfidence.Low || IsIntroducedForOthers(_quotations[quotation].Pieces[0], decision.Cue)
        );

    /// <summary>“The rule is:” above words without marks says of nobody that he speaks.</summary>
    private bool NamesNobody(int quotation, AttributionResult found)
    {
        if (!_blocks.TryGetValue(quotation, out var block) || block is not { IsIntroduced: true, IsMarked: false })
            return false;
        var passage = _quotations[quotation].Pieces[0].ParagraphIndex;
        if (_notes.At(quotation) is not null)
            return false;
        if (_lastSentences is null)
        {
            _lastSentences = [];
            foreach (var sentence in found.Reading?.Sentences ?? [])
                _lastSentences[sentence.Passage] = sentence;
        }

        return !_lastSentences.TryGetValue(passage, out var last)
            || !last.Mentions.Any(static mention => mention.Kind != MentionKind.Nominal);
    }

    private bool IsIntroducedForOthers(QuotationPiece piece, CueWords? cue)
    {
        var above = _passages[piece.ParagraphIndex].Passage.Text.Substring(0, piece.Marked.Start);
        return BlockIntroductions.IsNone(above, cue is { } words && words.PassageIndex == piece.ParagraphIndex ? words.Range : null);
    }

    /// <summary>Whether the name that was found has the last word of the one that is written: nothing stands behind it.</summary>
    private static bool IsNamedBy(string written, string found) =>
        found.EndsWith(written.Substring(written.LastIndexOf(' ') + 1), StringComparison.OrdinalIgnoreCase);

    /// <summary>A name that the text gives to a body, such as a ministry, is a body’s in a signature too.</summary>
    private SpeakerSyntaxKind KindOf(SpeakerSyntax signed, AttributionResult found)
    {
        _bodies ??= new HashSet<string>(
            (found.Reading?.Sentences ?? [])
                .Where(static sentence => sentence.AreMentionsFound)
                .SelectMany(static sentence => sentence.Mentions)
                .Where(static mention => mention.Thing == MentionedThing.Body)
                .Select(mention => ListedSpeakers.WithoutArticle(NameOf(mention))),
            StringComparer.OrdinalIgnoreCase
        );
        return _bodies.Contains(ListedSpeakers.WithoutArticle(signed.Name)) ? SpeakerSyntaxKind.Organization : signed.Kind;
    }

    private string NameOf(Mention mention) =>
        mention.Sentence.RangeOf(mention.First, mention.Last).In(_passages[mention.Sentence.Passage].Passage.Text);

    /// <summary>
    /// Gives the blocks their speakers. One that repeats what its speaker says elsewhere in the text, to catch the eye, is no second
    /// quotation.
    /// </summary>
    private void TakeBlocks(QuoteSyntax?[] quotes, CancellationToken cancellation)
    {
        if (_blocks.Count == 0)
            return;
        var said = new SaidWords();
        for (var i = 0; i < quotes.Length; i++)
        {
            if (quotes[i] is { ParagraphIndex: >= 0 } quote && (!_blocks.TryGetValue(i, out var block) || block.IsIntroduced))
                said.Add(quote);
        }

        foreach (var (index, block) in _blocks.OrderBy(static entry => entry.Key).Select(static entry => (entry.Key, entry.Value)))
        {
            cancellation.ThrowIfCancellationRequested();
            if (quotes[index] is not { } quote)
                continue;
            block.Quotation.Speaker = quote.Speaker;
            if (_nobodys.Contains(index))
            {
                quotes[index] = null;
                continue;
            }

            if (block.IsIntroduced || _notes.At(index) is not null)
                continue;
            var isSigned = block.Quotation.Signature is not null;
            if (said.Find(quote.Text, isSigned ? quote.Speaker?.Name : null) is not { } first)
            {
                said.Add(quote);
                continue;
            }

            quotes[index] = null;
            if (!isSigned)
                block.Quotation.Speaker = first.Speaker;
        }
    }

    /// <summary>A block quotation whose words are one quotation.</summary>
    /// <param name="Quotation">The block.</param>
    /// <param name="IsIntroduced">Whether a colon stands above it.</param>
    /// <param name="IsMarked">Whether it has quotation marks.</param>
    /// <param name="Pieces">The words in its paragraphs, at least one.</param>
    private sealed record QuotedBlock(BlockQuotationSyntax Quotation, bool IsIntroduced, bool IsMarked, IReadOnlyList<PlacedPiece> Pieces);
}
