using System.Runtime.CompilerServices;
using NewsContent.Text.Attribution.Cues;
using NewsContent.Text.Attribution.Languages;
using NewsContent.Text.Attribution.Mentions;
using NewsContent.Text.Quotations;
using NewsContent.Text.Source;

namespace NewsContent.Text.Attribution.Tokens;

/// <summary>The first stage: an article cut into sentences.</summary>
internal sealed class ArticleSentences
{
    // Shared by all passages without any, and never added to.
    private static readonly List<(int Quotation, QuotationPiece Piece)> NoPieces = [];

    private readonly List<Sentence> _outside = [];
    private readonly List<Sentence> _inside = [];
    private readonly Dictionary<int, CueWords> _reportedInside = [];

    private ArticleSentences(AttributionInput input, LanguageProfile language) => (Input, Language) = (input, language);

    /// <summary>What was cut.</summary>
    public AttributionInput Input { get; }

    /// <summary>The language it was cut in.</summary>
    public LanguageProfile Language { get; }

    /// <summary>All sentences in reading order; a quotation is one token of them.</summary>
    public IReadOnlyList<Sentence> Outside => _outside;

    /// <summary>The sentences inside quotations, for the names they hold.</summary>
    public IReadOnlyList<Sentence> Inside => _inside;

    /// <summary>The sentence in which each quotation opens, and its token there; null for one whose place does not fit the text.</summary>
    public (Sentence Sentence, int Token)?[] Places { get; private set; } = [];

    /// <summary>
    /// For quotations over several paragraphs the place of a reporter's clause among their words, if there is
    /// one before the last paragraph.
    /// </summary>
    public IReadOnlyDictionary<int, CueWords> ReportedInside => _reportedInside;

    /// <summary>Cuts the passages of an article.</summary>
    /// <param name="input">The article.</param>
    /// <param name="language">Its language.</param>
    /// <param name="evidence">Takes how the article spells its words: what shows in any place tells of all places.</param>
    /// <param name="cancellation">Honoured at each word: a passage may be as long as a file.</param>
    public static ArticleSentences Cut(
        AttributionInput input,
        LanguageProfile language,
        WordEvidence evidence,
        CancellationToken cancellation
    )
    {
        var sentences = new ArticleSentences(input, language);
        using var tokenizer = new Tokenizer(language, cancellation);
        foreach (var name in input.KnownPersons)
        {
            if (tokenizer.Words(name, new TextRange(0, name.Length)) is { Count: > 1 } words)
                evidence.AddFullName(words.Copy(0, words.Count).Tokens);
        }

        var pieces = PiecesByPassage(input);
        for (var passage = 0; passage < input.Passages.Count; passage++)
        {
            cancellation.ThrowIfCancellationRequested();
            sentences.CutPassage(tokenizer, passage, pieces[passage], evidence, cancellation);
        }

        sentences.Places = sentences.PlacesOfQuotations(cancellation);
        return sentences;
    }

    [MethodImpl(HotPath.Options)]
    private void CutPassage(
        Tokenizer tokenizer,
        int passage,
        List<(int Quotation, QuotationPiece Piece)> pieces,
        WordEvidence evidence,
        CancellationToken cancellation
    )
    {
        var (kind, text) = Input.Passages[passage];
        var tokens = tokenizer.Tokenize(text, pieces);
        SentenceSplitter.Split(Language, passage, kind, tokens, _outside, cancellation);
        var tellsOfCapitals = Language.Orthography.HasOrdinaryCapitals(kind);
        if (tellsOfCapitals)
            evidence.AddRunningText(tokens, cancellation);
        foreach (var (quotation, piece) in pieces)
        {
            var inner = tokenizer.Words(text, piece.Content);
            if (GoesOn(quotation, piece) && !_reportedInside.ContainsKey(quotation) && ReportingClause.Find(inner) is { } clause)
                _reportedInside.Add(quotation, new CueWords(passage, clause));
            if (tellsOfCapitals)
                evidence.AddRunningText(inner, cancellation);
            SentenceSplitter.Split(Language, passage, PassageKind.Paragraph, inner, _inside, cancellation);
        }
    }

    private bool GoesOn(int quotation, QuotationPiece piece) =>
        Input.Quotations[quotation].Pieces is { Count: > 1 } all && all[all.Count - 1].ParagraphIndex != piece.ParagraphIndex;

    private (Sentence Sentence, int Token)?[] PlacesOfQuotations(CancellationToken cancellation)
    {
        var places = new (Sentence, int)?[Input.Quotations.Count];
        foreach (var sentence in _outside)
        {
            cancellation.ThrowIfCancellationRequested();
            for (var i = 0; sentence.HasQuotation && i < sentence.Tokens.Length; i++)
            {
                cancellation.ThrowIfCancellationRequested();
                if (sentence.Tokens[i].Quoted is { } quotation)
                    places[quotation.Quotation] ??= (sentence, i);
            }
        }

        return places;
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
                if (piece.ParagraphIndex < 0 || piece.ParagraphIndex >= pieces.Length)
                    continue;
                if (pieces[piece.ParagraphIndex].Count == 0)
                    pieces[piece.ParagraphIndex] = [];
                pieces[piece.ParagraphIndex].Add((quotation, piece));
            }
        }

        return pieces;
    }
}
