namespace NewsContent.Text.Fixes;

/// <summary>Where places of a text are after edits.</summary>
internal sealed class MovedPlaces
{
    private readonly IReadOnlyList<TextEdit> _edits;
    private readonly int[] _grownBefore;

    /// <param name="edits">In the order of the file; none touches another.</param>
    public MovedPlaces(IReadOnlyList<TextEdit> edits)
    {
        _edits = edits;
        _grownBefore = new int[edits.Count + 1];
        for (var i = 0; i < edits.Count; i++)
            _grownBefore[i + 1] = _grownBefore[i] + edits[i].NewText.Length - edits[i].Range.Length;
    }

    /// <summary>The place of a character after the edits before it.</summary>
    public int Of(int place)
    {
        int low = 0,
            high = _edits.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (IsBefore(_edits[middle].Range, place))
                low = middle + 1;
            else
                high = middle;
        }

        return place + _grownBefore[low];
    }

    private static bool IsBefore(TextRange edit, int place) => edit.End <= place && (edit.Start < place || edit.Length == 0);
}
