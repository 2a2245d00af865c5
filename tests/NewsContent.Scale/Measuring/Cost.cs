namespace NewsContent.Scale.Measuring;

/// <summary>What a command cost with all that it waited for.</summary>
/// <param name="Cpu">Seconds, user and system. Other work on the machine changes them little, unlike <paramref name="Wall"/>.</param>
/// <param name="Wall">Seconds from start to end.</param>
/// <param name="Memory">The largest single process, in megabytes of a million bytes.</param>
internal sealed record Cost(double Cpu, double Wall, double Memory)
{
    /// <summary>The least of several measures, each figure for itself: what disturbs a process only ever adds.</summary>
    public static Cost Least(IReadOnlyCollection<Cost> rounds) =>
        new(rounds.Min(cost => cost.Cpu), rounds.Min(cost => cost.Wall), rounds.Min(cost => cost.Memory));
}
