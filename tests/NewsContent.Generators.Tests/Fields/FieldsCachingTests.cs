using NewsContent.Generators.Tests.Harness;

namespace NewsContent.Generators.Tests.Fields;

/// <summary>What an edit of C# has done again: the harness demands besides that a second run without an edit does nothing.</summary>
public class FieldsCachingTests
{
    private const string Other = "public static class Other { public const int One = 1; }";

    private static TestProject Project =>
        TestProject
            .Empty.WithArticle("Articles/reviews/one.txt", Review.Text("Stars: 4\nPhotographer: Ada\n"))
            .WithArticle("Articles/reviews/two.txt", Review.Text("Stars: 3\n"))
            .WithArticle("Articles/plain.txt", Story.With())
            .WithCode(Review.Usings + Review.Record);

    [Fact]
    public void An_edit_of_other_code_checks_and_emits_nothing_again()
    {
        var first = GeneratorRun.Of(Project.WithCode(Review.Usings + Other));
        var second = first.After(project => project.WithOtherCode(Review.Usings + Other + " class C;"));

        Assert.All(
            [TrackingNames.Schemas, TrackingNames.FieldKeys, TrackingNames.Files, TrackingNames.Articles, TrackingNames.Content],
            step => Assert.True(second.Kept(step), step)
        );
        Assert.Empty(second.EmittedAnewSince(first));
    }

    [Fact]
    public void An_edit_of_a_limit_checks_all_texts_and_reads_none()
    {
        var first = GeneratorRun.Of(Project).DemandFlawless();
        var second = first.After(project =>
            project.WithOtherCode(Review.Usings + Review.Record.Replace("Range(1, 5)", "Range(1, 3)", StringComparison.Ordinal))
        );

        Assert.Contains("“4” is not a valid value for “Stars:”", Assert.Single(second.Problems).Message(), StringComparison.Ordinal);
        Assert.All([TrackingNames.FieldKeys, TrackingNames.Files, TrackingNames.Articles], step => Assert.True(second.Kept(step), step));
    }

    [Fact]
    public void A_line_above_the_record_checks_nothing()
    {
        var first = GeneratorRun.Of(Project.WithArticle("Articles/reviews/one.txt", Review.Text("Stars: 7\n")));
        var second = first.After(project => project.WithOtherCode(Review.Usings + "// A remark.\n" + Review.Record));

        Assert.All([TrackingNames.Schemas, TrackingNames.Articles, TrackingNames.Content, TrackingNames.Index], step =>
            Assert.True(second.Kept(step), step)
        );
        Assert.Empty(second.EmittedAnewSince(first));
        var places = new[] { first, second }.Select(run =>
            Assert.Single(run.Problems).AdditionalLocations[0].GetLineSpan().StartLinePosition.Line
        );
        Assert.Equal([1], places.Zip(places.Skip(1), (before, after) => after - before));
    }

    [Fact]
    public void A_key_that_comes_or_goes_reads_only_the_texts_that_have_it()
    {
        var first = GeneratorRun.Of(Project).DemandFlawless();
        var second = first.After(project =>
            project.WithOtherCode(Review.Usings + Review.Record.Replace("string? Photographer", "string? Camera", StringComparison.Ordinal))
        );

        var told = Assert.Single(second.Problems);
        Assert.Equal("NEWS012", told.Id);
        Assert.Contains("“Photographer” does not belong here", told.Message(), StringComparison.Ordinal);
        Assert.Equal(
            1,
            second.Reasons(TrackingNames.Articles).Count(reason => reason == Microsoft.CodeAnalysis.IncrementalStepRunReason.Modified)
        );
    }

    [Fact]
    public void An_edit_of_a_value_emits_one_file()
    {
        var first = GeneratorRun.Of(Project).DemandFlawless();
        var second = first.After(project => project.WithArticle("Articles/reviews/two.txt", Review.Text("Stars: 5\n")));

        Assert.Single(second.EmittedAnewSince(first));
    }
}
