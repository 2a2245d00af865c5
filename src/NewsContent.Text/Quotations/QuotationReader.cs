using NewsContent.Text.Attribution;
using NewsContent.Text.Body;
using NewsContent.Text.Rules;
using NewsContent.Text.Syntax;

namespace NewsContent.Text.Quotations;

/// <summary>The quotations of an article with their speakers.</summary>
/// <param name="Headline">Those of the headline, for the check of their words alone.</param>
/// <param name="Summary">Those of the summary.</param>
/// <param name="Body">Those of the body.</param>
internal sealed record ArticleQuotes(IReadOnlyList<QuoteSyntax> Headline, IReadOnlyList<QuoteSyntax> Summary, IReadOnlyList<QuoteSyntax> Body);

/// <summary>
/// Finds the quotations of headline, summary, lead and each section, reports their marks' faults, and has the speakers of
/// summary and body found over the whole article at once.
/// </summary>
internal sealed class QuotationReader
{
    private readonly PassageSyntax? _headline;
    private readonly PassageSyntax? _summary;
    private readonly ArticleBody _body;
    private readonly string _language;
    private readonly ProblemList _problems;

    /// <summary>Everything the attribution reads, in reading order.</summary>
    private readonly List<(Passage Passage, PassageSyntax Syntax)> _passages = [];

    /// <summary>For each passage its index among the body's paragraphs; -1 for the others.</summary>
    private readonly List<int> _paragraphIndexes = [];

    private readonly List<Quotation> _headlineQuotations = [];
    private readonly List<Quotation> _quotations = [];

    private QuotationReader(PassageSyntax? headline, PassageSyntax? summary, ArticleBody body, string language, ProblemList problems)
    {
        _headline = headline;
        _summary = summary;
        _body = body;
        _language = language;
        _problems = problems;
    }

    /// <summary>Reads the quotations of an article whose header and body are read.</summary>
    public static ArticleQuotes Read(PassageSyntax? headline, PassageSyntax? summary, ArticleBody body, string language, ProblemList problems, CancellationToken cancellation) =>
        new QuotationReader(headline, summary, body, language, problems).Read(cancellation);

    private ArticleQuotes Read(CancellationToken cancellation)
    {
        Scan(PassageKind.Headline, _headline, _headlineQuotations, cancellation);
        Scan(PassageKind.Summary, _summary, _quotations, cancellation);
        ScanParagraphs(0, _body.LeadCount, cancellation);
        foreach (var section in _body.Sections)
        {
            AddPassage(PassageKind.Heading, section.Heading, -1);
            ScanParagraphs(section.FirstParagraphIndex, section.ParagraphCount, cancellation);
        }

        var input = new AttributionInput([.. _passages.Select(entry => entry.Passage)], _quotations, _language);
        var speakers = SpeakerAttribution.Attribute(input, cancellation);

        var (summary, body) = (new List<QuoteSyntax>(), new List<QuoteSyntax>());
        for (var i = 0; i < _quotations.Count; i++)
        {
            if (MakeQuote(_quotations[i], speakers[i]) is { } quote)
                (quote.ParagraphIndex < 0 ? summary : body).Add(quote);
        }

        return new ArticleQuotes([.. _headlineQuotations.Select(quotation => MakeQuote(quotation, null)).OfType<QuoteSyntax>()], summary, body);
    }

    private void AddPassage(PassageKind kind, PassageSyntax syntax, int paragraphIndex)
    {
        _passages.Add((new Passage(kind, syntax.Text), syntax));
        _paragraphIndexes.Add(paragraphIndex);
    }

    private void Scan(PassageKind kind, PassageSyntax? syntax, List<Quotation> quotations, CancellationToken cancellation)
    {
        if (syntax is null) return;
        AddPassage(kind, syntax, -1);
        Take(QuotationScanner.Scan([syntax.Text], _language, cancellation), _passages.Count - 1, quotations);
    }

    private void ScanParagraphs(int first, int count, CancellationToken cancellation)
    {
        if (count == 0) return;

        var start = _passages.Count;
        var texts = new string[count];
        for (var i = 0; i < count; i++)
        {
            AddPassage(PassageKind.Paragraph, _body.Paragraphs[first + i], first + i);
            texts[i] = _body.Paragraphs[first + i].Text;
        }

        Take(QuotationScanner.Scan(texts, _language, cancellation), start, _quotations);
    }

    /// <summary>Takes what one run of passages has, counted from the article's first passage.</summary>
    private void Take(QuotationScan scan, int firstPassage, List<Quotation> quotations)
    {
        foreach (var quotation in scan.Quotations)
            quotations.Add(new Quotation([.. quotation.Pieces.Select(piece => piece with { ParagraphIndex = piece.ParagraphIndex + firstPassage })]));

        foreach (var problem in scan.Problems) Report(problem, firstPassage);
    }

    private void Report(QuotationProblem problem, int firstPassage)
    {
        var passage = _passages[firstPassage + problem.ParagraphIndex].Syntax;
        var mark = problem.Range.In(passage.Text);
        var range = passage.InFile(problem.Range);

        string? otherMark = null;
        TextRange? other = null;
        if (problem is { OtherParagraphIndex: { } otherIndex, OtherRange: { } otherRange })
        {
            var otherPassage = _passages[firstPassage + otherIndex].Syntax;
            otherMark = otherRange.In(otherPassage.Text);
            other = otherPassage.InFile(otherRange);
        }

        switch (problem.Fault)
        {
            case QuotationFault.NeverCloses:
                var before = other is { } next ? $", before {otherMark} opens the next one at line {_problems.LineNumber(next.Start)}" : "";
                _problems.Add(ArticleRules.QuotationNeverCloses, range, other, mark, before);
                break;
            case QuotationFault.ClosesWithoutOpening:
                _problems.Add(ArticleRules.ClosingMarkWithoutOpening, range, other, mark);
                break;
            case QuotationFault.MixedMarks:
                _problems.Add(ArticleRules.MixedMarks, range, other, otherMark ?? "", mark);
                break;
        }
    }

    private QuoteSyntax? MakeQuote(Quotation quotation, AttributedSpeaker? speaker)
    {
        var pieces = new List<QuotePieceSyntax>(quotation.Pieces.Count);
        var words = new List<string>(quotation.Pieces.Count);
        for (var i = 0; i < quotation.Pieces.Count; i++)
        {
            var piece = quotation.Pieces[i];
            var text = _passages[piece.ParagraphIndex].Passage.Text;
            var range = i == quotation.Pieces.Count - 1 ? WithoutComma(text, piece.Content) : piece.Content;
            if (range.Length == 0) continue;
            pieces.Add(new QuotePieceSyntax(_paragraphIndexes[piece.ParagraphIndex], range));
            words.Add(range.In(text));
        }

        // Marks with nothing between them quote nobody.
        if (pieces.Count == 0) return null;

        var first = quotation.Pieces[0];
        var last = quotation.Pieces[quotation.Pieces.Count - 1];
        var start = _passages[first.ParagraphIndex].Syntax.InFile(first.Marked);
        var end = _passages[last.ParagraphIndex].Syntax.InFile(last.Marked);
        return new QuoteSyntax(
            string.Join("\n", words),
            pieces,
            new TextRange(start.Start, end.End),
            _problems.LineIndex(start.Start),
            speaker is null ? null : new SpeakerSyntax(speaker.Name, speaker.Role, (SpeakerSyntaxKind)speaker.Kind),
            speaker?.Cue is { } cue ? MakeCue(cue) : null);
    }

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
            while (end > content.Start && char.IsWhiteSpace(text[end - 1])) end--;
        }

        return new TextRange(content.Start, end);
    }
}
