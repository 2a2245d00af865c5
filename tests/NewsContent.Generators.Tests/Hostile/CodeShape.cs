using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using NewsContent.Generators.Inputs;
using NewsContent.Generators.Tests.Harness;

namespace NewsContent.Generators.Tests.Hostile;

/// <summary>
/// What generated code is made of: which kinds of syntax stand in which others. Texts fill literals, comments and names; text that
/// has become code shows as something in a place where the sample's code has nothing of the kind.
/// </summary>
internal static class CodeShape
{
    /// <summary>Two lines of comment at the top, and the directives <c>#nullable</c>, twice, and <c>#pragma</c>.</summary>
    private const int Comments = 2;
    private const int Directives = 3;

    /// <summary>Where any number of things stand one after the other; of everything else the whole order counts.</summary>
    private static readonly SyntaxKind[] Lists =
    [
        SyntaxKind.CompilationUnit,
        SyntaxKind.NamespaceDeclaration,
        SyntaxKind.ClassDeclaration,
        SyntaxKind.Block,
        SyntaxKind.QualifiedName,
        SyntaxKind.SingleLineDocumentationCommentTrivia,
        SyntaxKind.XmlElement,
        SyntaxKind.XmlText,
    ];

    private static readonly Lazy<HashSet<string>> Known = new(FindKnown);

    /// <summary>Demands that a run's code is made of nothing but what the sample's code is made of.</summary>
    public static void Demand(GeneratorRun run) => Demand(run.Sources, run.Project);

    /// <summary>The same of one run of a driver.</summary>
    public static void Demand(TestProject project, GeneratorRunResult result) =>
        Demand(result.GeneratedSources.ToDictionary(source => source.HintName, source => source.SourceText.ToString()), project);

    private static void Demand(IReadOnlyDictionary<string, string> sources, TestProject project)
    {
        foreach (var (hint, text) in sources)
        {
            Assert.All(hint, c =>
                Assert.True(
                    c is '.' or '_'
                        || char.IsLetterOrDigit(c)
                        || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark,
                    hint
                )
            );

            // Whoever reads the file sees what the compiler reads, in its order.
            var hidden = text.Where(
                (c, i) =>
                    c != '\n'
                        && CharUnicodeInfo.GetUnicodeCategory(c)
                            is UnicodeCategory.Control
                                or UnicodeCategory.Format
                                or UnicodeCategory.LineSeparator
                                or UnicodeCategory.ParagraphSeparator
                    || (
                        char.IsSurrogate(c)
                        && !(
                            char.IsHighSurrogate(c)
                                ? i + 1 < text.Length && char.IsLowSurrogate(text[i + 1])
                                : i > 0 && char.IsHighSurrogate(text[i - 1])
                        )
                    )
            );
            Assert.Empty(hidden);

            var root = CSharpSyntaxTree.ParseText(text, project.ParseOptions).GetRoot();
            var foreign = Of(root).FirstOrDefault(production => !Known.Value.Contains(production));
            Assert.True(foreign is null, $"{hint}: {foreign}");
            Assert.All(root.DescendantNodes(descendIntoTrivia: true).OfType<XmlNameSyntax>(), name =>
                Assert.True(name.ToString() is "summary" or "br", name.ToString())
            );
        }
    }

    private static HashSet<string> FindKnown()
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var storage in Enum.GetNames<ArticleStorage>())
        {
            foreach (var names in Enum.GetNames<NamedMembers>())
            {
                foreach (var accessibility in (string[])["public", "internal"])
                {
                    foreach (var text in (string?[])[Story.With(headline: "Peace & <quiet> in “A\u200DB”"), null])
                    {
                        var project = (
                            text is null ? SampleArticles.Project : SampleArticles.Project.WithArticle("Articles/more.txt", text)
                        )
                            .With(MetadataNames.Storage, storage)
                            .With(MetadataNames.Names, names)
                            .With(MetadataNames.Accessibility, accessibility)
                            .With(MetadataNames.ImplicitUsings, "enable")
                            .With(MetadataNames.Namespace, text is null ? "Newsroom" : "Our.Newsroom");
                        foreach (var source in GeneratorRun.Of(project).Sources.Values)
                            known.UnionWith(Of(CSharpSyntaxTree.ParseText(source, project.ParseOptions).GetRoot()));
                    }
                }
            }
        }

        return known;
    }

    private static IEnumerable<string> Of(SyntaxNode root)
    {
        foreach (var node in root.DescendantNodesAndSelf(descendIntoTrivia: true))
        {
            var children = node.ChildNodesAndTokens().Select(child => child.Kind()).ToList();
            if (Lists.Contains(node.Kind()))
            {
                foreach (var child in children)
                    yield return $"{node.Kind()}: {child}";
            }
            else
            {
                yield return $"{node.Kind()}: {string.Join(' ', children)}";
            }
        }

        var trivia = root.DescendantTrivia().ToList();
        foreach (var kind in trivia.Select(one => one.Kind()).Distinct())
            yield return $"trivia: {kind}";
        yield return $"{trivia.Count(one => one.IsKind(SyntaxKind.SingleLineCommentTrivia)) - Comments} more comments, "
            + $"{trivia.Count(one => one.IsDirective) - Directives} more directives";
    }
}
