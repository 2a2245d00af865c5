using System.Globalization;
using NewsContent.Generators.Models;

namespace NewsContent.Generators.Emission;

/// <summary>
/// Articles without names for what is in them: fields of the classes that the generated class and its folders derive from. In a class
/// that the app declares static, which derives from none, they are properties.
/// </summary>
internal sealed class PlainArticleMembers(GeneratedFile file, SourceWriter writer) : ArticleMembers(file, writer)
{
    /// <summary>How many fields one call sets.</summary>
    private const int FieldsOfCall = 5;

    public override bool ShareLiteral => true;

    public override void EmitCollecting() => Writer.Line($"{File.ClassName}.Articles.AddTo(articles);");

    public override void EmitTypes()
    {
        var first = 0;
        foreach (var part in File.Parts)
        {
            if (!part.IsOfStaticClass)
                EmitPart(part, first);
            first += part.Articles.Count;
        }
    }

    public override void EmitMembers()
    {
        var tree = FolderTree.Of(File, static part => part.IsOfStaticClass);
        if (tree.IsEmpty)
            return;
        Writer.Line();
        using (Writer.Open("partial class " + Options.ClassName))
            EmitFolder(tree, EmitProperty);
    }

    private void EmitProperty(ArticleModel article, int index) =>
        Writer.Line($"public static {TypeOf(article)} {article.Name.Member} => {StorePath}.Get{Arguments(article)}({Number(index)});");

    private void EmitPart(ArticlePart part, int first)
    {
        var name = ArticlePart.TypeName(Options.ClassName, part.Folder, part.Number);
        var before = part.Number == 0 ? "" : " : " + ArticlePart.TypeName(Options.ClassName, part.Folder, part.Number - 1);
        Writer.Line();
        Writer.Summary(part.Folder.Length == 0 ? "Articles of the project." : $"Articles of the folder {FolderTree.PathOf(part.Folder)}.");
        using (Writer.Open($"public abstract class {name}{before}"))
        {
            if (part.Articles.Count > 0)
                EmitConstructor(part, name, first);
            foreach (var article in part.Articles)
            {
                Writer.Line();
                Writer.Summary(article.Headline, article.Details);
                Writer.Line($"public static readonly {TypeOf(article)} {article.Name.Member};");
            }
        }
    }

    private void EmitConstructor(ArticlePart part, string name, int first)
    {
        using (Writer.Open($"static {name}()"))
        {
            var articles = part.Articles;
            for (var i = 0; i < articles.Count; )
            {
                var isAlike = i + FieldsOfCall <= articles.Count && HaveSameType(articles, i, FieldsOfCall);
                var fields = string.Join(
                    ", ",
                    Enumerable.Range(i, FieldsOfCall).Where(_ => isAlike).Select(field => "out " + articles[field].Name.Member)
                );
                Writer.Line(
                    isAlike
                        ? $"{File.ClassName}.Articles.Get({Number(first + i)}, {fields});"
                        : $"{articles[i].Name.Member} = {File.ClassName}.Articles.Get{Arguments(articles[i])}({Number(first + i)});"
                );
                i += isAlike ? FieldsOfCall : 1;
            }
        }
    }

    private static bool HaveSameType(EquatableArray<ArticleModel> articles, int first, int count)
    {
        for (var i = first + 1; i < first + count; i++)
        {
            if (articles[i].Fields?.TypeName != articles[first].Fields?.TypeName)
                return false;
        }

        return true;
    }

    private static string TypeOf(ArticleModel article) => RecordTypes.Article + Arguments(article);

    private static string Arguments(ArticleModel article) => article.Fields is { } fields ? $"<{fields.TypeName}>" : "";

    private static string Number(int number) => number.ToString(NumberFormatInfo.InvariantInfo);
}
