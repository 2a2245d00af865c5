using NewsContent.Text.Quotations.Languages;
using NewsContent.Text.Quotations.Marks;

namespace NewsContent.Text.Quotations.Pairing;

/// <summary>
/// Pairs the double marks of a paragraph. Single marks are left aside: inside double ones they decide nothing, and outside
/// them <see cref="SingleMarkPairing"/> pairs them afterwards.
/// </summary>
internal sealed class DoubleMarkPairing
{
    private const int None = OpenMarks.None;

    private readonly MarkedParagraph _paragraph;
    private readonly Mark[] _marks;
    private readonly MarkConvention _convention;

    private readonly OpenMarks _open;

    private readonly OtherUses _uses;

    /// <summary>For each mark the next double one that is surely a quotation mark.</summary>
    private readonly int[] _next;

    private MarkKindSet _lost;

    /// <summary>The last mark between letters that was taken for a part of its word.</summary>
    private int _insideWord = None;

    private DoubleMarkPairing(MarkedParagraph paragraph, MarkConvention convention, OpenMarks open, MarkKindSet lost)
    {
        _paragraph = paragraph;
        _marks = paragraph.Marks;
        _convention = convention;
        _lost = lost;
        _open = open;
        _open.Begin(_marks);
        _uses = new OtherUses(paragraph, convention);
        _next = _uses.NextOfQuotations();
    }

    /// <summary>Gives the double marks their roles and partners.</summary>
    /// <param name="paragraph">The paragraph; marks that resume an earlier quotation are known already.</param>
    /// <param name="convention">The language's.</param>
    /// <param name="open">Holds what is open meanwhile; one serves all paragraphs.</param>
    /// <param name="lost">
    /// The kinds of marks that opened a quotation and were reported as never closed, and whose closing mark may still come: it is not a
    /// fault of its own. What is left of them is returned.
    /// </param>
    /// <param name="cancellation">Honoured within long paragraphs.</param>
    public static MarkKindSet Pair(
        MarkedParagraph paragraph,
        MarkConvention convention,
        OpenMarks open,
        MarkKindSet lost,
        CancellationToken cancellation
    )
    {
        // Most paragraphs have apostrophes alone.
        if (!Array.Exists(paragraph.Marks, static mark => !MarkKinds.IsSingle(mark.Kind)))
            return lost;
        var pairing = new DoubleMarkPairing(paragraph, convention, open, lost);
        for (int mark = 0; mark < pairing._marks.Length; mark++)
        {
            if (mark % 4096 == 0)
                cancellation.ThrowIfCancellationRequested();
            if (!MarkKinds.IsSingle(pairing._marks[mark].Kind))
                pairing.Read(mark);
        }
        if (convention.CustomOf(MarkKind.LeftGuillemet) == MarkCustom.Opens)
            SharedClosing.Close(paragraph, open);
        return pairing._lost;
    }

    private void Read(int mark)
    {
        MarkKind kind = _marks[mark].Kind;
        if (_paragraph.IsResuming(mark) || !MarkKinds.CanClose(kind))
            Open(mark);
        else if (_uses.IsOfWord(mark))
            _insideWord = mark;
        else if (_uses.IsOfMarkup(mark))
            return;
        else if (_uses.IsInches(mark, _next[mark], _open))
            return;
        else if (!MarkKinds.CanOpen(kind))
            CloseOrStray(mark);
        else if (_convention.TellsSides && kind is MarkKind.LeftGuillemet or MarkKind.RightGuillemet)
            ReadBySide(mark);
        else if (_marks[mark].Position == MarkPosition.BeforeWords)
            ReadBeforeWords(mark);
        else if (_marks[mark].Position == MarkPosition.AfterWords)
            ReadAfterWords(mark);
        else
            ReadUnclear(mark);
    }

    /// <summary>In French « opens and » closes, with a blank on the wrong side too.</summary>
    private void ReadBySide(int mark)
    {
        if (_marks[mark].Kind == MarkKind.LeftGuillemet)
            Open(mark);
        else
            CloseOrStray(mark);
    }

    /// <summary>
    /// The place speaks for opening. Only a mark that closes by custom, and finds its partner open, may have its space on the
    /// wrong side, unless the next mark shows that it opened a quotation inside.
    /// </summary>
    private void ReadBeforeWords(int mark)
    {
        if (_convention.CustomOf(_marks[mark].Kind) == MarkCustom.Closes && ClosesInnermost(mark) && !NextCloses(mark))
            Close(_open.Count - 1, mark, MarkRole.Closes);
        else
            Open(mark);
    }

    private void ReadAfterWords(int mark)
    {
        MarkKind kind = _marks[mark].Kind;
        int innermost = _open.InnermostClosedBy(kind);
        if (innermost != None)
        {
            Close(innermost, mark, MarkRole.Closes);
            return;
        }
        // An opening mark set close to the word before, as in l’« Iran ».
        int next = _next[mark];
        if (
            _convention.CustomOf(kind) == MarkCustom.Opens
            && IsSpaceAt(_marks[mark].End)
            && next != None
            && MarkKinds.IsPair(kind, _marks[next].Kind)
            && _marks[next].Position != MarkPosition.BeforeWords
        )
        {
            Open(mark);
            return;
        }
        if (TryCloseMixed(mark))
            return;
        if (!MarkKinds.IsTwoSided(kind))
            Stray(mark);
        else if (_open.Count == 0 && !_lost.IsEmpty)
            _lost = default;
        else if (_open.Count == 0 && _insideWord != None)
            OpenInsideWord(mark);
        else
            Open(mark);
    }

    private void ReadUnclear(int mark)
    {
        MarkKind kind = _marks[mark].Kind;
        MarkCustom custom = _convention.CustomOf(kind);
        int next = _next[mark];
        int innermost = _open.InnermostClosedBy(kind);
        if (ClosesInnermost(mark))
        {
            Close(_open.Count - 1, mark, MarkRole.Closes);
        }
        else if (custom == MarkCustom.Opens)
        {
            Open(mark);
        }
        else if (custom == MarkCustom.Either && innermost == None)
        {
            OpenOrCloseMixed(mark);
        }
        else if (innermost != None)
        {
            Close(innermost, mark, MarkRole.Closes);
        }
        else if (
            NextCloses(mark)
            || (
                next != None
                && !_convention.Lists(kind)
                && _marks[next].Position == MarkPosition.Unclear
                && MarkKinds.IsPair(kind, _marks[next].Kind)
            )
        )
        {
            Open(mark); // against the custom, as in » Hej «, since what closes it follows
        }
        else if (!TryCloseMixed(mark))
        {
            Stray(mark);
        }
    }

    /// <summary>A mark for both sides opens, unless nothing follows that would close it and something is open.</summary>
    private void OpenOrCloseMixed(int mark)
    {
        int next = _next[mark];
        bool hasPartner =
            next != None && _marks[next].Position != MarkPosition.BeforeWords && MarkKinds.IsPair(_marks[mark].Kind, _marks[next].Kind);
        if (hasPartner || !TryCloseMixed(mark))
            Open(mark);
    }

    private void CloseOrStray(int mark)
    {
        int innermost = _open.InnermostClosedBy(_marks[mark].Kind);
        if (innermost != None)
            Close(innermost, mark, MarkRole.Closes);
        else if (_marks[mark].Kind != MarkKind.TwoRightSingles && !TryCloseMixed(mark))
            Stray(mark);
    }

    private void Open(int mark)
    {
        _lost = _lost.Without(_marks[mark].Kind);
        _paragraph.Roles[mark] = MarkRole.Opens;
        _open.Add(mark);
    }

    /// <summary>Closes the open mark at <paramref name="depth"/>; those inside it were never closed.</summary>
    private void Close(int depth, int closing, MarkRole role)
    {
        for (; _open.Count - 1 > depth; _open.RemoveInnermost())
            _lost = _lost.With(_marks[_open.Innermost].Kind);
        _paragraph.Pair(_open.Innermost, closing, role);
        _open.RemoveInnermost();
        _insideWord = None;
    }

    private void Stray(int mark)
    {
        if (_lost.IsEmpty)
            _paragraph.Roles[mark] = MarkRole.Stray;
        else
            _lost = default;
    }

    /// <summary>
    /// Closes with a mark of another kind, unless the mark that belongs to the innermost open one comes next: then this one
    /// is the odd one.
    /// </summary>
    private bool TryCloseMixed(int mark)
    {
        if (_open.Count == 0)
            return false;
        int innermost = _open.Innermost;
        int next = _next[mark];
        if (
            _marks[innermost].Position == MarkPosition.AfterWords
            || (
                next != None
                && _marks[next].Position == MarkPosition.AfterWords
                && MarkKinds.IsPair(_marks[innermost].Kind, _marks[next].Kind)
            )
        )
        {
            return false;
        }

        Close(_open.Count - 1, mark, MarkRole.ClosesMixed);
        return true;
    }

    private bool ClosesInnermost(int mark) => _open.Count > 0 && MarkKinds.IsPair(_marks[_open.Innermost].Kind, _marks[mark].Kind);

    /// <summary>Whether the next mark surely closes what this one would open.</summary>
    private bool NextCloses(int mark)
    {
        int next = _next[mark];
        return next != None && _marks[next].Position == MarkPosition.AfterWords && MarkKinds.IsPair(_marks[mark].Kind, _marks[next].Kind);
    }

    /// <summary>The last mark between letters was no abbreviation: it is between a prefix and the words that are quoted.</summary>
    private void OpenInsideWord(int closing)
    {
        if (MarkKinds.IsPair(_marks[_insideWord].Kind, _marks[closing].Kind))
            _paragraph.Pair(_insideWord, closing, MarkRole.Closes);
        else
            Open(closing);
        _insideWord = None;
    }

    private bool IsSpaceAt(int place) => place < _paragraph.Text.Length && char.IsWhiteSpace(_paragraph.Text[place]);
}
