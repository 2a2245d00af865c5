using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using NewsContent.Generators.Naming;
using NewsContent.Text.Names;

namespace NewsContent.Generators.Emission;

/// <summary>Emits the generated class's head: its accessibility, its folders and the catalog of all articles.</summary>
internal sealed class IndexEmitter
{
    private const string GeneratedCode =
        "[global::System.CodeDom.Compiler.GeneratedCode(\"NewsContent.Generators\", \""
        + ToolVersion.Text
        + "\"), "
        + "global::System.Diagnostics.CodeAnalysis.ExcludeFromCodeCoverage]";

    private readonly SourceWriter _writer = new();
    private readonly ContentIndex _index;
    private readonly HashSet<string> _staticClasses;
    private readonly Dictionary<string, int> _parts;

    private IndexEmitter(ContentIndex index)
    {
        _index = index;
        _staticClasses = new HashSet<string>(index.StaticClasses, StringComparer.Ordinal);
        _parts = index.Parts.ToDictionary(static parts => parts.Folder, static parts => parts.Count, StringComparer.Ordinal);
    }

    /// <summary>The class beside the generated one, in full.</summary>
    private string TypesPath => $"global::{_index.Options.Namespace}.{MemberTypesName.Of(_index.Options.ClassName)}";

    private string Accessibility => _index.Options.IsPublic ? "public" : "internal";

    /// <summary>The method that gives the catalog to the articles that refer to others.</summary>
    public const string AllName = "_All";

    /// <summary>The method by which a file adds its articles to the catalog; without such a file the call vanishes.</summary>
    /// <param name="file">The file’s number.</param>
    /// <param name="isOfTranslations">Whether it is one of translations.</param>
    public static string CollectName(int file, bool isOfTranslations = false) =>
        (isOfTranslations ? "_CollectTranslations" : "_Collect") + GeneratedFile.Suffix(file);

    /// <summary>The methods of all files.</summary>
    private IEnumerable<string> CollectNames =>
        Enumerable
            .Range(0, _index.FileCount)
            .Select(static file => CollectName(file))
            .Concat(Enumerable.Range(0, _index.TranslationFileCount).Select(static file => CollectName(file, isOfTranslations: true)));

    public static void AddSource(SourceProductionContext context, ContentIndex index) => context.AddSource(HintName(index), Emit(index));

    public static string HintName(ContentIndex index) => index.Options.ClassName + ".g.cs";

    public static SourceText Emit(ContentIndex index)
    {
        var emitter = new IndexEmitter(index);
        emitter.EmitFile();
        return SourceText.From(emitter._writer.ToString(), Encoding.UTF8);
    }

    private void EmitFile()
    {
        FileHeader.Emit(_writer);
        if (_index is { HasGlobalUsings: true, Options.HasImplicitUsings: true })
        {
            _writer.Line("global using global::NewsContent;");
            _writer.Line($"global using global::{_index.Options.Namespace};");
            _writer.Line();
        }

        using (_writer.Open("namespace " + _index.Options.Namespace))
        {
            var member = _index.HasFields && !_staticClasses.Contains("") ? "field" : "property";
            _writer.Summary("The project's articles.", $"Each is a {member} named after its file; each folder is a class in this one.");
            _writer.Line(GeneratedCode);
            using (_writer.Open($"{Accessibility} {Kind("")} partial class {_index.Options.ClassName}{Base("")}"))
            {
                EmitCatalog();
                EmitFolders();
            }

            _writer.Line();
            _writer.Summary(
                _index.HasFields
                    ? "The classes that the articles are fields of."
                    : "The types of the articles' named sections and quotations."
            );
            _writer.Line(GeneratedCode);
            _writer.Line("[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]");
            using (_writer.Open($"{Accessibility} static partial class {MemberTypesName.Of(_index.Options.ClassName)}"))
                EmitCollect();
        }
    }

    /// <summary>
    /// A static class can derive from none: where articles are fields of base classes, it is one only where the app says so.
    /// </summary>
    private string Kind(string folder) => _index.HasFields && !_staticClasses.Contains(folder) ? "abstract" : "static";

    private string Base(string folder)
    {
        if (_staticClasses.Contains(folder) || !_parts.TryGetValue(folder, out var parts))
            return "";
        return ArticlePart.LastOf(_index.Options.Namespace, _index.Options.ClassName, folder, parts) is { } last ? " : " + last : "";
    }

    private void EmitCatalog()
    {
        _writer.Summary("All articles, newest first.");
        _writer.Line(
            $"public static {RecordTypes.Catalog} {ReservedNames.Catalog} => {TypesPath}._Catalog.GetOrAdd({TypesPath}._Collect);"
        );
    }

    /// <summary>The catalog, and the method that asks each file for its articles: in the class beside, as all that is kept.</summary>
    private void EmitCollect()
    {
        var libraries = string.Join(", ", _index.Libraries.Select(static name => $"() => {name}.{ReservedNames.Catalog}"));
        _writer.Line($"internal static readonly {RecordTypes.CatalogStore} _Catalog = new {RecordTypes.CatalogStore}({libraries});");
        _writer.Line();
        using (_writer.Open($"internal static {RecordTypes.Enumerable}<{RecordTypes.Article}> _Collect()"))
        {
            _writer.Line($"{RecordTypes.List}<{RecordTypes.Article}> articles = new {RecordTypes.List}<{RecordTypes.Article}>();");
            foreach (var name in CollectNames)
                _writer.Line($"{name}(articles);");
            _writer.Line("return articles;");
        }

        _writer.Line();
        var generated = $"global::{_index.Options.Namespace}.{_index.Options.ClassName}";
        _writer.Line($"internal static {RecordTypes.Catalog} {AllName}() => {generated}.{ReservedNames.Catalog};");
        _writer.Line();
        foreach (var name in CollectNames)
            _writer.Line($"static partial void {name}({RecordTypes.List}<{RecordTypes.Article}> articles);");
    }

    /// <summary>The articles with a folder’s fields.</summary>
    private void EmitCatalogOf(string folder, string record)
    {
        _writer.Summary($"The articles of the folder {FolderTree.PathOf(folder)} with their fields, newest first.");
        _writer.Line(
            $"public static {RecordTypes.Catalog}<{record}> {ReservedNames.Catalog} => "
                + $"global::{_index.Options.Namespace}.{_index.Options.ClassName}.{ReservedNames.Catalog}.WithFields<{record}>();"
        );
    }

    /// <summary>Each folder once, in the one around it.</summary>
    private void EmitFolders()
    {
        var open = new Stack<(string Path, SourceWriter.Block Block)>();
        foreach (var folder in _index.Folders)
        {
            while (open.Count > 0 && !folder.StartsWith(open.Peek().Path + ".", StringComparison.Ordinal))
                open.Pop().Block.Dispose();
            _writer.Separate();
            _writer.Summary($"The articles of the folder {FolderTree.PathOf(folder)}.");
            var name = folder.Substring(folder.LastIndexOf('.') + 1);
            open.Push((folder, _writer.Open($"public {Kind(folder)} partial class {name}{Base(folder)}")));
            if (_index.Fields.FirstOrDefault(fields => fields.Path == folder) is { } fields)
                EmitCatalogOf(folder, fields.TypeName);
        }

        while (open.Count > 0)
            open.Pop().Block.Dispose();
    }
}
