namespace NewsContent.Generators;

/// <summary>The names of the pipeline's steps, by which the tests ask each one whether it ran again.</summary>
internal static class TrackingNames
{
    /// <summary>What the build tells of the project, in one file.</summary>
    public const string Manifest = nameof(Manifest);

    /// <summary>What the build says of the project: namespace, class name, accessibility.</summary>
    public const string Options = nameof(Options);

    /// <summary>What the code says of the project: language version, the records' presence, names already taken.</summary>
    public const string Project = nameof(Project);

    /// <summary>The records that give articles fields, with their places in C#.</summary>
    public const string FoundSchemas = nameof(FoundSchemas);

    /// <summary>The same without places: what texts are checked against, and what is emitted.</summary>
    public const string Schemas = nameof(Schemas);

    /// <summary>Which keys the articles of each folder have.</summary>
    public const string FieldKeys = nameof(FieldKeys);

    /// <summary>The emitted readers of fields.</summary>
    public const string FieldReaders = nameof(FieldReaders);

    /// <summary>The faults of all articles’ fields.</summary>
    public const string FieldProblems = nameof(FieldProblems);

    /// <summary>The articles that the manifest names.</summary>
    public const string Listed = nameof(Listed);

    /// <summary>What of the options decides how a text is read.</summary>
    public const string Reading = nameof(Reading);

    /// <summary>Which additional texts are articles. The only step whose values hold an AdditionalText: it is the input.</summary>
    public const string Files = nameof(Files);

    /// <summary>One article's content, name and problems.</summary>
    public const string Articles = nameof(Articles);

    /// <summary>All articles, each once. An array, and so another value after every edit.</summary>
    public const string Collected = nameof(Collected);

    /// <summary>The problems of all articles.</summary>
    public const string Problems = nameof(Problems);

    /// <summary>The content of all articles that get a member, without positions, and whether it fits into an assembly.</summary>
    public const string Content = nameof(Content);

    /// <summary>What all generated files have in common.</summary>
    public const string Generation = nameof(Generation);

    /// <summary>The names that all articles ask for.</summary>
    public const string Names = nameof(Names);

    /// <summary>Which names can be beside each other.</summary>
    public const string NamePlan = nameof(NamePlan);

    /// <summary>The generated class as a whole: its folders and how many files it has.</summary>
    public const string Index = nameof(Index);

    /// <summary>The folders of all articles.</summary>
    public const string Folders = nameof(Folders);

    /// <summary>Articles that the manifest names and the compiler has not got.</summary>
    public const string Missing = nameof(Missing);

    /// <summary>The articles whose publication is limited.</summary>
    public const string Limited = nameof(Limited);

    /// <summary>The members of articles that are left out.</summary>
    public const string HeldBack = nameof(HeldBack);

    /// <summary>Which translations belong to which originals.</summary>
    public const string Translations = nameof(Translations);

    /// <summary>Which sections and quotations of translations have the names of their originals’.</summary>
    public const string TranslatedNames = nameof(TranslatedNames);

    /// <summary>The articles of referenced libraries.</summary>
    public const string Libraries = nameof(Libraries);

    /// <summary>Which articles refer to others, and by what.</summary>
    public const string References = nameof(References);

    /// <summary>Which articles those references mean.</summary>
    public const string Resolved = nameof(Resolved);

    /// <summary>The ids in the pages of articles to whose headings others link.</summary>
    public const string Anchors = nameof(Anchors);

    /// <summary>Links to headings of other articles that are not there.</summary>
    public const string HeadingProblems = nameof(HeadingProblems);

    /// <summary>The pictures that the manifest names.</summary>
    public const string ListedPictures = nameof(ListedPictures);

    /// <summary>Which articles name pictures, and by what.</summary>
    public const string NamedPictures = nameof(NamedPictures);

    /// <summary>Which pictures those names mean.</summary>
    public const string Pictures = nameof(Pictures);

    /// <summary>One generated file's articles.</summary>
    public const string GeneratedFiles = nameof(GeneratedFiles);

    /// <summary>All of them.</summary>
    public static readonly IReadOnlyList<string> All =
    [
        Manifest,
        Options,
        Project,
        Listed,
        Reading,
        Files,
        Articles,
        Collected,
        Problems,
        Names,
        NamePlan,
        Limited,
        HeldBack,
        Translations,
        TranslatedNames,
        Libraries,
        References,
        Resolved,
        Anchors,
        HeadingProblems,
        ListedPictures,
        NamedPictures,
        Pictures,
        Content,
        Generation,
        Folders,
        Missing,
        Index,
        GeneratedFiles,
        FoundSchemas,
        Schemas,
        FieldKeys,
        FieldReaders,
        FieldProblems,
    ];
}
