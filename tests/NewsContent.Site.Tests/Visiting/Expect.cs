namespace NewsContent.Site.Tests.Visiting;

/// <summary>Checks that tell everything they found, each at its line.</summary>
internal static class Expect
{
    /// <summary>Fails with all of them when there are any.</summary>
    public static void None(IEnumerable<string> found, string where = "")
    {
        var all = found.ToList();
        Assert.True(all.Count == 0, $"{all.Count} faults{where}:\n{string.Join('\n', all)}");
    }
}
