using NewsContent.Text.Quotations.Marks;

namespace NewsContent.Text.Quotations.Pairing;

/// <summary>
/// The marks that are open at a place of a paragraph, one inside the other. Finds the innermost one that a mark closes without
/// a look at the others, so that any depth costs the same.
/// </summary>
internal sealed class OpenMarks
{
    /// <summary>No open mark.</summary>
    public const int None = -1;

    private Mark[] _marks = [];

    /// <summary>The open marks by their index in the paragraph, outermost first.</summary>
    private readonly List<int> _open = [];

    /// <summary>For each of them the depth of the last one of its kind outside it.</summary>
    private readonly List<int> _outerOfKind = [];

    private readonly int[] _innermostOfKind = new int[MarkKinds.Count];
    private readonly int[] _countOfKind = new int[MarkKinds.Count];

    /// <summary>Takes a paragraph's marks, in place of those of the paragraph before; none is open.</summary>
    public void Begin(Mark[] marks)
    {
        _marks = marks;
        _open.Clear();
        _outerOfKind.Clear();
        for (int kind = 0; kind < MarkKinds.Count; kind++)
        {
            _innermostOfKind[kind] = None;
            _countOfKind[kind] = 0;
        }
    }

    /// <summary>How many are open; the innermost one has the depth one less.</summary>
    public int Count => _open.Count;

    /// <summary>The index of the innermost open mark; there must be one.</summary>
    public int Innermost => _open[_open.Count - 1];

    /// <summary>Opens the mark, inside those that are open.</summary>
    public void Add(int mark)
    {
        int kind = (int)_marks[mark].Kind;
        _outerOfKind.Add(_innermostOfKind[kind]);
        _innermostOfKind[kind] = _open.Count;
        _countOfKind[kind]++;
        _open.Add(mark);
    }

    /// <summary>Takes the innermost mark off.</summary>
    public void RemoveInnermost()
    {
        int kind = (int)_marks[Innermost].Kind;
        _innermostOfKind[kind] = _outerOfKind[_open.Count - 1];
        _countOfKind[kind]--;
        _outerOfKind.RemoveAt(_open.Count - 1);
        _open.RemoveAt(_open.Count - 1);
    }

    /// <summary>
    /// The depth of the innermost open mark that a mark of <paramref name="kind"/> properly closes, or <see cref="None"/>.
    /// </summary>
    public int InnermostClosedBy(MarkKind kind)
    {
        int innermost = None;
        foreach (MarkKind opening in MarkKinds.OpeningsOf(kind))
            innermost = Math.Max(innermost, _innermostOfKind[(int)opening]);
        return innermost;
    }

    /// <summary>How many open marks a mark of <paramref name="kind"/> could properly close.</summary>
    public int CountClosedBy(MarkKind kind)
    {
        int count = 0;
        foreach (MarkKind opening in MarkKinds.OpeningsOf(kind))
            count += _countOfKind[(int)opening];
        return count;
    }
}
