using System.Text;
using Microsoft.CodeAnalysis.Text;
using NewsContent.Generators.Inputs;
using NewsContent.Generators.Naming;
using NewsContent.Text.Names;

namespace NewsContent.Generators.Emission;

/// <summary>Emits the generated class's head: its accessibility, its folders and the catalog of all articles.</summary>
internal static class IndexEmitter
{
    private const string GeneratedCode =
        "[global::System.CodeDom.Compiler.GeneratedCode(\"NewsContent.Generators\", \""
        + ToolVersion.Text
        + "\"), "
        + "global::System.Diagnostics.CodeAnalysis.ExcludeFromCodeCoverage]";

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

        var isArchive = index.Options.Names == NamedMembers.Articles;
        using (writer.Open("namespace " + index.Options.Namespace))
        {
            writer.Summary(
                "The project's articles.",
                $"Each is a {(isArchive ? "field" : "property")} named after its file; each folder is a class in this one."
            );
            writer.Line(GeneratedCode);
            using (writer.Open($"{Accessibility(index)} {Kind(index)} partial class {index.Options.ClassName}{Base(index, "")}"))
            {
                EmitCatalog(writer, index);
                if (!isArchive)
                    EmitCollect(writer, index, "private");
                EmitFolders(writer, index);
            }

            writer.Line();
            writer.Summary(
                isArchive ? "The classes that the articles are fields of." : "The types of the articles' named sections and quotations."
            );
            writer.Line(GeneratedCode);
            writer.Line("[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]");
            using (writer.Open($"{Accessibility(index)} static partial class {MemberTypesName.Of(index.Options.ClassName)}"))
            {
                if (isArchive)
                    EmitCollect(writer, index, "internal");
            }
        }

        return SourceText.From(writer.ToString(), Encoding.UTF8);
    }

    private static string Accessibility(ContentIndex index) => index.Options.IsPublic ? "public" : "internal";

    /// <summary>A static class can derive from none, and an archive's articles are fields of base classes.</summary>
    private static string Kind(ContentIndex index) => index.Options.Names == NamedMembers.Articles ? "abstract" : "static";

    private static string Base(ContentIndex index, string folder)
    {
        var parts = index.Parts.FirstOrDefault(parts => parts.Folder == folder)?.Count ?? 0;
        return ArchivePart.LastOf(index.Options.Namespace, index.Options.ClassName, folder, parts) is { } last ? " : " + last : "";
    }

    private static void EmitCatalog(SourceWriter writer, ContentIndex index)
    {
        var collect =
            index.Options.Names == NamedMembers.Articles
                ? $"global::{index.Options.Namespace}.{MemberTypesName.Of(index.Options.ClassName)}._Collect"
                : "_Collect";
        writer.Line($"private static readonly {RecordTypes.CatalogStore} _catalog = new {RecordTypes.CatalogStore}();");
        writer.Line();
        writer.Summary("All articles, newest first.");
        writer.Line($"public static {RecordTypes.Catalog} {ReservedNames.Catalog} => _catalog.GetOrAdd({collect});");
    }

    /// <summary>The method that asks each file for its articles.</summary>
    private static void EmitCollect(SourceWriter writer, ContentIndex index, string accessibility)
    {
        writer.Separate();
        using (writer.Open($"{accessibility} static {RecordTypes.Enumerable}<{RecordTypes.Article}> _Collect()"))
        {
            writer.Line($"{RecordTypes.List}<{RecordTypes.Article}> articles = new {RecordTypes.List}<{RecordTypes.Article}>();");
            for (var bucket = 0; bucket < index.BucketCount; bucket++)
                writer.Line($"{CollectName(bucket)}(articles);");
            writer.Line("return articles;");
        }

        writer.Line();
        for (var bucket = 0; bucket < index.BucketCount; bucket++)
            writer.Line($"static partial void {CollectName(bucket)}({RecordTypes.List}<{RecordTypes.Article}> articles);");
    }

    private static void EmitFolders(SourceWriter writer, ContentIndex index)
    {
        foreach (var folder in index.Folders)
        {
            writer.Line();
            EmitFolder(writer, index, folder.Split('.'), 0);
        }
    }

    private static void EmitFolder(SourceWriter writer, ContentIndex index, string[] path, int depth)
    {
        if (depth == path.Length - 1)
        {
            writer.Summary("The articles of the folder " + string.Join("/", path) + ".");
            using (writer.Open($"public {Kind(index)} partial class {path[depth]}{Base(index, string.Join(".", path))}")) { }
            return;
        }

        using (writer.Open($"{Kind(index)} partial class {path[depth]}"))
            EmitFolder(writer, index, path, depth + 1);
    }
}
