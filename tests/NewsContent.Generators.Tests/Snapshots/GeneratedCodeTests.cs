using NewsContent.Generators.Inputs;
using NewsContent.Generators.Tests.Harness;

namespace NewsContent.Generators.Tests.Snapshots;

/// <summary>The generated code as a reader sees it. Few on purpose: what it does is tested by running it.</summary>
public class GeneratedCodeTests
{
    private const string Treaty = """
        Council approves fog treaty

        Slug: world/north-sea/fog-treaty
        2026-02-07

        The council met on Friday.

        Next Steps

        “We are ready to talk,” said Ada Stone, the mayor.
        """;

    private const string Markdown = """
        ---
        title: Council approves fog treaty
        date: 2026-02-07
        slug: world/fog-treaty
        tags: [fog, sea]
        ---

        The *council* met on [Friday](https://example.org/friday)[^1].

        ## Next Steps

        1. “We are **ready** to talk,” said Ada Stone, the mayor.
        2. A vote

        > Fog is nobody’s.
        > — Ida Holm, harbour master

        | Day | Fog |
        |-----|----:|
        | Friday | 3 |

        ```text
        fog = "thick";
        ```

        ![The pier](pier.jpg)

        ---

        [^1]: In the hall.
        """;

    [Fact]
    public Task An_article_with_sections_and_quotations()
    {
        const string Identity = "Articles/iran-us-talks.txt";
        var text = SampleArticles.All.Single(article => article.Identity == Identity).Text;
        return Snapshot.Verify(GeneratorRun.Of(TestProject.Of(text, Identity)).DemandFlawless());
    }

    [Fact]
    public Task An_article_in_folders_with_global_usings() =>
        Snapshot.Verify(
            GeneratorRun
                .Of(TestProject.Of(Treaty).With(MetadataNames.ImplicitUsings, "enable").With(MetadataNames.Names, "Sections"))
                .DemandFlawless()
        );

    [Fact]
    public Task An_article_of_an_archive() =>
        Snapshot.Verify(
            GeneratorRun
                .Of(
                    TestProject
                        .Of(Treaty)
                        .With(MetadataNames.Names, "Articles")
                        .With(MetadataNames.Accessibility, "internal")
                        .With(MetadataNames.ClassName, "Archive")
                )
                .DemandFlawless()
        );

    [Fact]
    public Task An_article_whose_text_is_a_resource() =>
        Snapshot.Verify(
            GeneratorRun
                .Of(TestProject.Of(Treaty).With(MetadataNames.Names, "Articles").With(MetadataNames.Storage, "Resources"))
                .DemandFlawless()
        );

    /// <summary>An article in Markdown with a block of each kind: the literal holds the words, their inlines and the blocks.</summary>
    [Fact]
    public Task An_article_in_Markdown() =>
        Snapshot.Verify(
            GeneratorRun.Of(TestProject.Of(Markdown, "Articles/fog-treaty.md").WithPicture("Articles/pier.jpg", 640, 480)).DemandFlawless()
        );
}
