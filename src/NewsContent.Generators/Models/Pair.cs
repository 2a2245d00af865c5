using Microsoft.CodeAnalysis;

namespace NewsContent.Generators.Models;

/// <summary>Two values of the pipeline that go on as one.</summary>
/// <param name="Left">The first.</param>
/// <param name="Right">The second.</param>
/// <remarks>
/// A class, where <c>Combine</c> makes a tuple. The runtime compiles the compiler’s pipeline once for all classes, and once more for each
/// shape of tuple within tuple: some two hundred methods each, at the beginning of every build.
/// </remarks>
internal sealed record Pair<TLeft, TRight>(TLeft Left, TRight Right)
    where TLeft : class
    where TRight : class
{
    /// <summary>Makes one of what <c>Combine</c> gives.</summary>
    public static Pair<TLeft, TRight> Of((TLeft Left, TRight Right) both, CancellationToken cancellation) => new(both.Left, both.Right);
}

internal static class Pair
{
    /// <summary>
    /// Two values as one that is combined with a third: only the last join of a step is a <c>Combine</c>.
    /// </summary>
    public static IncrementalValueProvider<Pair<TLeft, TRight>> PairWith<TLeft, TRight>(
        this IncrementalValueProvider<TLeft> left,
        IncrementalValueProvider<TRight> right
    )
        where TLeft : class
        where TRight : class => left.Combine(right).Select(Pair<TLeft, TRight>.Of);
}
