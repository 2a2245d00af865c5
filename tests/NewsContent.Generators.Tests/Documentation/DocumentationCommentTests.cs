using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using NewsContent.Generators.Tests.Harness;

namespace NewsContent.Generators.Tests.Documentation;

/// <summary>
/// Editors show the documentation comments of public types and members to developers in a hurry: short sentences, and none of the phrases
/// that the pages avoid too (<c>phrases.tsv</c>).
/// </summary>
public sealed partial class DocumentationCommentTests
{
    private const int MostWords = 30;

    private static readonly (Regex Pattern, string Instead)[] Phrases =
    [
        .. File.ReadLines(Path.Combine(SampleArticles.Repository, "tests", "NewsContent.Text.Tests", "Documentation", "phrases.tsv"))
            .Where(static line => line.Length > 0 && !line.StartsWith('#'))
            .Select(static line => line.Split('\t'))
            .Select(static cells => (new Regex(cells[0], RegexOptions.IgnoreCase), cells[2])),
    ];

    [Theory]
    [InlineData("NewsContent")]
    [InlineData("NewsContent.AspNetCore")]
    [InlineData("NewsContent.Build")]
    [InlineData("NewsContent.CodeFixes")]
    [InlineData("NewsContent.Generators")]
    [InlineData("NewsContent.Markdown")]
    [InlineData("NewsContent.Text")]
    public void Comments_of_what_is_public_are_in_plain_English(string project) =>
        Assert.Empty(
            Directory
                .EnumerateFiles(Path.Combine(SampleArticles.Repository, "src", project), "*.cs", SearchOption.AllDirectories)
                .Where(static file => !file.Replace('\\', '/').Contains("/obj/", StringComparison.Ordinal))
                .SelectMany(static file => Faults(Path.GetFileName(file), File.ReadAllText(file)))
        );

    [Theory]
    [InlineData("public class A { /// <summary>What stands in it.</summary>\n public int B; }")]
    [InlineData("/// <summary><para>The <c>A</c> of somebody.</para></summary>\npublic interface IA;")]
    [InlineData("public interface IA { /// <returns>The A; null when there <see cref=\"A\"/> is none.</returns>\n int B(); }")]
    [InlineData("public enum A { /// <summary>What is behind it.</summary>\n B }")]
    public void A_phrase_in_a_comment_is_found(string code) => Assert.NotEmpty(Faults("", code));

    [Theory]
    [InlineData("class A { /// <summary>What stands in it.</summary>\n public int B; }")]
    [InlineData("public class A { /// <summary>What stands in it.</summary>\n private int B; }")]
    [InlineData("public class A { /// <summary>The <c>stands</c> of it.</summary>\n public int B; }")]
    [InlineData("public class A { /// <remarks>In code: <code>stands();</code></remarks>\n public int B; }")]
    public void Code_and_what_is_not_public_are_left_out(string code) => Assert.Empty(Faults("", code));

    private static IEnumerable<string> Faults(string file, string code)
    {
        foreach (var member in CSharpSyntaxTree.ParseText(code).GetRoot().DescendantNodes().OfType<MemberDeclarationSyntax>())
        {
            if (!IsPublic(member))
                continue;
            var line = member.GetLocation().GetLineSpan().StartLinePosition.Line + 1;
            var comments = member
                .GetLeadingTrivia()
                .Select(static trivia => trivia.GetStructure())
                .OfType<DocumentationCommentTriviaSyntax>();
            foreach (var sentence in comments.SelectMany(static comment => comment.Content).SelectMany(Sentences))
            {
                if (Words().Count(sentence) is > MostWords and var words)
                    yield return $"{file}({line}): {words} words; at most {MostWords}: {sentence}";
                foreach (var (pattern, instead) in Phrases.Where(phrase => phrase.Pattern.IsMatch(sentence)))
                    yield return $"{file}({line}): “{pattern.Match(sentence).Value}”; write instead: {instead}. {sentence}";
            }
        }
    }

    private static bool IsPublic(MemberDeclarationSyntax member) =>
        member
            .AncestorsAndSelf()
            .OfType<MemberDeclarationSyntax>()
            .All(static one => one is BaseNamespaceDeclarationSyntax || IsVisible(one));

    private static bool IsVisible(MemberDeclarationSyntax member) =>
        member is EnumMemberDeclarationSyntax
        || member.Parent is InterfaceDeclarationSyntax
        || member.Modifiers.Any(SyntaxKind.PublicKeyword)
        || member.Modifiers.Any(SyntaxKind.ProtectedKeyword) && !member.Modifiers.Any(SyntaxKind.PrivateKeyword);

    private static IEnumerable<string> Sentences(XmlNodeSyntax node) =>
        node is XmlElementSyntax element
            ? SentenceEnd().Split(Blanks().Replace(string.Concat(element.Content.Select(TextOf)), " ").Trim())
            : [];

    /// <summary>The words; code is one word, whatever it is.</summary>
    private static string TextOf(XmlNodeSyntax node) =>
        node switch
        {
            XmlTextSyntax text => string.Concat(text.TextTokens.Select(static token => token.ValueText)),
            XmlEmptyElementSyntax => "code",
            XmlElementSyntax { StartTag.Name.LocalName.ValueText: "c" or "see" } => "code",
            XmlElementSyntax { StartTag.Name.LocalName.ValueText: "code" } => "",
            XmlElementSyntax element => string.Concat(element.Content.Select(TextOf)),
            _ => "",
        };

    [GeneratedRegex(@"(?<=[.!?])\s+(?=[\p{Lu}“])|(?<=[.!?])\s+(?=code\b)")]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"\S*[\p{L}\p{N}]\S*")]
    private static partial Regex Words();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
