using NewsContent.Generators.Models;
using NewsContent.Generators.Schemas;

namespace NewsContent.Generators.Inputs;

/// <summary>What must be known to read any file: one object, which stands beside each of them in the pipeline.</summary>
/// <param name="Listed">Which files are articles.</param>
/// <param name="Options">How they are read.</param>
/// <param name="Fields">Which keys the articles of some folders have beside those of the format.</param>
internal sealed record ReadingContext(ListedArticles Listed, ReadingOptions Options, EquatableArray<FolderKeys> Fields)
{
    public static ReadingContext Of(
        (Pair<ListedArticles, ReadingOptions> Files, EquatableArray<FolderKeys> Fields) input,
        CancellationToken cancellation
    )
    {
        var ((listed, reading), fields) = input;
        return new(listed, listed.HasTranslations(reading) ? reading with { Names = NamedMembers.Quotes } : reading, fields);
    }
}
