namespace NewsContent.Generators;

/// <summary>The names of the pipeline's steps, by which the tests ask each one whether it ran again.</summary>
internal static class TrackingNames
{
    /// <summary>What the build says of the project: namespace, class name, accessibility.</summary>
    public const string Options = nameof(Options);

    /// <summary>What the code says of the project: language version, the records' presence, names already taken.</summary>
    public const string Project = nameof(Project);

    /// <summary>The articles that one property names.</summary>
    public const string Listed = nameof(Listed);

    /// <summary>Which additional texts are articles. The only step whose values hold an AdditionalText: it is the input.</summary>
    public const string Files = nameof(Files);

    /// <summary>One article's content, name and problems.</summary>
    public const string Articles = nameof(Articles);

    /// <summary>The problems of all articles.</summary>
    public const string Problems = nameof(Problems);

    /// <summary>The content of all articles that get a member, without positions.</summary>
    public const string Models = nameof(Models);

    /// <summary>The names that all articles ask for.</summary>
    public const string Names = nameof(Names);

    /// <summary>Which names can stand beside each other.</summary>
    public const string NamePlan = nameof(NamePlan);

    /// <summary>The generated class as a whole: its folders and how many files it has.</summary>
    public const string Index = nameof(Index);

    /// <summary>The folders of all articles.</summary>
    public const string Folders = nameof(Folders);

    /// <summary>Whether the literals of all articles fit into an assembly.</summary>
    public const string Literals = nameof(Literals);

    /// <summary>How many articles the targets have sent.</summary>
    public const string Announced = nameof(Announced);

    /// <summary>One generated file's articles.</summary>
    public const string GeneratedFiles = nameof(GeneratedFiles);

    /// <summary>All of them.</summary>
    public static readonly IReadOnlyList<string> All =
    [
        Options,
        Project,
        Files,
        Articles,
        Problems,
        Models,
        Names,
        NamePlan,
        Literals,
        Folders,
        Announced,
        Index,
        GeneratedFiles,
    ];
}
