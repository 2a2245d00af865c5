using NewsContent;

namespace NewsReader.Views;

/// <summary>What a reader sees first: the list of all articles, and one of them in full.</summary>
/// <param name="Articles">All articles, in the order of the list.</param>
/// <param name="Featured">The article shown in full.</param>
internal sealed record FrontPage(ArticleCatalog Articles, Article Featured);
