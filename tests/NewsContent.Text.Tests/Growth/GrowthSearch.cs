using System.Diagnostics;

namespace NewsContent.Text.Tests.Growth;

/// <summary>A shape whose work grows faster than its text.</summary>
/// <param name="Shape">Made as simple as it can be.</param>
/// <param name="Witness">What grows: steps, bytes or time.</param>
/// <param name="Factors">By how much at each doubling of the length.</param>
internal sealed record Grown(Shape Shape, string Witness, IReadOnlyList<double> Factors);

/// <summary>
/// Reads articles of random shapes at one length and at twice that length, and finds those that take more than twice the work.
/// </summary>
/// <param name="read">Reads one text.</param>
/// <param name="withTime">Whether processor time counts too: where nothing else runs beside.</param>
internal sealed class GrowthSearch(Action<string> read, bool withTime)
{
    private const double MostGrowth = 2.2;

    /// <summary>Where the search begins, in UTF-16 code units: beyond the windows within which rules look around.</summary>
    private const int Length = 4_000;

    /// <summary>What grows too fast once must do so at so many doublings: a table that grows at an unlucky length does not.</summary>
    private const int Doublings = 3;

    // What any text costs, and tables that a thread keeps.
    private const int FreeBytes = 200_000;

    private const double MostGrowthOfTime = 3.2;
    private const int LengthForTime = 64_000;
    private static readonly TimeSpan LeastTime = TimeSpan.FromMilliseconds(150);

    /// <summary>How many shapes were read.</summary>
    public int Count { get; private set; }

    /// <summary>Draws shapes until the time is over, or so many grow too fast: those.</summary>
    public IReadOnlyList<Grown> Run(Random random, TimeSpan time, int most = 1, int shapes = int.MaxValue)
    {
        var found = new Dictionary<string, Grown>(StringComparer.Ordinal);
        for (var clock = Stopwatch.StartNew(); clock.Elapsed < time && found.Count < most && Count < shapes; Count++)
        {
            if (Check(ShapeGrammar.Draw(random)) is { } grown && Simplest(grown) is var simplest)
                found[simplest.Shape.ToString()] = simplest;
        }

        return [.. found.Values];
    }

    /// <summary>What grows too fast in a shape; null when nothing does.</summary>
    public Grown? Check(Shape shape)
    {
        read(shape.Text(Length / 8));
        var (steps, bytes) = (new List<double>(), new List<double>());
        var before = Measure(shape, Length);
        for (var doubling = 1; doubling <= Doublings; doubling++)
        {
            var after = Measure(shape, Length << doubling);
            steps.Add(Factor(after.Steps, before.Steps, after, before));
            bytes.Add(Factor(after.Bytes - FreeBytes, before.Bytes, after, before));
            if (steps[^1] <= MostGrowth && bytes[^1] <= MostGrowth)
                break;
            before = after;
        }

        if (steps.Count == Doublings && steps.TrueForAll(static factor => factor > MostGrowth))
            return new Grown(shape, "steps", steps);
        if (bytes.Count == Doublings && bytes.TrueForAll(static factor => factor > MostGrowth))
            return new Grown(shape, "bytes", bytes);
        return withTime ? CheckTime(shape) : null;
    }

    // What no step counts: the least of some readings each, since others may run beside.
    private Grown? CheckTime(Shape shape)
    {
        var factors = new List<double>();
        var before = Time(shape, LengthForTime);
        for (var doubling = 1; doubling <= Doublings; doubling++)
        {
            var after = Time(shape, LengthForTime << doubling);
            if (after < LeastTime || after < before * MostGrowthOfTime)
                return null;
            factors.Add(after / before);
            before = after;
        }

        return new Grown(shape, "time", factors);
    }

    private TimeSpan Time(Shape shape, int length)
    {
        var text = shape.Text(length);
        var least = TimeSpan.MaxValue;
        for (var i = 0; i < 2; i++)
        {
            var start = Environment.CpuUsage.TotalTime;
            read(text);
            var taken = Environment.CpuUsage.TotalTime - start;
            least = taken < least ? taken : least;
        }

        return least;
    }

    private WorkOf Measure(Shape shape, int length) => WorkOf.Reading(shape.Text(length), read);

    // Lengths are not quite doubled, as pieces are not cut.
    private static double Factor(long large, long small, WorkOf after, WorkOf before) => 2.0 * large / small / after.Length * before.Length;

    private Grown Simplest(Grown grown)
    {
        while (ShapeGrammar.Simpler(grown.Shape).Select(Check).FirstOrDefault(simpler => simpler?.Witness == grown.Witness) is { } simpler)
        {
            grown = simpler;
        }

        return grown;
    }
}
