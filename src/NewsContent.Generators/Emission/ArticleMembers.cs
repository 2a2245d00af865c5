using NewsContent.Generators.Inputs;
using NewsContent.Generators.Models;
using NewsContent.Generators.Naming;

namespace NewsContent.Generators.Emission;

/// <summary>
/// What the articles of a file become: all that differs between articles with names for what is in them and those without. A
/// property is given its own article and the compiler reads its body; a field costs the compiler a part of that, and is set when its
/// class is first touched, so that its article must be there unread (docs/scale.md has the figures of both).
/// </summary>
internal abstract class ArticleMembers(GeneratedFile file, SourceWriter writer)
{
    protected GeneratedFile File { get; } = file;

    protected SourceWriter Writer { get; } = writer;

    protected ProjectOptions Options => File.Options;

    /// <summary>The generated class, in full: an article or folder may have the name of a namespace or of the class.</summary>
    protected string ClassPath => $"global::{Options.Namespace}.{Options.ClassName}";

    /// <summary>The class beside it, in full.</summary>
    protected string TypesPath => $"global::{Options.Namespace}.{MemberTypesName.Of(Options.ClassName)}";

    /// <summary>The file's store, in full.</summary>
    protected string StorePath => $"{TypesPath}.{File.ClassName}.Articles";

    /// <summary>Whether the file has one literal, from which its store makes all articles; else each has one of its own.</summary>
    public abstract bool ShareLiteral { get; }

    public static ArticleMembers Of(GeneratedFile file, SourceWriter writer) =>
        file.IsOfTranslations ? new TranslationMembers(file, writer)
        : file.Options.Names == NamedMembers.Articles ? new PlainArticleMembers(file, writer)
        : new NamedArticleMembers(file, writer);

    /// <summary>Emits the statements that add the file's articles to the list <c>articles</c>.</summary>
    public abstract void EmitCollecting();

    /// <summary>Emits types into the class beside the generated one.</summary>
    public abstract void EmitTypes();

    /// <summary>Emits members into the generated class and its folders.</summary>
    public abstract void EmitMembers();

    /// <summary>Emits one member for each article, in the class of its folder.</summary>
    /// <param name="folder">The generated class, or a folder in it.</param>
    /// <param name="emit">Emits an article; its place in the store is given.</param>
    protected void EmitFolder(FolderTree folder, Action<ArticleModel, int> emit)
    {
        foreach (var (article, index) in folder.Articles)
        {
            Writer.Separate();
            Writer.Summary(article.Headline, article.Details);
            emit(article, index);
        }

        foreach (var child in folder.Folders)
        {
            Writer.Separate();
            using (Writer.Open("partial class " + child.Name))
                EmitFolder(child, emit);
        }
    }
}
