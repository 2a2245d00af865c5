using NewsContent.Text.Syntax;

namespace NewsContent.Text.Advice;

/// <summary>What advice needs besides the text.</summary>
public sealed record AdviceOptions
{
    /// <summary>The day that counts as today. The library does not read a clock: without this day, no date is in the future.</summary>
    public PublicationDate? Today { get; init; }

    /// <summary>Whether articles are reported that lack what search engines ask for (rule NEWS233). False when not set.</summary>
    public bool ForSearchEngines { get; init; }
}
