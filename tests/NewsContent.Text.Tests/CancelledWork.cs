using NewsContent.Counting;

namespace NewsContent.Text.Tests;

/// <summary>
/// Cancels a piece of work at places evenly apart, and demands that it ends within 50 ms of each: counted in woven steps (each turn of a
/// loop, each call of a method, each character that the framework looks at), of which there are many for each character of a text.
/// </summary>
internal static class CancelledWork
{
    /// <summary>
    /// So many steps take 50 ms at most. Measured on a busy machine of two cores, each shape of a large article read five times in a
    /// Release build and the fastest reading taken, a step takes 2.9 to 10 ns, and 18 ns where most of it is memory that other programs
    /// want too (speakers of notes, 8,066,462 steps in 145.6 ms): 50 ms are 2,770,000 of those.
    /// </summary>
    private const long MostSteps = 2_500_000;

    /// <summary>Does the work once whole, and then once for each place.</summary>
    /// <param name="places">How many places.</param>
    /// <param name="work">The work.</param>
    /// <param name="mayEndWhole">
    /// Whether the work may end whole when it is cancelled at the last place: what is left may be less than what lies between two looks at
    /// the token.
    /// </param>
    public static void AssertEndsSoon(int places, Action<CancellationToken> work, bool mayEndWhole = false)
    {
        var before = Work.Steps;
        work(CancellationToken.None);
        var whole = Work.Steps - before;

        for (var place = 1; place <= places; place++)
        {
            using var cancellation = new CancellationTokenSource();
            var cancelledAt = 0L;
            Work.After(whole * place / (places + 1), () =>
            {
                cancelledAt = Work.Steps;
                cancellation.Cancel();
            });

            var end = Record.Exception(() => work(cancellation.Token));
            Assert.True(end is null or OperationCanceledException, end?.ToString());
            Assert.True(end is not null || mayEndWhole && place == places, "Nothing looked at the token.");
            Assert.True(
                Work.Steps - cancelledAt <= MostSteps,
                $"{Work.Steps - cancelledAt:N0} steps after a cancellation at place {place} of {places} in {whole:N0}"
            );
        }
    }
}
