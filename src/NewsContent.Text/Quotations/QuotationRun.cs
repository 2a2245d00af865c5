using NewsContent.Text.Quotations.Languages;
using NewsContent.Text.Quotations.Marks;
using NewsContent.Text.Quotations.Pairing;

namespace NewsContent.Text.Quotations;

/// <summary>
/// Reads paragraphs one after the other and keeps what is still open between them: the long form, in which every paragraph
/// of a quotation opens and only the last one closes.
/// </summary>
internal sealed class QuotationRun(MarkConvention convention, CancellationToken cancellation)
{
    private const int None = -1;

    private readonly List<Quotation> _quotations = [];
    private readonly List<QuotationProblem> _problems = [];
    private readonly OpenMarks _openInParagraph = new();

    /// <summary>What is open at the end of the last paragraph, outermost first; each of another kind.</summary>
    private readonly List<OpenQuotation> _open = [];

    /// <summary>
    /// Paragraphs whose quotations are not all told yet: they are quotations of their own only if what is open around them
    /// never closes.
    /// </summary>
    private readonly Queue<MarkedParagraph> _untold = new();

    /// <summary>The first mark of the first untold paragraph that is not told.</summary>
    private int _firstUntold;

    /// <summary>Kinds of marks that were reported as never closed, and whose closing mark may still come.</summary>
    private MarkKindSet _lost;

    private OpenQuotation? Outermost => _open.Count > 0 ? _open[0] : null;

    /// <summary>Reads the next paragraph.</summary>
    public void Read(int index, string text)
    {
        var marks = MarkReader.Read(text, cancellation);
        cancellation.ThrowIfCancellationRequested();
        if (marks.Length == 0 && _open.Count == 0)
            return;
        var paragraph = new MarkedParagraph(index, text, _open.Count == 0 ? Ornaments.Removed(marks, text, convention) : marks);
        ResumeOpen(paragraph);
        if (paragraph.Marks.Length == 0)
            return;
        _untold.Enqueue(paragraph);
        _lost = DoubleMarkPairing.Pair(paragraph, convention, _openInParagraph, _lost, cancellation);
        SingleMarkPairing.Pair(paragraph, convention, cancellation);
        Judge(paragraph);
        TellUntil(Outermost);
    }

    /// <summary>Ends the text: what is still open never closes.</summary>
    public QuotationScan Finish()
    {
        foreach (OpenQuotation open in _open)
            ReportNeverCloses(open);
        _open.Clear();
        TellUntil(Outermost);
        _problems.Sort(
            static (one, other) =>
                one.ParagraphIndex != other.ParagraphIndex
                    ? one.ParagraphIndex.CompareTo(other.ParagraphIndex)
                    : one.Range.Start.CompareTo(other.Range.Start)
        );
        return new QuotationScan(_quotations, _problems);
    }

    /// <summary>Finds the marks at the paragraph's beginning that take up again what is open; the rest never closes.</summary>
    private void ResumeOpen(MarkedParagraph paragraph)
    {
        int kept = 0;
        for (int place = 0; place < _open.Count; place++)
        {
            OpenQuotation open = _open[place];
            if (Resumption.IsBy(paragraph, kept, open, convention))
            {
                paragraph.Resume(kept, open.Kind);
                open.Resume(paragraph, kept);
                _open[kept++] = open;
                continue;
            }
            ReportNeverCloses(open);
            if (!MarkKinds.IsSingle(open.Kind))
                _lost = _lost.With(open.Kind);
        }
        _open.RemoveRange(kept, _open.Count - kept);
        TellUntil(Outermost);
    }

    /// <summary>Goes through the marks once: reports faults, closes what was open, keeps what stays open.</summary>
    private void Judge(MarkedParagraph paragraph)
    {
        int outerEnd = None;
        var stillOpen = new List<OpenQuotation>();
        var resumed = new Queue<OpenQuotation>(_open);
        for (int mark = 0; mark < paragraph.Marks.Length; mark++)
        {
            cancellation.ThrowIfCancellationRequested();
            OpenQuotation? resumes = resumed.Count > 0 && resumed.Peek().IsResumedBy(paragraph, mark) ? resumed.Dequeue() : null;
            // Inside double marks that are still open, a single one decides nothing.
            bool isIgnored =
                MarkKinds.IsSingle(paragraph.Marks[mark].Kind) && stillOpen.Count > 0 && !MarkKinds.IsSingle(stillOpen[0].Kind);
            switch (paragraph.Roles[mark])
            {
                case MarkRole.None:
                case var _ when isIgnored:
                    break;
                case MarkRole.Opens when paragraph.OpensPair(mark):
                    if (mark < outerEnd)
                        break;
                    outerEnd = paragraph.Partners[mark];
                    if (resumes != null && stillOpen.Count == 0)
                    {
                        TellClosed(resumes, paragraph, mark);
                        resumed.Clear(); // they were inside, so they end with it
                    }
                    break;
                case MarkRole.Opens when StaysOpen(paragraph, mark, outerEnd):
                    stillOpen.Add(resumes ?? new OpenQuotation(paragraph, mark));
                    break;
                case MarkRole.Stray when !IsOrnament(paragraph, mark):
                    Report(QuotationFault.ClosesWithoutOpening, paragraph, mark, None);
                    break;
                case MarkRole.ClosesMixed:
                    Report(QuotationFault.MixedMarks, paragraph, mark, paragraph.Partners[mark]);
                    break;
            }
        }
        _open.Clear();
        _open.AddRange(stillOpen);
    }

    private bool IsOrnament(MarkedParagraph paragraph, int mark) =>
        !convention.SetsBlanksInside && Ornaments.IsBetweenBlanks(paragraph.Marks[mark], paragraph.Text);

    /// <summary>
    /// Whether an opening mark without a partner may be closed by a later paragraph. If not, it never closes, which is
    /// reported unless the mark may be an apostrophe.
    /// </summary>
    private bool StaysOpen(MarkedParagraph paragraph, int mark, int outerEnd)
    {
        if (IsOrnament(paragraph, mark))
            return false;
        bool isInside = mark < outerEnd;
        int second = SecondOpening.Find(paragraph, mark, isInside ? outerEnd : paragraph.Marks.Length);
        if (second == None && !isInside && Resumption.IsPossible(paragraph, mark))
            return true;
        if (!MarkKinds.IsSingle(paragraph.Marks[mark].Kind) || SingleMarkPairing.IsConvincing(paragraph, mark))
            Report(QuotationFault.NeverCloses, paragraph, mark, second);
        return false;
    }

    private void ReportNeverCloses(OpenQuotation open)
    {
        (MarkedParagraph paragraph, int mark) = open.Opening;
        if (MarkKinds.IsSingle(open.Kind) && !SingleMarkPairing.IsConvincing(paragraph, mark))
            return;
        (MarkedParagraph last, int lastMark) = open.LastOpening;
        bool isOne = last == paragraph;
        _problems.Add(
            new QuotationProblem(
                QuotationFault.NeverCloses,
                paragraph.Index,
                paragraph.Marks[mark].Range,
                isOne ? null : last.Index,
                isOne ? null : last.Marks[lastMark].Range
            )
        );
    }

    private void Report(QuotationFault fault, MarkedParagraph paragraph, int mark, int other) =>
        _problems.Add(
            new QuotationProblem(
                fault,
                paragraph.Index,
                paragraph.Marks[mark].Range,
                other == None ? null : paragraph.Index,
                other == None ? null : paragraph.Marks[other].Range
            )
        );

    /// <summary>Tells the quotation that earlier paragraphs opened; what is inside it is part of it.</summary>
    private void TellClosed(OpenQuotation open, MarkedParagraph paragraph, int mark)
    {
        TellUntil(open);
        _quotations.Add(open.Close());
        while (_untold.Peek() != paragraph)
            _untold.Dequeue();
        _firstUntold = paragraph.Partners[mark] + 1;
    }

    /// <summary>Tells the quotations before the one given: all when none is.</summary>
    private void TellUntil(OpenQuotation? open)
    {
        while (_untold.Count > 0)
        {
            MarkedParagraph paragraph = _untold.Peek();
            bool isOpenHere = open != null && open.Opening.Paragraph == paragraph;
            int end = isOpenHere ? open!.Opening.Mark : paragraph.Marks.Length;
            for (; _firstUntold < end; _firstUntold++)
            {
                cancellation.ThrowIfCancellationRequested();
                // A single pair that a double mark cuts in two yields to it.
                if (!paragraph.OpensPair(_firstUntold) || paragraph.Partners[_firstUntold] >= end)
                    continue;
                QuotationPiece piece = Pieces.Between(paragraph, _firstUntold);
                if (piece.Content.Length > 0)
                    _quotations.Add(new Quotation([piece]));
                _firstUntold = paragraph.Partners[_firstUntold];
            }
            if (isOpenHere)
                return;
            _untold.Dequeue();
            _firstUntold = 0;
        }
    }
}
