using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using NewsContent.CompilerServices;
using NewsContent.Generators.Inputs;
using NewsContent.Generators.Naming;
using NewsContent.Text.References;

namespace NewsContent.Generators.Emission;

/// <summary>
/// Emits one file of articles: their store, their part of the catalog, and what <see cref="ArticleMembers"/> makes of them.
/// </summary>
internal sealed class GeneratedFileEmitter
{
    private readonly SourceWriter _writer;
    private readonly GeneratedFile _file;
    private readonly ArticleMembers _members;

    private GeneratedFileEmitter(GeneratedFile file, CancellationToken cancellation)
    {
        _writer = new SourceWriter(cancellation);
        (_file, _members) = (file, ArticleMembers.Of(file, _writer));
    }

    public static void AddSource(SourceProductionContext context, GeneratedFile file) =>
        context.AddSource(file.HintName, Emit(file, context.CancellationToken));

    public static SourceText Emit(GeneratedFile file, CancellationToken cancellation = default)
    {
        var emitter = new GeneratedFileEmitter(file, cancellation);
        emitter.EmitFile();
        return SourceText.From(emitter._writer.ToString(), Encoding.UTF8);
    }

    private void EmitFile()
    {
        FileHeader.Emit(_writer);
        if (_file.IsOfLibrary)
            EmitSlugs();
        using (_writer.Open("namespace " + _file.Options.Namespace))
        {
            using (_writer.Open("static partial class " + MemberTypesName.Of(_file.Options.ClassName)))
            {
                EmitStore();
                _writer.Line();
                EmitCollect();
                _members.EmitTypes();
            }

            _members.EmitMembers();
        }
    }

    /// <summary>What the builds of other projects read: which articles there are. It is not part of what an app runs.</summary>
    private void EmitSlugs()
    {
        var slugs = ArticleSlugsText.Write(
            _file.Articles.Select(static article => (article.Name.Slug, (IReadOnlyList<string>)article.Aliases))
        );
        _writer.Line($"[assembly: {RecordTypes.ArticleSlugs}(\"{_file.Options.Namespace}.{_file.Options.ClassName}\", ", slugs, ")]");
        _writer.Line();
    }

    /// <summary>
    /// The store of the file's articles, in a class of its own: the generated class has no field, so that whatever order the app's own
    /// fields in it are set in, the articles are there. A literal of several articles is given by a method, which hot reload can
    /// change. It can change neither what fields a class has been made with nor a resource: the constants are edits that it refuses,
    /// and the app is built and started anew.
    /// </summary>
    private void EmitStore()
    {
        var packed = _file.Articles.Select(static article => article.Literal).ToList();
        var isResource = _file.Options.Reading.Storage == ArticleStorage.Resources;
        using (_writer.Open("internal static class " + _file.ClassName))
        {
            if (_members.ShareLiteral)
                _writer.Line($"private const int Count = {Number(packed.Count)};");
            if (isResource)
                _writer.Line($"private const uint Texts = {Number(packed.Aggregate(StableHash.Start, StableHash.Add))};");
            var arguments =
                (_members.ShareLiteral ? "Count, Packed" : Number(packed.Count))
                + (isResource ? $", assembly: typeof(global::{_file.Options.Namespace}.{_file.Options.ClassName}).Assembly" : "")
                + $", catalog: {IndexEmitter.AllName}";
            _writer.Line(
                $"internal static readonly {RecordTypes.ArticleStore} Articles = new {RecordTypes.ArticleStore}({arguments}){Fields()};"
            );
            if (_members.ShareLiteral)
                _writer.Line("private static string Packed() => ", string.Join(PackedFormat.ArticleSeparator.ToString(), packed), ";");
        }
    }

    /// <summary>Calls that give fields to articles of a literal, one for each run of articles with the same.</summary>
    private string Fields()
    {
        var articles = _members.ShareLiteral ? _file.Articles.ToList() : [];
        var calls = new StringBuilder();
        for (int first = 0, end; first < articles.Count; first = end)
        {
            end = first + 1;
            while (end < articles.Count && articles[end].Fields == articles[first].Fields)
                end++;
            if (articles[first].Fields is not { } record)
                continue;
            var reader = $"{record.ReaderName}.{FieldReadersEmitter.Reader}";
            calls.Append($".WithFields<{record.TypeName}>({Number(first)}, {Number(end - first)}, {reader})");
        }

        return calls.ToString();
    }

    /// <summary>The part that the catalog calls to get this file's articles.</summary>
    private void EmitCollect()
    {
        var name = IndexEmitter.CollectName(_file.Number, _file.IsOfTranslations);
        using (_writer.Open($"static partial void {name}({RecordTypes.List}<{RecordTypes.Article}> articles)"))
            _members.EmitCollecting();
    }

    private static string Number(long number) => number.ToString(NumberFormatInfo.InvariantInfo);
}
