using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using NewsContent.CompilerServices;
using NewsContent.Generators.Emission;
using NewsContent.Generators.Inputs;
using NewsContent.Generators.Models;
using NewsContent.Generators.Reading;
using NewsContent.Text;
using NewsContent.Text.Fixes;
using NewsContent.Text.Rules;
using NewsContent.Text.Source;
using NewsContent.Text.Syntax;

namespace NewsContent.Fuzz;

/// <summary>
/// What must hold for any bytes as an article, up to the C# compiler, which is too slow for millions of files: the tests of any
/// bytes go on to there. Throws where something does not hold.
/// </summary>
internal static class Target
{
    private const string Identity = "Articles/world/story.txt";

    private static readonly ReadingOptions Reading = new(ArticleTextOptions.Default, ArticleStorage.Literals);

    private static readonly ProjectOptions Options =
        new("Newsroom", "Articles", IsPublic: true, HasImplicitUsings: false, NamedMembers.Quotes, Reading, EquatableArray<DiagnosticModel>.Empty);

    public static void Check(Stream stream)
    {
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        Check(bytes.ToArray());
    }

    public static void Check(byte[] bytes)
    {
        var text = Encoding.UTF8.GetString(bytes);
        var syntax = ArticleText.ParseSyntax(text);
        CheckPlaces(syntax, new ArticleSource(text));
        var isRead = ArticleText.TryParse(text, Identity, out var parsed, out _);
        Demand(isRead == syntax.IsComplete && syntax.IsComplete == !syntax.Problems.Any(problem => problem.Rule.LeavesNothing), "complete or not");

        var result = ArticleReader.Read(new ArticleFile(new Text(text), Identity, Identity, Reading), default);
        Demand(!result.Problems.Any(problem => problem.RuleId == ArticleRules.GeneratorFault.Id), "the generator failed");
        Demand(result.Model is not null == isRead, "a model or none");
        if (result.Model is { } model) CheckEmitted(model, parsed!);
        CheckRepairs(text, syntax);
    }

    private static void CheckPlaces(ArticleSyntax article, ArticleSource source)
    {
        var start = 0;
        foreach (var problem in article.Problems)
        {
            Demand(problem.Range.Start >= start && problem.Range.End >= problem.Range.Start && problem.Range.End <= source.Text.Length, "a problem’s place");
            Demand(source.PositionOf(problem.Range.Start) == problem.Start && source.PositionOf(problem.Range.End) == problem.End, "its line and column");
            Demand(problem.Message.IndexOfAny(['\r', '\n']) < 0, "a message of one line");
            start = problem.Range.Start;
        }

        foreach (var quote in article.Quotes)
            Demand(quote.Text == string.Join('\n', quote.Pieces.Select(piece => piece.Range.In(article.Paragraphs[piece.ParagraphIndex].Text))), "a quotation’s words");
    }

    /// <summary>What is emitted is C# and holds the article that is read at run time.</summary>
    private static void CheckEmitted(ArticleModel model, Article parsed)
    {
        var unpacked = new Article(ArticleContent.Unpack(model.Packed));
        if (parsed.Slug == unpacked.Slug) Demand(ArticleContentComparer.FirstDifference(parsed, unpacked) is null, "the packed article");

        var emitted = string.Concat(Bucket.Group(ImmutableArray.Create(model), Options, 1).Select(bucket => BucketEmitter.Emit(bucket).ToString()));
        var tree = CSharpSyntaxTree.ParseText(emitted);
        Demand(!tree.GetDiagnostics().Any(), "the emitted code");
        Demand(tree.GetRoot().DescendantTokens().Count(token => token.IsKind(SyntaxKind.StringLiteralToken)) == 1, "one literal");
        Demand(tree.GetRoot().DescendantTokens().Single(token => token.IsKind(SyntaxKind.StringLiteralToken)).ValueText == model.Packed, "the literal’s text");
    }

    private static void CheckRepairs(string text, ArticleSyntax syntax)
    {
        if (syntax.Problems.Count is 0 or > 20) return;
        var (repaired, applied) = SafeFixes.Apply(text);
        Demand(ReferenceEquals(repaired, text) == (applied.Count == 0), "a repair that says what it did");
    }

    private static void Demand(bool holds, string what)
    {
        if (!holds) throw new InvalidOperationException("Does not hold: " + what);
    }

    private sealed class Text(string text) : AdditionalText
    {
        public override string Path => "/" + Identity;

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text, Encoding.UTF8);
    }
}
