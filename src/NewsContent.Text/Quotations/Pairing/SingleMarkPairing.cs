using NewsContent.Text.Quotations.Languages;
using NewsContent.Text.Quotations.Marks;

namespace NewsContent.Text.Quotations.Pairing;

/// <summary>
/// Pairs the single marks of a paragraph that are outside its double ones. Each may be an apostrophe, so the choice is by balance: between
/// an opening mark and the next one, the first mark that can hardly be an apostrophe closes, and one that may be an apostrophe (the
/// soldiers’) closes only where nothing else does.
/// </summary>
internal sealed class SingleMarkPairing
{
    private const int None = -1;

    private readonly MarkedParagraph _paragraph;
    private readonly Mark[] _marks;
    private readonly MarkConvention _convention;

    /// <summary>The mark that is open, or none.</summary>
    private int _open = None;

    /// <summary>The first mark since then that closes it, or belongs to a word.</summary>
    private int _doubtful = None;

    /// <summary>The first mark since then that closes it with another form.</summary>
    private int _mixed = None;

    /// <summary>Whether the open mark may be an apostrophe itself.</summary>
    private bool _openIsDoubtful;

    private SingleMarkPairing(MarkedParagraph paragraph, MarkConvention convention)
    {
        _paragraph = paragraph;
        _marks = paragraph.Marks;
        _convention = convention;
    }

    /// <summary>Gives the single marks their roles and partners; the double ones must have theirs.</summary>
    public static void Pair(MarkedParagraph paragraph, MarkConvention convention, CancellationToken cancellation)
    {
        var pairing = new SingleMarkPairing(paragraph, convention);
        for (int mark = 0; mark < paragraph.Marks.Length; mark++)
        {
            if (mark % 4096 == 0)
                cancellation.ThrowIfCancellationRequested();
            if (MarkKinds.IsSingle(paragraph.Marks[mark].Kind))
                pairing.ReadSingle(mark);
            else if (paragraph.OpensPair(mark))
                mark = paragraph.Partners[mark];
            else
                pairing.ReadLoneDouble(mark);
        }
        pairing.Settle();
    }

    /// <summary>Whether the mark can open a quotation, and is not surely an apostrophe.</summary>
    public static bool CanOpen(in Mark mark, string text) =>
        mark.Kind switch
        {
            MarkKind.LowSingle => mark.Position != MarkPosition.AfterWords,
            _ => mark.Position == MarkPosition.BeforeWords
                || (mark.Position == MarkPosition.Unclear && mark.Kind == MarkKind.LeftSingle && IsBesideWideScript(mark, text)),
        };

    private void ReadSingle(int mark)
    {
        if (_paragraph.IsResuming(mark))
            Open(mark, isDoubtful: false);
        else if (CanOpen(_marks[mark], _paragraph.Text))
            ReadOpening(mark);
        else if (_open != None && CanClose(mark))
            ReadClosing(mark);
    }

    private void ReadOpening(int mark)
    {
        MarkKind kind = _marks[mark].Kind;
        bool isDoubtful =
            kind != MarkKind.LowSingle
            && (
                Apostrophe.MayPrecede(_paragraph.Text, _marks[mark].End)
                || (kind == MarkKind.RightSingle && _convention.CustomOf(kind) == MarkCustom.Closes)
            );
        if (_open != None)
        {
            // Inside curly marks a straight one is an apostrophe or a quotation inside; so is a doubtful one inside any.
            bool isInside = kind == MarkKind.StraightSingle && _marks[_open].Kind != MarkKind.StraightSingle;
            if (isInside || isDoubtful)
                return;
        }
        Open(mark, isDoubtful);
    }

    private void Open(int mark, bool isDoubtful)
    {
        Settle();
        _open = mark;
        _openIsDoubtful = isDoubtful;
    }

    private void ReadClosing(int mark)
    {
        if (Apostrophe.IsClippedAnd(_paragraph.Text, _marks[mark]))
            return;
        MarkKind opening = _marks[_open].Kind;
        bool isApostrophe = Apostrophe.MayFollow(_paragraph.Text, _marks[mark], _convention.Apostrophes);
        bool isSure = !isApostrophe && IsAfterPunctuation(mark);
        if (_openIsDoubtful && !isSure)
            return;
        if (MarkKinds.IsPair(opening, _marks[mark].Kind))
        {
            if (!isApostrophe)
                Close(mark, MarkRole.Closes);
            else if (_doubtful == None)
                _doubtful = mark;
        }
        else if (!isApostrophe && _mixed == None)
        {
            _mixed = mark;
        }
    }

    /// <summary>
    /// A double mark without a partner: it may close what a single one opened; else no single pair spans it, unless the single
    /// mark surely opens.
    /// </summary>
    private void ReadLoneDouble(int mark)
    {
        MarkRole role = _paragraph.Roles[mark];
        if (role == MarkRole.None)
            return;
        bool mayClose = role == MarkRole.Stray || _marks[mark].Position == MarkPosition.AfterWords;
        bool isSure = _open != None && (_paragraph.IsResuming(_open) || IsConvincing(_paragraph, _open));
        if (mayClose && isSure && _doubtful == None && _mixed == None)
            Close(mark, MarkRole.ClosesMixed);
        else if (role == MarkRole.Opens && !isSure)
            Settle(isCutOff: true);
    }

    private void Close(int mark, MarkRole role)
    {
        _paragraph.Pair(_open, mark, role);
        _open = _doubtful = _mixed = None;
    }

    /// <summary>
    /// Decides about the open mark with what was found so far. What still has no partner stays an opening mark, unless a
    /// fault of the double marks cut it off.
    /// </summary>
    private void Settle(bool isCutOff = false)
    {
        if (_open == None)
            return;
        if (_doubtful != None && !SpansSentences(_open, _doubtful))
            Close(_doubtful, MarkRole.Closes);
        else if (_mixed != None)
            Close(_mixed, MarkRole.ClosesMixed);
        else if (!isCutOff && !_openIsDoubtful)
            _paragraph.Roles[_open] = MarkRole.Opens;
        _open = _doubtful = _mixed = None;
    }

    /// <summary>
    /// Whether the opening mark without a partner is surely one. A straight mark or ’ never is; ‘ may be a wrongly turned apostrophe or,
    /// before a vowel, the sign for ayn in a name, unless it is where speech begins.
    /// </summary>
    public static bool IsConvincing(MarkedParagraph paragraph, int mark)
    {
        Mark opening = paragraph.Marks[mark];
        switch (opening.Kind)
        {
            case MarkKind.LeftSingle:
                char next = opening.End < paragraph.Text.Length ? paragraph.Text[opening.End] : ' ';
                bool maybeAyn = next is 'A' or 'E' or 'I' or 'O' or 'U' or 'a' or 'e' or 'i' or 'o' or 'u';
                return (char.IsLetter(next) && !maybeAyn) || BeginsSpeech(paragraph.Text, opening.Start);
            case MarkKind.LowSingle or MarkKind.ReversedSingle:
                return true;
            default:
                return false;
        }
    }

    /// <summary>Whether nothing is before the place, or a comma or colon that announces speech.</summary>
    public static bool BeginsSpeech(string text, int place)
    {
        int before = place - 1;
        while (before >= 0 && char.IsWhiteSpace(text[before]))
            before--;
        return before < 0 || text[before] is ',' or ':';
    }

    private bool CanClose(int mark) =>
        _marks[mark].Position == MarkPosition.AfterWords
        || (
            _marks[mark].Position == MarkPosition.Unclear
            && _marks[mark].Kind == MarkKind.RightSingle
            && IsBesideWideScript(_marks[mark], _paragraph.Text)
        );

    private bool IsAfterPunctuation(int mark)
    {
        int start = _marks[mark].Start;
        return start > 0 && !char.IsLetterOrDigit(_paragraph.Text[start - 1]);
    }

    /// <summary>
    /// Whether a straight mark and a doubtful one have the end of a sentence between them: speech that long would have had
    /// its stop before the closing mark. A curly opening mark is evidence enough.
    /// </summary>
    private bool SpansSentences(int opening, int closing)
    {
        if (_marks[opening].Kind != MarkKind.StraightSingle)
            return false;
        string text = _paragraph.Text;
        for (int place = _marks[opening].End; place + 2 < _marks[closing].Start; place++)
        {
            if (
                text[place] is '.' or '!' or '?'
                && char.IsWhiteSpace(text[place + 1])
                && char.IsUpper(text[place + 2])
                && place >= 3
                && char.IsLower(text[place - 1])
                && char.IsLower(text[place - 2])
                && char.IsLower(text[place - 3])
            )
            {
                return true;
            }
        }
        return false;
    }

    private static bool IsBesideWideScript(in Mark mark, string text) =>
        (mark.Start > 0 && text[mark.Start - 1] >= '\u2E80') || (mark.End < text.Length && text[mark.End] >= '\u2E80');
}
