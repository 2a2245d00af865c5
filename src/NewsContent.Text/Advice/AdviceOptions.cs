using NewsContent.Text.Syntax;

namespace NewsContent.Text.Advice;

/// <summary>What advice needs to know beside the text.</summary>
public sealed record AdviceOptions
{
    /// <summary>The day that counts as today. The library reads no clock: without it, no date lies in the future.</summary>
    public PublicationDate? Today { get; init; }

    /// <summary>
    /// Whether an article is told about that does not say what search engines ask for (rule NEWS233). False when not set.
    /// </summary>
    public bool ForSearchEngines { get; init; }
}
