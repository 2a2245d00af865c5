using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using NewsContent.Generators.Inputs;
using NewsContent.Generators.Models;
using NewsContent.Generators.Naming;

namespace NewsContent.Generators.Emission;

/// <summary>
/// Emits one file of articles with names for what is in them: a single part of the generated class, with a property for each article, and a single part of the
/// class that holds the collection types.
/// </summary>
internal sealed class BucketEmitter
{
    /// <summary>How many fields one call can set, the most first.</summary>
    private static readonly int[] QuotesOfCall = [8, 4, 2, 1];
    private static readonly int[] SectionsOfCall = [4, 2, 1];

    private readonly Bucket _bucket;
    private readonly SourceWriter _writer = new();
    private readonly string _store;

    private BucketEmitter(Bucket bucket)
    {
        _bucket = bucket;

        // No name made of a slug begins with an underscore.
        _store = "_store" + Bucket.Suffix(bucket.Number);
    }

    private ProjectOptions Options => _bucket.Options;

    public static void AddSource(SourceProductionContext context, Bucket bucket) => context.AddSource(bucket.HintName, Emit(bucket));

    public static SourceText Emit(Bucket bucket)
    {
        var emitter = new BucketEmitter(bucket);
        emitter.EmitFile();
        return SourceText.From(emitter._writer.ToString(), Encoding.UTF8);
    }

    private void EmitFile()
    {
        FileHeader.Emit(_writer);
        using (_writer.Open("namespace " + Options.Namespace))
        {
            var tree = FolderTree.Of(_bucket.Articles);
            using (_writer.Open("static partial class " + Options.ClassName))
            {
                EmitStore();
                _writer.Line();
                EmitCollect();
                EmitArticles(tree);
            }

            _writer.Line();
            using (_writer.Open("static partial class " + MemberTypesName.Of(Options.ClassName)))
                EmitTypes(tree);
        }
    }

    /// <summary>
    /// The store of the file's articles. Hot reload can change a literal and never a resource: an article would not be the one compiled. A constant
    /// that changes with every text is an edit that it refuses, and the app is built and started anew.
    /// </summary>
    private void EmitStore()
    {
        var isResource = Options.Reading.Storage == ArticleStorage.Resources;
        var assembly = isResource ? $", typeof(global::{Options.Namespace}.{Options.ClassName}).Assembly" : "";
        _writer.Line(
            $"private static readonly {RecordTypes.ArticleStore} {_store} = new {RecordTypes.ArticleStore}({_bucket.Articles.Count}{assembly});"
        );
        if (!isResource)
            return;
        var checksum = _bucket.Articles.Aggregate(StableHash.Start, (hash, article) => StableHash.Add(hash, article.Packed));
        _writer.Line($"private const uint _texts{Bucket.Suffix(_bucket.Number)} = {checksum.ToString(NumberFormatInfo.InvariantInfo)};");
    }

    /// <summary>The part that the catalog calls to get this file's articles.</summary>
    private void EmitCollect()
    {
        using (
            _writer.Open(
                $"static partial void {IndexEmitter.CollectName(_bucket.Number)}({RecordTypes.List}<{RecordTypes.Article}> articles)"
            )
        )
        {
            foreach (var article in _bucket.Articles)
                _writer.Line($"articles.Add({article.Name.Path});");
        }
    }

    private void EmitArticles(FolderTree folder)
    {
        foreach (var (article, index) in folder.Articles)
        {
            _writer.Separate();
            EmitArticle(article, index);
        }

        foreach (var child in folder.Folders)
        {
            _writer.Separate();
            using (_writer.Open("static partial class " + child.Name))
                EmitArticles(child);
        }
    }

    private void EmitArticle(ArticleModel article, int index)
    {
        var (sections, hasNamedQuotes) = (SectionsType(article), Options.Names == NamedMembers.Quotes);
        var quotes = hasNamedQuotes ? QuotesType(article) : RecordTypes.QuoteList;
        var type = $"{RecordTypes.Article}<{sections}, {quotes}>";
        _writer.Summary(article.Headline, article.Details);
        using (_writer.Open($"public static {type} {article.Name.Member}"))
        using (_writer.Open("get"))
        {
            _writer.Line($"if ({_store}.Find({index}) is {type} kept) return kept;");
            _writer.Line($"{RecordTypes.Content} content = {_store}.Unpack(", article.Packed, ");");
            _writer.Line(
                $"return {_store}.Keep({index}, new {type}(content, new {sections}(content), new {quotes}(content{(hasNamedQuotes ? "" : ".Quotes")})));"
            );
        }
    }

    private string SectionsType(ArticleModel article) => MemberType(article, MemberTypesName.OfSections(article.Name.Member));

    private string QuotesType(ArticleModel article) => MemberType(article, MemberTypesName.OfQuotes(article.Name.Member));

    /// <summary>In full, since an article or folder may have the name of a namespace or of the class of types.</summary>
    private string MemberType(ArticleModel article, string name)
    {
        var path = string.Concat(article.Name.Folders.Select(folder => MemberTypesName.OfFolder(folder) + "."));
        return $"global::{Options.Namespace}.{MemberTypesName.Of(Options.ClassName)}.{path}{name}";
    }

    private void EmitTypes(FolderTree folder)
    {
        foreach (var (article, _) in folder.Articles)
        {
            EmitType(
                article,
                MemberTypesName.OfSections(article.Name.Member),
                RecordTypes.SectionList,
                RecordTypes.Section,
                "Sections",
                article.Sections
            );
            if (Options.Names == NamedMembers.Quotes)
            {
                EmitType(
                    article,
                    MemberTypesName.OfQuotes(article.Name.Member),
                    RecordTypes.QuoteList,
                    RecordTypes.Quote,
                    "Quotes",
                    article.Quotes
                );
            }
        }

        foreach (var child in folder.Folders)
        {
            _writer.Separate();
            using (_writer.Open("public static partial class " + MemberTypesName.OfFolder(child.Name)))
                EmitTypes(child);
        }
    }

    private void EmitType(
        ArticleModel article,
        string name,
        string baseType,
        string memberType,
        string property,
        EquatableArray<MemberModel> members
    )
    {
        _writer.Separate();
        _writer.Summary(property + " of “" + article.Headline + "”");
        using (_writer.Open($"public sealed class {name} : {baseType}"))
        {
            using (_writer.Open($"internal {name}({RecordTypes.Content} content) : base(content.{property})"))
                EmitFields(property, members);

            foreach (var member in members)
            {
                _writer.Line();
                _writer.Summary(member.Tooltip);
                _writer.Line($"public readonly {memberType} {member.Name};");
            }
        }
    }

    /// <summary>Several fields are set by one call, since the compiler binds each call by itself.</summary>
    private void EmitFields(string property, EquatableArray<MemberModel> members)
    {
        var first = 0;
        foreach (var count in property == "Quotes" ? QuotesOfCall : SectionsOfCall)
        {
            for (; members.Count - first >= count; first += count)
            {
                var fields = string.Join(", ", Enumerable.Range(first, count).Select(i => "out " + members[i].Name));
                _writer.Line($"{RecordTypes.NamedParts}.Set(this, {first.ToString(NumberFormatInfo.InvariantInfo)}, {fields});");
            }
        }
    }
}
