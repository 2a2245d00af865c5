using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using NewsContent.Generators.Inputs;
using NewsContent.Generators.Tests.Harness;
using Xunit.Abstractions;

namespace NewsContent.Generators.Tests.Editing;

/// <summary>
/// Whatever edits come in whatever order, a driver that has seen all of them emits and tells what a new one does. The number of edits is
/// <see cref="Steps"/>, or that of the environment variable <c>RANDOM_EDITS</c>; its seed is in the message of a failure.
/// </summary>
public class RandomEditTests(ITestOutputHelper output)
{
    private const int Steps = 200;
    private const int MostArticles = 24;

    private static readonly string[] Names =
    [
        "ferry",
        "Ferry",
        "pier-vote",
        "world/fog-treaty",
        "world/Pier-Vote",
        "world/sea/ferry",
        "10-tips",
    ];

    private static readonly string[] Texts =
    [
        Story.With(),
        Story.With("Ferry sails again", "“We sail at six,” said Mara Holm, the harbour master.\n\nThe Pier\n\nIt is open."),
        Story.With("Pier vote delayed", "One line.\n\nNext Steps"),
        "Ferry sails again\n\nNobody wrote a date.\n",
        "Slug: ferry\n2026-02-07\n\nNo headline here.\n",
        "Fog treaty signed\n\nSlug: world/fog-treaty\n2026-02-07\n\nBoth sides signed.\n",
        "",
        "Mark left open\n\n2026-02-07\n\n“We sail at six, said Mara Holm.\n",
    ];

    [Theory]
    [InlineData(20261128)]
    public void Edits_in_any_order_end_where_a_fresh_build_begins(int seed)
    {
        var random = new Random(seed);
        var project = Story.Many(3);
        var driver = GeneratorRun.Driver(project).RunGenerators(project.Compile());
        var steps = int.TryParse(Environment.GetEnvironmentVariable("RANDOM_EDITS"), out var asked) ? asked : Steps;
        for (var step = 0; step < steps; step++)
        {
            var (name, edited, after) = Edit(random, project, driver);
            if (edited.Manifest != project.Manifest)
                after = after.ReplaceAdditionalText(project.Manifest, edited.Manifest);
            project = edited;
            driver = after.RunGenerators(project.Compile());
            DemandSame(project, driver, $"Seed {seed}, step {step}: {name}.");
        }

        output.WriteLine($"{steps} edits, seed {seed}: incremental and fresh runs agree.");
    }

    [Fact]
    public void A_text_that_the_compiler_hands_over_twice_is_one_article()
    {
        var project = Story.Many(2);
        var twice = project with { Files = project.Files.Add(project.Files[0]) };

        var run = GeneratorRun.Of(twice);

        Assert.Empty(run.Problems);
        Assert.Equal(GeneratorRun.Of(project).Sources, run.Sources);
    }

    private static (string Name, TestProject Project, GeneratorDriver Driver) Edit(
        Random random,
        TestProject project,
        GeneratorDriver driver
    )
    {
        var files = project.Files;
        var file = files.IsEmpty ? null : files[random.Next(files.Length)];
        return random.Next(9) switch
        {
            0 or 1 when files.Length < MostArticles => Add(random, project, driver),
            2 when file is not null => ("remove " + file.Identity, project.Without(file.Identity), driver.RemoveAdditionalTexts([file])),
            3 when file is not null => Replaced(
                "rename " + file.Identity,
                project,
                Renamed(project, file, FreeName(random, project)),
                driver
            ),
            4 when file is not null => Replaced(
                "case of " + file.Identity,
                project,
                Renamed(project, file, OtherCase(project, file)),
                driver
            ),
            5 when files.Length > 1 => Replaced("swap", project, Swapped(project, file!, files[random.Next(files.Length)]), driver),
            6 => Option(random, project, driver),
            7 when file is not null => Replaced("order", project, project with { Files = [.. files.OrderBy(_ => random.Next())] }, driver),
            _ when file is not null => Write(random, project, driver, file),
            _ => Add(random, project, driver),
        };
    }

    private static (string, TestProject, GeneratorDriver) Add(Random random, TestProject project, GeneratorDriver driver)
    {
        var file = MemoryText.Of(FreeName(random, project), Texts[random.Next(Texts.Length)]);
        if (random.Next(2) == 0)
            return ("add " + file.Identity, project.WithFile(file), driver.AddAdditionalTexts([file]));
        var files = project.Files.Insert(random.Next(project.Files.Length + 1), file);
        return Replaced("insert " + file.Identity, project, project with { Files = files }, driver);
    }

    private static (string, TestProject, GeneratorDriver) Write(Random random, TestProject project, GeneratorDriver driver, MemoryText file)
    {
        var written = MemoryText.Of(file.Identity, Texts[random.Next(Texts.Length)]);
        return ("write " + file.Identity, project.WithFile(written), driver.ReplaceAdditionalText(file, written));
    }

    private static (string, TestProject, GeneratorDriver) Option(Random random, TestProject project, GeneratorDriver driver)
    {
        (string Name, string Value)[] options =
        [
            (MetadataNames.Names, "Quotes"),
            (MetadataNames.Names, "Sections"),
            (MetadataNames.Names, "Articles"),
            (MetadataNames.Namespace, "Elsewhere"),
            (MetadataNames.Namespace, "not a namespace"),
            (MetadataNames.Language, "de"),
            (MetadataNames.Accessibility, "internal"),
            (MetadataNames.Storage, "Resources"),
            (MetadataNames.Storage, "Literals"),
        ];
        var (name, value) = options[random.Next(options.Length)];
        var changed = project.With(name, value);
        return ($"{name} = {value}", changed, driver);
    }

    /// <summary>As an editor does that has lost count: all texts anew, those that stayed as the same objects.</summary>
    private static (string, TestProject, GeneratorDriver) Replaced(
        string name,
        TestProject before,
        TestProject after,
        GeneratorDriver driver
    ) => (name, after, before.Files == after.Files ? driver : driver.ReplaceAdditionalTexts([before.Manifest, .. after.Files]));

    private static TestProject Renamed(TestProject project, MemoryText file, string identity) =>
        project with
        {
            Files = project.Files.Replace(file, MemoryText.Of(identity, file.GetText()!.ToString())),
        };

    private static TestProject Swapped(TestProject project, MemoryText a, MemoryText b)
    {
        var (textOfA, textOfB) = (a.GetText()!.ToString(), b.GetText()!.ToString());
        return project.WithArticle(a.Identity, textOfB).WithArticle(b.Identity, textOfA);
    }

    private static string FreeName(Random random, TestProject project)
    {
        var name = $"Articles/{Names[random.Next(Names.Length)]}";
        var identity = name + ".txt";
        for (var number = 2; IsTaken(project, identity); number++)
            identity = $"{name}-{number}.txt";
        return identity;
    }

    private static string OtherCase(TestProject project, MemoryText file)
    {
        var name = Path.GetFileNameWithoutExtension(file.Identity);
        var other = char.IsUpper(name[0]) ? name.ToLowerInvariant() : name.ToUpperInvariant();
        var identity = file.Identity.Replace(name + ".txt", other + ".txt", StringComparison.Ordinal);
        return IsTaken(project, identity) ? file.Identity : identity;
    }

    private static bool IsTaken(TestProject project, string identity) => project.Files.Any(file => file.Identity == identity);

    private static void DemandSame(TestProject project, GeneratorDriver driver, string step)
    {
        var (incremental, fresh) = (driver.GetRunResult().Results.Single(), Fresh(project));
        Assert.True(incremental.Exception is null, $"{step} {incremental.Exception}");
        Assert.True(Sources(fresh).SequenceEqual(Sources(incremental)), $"{step} The sources differ.");
        Assert.True(
            Problems(fresh).SequenceEqual(Problems(incremental)),
            $"{step}\nFresh: {string.Join("; ", Problems(fresh))}\nIncremental: {string.Join("; ", Problems(incremental))}"
        );
    }

    private static GeneratorRunResult Fresh(TestProject project) =>
        GeneratorRun.Driver(project).RunGenerators(project.Compile()).GetRunResult().Results.Single();

    private static ImmutableArray<(string, string)> Sources(GeneratorRunResult result) =>
        [
            .. result
                .GeneratedSources.Select(source => (source.HintName, source.SourceText.ToString()))
                .OrderBy(source => source.HintName, StringComparer.Ordinal),
        ];

    /// <summary>In which order diagnostics come is the compiler’s affair, which sorts them.</summary>
    private static ImmutableArray<string> Problems(GeneratorRunResult result) =>
        [.. result.Diagnostics.Select(problem => $"{problem.Where()} {problem.Message()}").Order(StringComparer.Ordinal)];
}
