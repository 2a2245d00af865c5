using NewsContent.Package.Tests.Consumers;

namespace NewsContent.Package.Tests;

/// <summary>
/// An app published as native code, without a warning: it prints what the same app prints elsewhere. One app has it all, as each of them
/// takes a minute; sites are in <see cref="WebFrameworkTests"/>.
/// </summary>
[Collection(PackageTestsBeside.Name)]
public sealed class NativeTests(PackedPackage package)
{
    private const string Native =
        "<PublishAot>true</PublishAot><TreatWarningsAsErrors>true</TreatWarningsAsErrors>"
        + "<InvariantGlobalization>true</InvariantGlobalization>";

    private const string Html = """

        Console.WriteLine(Articles.All["iran-us-talks"].WordCount > 300);
        Console.WriteLine(ArticleHtml.Render(Articles.All["iran-us-talks"]).IndexOf("<h1>") > 0);
        Console.WriteLine(World.Articles.AdaStone.Quotes[0].Text);

        """;

    /// <summary>The app's own context, in which articles have the shape of ArticleJson.</summary>
    private const string Json = """
        using System.Text.Json.Serialization;

        [JsonSerializable(typeof(Article))]
        [JsonSerializable(typeof(ReviewFields))]
        internal sealed partial class AppJson : JsonSerializerContext;
        """;

    private const string JsonProgram = """

        var review = Articles.Reviews.All[0];
        var json = ArticleJson.SerializeWithFields(review, AppJson.Default.ReviewFields);
        var read = ArticleJson.DeserializeWithFields(json, AppJson.Default.ReviewFields);
        var own = System.Text.Json.JsonSerializer.Serialize(review, AppJson.Default.Article);
        var same = System.Text.Json.JsonSerializer.Deserialize(own, AppJson.Default.Article)!;
        Console.WriteLine(string.Join(' ',
            ArticleContentComparer.FirstDifference(review with { SourcePath = "" }, read) is null,
            ArticleJson.SerializeWithFields(read, AppJson.Default.ReviewFields) == json,
            ArticleContentComparer.FirstDifference(read, same) is null));
        """;

    [Theory]
    [InlineData("", "<NewsContentStorage>Resources</NewsContentStorage>")]
    [InlineData("<NewsContentNames>Articles</NewsContentNames><NewsContentStorage>Resources</NewsContentStorage>", "")]
    public void Native_code_has_articles_fields_and_those_of_a_library(string propertiesOfApp, string propertiesOfLibrary)
    {
        var world = Consumer
            .Library(package, "World", propertiesOfLibrary)
            .With("Articles/ada-stone.txt", "Ada Stone\n2026-01-05\n\n“I write,” said Ada Stone.\n");
        var app = Consumer
            .Console(package, properties: propertiesOfApp + Native, items: $"""<ProjectReference Include="{world.ProjectFile}" />""")
            .WithClientArticle()
            .With("Articles/reviews/harbour-kitchen.txt", FieldsTests.Review)
            .With("ReviewFields.cs", FieldsTests.Record)
            .With("AppJson.cs", Json)
            .WithProgram(FieldsTests.Program + JsonProgram + Html + Consumer.PrintQuotes);

        var publish = DotnetCommand.Run(app.Folder, "publish", "-nodereuse:false", "-o", app.PathOf("out")).Succeeded();

        Assert.Empty(publish.Warnings);
        string[] fields = ["4 Bo 2026-03-01 NewNordic", "soup+bread", "Ada Stone", "reviews/harbour-kitchen:4", "2", "True True True"];
        Assert.Equal(
            [.. fields, "True", "True", "I write", .. FirstArticleTests.Quotes],
            DotnetCommand.Start(app.Folder, app.PathOf("out/Demo")).Succeeded().Lines
        );
    }
}
