using NewsContent.Generators.Inputs;
using NewsContent.Generators.Tests.Harness;

namespace NewsContent.Generators.Tests.Advice;

/// <summary>NEWS229: kinds of block that a switch leaves out.</summary>
public sealed class BlockSwitchTests
{
    private const string Others = "ListBlock or BlockQuotation or Figure or Table or CodeBlock or Footnote";

    [Theory]
    [InlineData("block switch { Paragraph => 1, Divider => 2, " + Others + " => 3 }", "")]
    [InlineData("block switch { Paragraph p => 1, Divider => 2, " + Others + " => 3, _ => throw new System.Exception() }", "")]
    [InlineData("block switch { Paragraph => 1, Divider => 2, " + Others + " and not Table => 3 }", "")]
    [InlineData(
        "block switch { Paragraph => 1, ListBlock or BlockQuotation or Figure or Table or CodeBlock or Footnote => 3 }",
        "Divider: the code throws"
    )]
    [InlineData(
        "block switch { Paragraph { Text: \"\" } => 1, Divider d when d.ToString() == \"\" => 2, _ => throw new System.Exception() }",
        "BlockQuotation, CodeBlock, Figure, Footnote, ListBlock and Table: the code throws"
    )]
    [InlineData("block switch { Paragraph => 1, " + Others + " => 2, Block => throw new System.Exception() }", "Divider: the code throws")]
    [InlineData(
        "block switch { Paragraph => 1, " + Others + " => 2, null => 4, var b => throw new System.Exception() }",
        "Divider: the code throws"
    )]
    [InlineData("block switch { Paragraph => 1, " + Others + " => 2, Block b when b == other => 5 }", "Divider: the code throws")]
    [InlineData("block switch { Paragraph => 1, _ => 2 }", "")]
    [InlineData("block switch { Paragraph => 1, Block b => 2 }", "")]
    [InlineData("block switch { Paragraph => 1, { } => 2, null => 3 }", "")]
    [InlineData("block switch { Paragraph => 1, not Table => 2, _ => throw new System.Exception() }", "")]
    [InlineData("block switch { null => 1, _ => throw new System.Exception() }", "")]
    [InlineData("(object)block switch { Paragraph => 1, _ => throw new System.Exception() }", "")]
    public async Task A_switch_expression_is_reported_with_the_kinds_that_it_leaves_out(string expression, string leftOut) =>
        Assert.Equal(leftOut, await ToldOf($"return {expression};"));

    [Theory]
    [InlineData("switch (block) { case Paragraph p: return 1; case " + Others + ": return 2; } return 3;", "Divider: it is skipped")]
    [InlineData("switch (block) { case Paragraph: case " + Others + ": return 2; case Divider: break; } return 3;", "")]
    [InlineData("switch (block) { case Paragraph: return 1; default: break; } return 3;", "")]
    [InlineData(
        "switch (block) { case Paragraph: case " + Others + ": return 1; default: throw new System.Exception(); }",
        "Divider: the code throws"
    )]
    [InlineData(
        "switch (block) { case Paragraph: case " + Others + ": return 1; default: { throw new System.Exception(); } }",
        "Divider: the code throws"
    )]
    [InlineData("switch (block.ToString()) { case \"x\": return 1; } return 2;", "")]
    public async Task A_switch_statement_is_reported_with_the_kinds_that_it_leaves_out(string statements, string leftOut) =>
        Assert.Equal(leftOut, await ToldOf(statements));

    [Fact]
    public async Task It_is_reported_at_the_keyword_in_projects_without_an_article_too()
    {
        var project = TestProject.Empty.WithCode(Code("switch (block) { case Divider: return 1; } return 2;"));

        var problem = Assert.Single(await AdviceRun.Of(project));

        Assert.Equal("switch", project.Code[0].ToString().Substring(problem.Location.SourceSpan.Start, problem.Location.SourceSpan.Length));
        Assert.StartsWith(
            "This switch has no arm for BlockQuotation, CodeBlock, Figure, Footnote, ListBlock, Paragraph and Table. ",
            problem.Message(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task It_is_advice_that_a_project_can_turn_off() =>
        Assert.Empty(
            await AdviceRun.Of(
                TestProject
                    .Of(Story.With())
                    .WithCode(Code("switch (block) { case Divider: return 1; } return 2;"))
                    .With(MetadataNames.Advice, "false")
            )
        );

    private static async Task<string> ToldOf(string statements)
    {
        var told = await AdviceRun.Of(TestProject.Of(Story.With()).WithCode(Code(statements)));
        return string.Join("; ", told.Select(static problem => problem.Message()).Select(Short));
    }

    private static string Short(string message)
    {
        const string Before = "This switch has no arm for ";
        const string Between = ". If an article has such a block, ";
        var (start, middle) = (Before.Length, message.IndexOf(Between, StringComparison.Ordinal));
        var end = message.IndexOf(". Add an arm", StringComparison.Ordinal);
        return $"{message[start..middle]}: {message[(middle + Between.Length)..end]}";
    }

    private static string Code(string statements) =>
        "using NewsContent; public static class Page { public static int Show(Block block, Block other) { " + statements + " } }";
}
