using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using NewsContent.Generators.Tests.Harness;

namespace NewsContent.Generators.Tests.Emission;

public class DocumentationCommentTests
{
    private const string Text = """
        WORLD NEWS

        Talks <Resume> & Go On

        2026-02-07

        The council met.

        Next Steps

        “We are ready to talk,” said Ada Stone, the mayor.
        """;

    [Fact]
    public void Each_member_shows_what_it_stands_for()
    {
        var comments = Comments(GeneratorRun.Of(TestProject.Of(Text, "Articles/world/talks.txt")).DemandFlawless());

        Assert.Equal("Talks <Resume> & Go On|WORLD NEWS, 2026-02-07", comments["P:Newsroom.Articles.World.Talks"]);
        Assert.Equal(
            "Next Steps|“We are ready to talk,” said Ada Stone, the mayor.",
            comments["F:Newsroom.ArticlesMembers.WorldFolder.TalksSections.NextSteps"]
        );
        Assert.Equal(
            "“We are ready to talk”|— Ada Stone, mayor|Next Steps",
            comments["F:Newsroom.ArticlesMembers.WorldFolder.TalksQuotes.WeAreReady"]
        );
        Assert.Equal("The articles of the folder World.", comments["T:Newsroom.Articles.World"]);
        Assert.Equal("All articles, newest first.", comments["P:Newsroom.Articles.All"]);
    }

    [Fact]
    public void Every_public_member_of_the_samples_has_a_well_formed_comment()
    {
        var run = GeneratorRun.Of(SampleArticles.Project);
        var comments = Comments(run);

        // The folders of the types are in a class that editors hide.
        Assert.All(comments.Where(comment => !comment.Key.EndsWith("Folder", StringComparison.Ordinal)), comment =>
            Assert.NotEqual("", comment.Value)
        );
        Assert.All(
            run.Output.SyntaxTrees.SelectMany(tree => tree.GetRoot().DescendantTrivia(descendIntoTrivia: true))
                .Where(trivia => trivia.GetStructure() is DocumentationCommentTriviaSyntax),
            trivia => Assert.False(trivia.ContainsDiagnostics)
        );
    }

    /// <summary>The lines of the tooltip of every public member, by the member's documentation id.</summary>
    private static Dictionary<string, string> Comments(GeneratorRun run) =>
        Members(run.Output.Assembly.GlobalNamespace)
            .Where(member => member is not INamespaceSymbol and not IMethodSymbol && member.DeclaredAccessibility == Accessibility.Public)
            .ToDictionary(member => member.GetDocumentationCommentId()!, member => Lines(member.GetDocumentationCommentXml()!));

    private static IEnumerable<ISymbol> Members(INamespaceOrTypeSymbol container) =>
        container.GetMembers().SelectMany(member => member is INamespaceOrTypeSymbol inner ? Members(inner).Prepend(member) : [member]);

    private static string Lines(string xml)
    {
        var summary = xml.Length == 0 ? null : XElement.Parse(xml).Element("summary");
        foreach (var end in summary?.Elements("br").ToList() ?? [])
            end.ReplaceWith("|");
        return summary?.Value ?? "";
    }
}
