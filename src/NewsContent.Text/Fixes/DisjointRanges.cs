namespace NewsContent.Text.Fixes;

/// <summary>Ranges of a file of which none touches another, in order: edits that can be made at once.</summary>
internal sealed class DisjointRanges
{
    private readonly List<TextRange> _ranges = [];

    /// <summary>Takes the edits' ranges; takes none and says false when one of them touches a range that is taken.</summary>
    public bool TryTake(IReadOnlyList<TextEdit> edits)
    {
        foreach (var edit in edits)
        {
            var next = IndexAfter(edit.Range.Start);
            if (next > 0 && _ranges[next - 1].End >= edit.Range.Start)
                return false;
            if (next < _ranges.Count && _ranges[next].Start <= edit.Range.End)
                return false;
        }

        // Problems come in the order of the file: nearly every range goes to the end.
        foreach (var edit in edits)
            _ranges.Insert(IndexAfter(edit.Range.Start), edit.Range);
        return true;
    }

    /// <summary>The index of the first range that begins after a place.</summary>
    private int IndexAfter(int place)
    {
        int low = 0,
            high = _ranges.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_ranges[middle].Start <= place)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
