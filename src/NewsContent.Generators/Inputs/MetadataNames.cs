namespace NewsContent.Generators.Inputs;

/// <summary>The options that the package's targets put into the manifest, by their names in the project file.</summary>
internal static class MetadataNames
{
    public const string RootNamespace = "RootNamespace";
    public const string ImplicitUsings = "ImplicitUsings";
    public const string Namespace = "NewsContentNamespace";
    public const string ClassName = "NewsContentClassName";
    public const string Accessibility = "NewsContentAccessibility";
    public const string Language = "NewsContentLanguage";
    public const string RequireListedSpeakers = "NewsContentRequireListedSpeakers";
    public const string Names = "NewsContentNames";

    /// <summary>Whether dates at the beginning of files' names stay in slugs and names.</summary>
    public const string KeepDates = "NewsContentKeepDates";

    /// <summary>The pages of the site that are not articles.</summary>
    public const string Pages = "NewsContentPages";

    /// <summary>Whether drafts are in the build.</summary>
    public const string Drafts = "NewsContentDrafts";

    /// <summary>The moment of publication: what is not published then is left out.</summary>
    public const string PublishAt = "NewsContentPublishAt";

    /// <summary>The languages in which every article should be there.</summary>
    public const string Languages = "NewsContentLanguages";

    /// <summary>Whether advice is given.</summary>
    public const string Advice = "NewsContentAdvice";

    /// <summary>Whether C# code is advised to use no name of a quotation or section that its text alone gives.</summary>
    public const string StableNames = "NewsContentStableNames";

    /// <summary>The day that counts as today for advice: the compiler reads no clock.</summary>
    public const string Today = "NewsContentToday";

    /// <summary>Where the texts are kept. <c>Auto</c> is not a value here: the build has chosen.</summary>
    public const string Storage = "NewsContentStorage";
}
