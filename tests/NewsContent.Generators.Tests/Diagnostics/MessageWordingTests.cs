using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using NewsContent.Generators.Diagnostics;
using NewsContent.Generators.Tests.Harness;

namespace NewsContent.Generators.Tests.Diagnostics;

/// <summary>
/// Messages are read by editors in a hurry: short sentences, and none of the phrases that the documentation avoids too
/// (<c>phrases.tsv</c>). Most messages are composed in code, so that all string literals of the packages are looked at.
/// </summary>
public sealed partial class MessageWordingTests
{
    private const int MostWords = 30;

    private static readonly string[] Projects =
    [
        "NewsContent.Build",
        "NewsContent.CodeFixes",
        "NewsContent.Generators",
        "NewsContent.Markdown",
        "NewsContent.Text",
        "NewsContent.Tool",
    ];

    /// <summary>What has no messages: words of languages, of other programs, and those of a template.</summary>
    private static readonly string[] NotMessages =
    [
        "/bin/",
        "/obj/",
        "/Attribution/",
        "/BlockIntroductions.cs",
        "/FrontMatterKeys.cs",
        "/LanguageOfWords.cs",
        "/SkeletonWords.cs",
    ];

    private static readonly (Regex Pattern, string Instead)[] Phrases =
    [
        .. File.ReadLines(Path.Combine(SampleArticles.Repository, "tests", "NewsContent.Text.Tests", "Documentation", "phrases.tsv"))
            .Where(static line => line.Length > 0 && !line.StartsWith('#'))
            .Select(static line => line.Split('\t'))
            .Select(static cells => (new Regex(cells[0], RegexOptions.IgnoreCase), cells[2])),
        (new Regex(@"\bblanks?\b(?! lines?\b)"), "space"),
        (new Regex(@"\b[Tt]ake (it|them|the \w+|this \w+) out\b"), "delete"),
        (new Regex(@"\banew\b"), "again"),
        (new Regex(@"\bin (the|its|their) place\b"), "instead"),
        (new Regex(@"\b(an article|a value) does not have\b"), "which articles do not support"),
    ];

    [Fact]
    public void Descriptors_are_in_plain_English() =>
        Assert.Empty(
            Descriptors
                .All.AddRange(AdviceDescriptors.All)
                .SelectMany(static descriptor =>
                    ((LocalizableString[])[descriptor.Title, descriptor.MessageFormat, descriptor.Description])
                        .Select(static text => text.ToString(CultureInfo.InvariantCulture))
                        .SelectMany(text => Faults(descriptor.Id, text))
                )
        );

    [Fact]
    public void Messages_composed_in_code_are_in_plain_English() =>
        Assert.Empty(Projects.SelectMany(static project => Files(project).SelectMany(static file => FaultsIn(file))));

    [Theory]
    [InlineData("“{0}” stands already at line {1}.")]
    [InlineData("“{0}” is no header line that can stand here.")]
    [InlineData("Take the line out.")]
    [InlineData("Write two blanks before each of the words.")]
    public void A_phrase_of_old_is_found(string message) => Assert.NotEmpty(Faults("", message));

    private static IEnumerable<string> Files(string project) =>
        Directory
            .EnumerateFiles(Path.Combine(SampleArticles.Repository, "src", project), "*.cs", SearchOption.AllDirectories)
            .Select(static file => file.Replace('\\', '/'))
            .Where(static file => !NotMessages.Any(part => file.Contains(part, StringComparison.Ordinal)));

    private static IEnumerable<string> FaultsIn(string file)
    {
        var root = CSharpSyntaxTree.ParseText(File.ReadAllText(file)).GetRoot();
        foreach (var text in root.DescendantNodes(static node => !IsText(node)).Where(IsText))
        {
            var words = TextOf(text);
            if (Words().Count(words) > 2 && !WordList().IsMatch(words))
            {
                var place = $"{Path.GetFileName(file)}({text.GetLocation().GetLineSpan().StartLinePosition.Line + 1})";
                foreach (var fault in Faults(place, words))
                    yield return fault;
            }
        }
    }

    private static IEnumerable<string> Faults(string place, string text)
    {
        foreach (var sentence in SentenceEnd().Split(text))
        {
            if (Words().Count(sentence) is > MostWords and var words && !WordList().IsMatch(sentence))
                yield return $"{place}: {words} words; at most {MostWords}: {sentence}";
        }

        foreach (var (pattern, instead) in Phrases)
        {
            if (pattern.Match(text) is { Success: true } match)
                yield return $"{place}: “{match.Value}”; write instead: {instead}. {text}";
        }
    }

    /// <summary>A literal, or several that a plus joins.</summary>
    private static bool IsText(SyntaxNode node) =>
        node switch
        {
            InterpolatedStringExpressionSyntax => true,
            LiteralExpressionSyntax literal => literal.IsKind(SyntaxKind.StringLiteralExpression),
            BinaryExpressionSyntax sum => sum.IsKind(SyntaxKind.AddExpression) && (IsText(sum.Left) || IsText(sum.Right)),
            _ => false,
        };

    private static string TextOf(SyntaxNode node) =>
        node switch
        {
            InterpolatedStringExpressionSyntax text => string.Concat(
                text.Contents.Select(static part => part is InterpolatedStringTextSyntax words ? words.TextToken.ValueText : "…")
            ),
            LiteralExpressionSyntax literal => literal.Token.ValueText,
            BinaryExpressionSyntax sum => TextOf(sum.Left) + TextOf(sum.Right),
            _ => "…",
        };

    [GeneratedRegex(@"(?<=[.!?])\s+(?=[\p{Lu}“{])")]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"\S*[\p{L}\p{N}]\S*")]
    private static partial Regex Words();

    /// <summary>Words of a language, one after the other or between signs, are no message.</summary>
    [GeneratedRegex(@"^[^.:,;!?“”]{80,}$|\w[;|] ?\w+.*[;|]|[A-Z]{2,} [A-Z]{2,} [A-Z]{2,}|[^\x00-\x7F“”‘’…—–„]{2,}")]
    private static partial Regex WordList();
}
