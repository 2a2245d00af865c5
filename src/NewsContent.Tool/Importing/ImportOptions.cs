using NewsContent.Text;

namespace NewsContent.Tool.Importing;

/// <summary>What the command line says of an import.</summary>
/// <param name="To">The folder into which articles are written, as it was given.</param>
/// <param name="Reading">How articles are read.</param>
/// <param name="Pages">The pages of the app that are no articles.</param>
internal sealed record ImportOptions(string To, ArticleTextOptions Reading, IReadOnlyList<string> Pages);
