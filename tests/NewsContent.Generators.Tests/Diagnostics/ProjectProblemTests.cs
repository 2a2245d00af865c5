using System.Text;
using Microsoft.CodeAnalysis.Text;
using NewsContent.Generators.Inputs;
using NewsContent.Generators.Tests.Harness;

namespace NewsContent.Generators.Tests.Diagnostics;

/// <summary>Faults of the project, of files as such, and of the generator itself.</summary>
public class ProjectProblemTests
{
    private static readonly TestProject Project = TestProject.Of(Story.With());

    [Theory]
    [InlineData(
        MetadataNames.Namespace,
        "My.class",
        "The project property NewsContentNamespace cannot be “My.class”. Write a C# namespace, such as MyApp.Content."
    )]
    [InlineData(
        MetadataNames.ClassName,
        "My Articles",
        "The project property NewsContentClassName cannot be “My Articles”. Write a C# name, such as Articles."
    )]
    [InlineData(
        MetadataNames.Accessibility,
        "private",
        "The project property NewsContentAccessibility cannot be “private”. Write public or internal."
    )]
    [InlineData(
        MetadataNames.Names,
        "Everything",
        "The project property NewsContentNames cannot be “Everything”. Write Quotes, Sections or Articles."
    )]
    [InlineData(MetadataNames.Names, "1", "The project property NewsContentNames cannot be “1”. Write Quotes, Sections or Articles.")]
    [InlineData(
        MetadataNames.Storage,
        "Disk",
        "The project property NewsContentStorage cannot be “Disk”. Write Auto, Literals or Resources."
    )]
    [InlineData(
        MetadataNames.Language,
        "12",
        "The project property NewsContentLanguage cannot be “12”. Write a language code, such as en, de or pt-BR."
    )]
    [InlineData(
        MetadataNames.RequireListedSpeakers,
        "yes",
        "The project property NewsContentRequireListedSpeakers cannot be “yes”. Write true or false."
    )]
    public void An_option_that_is_not_valid_is_reported_and_the_default_taken(string property, string value, string message)
    {
        var run = GeneratorRun.Of(Project.With(property, value)).DemandCompiles();

        var problem = Assert.Single(run.Problems);
        Assert.Equal("error NEWS022", problem.Where());
        Assert.Equal(message, problem.Message());
        using var app = run.Load();
        Assert.Equal(
            "Council approves budget",
            app.Article("Story", property == MetadataNames.Namespace ? "App.Articles" : "Newsroom.Articles").Headline
        );
    }

    [Theory]
    [InlineData("required")]
    [InlineData("record")]
    [InlineData("file")]
    [InlineData("scoped")]
    [InlineData("extension")]
    [InlineData("var")]
    [InlineData("nint")]
    [InlineData("dynamic")]
    [InlineData("partial")]
    [InlineData("where")]
    [InlineData("_")]
    [InlineData("लेख")]
    [InlineData("Ａｒｔｉｃｌｅｓ")]
    public void A_class_name_is_used_or_refused_and_never_breaks_the_code(string name)
    {
        var run = GeneratorRun.Of(Project.With(MetadataNames.ClassName, name)).DemandCompiles();

        Assert.All(run.Problems, problem => Assert.Equal("NEWS022", problem.Id));
        using var app = run.Load();
        Assert.Single(app.All("Newsroom." + (run.Problems.IsEmpty ? name : "Articles")));
    }

    [Theory]
    [InlineData("required.record.file")]
    [InlineData("global.var.dynamic")]
    [InlineData("@class.@namespace")]
    [InlineData("System.Collections.Generic")]
    [InlineData("NewsContent")]
    [InlineData("Articles.Articles")]
    [InlineData("日本.लेख")]
    public void Any_namespace_holds_the_code(string name)
    {
        using var app = GeneratorRun
            .Of(Project.With(MetadataNames.Namespace, name).With(MetadataNames.ImplicitUsings, "enable"))
            .DemandFlawless()
            .Load();
        Assert.Single(app.All(name.Replace("@", "", StringComparison.Ordinal) + ".Articles"));
    }

    [Fact]
    public void Nothing_of_the_apps_is_in_the_way_of_the_code() =>
        GeneratorRun
            .Of(
                Project.WithCode(
                    "#pragma warning disable CS8981\nnamespace Newsroom { class var { } class System { } class NewsContent { } "
                        + "class Object { } class List<T> { } class Article { } }"
                )
            )
            .DemandFlawless();

    [Fact]
    public void Names_too_long_for_an_assembly_are_refused()
    {
        var run = GeneratorRun
            .Of(Project.With(MetadataNames.ClassName, new string('A', 1100)).With(MetadataNames.Namespace, new string('B', 1100)))
            .DemandCompiles();

        Assert.Equal(["NEWS022", "NEWS022"], run.Problems.Select(problem => problem.Id));
    }

    [Fact]
    public void Without_the_records_there_is_one_message_and_no_code()
    {
        var run = GeneratorRun.Of(Project with { HasRecords = false }).DemandCompiles();

        Assert.Equal("error NEWS023", Assert.Single(run.Problems).Where());
        Assert.Empty(run.Sources);
    }

    [Theory]
    [InlineData("namespace Newsroom.Articles { public class Desk { } }", "Newsroom.Articles")]
    [InlineData("namespace Newsroom { public class Articles { } }", "Newsroom.Articles")]
    [InlineData("namespace Newsroom { public static class Articles { } }", "Newsroom.Articles")]
    [InlineData("namespace Newsroom { public sealed partial class Articles { } }", "Newsroom.Articles")]
    [InlineData("namespace Newsroom { public abstract partial class Articles { } }", "Newsroom.Articles")]
    [InlineData("namespace Newsroom { public class Desk { } public partial class Articles : Desk { } }", "Newsroom.Articles")]
    [InlineData("namespace Newsroom { public interface IDesk { } public partial class Articles : IDesk { } }", "Newsroom.Articles")]
    [InlineData("namespace Newsroom { public partial record Articles; }", "Newsroom.Articles")]
    [InlineData("namespace Newsroom { public enum Articles { } }", "Newsroom.Articles")]
    [InlineData("namespace Newsroom { internal static partial class Articles { } }", "Newsroom.Articles")]
    [InlineData("namespace Newsroom { public class ArticlesMembers { } }", "Newsroom.ArticlesMembers")]
    [InlineData("public class Newsroom { }", "Newsroom")]
    public void A_class_name_that_is_taken_is_reported_and_no_code_emitted(string code, string name)
    {
        var run = GeneratorRun.Of(Project.WithCode(code)).DemandCompiles();

        var problem = Assert.Single(run.Problems);
        Assert.Equal("error NEWS024", problem.Where());
        Assert.Contains($"needs the name {name}, which", problem.Message(), StringComparison.Ordinal);
        Assert.Empty(run.Sources);
    }

    [Theory]
    [InlineData("namespace Newsroom { public static partial class Articles { public static int Answer => 42; } }")]
    [InlineData("namespace Newsroom { static partial class Articles { public static int Answer => 42; } }")]
    [InlineData("namespace Newsroom { public partial class Articles { public static int Answer => 42; } }")]
    [InlineData("namespace Newsroom { public class Articles<T> { } }")]
    [InlineData("namespace Newsroom { public class Desk { public class Articles { } } }")]
    [InlineData("namespace Elsewhere { public class Articles { } namespace Newsroom { } }")]
    public void A_partial_class_or_a_name_elsewhere_is_no_obstacle(string code) => GeneratorRun.Of(Project.WithCode(code)).DemandFlawless();

    [Theory]
    [InlineData("public abstract partial class Articles { }", true)]
    [InlineData("public interface IDesk { } public partial class Articles : IDesk { }", true)]
    [InlineData("public sealed partial class Articles { }", false)]
    [InlineData("public class Desk { } public partial class Articles : Desk { }", false)]
    [InlineData("public abstract partial class ArticlesMembers { }", false)]
    public void Where_articles_are_fields_the_generated_class_is_abstract(string code, bool joins)
    {
        var project = Project.With(MetadataNames.Names, "Articles").WithCode("namespace Newsroom { " + code + " }");

        var run = GeneratorRun.Of(project).DemandCompiles();

        Assert.Equal(joins ? [] : ["NEWS024"], run.Problems.Select(problem => problem.Id));
    }

    [Fact]
    public void The_records_own_names_are_taken()
    {
        var run = GeneratorRun
            .Of(Project.With(MetadataNames.Namespace, "NewsContent").With(MetadataNames.ClassName, "Article"))
            .DemandCompiles();

        Assert.Equal("NEWS024", Assert.Single(run.Problems).Id);
    }

    [Fact]
    public void A_file_on_which_the_generator_fails_is_named_and_the_others_are_there()
    {
        var run = GeneratorRun
            .Of(Project.WithFile(new MemoryText("Articles/faulty.txt", () => throw new InvalidOperationException("Planted.\nTwo lines."))))
            .DemandCompiles();

        var problem = Assert.Single(run.Problems);
        Assert.Equal("Articles/faulty.txt(1,1,1,1): error NEWS021", problem.Where());
        Assert.Contains("(InvalidOperationException: Planted. Two lines.)", problem.Message(), StringComparison.Ordinal);
        using var app = run.Load();
        Assert.Equal("story", Assert.Single(app.All()).Slug);
    }

    [Fact]
    public void A_cancelled_read_is_no_fault_of_the_article()
    {
        var project = TestProject.Empty.WithFile(new MemoryText("Articles/story.txt", () => throw new OperationCanceledException()));

        Assert.Throws<OperationCanceledException>(() =>
            GeneratorRun.Driver(project).RunGenerators(project.Compile(), new CancellationToken(true))
        );
    }

    [Fact]
    public void A_file_that_cannot_be_opened_is_reported()
    {
        var run = GeneratorRun.Of(Project.WithFile(new MemoryText("Articles/gone.txt", () => null))).DemandCompiles();

        Assert.Equal("Articles/gone.txt(1,1,1,1): error NEWS002", Assert.Single(run.Problems).Where());
    }

    [Theory]
    [InlineData("iso-8859-1", true)]
    [InlineData("us-ascii", true)]
    [InlineData("utf-8", false)]
    [InlineData("utf-16", false)]
    [InlineData("utf-16BE", false)]
    public void A_file_that_the_compiler_could_only_guess_at_is_reported(string encoding, bool isTold)
    {
        var run = GeneratorRun
            .Of(
                TestProject.Empty.WithFile(
                    new MemoryText("Articles/story.txt", () => SourceText.From(Story.With(), Encoding.GetEncoding(encoding)))
                )
            )
            .DemandCompiles();

        Assert.Equal(isTold ? ["NEWS002"] : [], run.Problems.Select(problem => problem.Id));
        Assert.NotEmpty(run.Sources);
    }

    [Fact]
    public void Articles_that_did_not_arrive_are_reported()
    {
        var project = Project with { Lost = [Lost("Articles/lost.txt"), Lost("Articles/world/lost.txt")] };

        var problem = Assert.Single(GeneratorRun.Of(project).DemandCompiles().Problems);

        Assert.Equal("error NEWS031", problem.Where());
        Assert.StartsWith(
            "2 of the project’s 3 articles did not reach the compiler, such as Articles/lost.txt.",
            problem.Message(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_project_none_of_whose_articles_arrived_is_reported() =>
        Assert.Equal(
            "NEWS031",
            Assert.Single(GeneratorRun.Of(TestProject.Empty with { Lost = [Lost("Articles/lost.txt")] }).DemandCompiles().Problems).Id
        );

    [Fact]
    public void In_an_editor_files_and_manifest_may_differ_for_a_moment()
    {
        var lost = (Project with { Lost = [Lost("Articles/lost.txt")] }).InEditor();
        var found = Project.WithFile(new MemoryText("Articles/new.txt", () => SourceText.From("New", Encoding.UTF8)) { IsArticle = false });

        Assert.Equal(GeneratorRun.Of(Project).Sources, GeneratorRun.Of(lost).DemandFlawless().Sources);
        Assert.Equal(GeneratorRun.Of(Project).Sources, GeneratorRun.Of(found.InEditor()).DemandFlawless().Sources);
    }

    [Theory]
    [InlineData("NewsContent manifest 2\nend\t0\n")]
    [InlineData("NewsContent manifest 1\n")]
    [InlineData("NewsContent manifest 1\narticle\tArticles/story.txt\nend\t2\n")]
    [InlineData("NewsContent manifest 1\npicture\ta.png\nend\t0\n")]
    public void A_manifest_that_cannot_be_read_is_reported(string manifest)
    {
        var run = GeneratorRun.Of(Project with { OtherManifest = manifest }).DemandCompiles();

        Assert.Equal(MemoryManifest.Path + "(1,1,1,1): error NEWS040", Assert.Single(run.Problems).Where());
    }

    [Fact]
    public void A_file_that_has_the_manifests_name_alone_is_none() =>
        GeneratorRun.Of(Project with { OtherManifest = "Our cargo\n" }).DemandFlawless();

    [Fact]
    public void Two_files_of_one_path_are_reported_at_both()
    {
        var project = TestProject
            .Empty.WithFile(MemoryText.Of("../a/one.txt", WithSlug("one")).LinkedAs("Articles/story.txt"))
            .WithFile(MemoryText.Of("../b/two.txt", WithSlug("two")).LinkedAs("Articles/story.txt"));

        var run = GeneratorRun.Of(project).DemandCompiles();

        Assert.Equal(["NEWS039", "NEWS039"], run.Problems.Select(static problem => problem.Id));
        Assert.Contains("b/two.txt are both the article Articles/story.txt.", run.Problems[0].Message(), StringComparison.Ordinal);
        var reversed = GeneratorRun.Of(project with { Files = [project.Files[1], project.Files[0]] });
        Assert.Equal(run.Sources, reversed.Sources);
        Assert.Equal(
            run.Problems.Select(static problem => problem.ToString()),
            reversed.Problems.Select(static problem => problem.ToString())
        );
    }

    [Fact]
    public void A_file_given_twice_is_one()
    {
        var run = GeneratorRun.Of(Project with { Files = [Project.Files[0], Project.Files[0]] }).DemandFlawless();

        Assert.Equal(GeneratorRun.Of(Project).Sources, run.Sources);
    }

    [Fact]
    public void The_place_of_a_copy_is_the_authors_file()
    {
        var copy = MemoryText.Of("obj/copy.txt", "No date\n").CopyOf(MemoryText.ProjectFolder + "Articles/the \"new\"\nharbour.txt");

        var problem = GeneratorRun.Of(TestProject.Empty.WithFile(copy)).DemandCompiles().Problems[0];

        Assert.Equal(MemoryText.ProjectFolder + "Articles/the \"new\"\uFFFDharbour.txt", problem.Location.GetLineSpan().Path);
    }

    [Fact]
    public void Unreadable_articles_alone_still_give_the_class_and_an_empty_catalog()
    {
        var run = GeneratorRun
            .Of(TestProject.Of("\0\0").WithCode("class App { int Count() => Newsroom.Articles.All.Count; }"))
            .DemandCompiles();

        using var app = run.Load();
        Assert.Empty(app.All());
    }

    [Fact]
    public void A_project_without_articles_is_left_alone_whatever_is_wrong_in_it()
    {
        var project = (TestProject.Empty with { HasRecords = false })
            .With(MetadataNames.Namespace, "!")
            .With(MetadataNames.Names, "?")
            .With(MetadataNames.Language, "12")
            .WithFile(new MemoryText("notes.txt", () => SourceText.From("Notes", Encoding.UTF8)) { IsArticle = false })
            .WithCode("namespace App { class Articles { } }");

        var run = GeneratorRun.Of(project).DemandFlawless();

        Assert.Empty(run.Sources);
    }

    private static string WithSlug(string slug) => Story.With().Replace("2026", $"Slug: {slug}\n2026", StringComparison.Ordinal);

    private static MemoryText Lost(string identity) => MemoryText.Of(identity, Story.With());
}
