namespace NewsContent.Text.Rules;

// What is wrong with a project, or with what its articles become in C#. The faults of a text are in ArticleRules.cs.
public static partial class ArticleRules
{
    /// <summary>Two articles with one slug or one name in C#.</summary>
    public static ArticleRule NameTaken { get; } =
        new(
            "NEWS015",
            "Two articles with one name",
            RuleSeverity.Error,
            "This article and {0} would have the same name, “{1}”. {2}",
            preventsPublishing: true
        );

    /// <summary>A file name or slug that cannot become a name in C#.</summary>
    public static ArticleRule NameNotUsable { get; } =
        new(
            "NEWS016",
            "Name cannot be used",
            RuleSeverity.Error,
            "The name “{0}” cannot be used: {1} Rename the file, or write a header line such as “Slug: {2}”.",
            preventsPublishing: true
        );

    /// <summary>A C# language version that lacks what the generated code needs.</summary>
    public static ArticleRule LanguageVersionTooLow { get; } =
        new(
            "NEWS017",
            "C# language version too low",
            RuleSeverity.Error,
            "The articles need C# {0} or later, but this project is set to C# {1}. Raise or remove <LangVersion> in the project file.",
            preventsPublishing: true
        );

    /// <summary>A fault of the generator itself.</summary>
    public static ArticleRule GeneratorFault { get; } =
        new(
            "NEWS021",
            "The generator failed on an article",
            RuleSeverity.Error,
            "NewsContent.Generators failed on this file ({0}). The other articles are not affected. This is a bug: please report "
                + "it with this text.",
            preventsPublishing: true
        );

    /// <summary>A project property with a wrong value.</summary>
    public static ArticleRule OptionNotValid { get; } =
        new(
            "NEWS022",
            "Project property not valid",
            RuleSeverity.Error,
            "The project property {0} cannot be “{1}”. {2}",
            preventsPublishing: true
        );

    /// <summary>The generator without the NewsContent library.</summary>
    public static ArticleRule RecordsMissing { get; } =
        new(
            "NEWS023",
            "The NewsContent library is not referenced",
            RuleSeverity.Error,
            "The articles need the NewsContent library {0}, which this project does not reference. Reference the package "
                + "NewsContent.Generators without excluding its compile assets.",
            preventsPublishing: true
        );

    /// <summary>The app already uses the generated class’s name for something else.</summary>
    public static ArticleRule ClassNameTaken { get; } =
        new(
            "NEWS024",
            "Name of the generated class is taken",
            RuleSeverity.Error,
            "The generated class needs the name {0}, which the project’s own code or the NewsContent library already uses. Set "
                + "<NewsContentClassName> or <NewsContentNamespace> in the project file to another name.",
            preventsPublishing: true
        );

    /// <summary>More literals than an assembly can hold.</summary>
    public static ArticleRule LiteralsTooLarge { get; } =
        new(
            "NEWS029",
            "Articles too large for one assembly",
            RuleSeverity.Error,
            "The {0} articles need {1} MB of string literals, but an assembly has room for {2} MB, including the app’s own. {3}",
            preventsPublishing: true
        );

    /// <summary>An archive in which every section and quotation has a name.</summary>
    public static ArticleRule NamesOfLargeArchive { get; } =
        new(
            "NEWS030",
            "Many articles with named quotations",
            RuleSeverity.Warning,
            "Every section and quotation of the {0} articles has a name in C#, so the build takes more than twice as long. Above "
                + "{1} articles, write <NewsContentNames>Articles</NewsContentNames> in the project file. The articles keep their names."
        );

    /// <summary>Articles of the project that did not reach the compiler.</summary>
    public static ArticleRule ArticlesNotReached { get; } =
        new(
            "NEWS031",
            "Articles did not reach the compiler",
            RuleSeverity.Error,
            "{0} of the project’s {1} articles did not reach the compiler, such as {2}. The project file or one of its imports "
                + "removes them from AdditionalFiles: look for AdditionalFiles there.",
            preventsPublishing: true
        );

    /// <summary>An article with more sections or quotations than get names.</summary>
    public static ArticleRule MembersWithoutName { get; } =
        new(
            "NEWS034",
            "Sections or quotations without a name",
            RuleSeverity.Warning,
            "This article has {0} {1}, but only the first {2} have names in C#. Use those from here on by number, as in {3}. Or "
                + "split the article, or write <NewsContentNames>Articles</NewsContentNames> in the project file."
        );

    /// <summary>A referenced assembly has a generated class of the same name.</summary>
    public static ArticleRule ClassInReference { get; } =
        new(
            "NEWS038",
            "Same class in a referenced project",
            RuleSeverity.Warning,
            "The class {0} of this project’s articles also exists in {1}, which this project references, so C# code cannot tell "
                + "the two apart. Set <NewsContentNamespace> to another namespace in one of the two project files."
        );

    /// <summary>Two files to which the project gives one path.</summary>
    public static ArticleRule SameArticleTwice { get; } =
        new(
            "NEWS039",
            "Two files are one article",
            RuleSeverity.Error,
            "This file and {0} are both the article {1}. Rename one of the two, or give it another Link in the project file.",
            preventsPublishing: true
        );

    /// <summary>A manifest of another version, or a damaged one.</summary>
    public static ArticleRule ManifestNotReadable { get; } =
        new(
            "NEWS040",
            "List of articles not readable",
            RuleSeverity.Error,
            "The build’s list of articles cannot be read: it is damaged, or another version of NewsContent.Generators wrote it. "
                + "Delete this file and build again.",
            preventsPublishing: true
        );

    /// <summary>A link or a header line that names an article that does not exist.</summary>
    public static ArticleRule ReferenceNotFound { get; } =
        new("NEWS037", "Reference to an article that does not exist", RuleSeverity.Error, "{0} {1}");

    /// <summary>A link to a section or quotation that does not exist.</summary>
    public static ArticleRule HeadingNotFound { get; } =
        new("NEWS041", "Link to a section that does not exist", RuleSeverity.Error, "{0} {1}");

    /// <summary>A reference to an article that this build leaves out.</summary>
    public static ArticleRule ReferenceToHeldBack { get; } =
        new(
            "NEWS051",
            "Reference to an article that is held back",
            RuleSeverity.Error,
            "“{0}” {1}, so it is not in this build. Delete the reference, or publish that article."
        );

    /// <summary>A reference to a draft, in a build that has drafts.</summary>
    public static ArticleRule ReferenceToDraft { get; } =
        new(
            "NEWS052",
            "Reference to a draft",
            RuleSeverity.Warning,
            "“{0}” is a draft. A build for publication leaves drafts out, so this reference becomes an error there. Publish that "
                + "article first, or make this one a draft too."
        );

    /// <summary>Texts under embargo in a build for others.</summary>
    public static ArticleRule EmbargoedTexts { get; } =
        new(
            "NEWS053",
            "Texts under embargo are in the build",
            RuleSeverity.Warning,
            "{0}, but the text is in this build, where anyone who has the app can read it. Set the project property "
                + "NewsContentPublishAt to leave such texts out. Once the embargo is over, delete the line."
        );

    /// <summary>A text that is held back, but that the build has embedded.</summary>
    public static ArticleRule HeldBackTextEmbedded { get; } =
        new(
            "NEWS054",
            "Text that is held back is in the build",
            RuleSeverity.Error,
            "This article {0}, but its header line is misspelt, so the build has already put its text into the assembly. Correct "
                + "the key: “Status:”, “Embargo:” or “Expires:”.",
            preventsPublishing: true
        );

    /// <summary>A translation whose original this build leaves out, and which is not held back itself.</summary>
    public static ArticleRule TranslationOfHeldBack { get; } =
        new(
            "NEWS055",
            "Translation of an article that is held back",
            RuleSeverity.Error,
            "The original of this translation, “{0}”, {1}. Add the same header line here, or publish the original.",
            preventsPublishing: true
        );

    /// <summary>An alias under which another article is found.</summary>
    public static ArticleRule AliasTaken { get; } =
        new(
            "NEWS042",
            "Alias leads to another article",
            RuleSeverity.Error,
            "The alias “{0}” {1}. An address can lead to only one article: delete the alias, or write another one."
        );
}
