using System.Globalization;
using NewsContent.Text.Advice;
using NewsContent.Text.Names;

namespace NewsContent.Text.Tests.Names;

/// <summary>What many files tell beside each other takes work in proportion to their number, and stops when it is cancelled.</summary>
public class ArticleNamesWorkTests
{
    private static readonly Dictionary<string, Func<int, int, string>> Slugs = new()
    {
        ["all files with one slug"] = (_, _) => "w/a",
        ["half with one slug, the rest with its numbers"] = (i, count) => i < count / 2 ? "w/a" : "w/a-" + Number(i - (count / 2) + 2),
        ["each slug twice"] = (i, _) => "w/a" + Number(i / 2),
        ["slugs that no name can be made of"] = (i, _) => "w/-" + Number(i),
        ["folders in folders"] = (i, _) => string.Concat(Enumerable.Repeat("f/", 30)) + "a" + Number(i),
    };

    public static TheoryData<string> Shapes => [.. Slugs.Keys];

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Eight_times_the_files_take_eight_times_the_work(string shape)
    {
        Check(Files(shape, 16));
        var small = Work(Files(shape, 250));
        var large = Work(Files(shape, 2_000));

        large.AssertInProportionTo(small);

        static WorkOf Work((string, ArticleName)[] files) => WorkOf.Doing(files.Length, () => Check(files));
    }

    [Theory]
    [MemberData(nameof(Shapes))]
    public void The_check_stops_soon_after_it_is_cancelled(string shape)
    {
        var files = Files(shape, 2_000);
        for (var place = 1; place <= 4; place++)
        {
            using var cancellation = new CancellationTokenSource();
            var steps = Counting.Work.Steps;
            Check(files);
            var cancelledAt = 0L;
            Counting.Work.After((Counting.Work.Steps - steps) * place / 5, () =>
            {
                cancelledAt = Counting.Work.Steps;
                cancellation.Cancel();
            });

            Assert.ThrowsAny<OperationCanceledException>(() => Check(files, cancellation.Token));
            Assert.InRange(Counting.Work.Steps - cancelledAt, 0, 500_000);
        }
    }

    [Fact]
    public void Names_that_differ_in_one_word_take_work_in_proportion()
    {
        Compare(16);
        var small = WorkOf.Doing(500, () => Compare(500));
        var large = WorkOf.Doing(4_000, () => Compare(4_000));

        large.AssertInProportionTo(small);

        static void Compare(int count) =>
            ArchiveNames.Find(
                [
                    .. Enumerable
                        .Range(0, count)
                        .Select(i =>
                            (
                                Number(i),
                                (IReadOnlyList<QuotedName>)[new QuotedName("Maria S" + new string('a', 9) + Number(i), false, default)]
                            )
                        ),
                ],
                default
            );
    }

    [Fact]
    public void The_first_free_number_is_offered_to_each_who_asks()
    {
        var (_, problems) = Check([
            ("a.txt", new ArticleName("a")),
            ("b.txt", new ArticleName("a-2")),
            ("c.txt", new ArticleName("a")),
            ("d.txt", new ArticleName("A")),
        ]);

        Assert.Equal(["a-3", "a-3", "A-3"], problems.Select(static problem => problem.Slug));
    }

    private static (IReadOnlyList<int> Excluded, IReadOnlyList<NameProblem> Problems) Check(
        (string, ArticleName)[] files,
        CancellationToken cancellation = default
    ) => ArticleNames.Check(files, "Articles", cancellation);

    private static (string, ArticleName)[] Files(string shape, int count) =>
        [
            .. Enumerable
                .Range(0, count)
                .Select(i => ($"{i.ToString("D6", CultureInfo.InvariantCulture)}.txt", new ArticleName(Slugs[shape](i, count)))),
        ];

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
