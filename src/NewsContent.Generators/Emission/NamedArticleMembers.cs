using System.Globalization;
using NewsContent.Generators.Inputs;
using NewsContent.Generators.Models;
using NewsContent.Generators.Naming;

namespace NewsContent.Generators.Emission;

/// <summary>
/// Articles with names for what is in them: each is a property, made of its own literal when it is first asked for, and its sections
/// and quotations are fields of two collection types.
/// </summary>
internal sealed class NamedArticleMembers : ArticleMembers
{
    /// <summary>How many fields one call can set, the most first.</summary>
    private static readonly int[] QuotesOfCall = [8, 4, 2, 1];
    private static readonly int[] SectionsOfCall = [4, 2, 1];

    private readonly FolderTree _tree;

    public NamedArticleMembers(GeneratedFile file, SourceWriter writer)
        : base(file, writer) => _tree = FolderTree.Of(file, static _ => true);

    public override bool ShareLiteral => false;

    public override void EmitCollecting()
    {
        foreach (var article in File.Articles)
            Writer.Line($"articles.Add({ClassPath}.{article.Name.Path});");
    }

    public override void EmitTypes() => EmitTypes(_tree);

    public override void EmitMembers()
    {
        Writer.Line();
        using (Writer.Open("partial class " + Options.ClassName))
            EmitFolder(_tree, EmitArticle);
    }

    private void EmitArticle(ArticleModel article, int index)
    {
        var (sections, hasNamedQuotes) = (SectionsType(article), Options.Names == NamedMembers.Quotes);
        var quotes = hasNamedQuotes ? QuotesType(article) : RecordTypes.QuoteList;
        var (record, reader) = article.Fields is { } fields
            ? (fields.TypeName + ", ", $"{TypesPath}.{fields.ReaderName}.{FieldReadersEmitter.Reader}, ")
            : ("", "");
        var type = $"{RecordTypes.Article}<{record}{sections}, {quotes}>";
        using (Writer.Open($"public static {type} {article.Name.Member}"))
        using (Writer.Open("get"))
        {
            Writer.Line($"{RecordTypes.ArticleStore} store = {StorePath};");
            Writer.Line($"if (store.Find({index}) is {type} kept) return kept;");
            Writer.Line($"{RecordTypes.Content} content = store.Unpack(", article.Literal, ");");
            var listed = hasNamedQuotes ? "content" : "content.Quotes";
            Writer.Line($"return store.Keep({index}, new {type}(content, {reader}new {sections}(content), new {quotes}({listed})));");
        }
    }

    private string SectionsType(ArticleModel article) => MemberType(article, MemberTypesName.OfSections(article.Name.Member));

    private string QuotesType(ArticleModel article) => MemberType(article, MemberTypesName.OfQuotes(article.Name.Member));

    private string MemberType(ArticleModel article, string name)
    {
        var path = string.Concat(article.Name.Folders.Select(folder => MemberTypesName.OfFolder(folder) + "."));
        return $"{TypesPath}.{path}{name}";
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
            Writer.Separate();
            using (Writer.Open("public static partial class " + MemberTypesName.OfFolder(child.Name)))
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
        Writer.Separate();
        Writer.Summary(property + " of “" + article.Headline + "”");
        using (Writer.Open($"public sealed class {name} : {baseType}"))
        {
            using (Writer.Open($"internal {name}({RecordTypes.Content} content) : base(content.{property})"))
                EmitFields(property, members);

            foreach (var member in members)
            {
                Writer.Line();
                Writer.Summary(member.Tooltip);
                Writer.Line($"public readonly {memberType} {member.Name};");
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
                Writer.Line($"{RecordTypes.NamedParts}.Set(this, {first.ToString(NumberFormatInfo.InvariantInfo)}, {fields});");
            }
        }
    }
}
