namespace NewsContent.Generators.Inputs;

/// <summary>
/// The properties and item metadata that the package's targets make visible to the compiler. What is written here stands in
/// <c>build/NewsContent.Generators.props</c> and <c>.targets</c> too.
/// </summary>
internal static class MetadataNames
{
    /// <summary>Says that an additional file is an article.</summary>
    public const string Kind = "build_metadata.AdditionalFiles.NewsContentKind";

    /// <summary>The value of <see cref="Kind"/> for articles.</summary>
    public const string ArticleKind = "article";

    /// <summary>The item as the project includes it.</summary>
    public const string Identity = "build_metadata.AdditionalFiles.NewsContentIdentity";

    /// <summary>Where the item shows in the project when its file is elsewhere.</summary>
    public const string Link = "build_metadata.AdditionalFiles.NewsContentLink";

    /// <summary>The part of the path that a <c>**</c> stood for.</summary>
    public const string RecursiveFolder = "build_metadata.AdditionalFiles.NewsContentRecursiveDir";

    /// <summary>The resource's name, where the item's identity is a path of the machine.</summary>
    public const string Resource = "build_metadata.AdditionalFiles.NewsContentResource";

    public const string RootNamespace = "build_property.RootNamespace";
    public const string ImplicitUsings = "build_property.ImplicitUsings";
    public const string Namespace = "build_property.NewsContentNamespace";
    public const string ClassName = "build_property.NewsContentClassName";
    public const string Accessibility = "build_property.NewsContentAccessibility";
    public const string Language = "build_property.NewsContentLanguage";
    public const string RequireListedSpeakers = "build_property.NewsContentRequireListedSpeakers";
    public const string Names = "build_property.NewsContentNames";

    /// <summary>Whether advice is given.</summary>
    public const string Advice = "build_property.NewsContentAdvice";

    /// <summary>Whether C# code is advised to use no name of a quotation or section that its text alone gives.</summary>
    public const string StableNames = "build_property.NewsContentStableNames";

    /// <summary>The day that counts as today for advice: the compiler reads no clock.</summary>
    public const string Today = "build_property.NewsContentToday";

    /// <summary>The paths of the articles that have no metadata of their own; see <see cref="Inputs.ListedArticles"/>.</summary>
    public const string ListedArticles = "build_property.NewsContentListedArticles";

    /// <summary>The folder that those paths begin in.</summary>
    public const string ProjectFolder = "build_property.NewsContentProjectFolder";

    /// <summary>How many files the project calls articles.</summary>
    public const string ArticleCount = "build_property.NewsContentArticleCount";

    /// <summary>A file among them whose name the compiler's configuration file cannot carry.</summary>
    public const string UnreachableArticle = "build_property.NewsContentUnreachableArticle";

    /// <summary>What the targets have made of the property NewsContentStorage.</summary>
    public const string Storage = "build_property.NewsContentChosenStorage";
}
