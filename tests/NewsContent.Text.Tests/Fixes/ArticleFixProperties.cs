using CsCheck;
using NewsContent.Text.Fixes;
using NewsContent.Text.Source;
using NewsContent.Text.Syntax;
using NewsContent.Text.Tests.Format;

namespace NewsContent.Text.Tests.Fixes;

/// <summary>What holds for the fixes of every text.</summary>
public sealed class ArticleFixProperties
{
    private const long Samples = 300;

    private static readonly FixOptions Options = new() { Today = new PublicationDate(2026, 2, 7, null) };

    [Fact]
    public void A_fix_removes_a_problem_of_its_rule_and_changes_nothing_outside_its_edits() =>
        RandomArticles.Any.Sample(
            text =>
            {
                var problems = ArticleText.ParseSyntax(text).Problems;
                foreach (var problem in problems)
                {
                    foreach (var fix in ArticleFixes.For(text, problem, Options))
                    {
                        Assert.Equal(problem.Rule, fix.Rule);
                        Assert.DoesNotContain('\n', fix.Title);
                        var repaired = fix.Apply(text);
                        var after = ArticleText.ParseSyntax(repaired).Problems;
                        Assert.True(after.Count(other => other.Rule == problem.Rule) < problems.Count(other => other.Rule == problem.Rule));
                        if (fix.IsSafe)
                            Assert.True(after.Count < problems.Count);
                        AssertSameOutside(text, repaired, fix.Edits);
                    }
                }
            },
            iter: Samples
        );

    [Fact]
    public void A_character_between_two_line_ends_is_not_deleted_without_a_look()
    {
        const string Text = "Council approves budget\n\n2026-02-07\n\nThe council met.\r\0\nIt agreed.\n";

        Assert.Empty(SafeFixes.Apply(Text, Options).Applied);
    }

    [Fact]
    public void Safe_fixes_end_and_leave_nothing_safe()
    {
        RandomArticles.Any.Sample(
            text =>
            {
                var (repaired, applied) = SafeFixes.Apply(text, Options);
                Assert.Equal(applied.Count == 0, ReferenceEquals(text, repaired));
                Assert.True(
                    ArticleText.ParseSyntax(repaired).Problems.Count <= ArticleText.ParseSyntax(text).Problems.Count - applied.Count
                );
                Assert.Empty(SafeFixes.Apply(repaired, Options).Applied);
                Assert.Equal(new ArticleSource(text).Lines.Count, new ArticleSource(repaired).Lines.Count);
            },
            iter: Samples
        );
    }

    [Theory]
    [InlineData("“a\" b. ")]
    [InlineData("“a\" b.\n\n")]
    [InlineData("“a' b “c\" ” \"d\n\n")]
    public void Thousands_of_faults_are_repaired_in_work_that_grows_as_they_do(string piece)
    {
        Repair(Text(20));
        var small = WorkOf.Reading(Text(250), Repair);
        var large = WorkOf.Reading(Text(2_000), Repair);

        large.AssertInProportionTo(small);

        string Text(int times) => "Council approves budget\n\n2026-02-07\n\n" + string.Concat(Enumerable.Repeat(piece, times));

        static void Repair(string text) => Assert.NotEmpty(SafeFixes.Apply(text, Options).Applied);
    }

    private static void AssertSameOutside(string before, string after, IReadOnlyList<TextEdit> edits)
    {
        var (old, current) = (0, 0);
        foreach (var edit in edits)
        {
            Assert.True(edit.Range.Start >= old);
            var length = edit.Range.Start - old;
            Assert.Equal(before[old..(old + length)], after[current..(current + length)]);
            old = edit.Range.End;
            current += length + edit.NewText.Length;
        }

        Assert.Equal(before[old..], after[current..]);
    }
}
