using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using NewsContent.Generators.Inputs;
using NewsContent.Generators.Naming;

namespace NewsContent.Generators.Emission;

/// <summary>
/// Emits one file of an archive. A field costs the compiler a small part of what a property with a body does; fields must be set
/// when their class is first touched, and so they are set to articles that are still packed.
/// </summary>
internal sealed class ArchiveEmitter(ArchiveFile file)
{
    /// <summary>RECORD SEPARATOR, a control character and so forbidden in every article: it stands between two packed ones.</summary>
    private const char Separator = '\u001E';

    /// <summary>How many fields one call sets.</summary>
    private const int FieldsOfCall = 5;

    private readonly SourceWriter _writer = new();

    /// <summary>The class of the file's packed articles. No part has a name that begins with an underscore.</summary>
    private readonly string _file = "_File" + Bucket.Suffix(file.Number);

    private ProjectOptions Options => file.Options;

    public static void AddSource(SourceProductionContext context, ArchiveFile file) => context.AddSource(file.HintName, Emit(file));

    public static SourceText Emit(ArchiveFile file)
    {
        var emitter = new ArchiveEmitter(file);
        emitter.EmitFile();
        return SourceText.From(emitter._writer.ToString(), Encoding.UTF8);
    }

    private void EmitFile()
    {
        FileHeader.Emit(_writer);
        using (_writer.Open("namespace " + Options.Namespace))
        using (_writer.Open("static partial class " + MemberTypesName.Of(Options.ClassName)))
        {
            EmitPacked();
            _writer.Line();
            _writer.Line(
                $"static partial void {IndexEmitter.CollectName(file.Number)}({RecordTypes.List}<{RecordTypes.Article}> articles) => {_file}.Articles.AddTo(articles);"
            );
            var first = 0;
            foreach (var part in file.Parts)
            {
                _writer.Line();
                EmitPart(part, first);
                first += part.Articles.Count;
            }
        }
    }

    /// <summary>
    /// All articles in one literal, given by a method, which hot reload can change. It cannot change what fields a class has been made with, nor
    /// a resource: the constants are edits that it refuses, and the app is built and started anew.
    /// </summary>
    private void EmitPacked()
    {
        var packed = file.Parts.SelectMany(part => part.Articles).Select(article => article.Packed).ToList();
        var isResource = Options.Reading.Storage == ArticleStorage.Resources;
        using (_writer.Open("private static class " + _file))
        {
            _writer.Line($"private const int Count = {Number(packed.Count)};");
            if (isResource)
                _writer.Line($"private const uint Texts = {Number(packed.Aggregate(StableHash.Start, StableHash.Add))};");
            var assembly = isResource ? $", typeof(global::{Options.Namespace}.{Options.ClassName}).Assembly" : "";
            _writer.Line(
                $"internal static readonly {RecordTypes.PackedArticles} Articles = new {RecordTypes.PackedArticles}(Count, Packed{assembly});"
            );
            _writer.Line("private static string Packed() => ", string.Join(Separator.ToString(), packed), ";");
        }
    }

    private void EmitPart(ArchivePart part, int first)
    {
        var name = ArchivePart.TypeName(Options.ClassName, part.Folder, part.Number);
        var before = part.Number == 0 ? "" : " : " + ArchivePart.TypeName(Options.ClassName, part.Folder, part.Number - 1);
        _writer.Summary("Articles of the " + (part.Folder.Length == 0 ? "project." : "folder " + part.Folder.Replace('.', '/') + "."));
        using (_writer.Open($"public abstract class {name}{before}"))
        {
            if (part.Articles.Count > 0)
                EmitConstructor(part, name, first);
            foreach (var article in part.Articles)
            {
                _writer.Line();
                _writer.Summary(article.Headline, article.Details);
                _writer.Line($"public static readonly {RecordTypes.Article} {article.Name.Member};");
            }
        }
    }

    private void EmitConstructor(ArchivePart part, string name, int first)
    {
        using (_writer.Open($"static {name}()"))
        {
            var articles = part.Articles;
            var i = 0;
            for (; i + FieldsOfCall <= articles.Count; i += FieldsOfCall)
            {
                var fields = string.Join(", ", Enumerable.Range(i, FieldsOfCall).Select(field => "out " + articles[field].Name.Member));
                _writer.Line($"{_file}.Articles.Get({Number(first + i)}, {fields});");
            }

            for (; i < articles.Count; i++)
                _writer.Line($"{articles[i].Name.Member} = {_file}.Articles.Get({Number(first + i)});");
        }
    }

    private static string Number(long number) => number.ToString(NumberFormatInfo.InvariantInfo);
}
