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
        Writer.Line($"public static {RecordTypes.Article} {article.Name.Member} => {StorePath}.Get({Number(index)});");

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
                Writer.Line($"public static readonly {RecordTypes.Article} {article.Name.Member};");
            }
        }
    }

    private void EmitConstructor(ArticlePart part, string name, int first)
    {
        using (Writer.Open($"static {name}()"))
        {
            var articles = part.Articles;
            var i = 0;
            for (; i + FieldsOfCall <= articles.Count; i += FieldsOfCall)
            {
                var fields = string.Join(", ", Enumerable.Range(i, FieldsOfCall).Select(field => "out " + articles[field].Name.Member));
                Writer.Line($"{File.ClassName}.Articles.Get({Number(first + i)}, {fields});");
            }

            for (; i < articles.Count; i++)
                Writer.Line($"{articles[i].Name.Member} = {File.ClassName}.Articles.Get({Number(first + i)});");
        }
    }

    private static string Number(int number) => number.ToString(NumberFormatInfo.InvariantInfo);
}
