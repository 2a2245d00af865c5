using System.Text;
using Microsoft.CodeAnalysis.Text;
using NewsContent.Generators.Inputs;
using NewsContent.Generators.Naming;
using NewsContent.Text.Names;

namespace NewsContent.Generators.Emission;

/// <summary>Emits the generated class's head: its accessibility, its folders and the catalog of all articles.</summary>
internal static class IndexEmitter
{
    private const string GeneratedCode = "[global::System.CodeDom.Compiler.GeneratedCode(\"NewsContent.Generators\", \"" + ToolVersion.Text + "\")]";

    /// <summary>The method that finds an article's text in the app's own resources.</summary>
    private const string UnpackName = "_Unpack";

    /// <summary>The method that keeps and makes an article which is no type of its own.</summary>
    public const string ArticleName = "_Article";

    /// <summary>What generated code calls to unpack a literal.</summary>
    public static string UnpackCall(ProjectOptions options) =>
        options.Reading.Storage == ArticleStorage.Resources ? UnpackName : RecordTypes.Content + ".Unpack";

    /// <summary>The method by which a file adds its articles to the catalog; without such a file the call vanishes.</summary>
    public static string CollectName(int bucket) => "_Collect" + Bucket.Suffix(bucket);

    public static string HintName(ContentIndex index) => index.Options.ClassName + ".g.cs";

    public static SourceText Emit(ContentIndex index)
    {
        var writer = new SourceWriter();
        FileHeader.Emit(writer);
        if (index is { HasGlobalUsings: true, Options.HasImplicitUsings: true })
        {
            writer.Line("global using global::NewsContent;");
            writer.Line($"global using global::{index.Options.Namespace};");
            writer.Line();
        }

        var accessibility = index.Options.IsPublic ? "public" : "internal";
        using (writer.Open("namespace " + index.Options.Namespace))
        {
            writer.Summary("The project's articles.", "Each is a property named after its file; each folder is a class in this one.");
            writer.Line(GeneratedCode);
            using (writer.Open($"{accessibility} static partial class {index.Options.ClassName}"))
            {
                EmitCatalog(writer, index);
                EmitUnpack(writer, index);
                EmitArticle(writer, index);
                EmitFolders(writer, index);
            }

            if (index.Options.Names != NamedMembers.Articles)
            {
                writer.Line();
                writer.Summary("The types of the articles' named sections and quotations.");
                writer.Line(GeneratedCode);
                writer.Line("[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]");
                using (writer.Open($"{accessibility} static partial class {MemberTypesName.Of(index.Options.ClassName)}")) { }
            }
        }

        return SourceText.From(writer.ToString(), Encoding.UTF8);
    }

    private static void EmitCatalog(SourceWriter writer, ContentIndex index)
    {
        writer.Line($"private static readonly {RecordTypes.CatalogStore} _catalog = new {RecordTypes.CatalogStore}();");
        writer.Line();
        writer.Summary("All articles, newest first.");
        writer.Line($"public static {RecordTypes.Catalog} {ReservedNames.Catalog} => _catalog.GetOrAdd(_Collect);");
        writer.Line();
        using (writer.Open($"private static {RecordTypes.Enumerable}<{RecordTypes.Article}> _Collect()"))
        {
            writer.Line($"{RecordTypes.List}<{RecordTypes.Article}> articles = new {RecordTypes.List}<{RecordTypes.Article}>();");
            for (var bucket = 0; bucket < index.BucketCount; bucket++) writer.Line($"{CollectName(bucket)}(articles);");
            writer.Line("return articles;");
        }

        writer.Line();
        for (var bucket = 0; bucket < index.BucketCount; bucket++)
            writer.Line($"static partial void {CollectName(bucket)}({RecordTypes.List}<{RecordTypes.Article}> articles);");
    }

    /// <summary>Once, and not in every property: thousands of these name the assembly by one call less.</summary>
    private static void EmitUnpack(SourceWriter writer, ContentIndex index)
    {
        if (index.Options.Reading.Storage != ArticleStorage.Resources) return;
        writer.Line();
        writer.Line($"private static {RecordTypes.Content} {UnpackName}(string packed) => {RecordTypes.Content}.Unpack(packed, typeof(global::{index.Options.Namespace}.{index.Options.ClassName}).Assembly);");
    }

    /// <summary>Once, and not in every property: the compiler binds one call for each article of an archive, in place of three statements.</summary>
    private static void EmitArticle(SourceWriter writer, ContentIndex index)
    {
        if (index.Options.Names != NamedMembers.Articles) return;
        writer.Line();
        using (writer.Open($"private static {RecordTypes.Article} {ArticleName}({RecordTypes.ArticleStore} store, int index, string packed)"))
        {
            writer.Line($"if (store.Find(index) is {RecordTypes.Article} kept) return kept;");
            writer.Line($"return store.Keep(index, new {RecordTypes.Article}({UnpackCall(index.Options)}(packed)));");
        }
    }

    private static void EmitFolders(SourceWriter writer, ContentIndex index)
    {
        foreach (var folder in index.Folders)
        {
            writer.Line();
            EmitFolder(writer, folder.Split('.'), 0);
        }
    }

    private static void EmitFolder(SourceWriter writer, string[] path, int depth)
    {
        if (depth == path.Length - 1)
        {
            writer.Summary("The articles of the folder " + string.Join("/", path) + ".");
            using (writer.Open("public static partial class " + path[depth])) { }
            return;
        }

        using (writer.Open("static partial class " + path[depth])) EmitFolder(writer, path, depth + 1);
    }
}
