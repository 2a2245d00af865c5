namespace NewsContent.Generators.Tests.Harness;

/// <summary>Short articles without a fault.</summary>
internal static class Story
{
    /// <summary>An article of four lines, of which the text is the last.</summary>
    public static string With(string headline = "Council approves budget", string text = "The council met on Friday.") =>
        $"{headline}\n\n2026-02-07\n\n{text}\n";

    /// <summary>A project of so many articles, <c>Articles/story-000.txt</c> and so on.</summary>
    public static TestProject Many(int count)
    {
        var files = Enumerable.Range(0, count).Select(i => MemoryText.Of(Identity(i), With($"Council approves budget {i}")));
        return TestProject.Empty with { Files = [.. files] };
    }

    public static string Identity(int number) => $"Articles/story-{number:D3}.txt";
}
