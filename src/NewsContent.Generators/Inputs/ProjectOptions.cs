using NewsContent.Generators.Diagnostics;
using NewsContent.Generators.Models;
using NewsContent.Generators.Naming;
using NewsContent.Text;
using NewsContent.Text.Header;
using NewsContent.Text.References;
using NewsContent.Text.Rules;
using NewsContent.Text.Translations;

namespace NewsContent.Generators.Inputs;

/// <summary>How much of an article gets a name of its own.</summary>
internal enum NamedMembers
{
    /// <summary>Articles, their sections and their quotations.</summary>
    Quotes,

    /// <summary>Articles and their sections.</summary>
    Sections,

    /// <summary>Articles alone: for large archives.</summary>
    Articles,
}

/// <summary>Whether drafts are in the build.</summary>
internal enum DraftsInBuild
{
    /// <summary>They are articles like others.</summary>
    Include,

    /// <summary>Of each only the member’s name is there, which C# code can use in no way.</summary>
    Exclude,

    /// <summary>Nothing of them is there.</summary>
    ExcludeNames,
}

/// <summary>What the project's properties decide of the generated code. A value that is not valid is the default, and reported.</summary>
/// <param name="Namespace">The generated namespace.</param>
/// <param name="ClassName">The generated class.</param>
/// <param name="IsPublic">Whether it is public or internal.</param>
/// <param name="HasImplicitUsings">Whether the generated code adds global usings.</param>
/// <param name="Names">How much gets a name.</param>
/// <param name="Reading">
/// How the articles are read: the default language, whether speakers must be listed, where the texts are kept, what is left out.
/// </param>
/// <param name="Drafts">Whether drafts, and what is not published yet or any more, leave their names.</param>
/// <param name="Pages">The pages of the site that are no articles, such as <c>/about</c>: what links may lead to.</param>
/// <param name="Problems">Properties that are not valid.</param>
internal sealed record ProjectOptions(
    string Namespace,
    string ClassName,
    bool IsPublic,
    bool HasImplicitUsings,
    NamedMembers Names,
    ReadingOptions Reading,
    DraftsInBuild Drafts,
    EquatableArray<string> Pages,
    EquatableArray<DiagnosticModel> Problems
)
{
    private const string DefaultNamespace = "App";
    private const string DefaultClassName = "Articles";
    private const string DefaultLanguage = "en";

    public static ProjectOptions Read(ManifestOptions options, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var properties = new Properties(options);

        // The generator has no use for them, but it is the one that tells of a value that is not valid.
        AdviceSettings.Read(properties);
        var (names, drafts) = (ReadNames(properties), ReadDrafts(properties));
        return new ProjectOptions(
            ReadNamespace(properties),
            properties.Read(
                MetadataNames.ClassName,
                DefaultClassName,
                name => Identifier.IsGeneratedClassName(name) ? name : null,
                "Write a C# name, such as Articles."
            ),
            properties.Read(MetadataNames.Accessibility, "public", ReadAccessibility, "Write public or internal.") == "public",
            properties.Value(MetadataNames.ImplicitUsings) is { } usings && (Is(usings, "enable") || Is(usings, "true")),
            names,
            new ReadingOptions(ReadTextOptions(properties), ReadStorage(properties), PublicationRule.Of(drafts, ReadPublishAt(properties)))
            {
                Names = names,
                Languages = ReadLanguages(properties),
            },
            drafts switch
            {
                PublicationRule.Exclude => DraftsInBuild.Exclude,
                PublicationRule.ExcludeNames => DraftsInBuild.ExcludeNames,
                _ => DraftsInBuild.Include,
            },
            ReadPages(properties),
            properties.Problems.ToEquatableArray()
        );
    }

    private static ArticleTextOptions ReadTextOptions(Properties properties) =>
        new()
        {
            DefaultLanguage = properties.Read(
                MetadataNames.Language,
                DefaultLanguage,
                LanguageTag.Normalize,
                "Write a language code, such as en, de or pt-BR."
            ),
            KeepsDates = properties.Read(MetadataNames.KeepDates, "false", ReadBoolean, "Write true or false.") == "true",
            RequiresListedSpeakers =
                properties.Read(MetadataNames.RequireListedSpeakers, "false", ReadBoolean, "Write true or false.") == "true",
        };

    private static string ReadNamespace(Properties properties)
    {
        if (properties.Value(MetadataNames.Namespace) is not null)
        {
            return properties.Read(
                MetadataNames.Namespace,
                DefaultNamespace,
                name => NamespaceName.IsValid(name) ? name : null,
                "Write a C# namespace, such as MyApp.Content."
            );
        }

        return properties.Read(
            MetadataNames.RootNamespace,
            DefaultNamespace,
            static root => NamespaceName.FromProject(root) is { Length: <= NamespaceName.Longest } name ? name : null,
            "It is too long. Set <NewsContentNamespace> to a shorter one."
        );
    }

    /// <summary>Paths with semicolons or blanks between them.</summary>
    private static EquatableArray<string> ReadPages(Properties properties) =>
        SitePages
            .Split(
                properties.Read(
                    MetadataNames.Pages,
                    "",
                    static value => SitePages.Split(value).All(SitePages.IsPath) ? value : null,
                    "Write paths that begin with /, with semicolons between them, such as /about;/tags/*."
                )
            )
            .ToEquatableArray();

    /// <summary>Tags with semicolons or blanks between them.</summary>
    private static EquatableArray<string> ReadLanguages(Properties properties) =>
        ProjectLanguages
            .Read(
                properties.Read(
                    MetadataNames.Languages,
                    "",
                    static value => ProjectLanguages.Read(value) is null ? null : value,
                    "Write language codes, with semicolons between them, such as en;de;pt-BR."
                )
            )!
            .ToEquatableArray();

    private static string? ReadAccessibility(string value) =>
        Is(value, "public") ? "public"
        : Is(value, "internal") ? "internal"
        : null;

    /// <summary>A property's value as <c>true</c> or <c>false</c>; null when it is neither.</summary>
    public static string? ReadBoolean(string value) =>
        Is(value, "true") ? "true"
        : Is(value, "false") ? "false"
        : null;

    private static NamedMembers ReadNames(Properties properties)
    {
        var name = properties.Read(
            MetadataNames.Names,
            nameof(NamedMembers.Quotes),
            value => Array.Find(Enum.GetNames(typeof(NamedMembers)), known => Is(known, value)),
            "Write Quotes, Sections or Articles."
        );
        return (NamedMembers)Enum.Parse(typeof(NamedMembers), name);
    }

    private static string ReadDrafts(Properties properties) =>
        properties.Read(
            MetadataNames.Drafts,
            PublicationRule.Include,
            static value => Array.Find(DraftValues, known => Is(known, value)),
            "Write include, exclude or exclude-names."
        );

    private static readonly string[] DraftValues = [PublicationRule.Include, PublicationRule.Exclude, PublicationRule.ExcludeNames];

    private static string ReadPublishAt(Properties properties) =>
        properties.Read(
            MetadataNames.PublishAt,
            "",
            static value => PublicationRule.Of(null, value).At is null ? null : value,
            "Write a date with a time and its zone, such as 2026-03-01T09:00+01:00."
        );

    /// <summary>Auto is the build's affair.</summary>
    private static ArticleStorage ReadStorage(Properties properties)
    {
        var storage = properties.Read(
            MetadataNames.Storage,
            nameof(ArticleStorage.Literals),
            value => Array.Find(Enum.GetNames(typeof(ArticleStorage)), known => Is(known, value)),
            "Write Auto, Literals or Resources."
        );
        return (ArticleStorage)Enum.Parse(typeof(ArticleStorage), storage);
    }

    private static bool Is(string a, string b) => string.Equals(a, b, StringComparison.OrdinalIgnoreCase);

    /// <summary>Reads properties and notes those that are not valid.</summary>
    public sealed class Properties(ManifestOptions options)
    {
        public List<DiagnosticModel> Problems { get; } = [];

        public string? Value(string name) => options.Value(name);

        public string Read(string name, string standard, Func<string, string?> read, string advice)
        {
            if (Value(name) is not { } given)
                return standard;
            if (read(given) is { } value)
                return value;

            Problems.Add(DiagnosticModel.Create(ArticleRules.OptionNotValid, null, name, given, advice));
            return standard;
        }
    }
}
