namespace NewsContent.Text.Quotations.Marks;

/// <summary>A set of kinds of marks.</summary>
internal readonly record struct MarkKindSet(ulong Bits)
{
    /// <summary>The set of the kinds given.</summary>
    public static MarkKindSet Of(params MarkKind[] kinds)
    {
        MarkKindSet set = default;
        foreach (MarkKind kind in kinds)
            set = set.With(kind);
        return set;
    }

    /// <summary>Whether no kind is in the set.</summary>
    public bool IsEmpty => Bits == 0;

    /// <summary>Whether <paramref name="kind"/> is in the set.</summary>
    public bool Contains(MarkKind kind) => (Bits & (1UL << (int)kind)) != 0;

    /// <summary>The set with <paramref name="kind"/> in it.</summary>
    public MarkKindSet With(MarkKind kind) => new(Bits | (1UL << (int)kind));

    /// <summary>The set without <paramref name="kind"/>.</summary>
    public MarkKindSet Without(MarkKind kind) => new(Bits & ~(1UL << (int)kind));
}
