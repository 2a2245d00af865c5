using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace NewsContent.Generators.Tests.Source;

/// <summary>The rules of the attribution stay readable: short methods, and a name for every long condition.</summary>
public sealed class AttributionShapeTests
{
    /// <summary>In lines of a method.</summary>
    private const int LongestMethod = 40;

    /// <summary>In terms of a condition inside a statement.</summary>
    private const int MostTerms = 4;

    /// <summary>In terms of a condition that is all of a named member, or the value of a named variable.</summary>
    private const int MostTermsOfName = 6;

    public static TheoryData<string> Folders =>
        [.. Directory.GetDirectories(Attribution()).Select(static folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Folders))]
    public void Methods_are_short(string folder) =>
        Assert.Empty(
            from file in Files(folder)
            from method in file.Root.DescendantNodes().OfType<BaseMethodDeclarationSyntax>()
            let lines = file.Root.SyntaxTree.GetLineSpan(method.Span)
            let count = lines.EndLinePosition.Line - lines.StartLinePosition.Line + 1
            where count > LongestMethod
            select $"{file.Name}({lines.StartLinePosition.Line + 1}): {count} lines"
        );

    [Theory]
    [MemberData(nameof(Folders))]
    public void Long_conditions_have_a_name(string folder) =>
        Assert.Empty(
            from file in Files(folder)
            from condition in file.Root.DescendantNodes().OfType<BinaryExpressionSyntax>()
            where IsLogical(condition) && !IsPartOfCondition(condition)
            let terms = Terms(condition)
            where terms > (HasName(condition) ? MostTermsOfName : MostTerms)
            select $"{file.Name}({file.Root.SyntaxTree.GetLineSpan(condition.Span).StartLinePosition.Line + 1}): {terms} terms"
        );

    [Fact]
    public void Terms_are_counted_through_brackets_and_negations()
    {
        var condition = (BinaryExpressionSyntax)SyntaxFactory.ParseExpression("a && !(b || c) && (d || e is 1 or 2)");

        Assert.Equal(5, Terms(condition));
        Assert.False(HasName(condition));
    }

    private static string Attribution()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "NewsContent.Generators.sln")))
                return Path.Combine(folder.FullName, "src", "NewsContent.Text", "Attribution");
        }

        throw new DirectoryNotFoundException($"No NewsContent.Generators.sln above {AppContext.BaseDirectory}");
    }

    private static IEnumerable<(string Name, SyntaxNode Root)> Files(string folder) =>
        Directory
            .EnumerateFiles(Path.Combine(Attribution(), folder), "*.cs", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(static file => (Path.GetFileName(file), CSharpSyntaxTree.ParseText(File.ReadAllText(file)).GetRoot()));

    private static bool IsLogical(SyntaxNode? node) =>
        node.IsKind(SyntaxKind.LogicalAndExpression) || node.IsKind(SyntaxKind.LogicalOrExpression);

    private static bool IsPartOfCondition(SyntaxNode condition)
    {
        var parent = condition.Parent;
        while (parent is ParenthesizedExpressionSyntax or PrefixUnaryExpressionSyntax)
            parent = parent.Parent;
        return IsLogical(parent);
    }

    private static bool HasName(SyntaxNode condition)
    {
        var parent = condition.Parent;
        while (parent is ParenthesizedExpressionSyntax or ConditionalExpressionSyntax)
            parent = parent.Parent;
        return parent is ArrowExpressionClauseSyntax or EqualsValueClauseSyntax;
    }

    private static int Terms(ExpressionSyntax expression) =>
        expression switch
        {
            BinaryExpressionSyntax both when IsLogical(both) => Terms(both.Left) + Terms(both.Right),
            ParenthesizedExpressionSyntax inner => Terms(inner.Expression),
            PrefixUnaryExpressionSyntax negated => Terms(negated.Operand),
            _ => 1,
        };
}
