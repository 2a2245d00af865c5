namespace NewsContent.Generators.Inputs;

/// <summary>What must be known to read any file: one object, which stands beside each of them in the pipeline.</summary>
/// <param name="Listed">Which files are articles.</param>
/// <param name="Options">How they are read.</param>
internal sealed record ReadingContext(ListedArticles Listed, ReadingOptions Options)
{
    public static ReadingContext Of((ListedArticles Listed, ReadingOptions Options) input, CancellationToken cancellation) =>
        new(input.Listed, input.Options);
}
