using NewsContent.Counting;

namespace NewsContent.Text.Tests;

/// <summary>What a reading took: the steps that it took, and the bytes that it made.</summary>
/// <param name="Length">The text's, in UTF-16 code units.</param>
/// <param name="Steps">See <see cref="Work"/>.</param>
/// <param name="Bytes">Allocated on the thread that read.</param>
internal sealed record WorkOf(int Length, long Steps, long Bytes)
{
    // A little more for each character is what tables that grow cost; work with the square of the length is eight times more.
    private const double MostGrowth = 1.5;

    private const int FreeBytes = 100_000;

    /// <summary>Reads a text and counts; what is made once for all texts must be made before.</summary>
    public static WorkOf Reading(string text, Action<string> read) => Doing(text.Length, () => read(text));

    /// <summary>Does something with so many of a thing, and counts.</summary>
    public static WorkOf Doing(int length, Action work)
    {
        var (steps, bytes) = (Work.Steps, GC.GetAllocatedBytesForCurrentThread());
        work();
        return new WorkOf(length, Work.Steps - steps, GC.GetAllocatedBytesForCurrentThread() - bytes);
    }

    /// <summary>Fails when the work for one character is more than it was in the same text at an eighth of the length.</summary>
    public void AssertInProportionTo(WorkOf small)
    {
        Assert.InRange(Length, small.Length * 4L, small.Length * 16L);

        // None would be an assembly that does not count.
        Assert.True(small.Steps > small.Length / 200, $"Hardly a step was counted: {small}");
        Assert.True(
            (double)Steps / Length <= MostGrowth * small.Steps / small.Length,
            $"{Growth(Steps, small.Steps, small)} steps a character: {small}, {this}"
        );
        Assert.True(
            (double)(Bytes - FreeBytes) / Length <= MostGrowth * small.Bytes / small.Length,
            $"{Growth(Bytes, small.Bytes, small)} bytes a character: {small}, {this}"
        );
    }

    private string Growth(long large, long before, WorkOf small) => $"{(double)large / Length / before * small.Length:F1} times the";
}
