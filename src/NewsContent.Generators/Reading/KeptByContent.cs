namespace NewsContent.Generators.Reading;

/// <summary>
/// What was made of files, kept for the next compilation in the same process: a compiler server hands every file over anew, and nearly all
/// of them say what they said before.
/// </summary>
/// <remarks>
/// A pure cache: what is kept depends on nothing but what it was made of. It holds one value for each path and no more than its bound: what
/// was not asked for since half of the bound was filled is let go.
/// </remarks>
/// <typeparam name="TValue">What is made of a file; it holds nothing of the compiler’s.</typeparam>
/// <param name="bound">So many bytes are held at most, as <paramref name="weigh"/> reckons them.</param>
/// <param name="weigh">How many bytes a value has, roughly.</param>
internal sealed class KeptByContent<TValue>(long bound, Func<TValue, long> weigh)
    where TValue : class
{
    private readonly object _changing = new();
    private Dictionary<string, Kept> _recent = new(StringComparer.Ordinal);
    private Dictionary<string, Kept> _earlier = new(StringComparer.Ordinal);
    private long _weight;

    /// <summary>How many bytes are held at most; nothing is kept from now on when it is 0.</summary>
    public long Bound { get; set; } = bound;

    /// <summary>What was made of a file; null when it was not, or of something else.</summary>
    /// <param name="path">The file.</param>
    /// <param name="origin">All that the value was made of, which is compared.</param>
    public TValue? Find(string path, object origin)
    {
        lock (_changing)
        {
            if (_recent.TryGetValue(path, out var kept))
                return kept.Origin.Equals(origin) ? kept.Value : null;
            if (!_earlier.TryGetValue(path, out kept) || !kept.Origin.Equals(origin))
                return null;
            Add(path, kept);
            return kept.Value;
        }
    }

    /// <summary>Keeps what was made of a file, in the place of what was made of it before.</summary>
    public void Keep(string path, object origin, TValue value)
    {
        var weight = weigh(value);
        lock (_changing)
        {
            if (weight <= Bound / 2)
                Add(path, new Kept(origin, value, weight));
        }
    }

    private void Add(string path, Kept kept)
    {
        if (_recent.TryGetValue(path, out var before))
            _weight -= before.Weight;
        if (_weight + kept.Weight > Bound / 2)
        {
            (_earlier, _recent) = (_recent, new Dictionary<string, Kept>(StringComparer.Ordinal));
            _weight = 0;
        }

        _earlier.Remove(path);
        _recent[path] = kept;
        _weight += kept.Weight;
    }

    private sealed class Kept(object origin, TValue value, long weight)
    {
        public object Origin { get; } = origin;

        public TValue Value { get; } = value;

        public long Weight { get; } = weight;
    }
}
