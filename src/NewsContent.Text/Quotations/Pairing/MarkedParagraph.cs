using NewsContent.Text.Quotations.Marks;

namespace NewsContent.Text.Quotations.Pairing;

/// <summary>What a mark was found to do.</summary>
internal enum MarkRole : byte
{
    /// <summary>Nothing that matters: an apostrophe, inches, or a single mark inside a quotation.</summary>
    None,

    /// <summary>Opens a quotation; without a partner, one that does not close in this paragraph.</summary>
    Opens,

    /// <summary>Closes what its partner opened.</summary>
    Closes,

    /// <summary>Closes what its partner opened, with a mark that does not belong to that one.</summary>
    ClosesMixed,

    /// <summary>Closes where nothing is open.</summary>
    Stray,
}

/// <summary>A paragraph, its marks, and which of them belong together.</summary>
internal sealed class MarkedParagraph
{
    /// <summary>The partner of a mark that has none.</summary>
    public const int NoPartner = -1;

    private readonly Mark[] _marks;
    private bool[] _resumes = [];

    /// <summary>Takes the marks as read; none has a role yet.</summary>
    public MarkedParagraph(int index, string text, Mark[] marks)
    {
        Index = index;
        Text = text;
        _marks = marks;
        Roles = new MarkRole[marks.Length];
        Partners = new int[marks.Length];
        for (int mark = 0; mark < marks.Length; mark++)
            Partners[mark] = NoPartner;
    }

    /// <summary>The paragraph's place among those scanned.</summary>
    public int Index { get; }

    /// <summary>Its text.</summary>
    public string Text { get; }

    /// <summary>Its marks in order.</summary>
    public Mark[] Marks => _marks;

    /// <summary>What each mark does.</summary>
    public MarkRole[] Roles { get; }

    /// <summary>For each mark the index of the one it closes or that closes it, or <see cref="NoPartner"/>.</summary>
    public int[] Partners { get; }

    /// <summary>Whether the mark takes up again a quotation that an earlier paragraph left open.</summary>
    public bool IsResuming(int mark) => mark < _resumes.Length && _resumes[mark];

    /// <summary>Says that the mark takes up again a quotation that marks of <paramref name="kind"/> open.</summary>
    public void Resume(int mark, MarkKind kind)
    {
        if (_resumes.Length == 0)
            _resumes = new bool[Marks.Length];
        _resumes[mark] = true;
        Marks[mark] = Marks[mark] with { Kind = kind, Position = MarkPosition.BeforeWords };
    }

    /// <summary>Whether the mark opens a quotation that this paragraph closes.</summary>
    public bool OpensPair(int mark) => Roles[mark] == MarkRole.Opens && Partners[mark] != NoPartner;

    /// <summary>Says that two marks belong together.</summary>
    public void Pair(int opening, int closing, MarkRole closingRole)
    {
        Roles[opening] = MarkRole.Opens;
        Roles[closing] = closingRole;
        Partners[opening] = closing;
        Partners[closing] = opening;
    }
}
