namespace NewsContent.Generators.Emission;

/// <summary>
/// The types of the NewsContent library and of the framework that generated code names, always in full and never as <c>var</c>: nothing of
/// the app's can be in their way.
/// </summary>
internal static class RecordTypes
{
    public const string Article = "global::NewsContent.Article";
    public const string Quote = "global::NewsContent.Quote";
    public const string Section = "global::NewsContent.Section";
    public const string QuoteList = "global::NewsContent.QuoteList";
    public const string SectionList = "global::NewsContent.SectionList";
    public const string Catalog = "global::NewsContent.ArticleCatalog";
    public const string Content = "global::NewsContent.CompilerServices.ArticleContent";
    public const string FieldReader = "global::NewsContent.CompilerServices.FieldReader";
    public const string NamedParts = "global::NewsContent.CompilerServices.NamedParts";
    public const string ArticleStore = "global::NewsContent.CompilerServices.ArticleStore";
    public const string ArticleSlugs = "global::NewsContent.CompilerServices.ArticleSlugs";
    public const string CatalogStore = "global::NewsContent.CompilerServices.CatalogStore";
    public const string List = "global::System.Collections.Generic.List";
    public const string Enumerable = "global::System.Collections.Generic.IEnumerable";
}
