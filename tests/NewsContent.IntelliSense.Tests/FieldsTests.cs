using System.Globalization;
using NewsContent.CodeFixes;

namespace NewsContent.IntelliSense.Tests;

/// <summary>Fields of the project’s own in an editor: what is completed, what a tooltip says, what is offered in texts.</summary>
public sealed class FieldsTests
{
    private const string Record = """
        using NewsContent;
        namespace Newsroom;
        public enum Cuisine { Other, Seafood }
        [ArticleFields("reviews")]
        public sealed record ReviewFields
        {
            /// <summary>How good it is.</summary>
            public required int Stars { get; init; }
            public Cuisine Cuisine { get; init; }
            public string? Photographer { get; init; }
        }
        """;

    private static readonly ArticleFixProvider Articles = new(static () => new DateTime(2026, 3, 1));

    [Theory]
    [InlineData("NEWS057", "Photographer: Ada\n", "Photographer: Ada\nStars: 4\n")]
    [InlineData("NEWS012", "Stars: 3\nPhotografer: Ada\n", "Stars: 3\nPhotographer: Ada\n")]
    [InlineData("NEWS056", "Stars: 3\nCuisine: seafod\n", "Stars: 3\nCuisine: Seafood\n")]
    public async Task A_line_is_repaired_in_both_formats(string id, string lines, string repaired)
    {
        Assert.Equal(Text(repaired), await Repaired("reviews/harbour.txt", Text(lines), id));
        Assert.Equal(FrontMatter(repaired), await Repaired("reviews/harbour.md", FrontMatter(lines), id));
    }

    [Fact]
    public async Task A_tooltip_says_what_the_records_author_wrote()
    {
        var project = EditorProject.With(("reviews/harbour.txt", Text("Stars: 4\n"))).WithCode(Record);

        var tooltip = await project.QuickInfo("Articles.Reviews.Harbour.Fields.Sta$$rs");

        Assert.Contains("ReviewFields.Stars", tooltip, StringComparison.Ordinal);
        Assert.Contains("How good it is.", tooltip, StringComparison.Ordinal);
    }

    private static async Task<string> Repaired(string path, string text, string id)
    {
        var project = EditorProject.With((path, text)).WithCode(Record);
        var told = await project.Told();
        var problem = Assert.Single(told, problem => problem.Id == id);
        var actions = await project.Offered(Articles, problem);

        Assert.True(actions.Count > 0, problem.GetMessage(CultureInfo.InvariantCulture));
        return await (await project.After(actions[0])).TextOf(path);
    }

    private static string Text(string lines) => $"Harbour\n{lines}2026-02-07\n\nThe soup was warm.\n";

    private static string FrontMatter(string lines) => $"---\ntitle: Harbour\ndate: 2026-02-07\n{lines}---\n\nThe soup was warm.\n";
}
