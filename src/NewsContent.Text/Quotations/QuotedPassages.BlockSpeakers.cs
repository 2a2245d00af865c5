using NewsContent.Text.Attribution;
using NewsContent.Text.Attribution.Mentions;
using NewsContent.Text.Attribution.Tokens;
using NewsContent.Text.Speakers;
using NewsContent.Text.Syntax;

namespace NewsContent.Text.Quotations;

/// <content>Who said a block quotation, as far as its last line, the paragraph above it and the rest of the text tell.</content>
internal sealed partial class QuotedPassages
{
    /// <summary>Those without marks above which nobody is named.</summary>
    private readonly HashSet<int> _nobodys = [];

    /// <summary>The last sentence of each passage; null until it is asked for.</summary>
    private Dictionary<int, Sentence>? _lastSentences;

    /// <summary>What the text calls bodies such as ministries; null until it is asked for.</summary>
    private HashSet<string>? _bodies;

    private const string SignatureNeeds = "a line below a block quotation that says who said it: — Eva Holm";

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

        Explanations?.Of(quotation).DecideAlone(AttributionSyntaxRule.Signature, SignatureNeeds, fits: true);
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

    /// <summary>What the line says after the name, and a title before it that is not part of the name which was found.</summary>
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
        if (_notes.At(quotation) is not null || found.Reading is null)
            return false;
        if (_lastSentences is null)
        {
            _lastSentences = [];
            foreach (var sentence in found.Reading.Sentences)
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

    /// <summary>Whether the name that was found has the last word of the one that is written: nothing is after it.</summary>
    private static bool IsNamedBy(string written, string found) =>
        found.EndsWith(written.Substring(written.LastIndexOf(' ') + 1), StringComparison.OrdinalIgnoreCase);

    /// <summary>A name that the text gives to a body, such as a ministry, is a body’s in a signature too.</summary>
    private SpeakerSyntaxKind KindOf(SpeakerSyntax signed, AttributionResult found)
    {
        _bodies ??= new HashSet<string>(
            (found.Reading?.Sentences ?? [])
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
    /// Gives the blocks their speakers. One that repeats what its speaker says elsewhere in the text, to catch the eye, is not a second
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
}
