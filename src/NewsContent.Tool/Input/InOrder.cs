namespace NewsContent.Tool.Input;

/// <summary>Works on several things at a time and gives the results in the order of the things, few of them waiting.</summary>
internal static class InOrder
{
    /// <summary>Results that wait for those before them are kept: with so many a thread's share, one slow file holds nobody up.</summary>
    private const int WaitingPerThread = 4;

    public static IEnumerable<TResult> Select<TSource, TResult>(
        IEnumerable<TSource> things,
        Func<TSource, TResult> work,
        CancellationToken cancellation
    )
    {
        var most = Environment.ProcessorCount * WaitingPerThread;
        var running = new Queue<Task<TResult>>();
        foreach (var thing in things)
        {
            if (running.Count == most)
                yield return Result(running.Dequeue(), cancellation);
            running.Enqueue(Task.Run(() => work(thing), cancellation));
        }

        while (running.Count > 0)
            yield return Result(running.Dequeue(), cancellation);
    }

    private static TResult Result<TResult>(Task<TResult> task, CancellationToken cancellation)
    {
        task.Wait(cancellation);
        return task.GetAwaiter().GetResult();
    }
}
