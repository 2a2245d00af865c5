namespace NewsContent.Text.Tests.Format;

/// <summary>A page of the documents that is made from what the code knows.</summary>
internal static class MadePage
{
    /// <summary>
    /// Asserts that the page stands in the documents as it is made. Where it differs, what is made lies beside it as
    /// <c>.received.md</c>: read it, then rename it to the page.
    /// </summary>
    /// <param name="page">The page’s path below <c>docs</c>, with <c>/</c>.</param>
    /// <param name="made">The page as it is made.</param>
    public static void AssertIsWritten(string page, string made)
    {
        var path = Path.Combine(Repository.Root, "docs", page);
        var received = Path.ChangeExtension(path, ".received.md");
        var written = File.Exists(path) ? Repository.Read("docs", page) : "";
        if (made != written)
            File.WriteAllText(received, made);
        else
            File.Delete(received);

        Assert.Equal(written, made);
    }
}
