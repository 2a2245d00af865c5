using NewsContent.Text;

namespace NewsContent.Tool.Importing;

/// <summary>What the command line says of an import.</summary>
/// <param name="Reading">How articles are read.</param>
/// <param name="Pages">The pages of the app that are not articles.</param>
internal sealed record ImportOptions(ArticleTextOptions Reading, IReadOnlyList<string> Pages);
