namespace NewsContent.Scale.Readers;

/// <summary>What was read, by which the readers can be held against each other.</summary>
/// <param name="Articles">How many articles.</param>
/// <param name="Headlines">Characters of all headlines.</param>
/// <param name="Parts">Paragraphs and quotations of all articles, as far as the reader tells them apart; else 0.</param>
internal readonly record struct ReadArticles(int Articles, long Headlines, long Parts);
