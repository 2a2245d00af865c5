namespace NewsContent.Text.Header;

/// <summary>What is at the beginning of a file that was written for another program.</summary>
/// <param name="Name">What it is, for a message: "the head of an e-mail".</param>
/// <param name="Advice">What to write instead.</param>
/// <param name="Range">The line that tells it, in the file.</param>
internal sealed record OtherFormat(string Name, string Advice, TextRange Range)
{
    /// <summary>
    /// How many lines that are not blank belong to it, from the first on; all of them where the whole file is in that format.
    /// </summary>
    public int LineCount { get; init; }

    /// <summary>The headline's words, where it says them; null else. In the file.</summary>
    public TextRange? Headline { get; init; }

    /// <summary>The date's words, where it says them; null else. In the file.</summary>
    public TextRange? Date { get; init; }

    /// <summary>Whether the whole file is in that format, so that nothing more can be read of it.</summary>
    public bool IsWholeFile { get; init; }
}
