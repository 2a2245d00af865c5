using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using NewsContent.CompilerServices;
using NewsContent.Generators.Diagnostics;
using NewsContent.Generators.Emission;
using NewsContent.Generators.Inputs;
using NewsContent.Generators.Models;
using NewsContent.Generators.Reading;
using NewsContent.Markdown;
using NewsContent.Text;
using NewsContent.Text.Fixes;
using NewsContent.Text.Header;
using NewsContent.Text.Names;
using NewsContent.Text.Records;
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
    /// <summary>
    /// Repairs read a text many times, and take five times as long as all else together. They are tried on one text of so many, chosen by
    /// its hash, so that a finding is found again.
    /// </summary>
    private const int ThoroughEvery = 8;

    private static readonly ReadingOptions PlainText = new(ArticleTextOptions.Default, ArticleStorage.Literals, PublicationRule.Everything);

    private static readonly ProjectOptions Options = new(
        "Newsroom",
        "Articles",
        IsPublic: true,
        HasImplicitUsings: false,
        NamedMembers.Quotes,
        PlainText,
        DraftsInBuild.Include,
        EquatableArray<string>.Empty,
        EquatableArray<DiagnosticModel>.Empty
    );

    private static readonly Encoding StrictUtf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    /// <summary>Checks a file whose name ends in <c>.md</c> or <c>.txt</c>.</summary>
    public static void Check(Stream stream, bool isMarkdown)
    {
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        Check(bytes.ToArray(), isMarkdown);
    }

    public static void Check(byte[] bytes, bool isMarkdown)
    {
        var file = new Text(Characters(bytes), isMarkdown ? "Articles/world/story.md" : "Articles/world/story.txt");
        var reading = PlainText.For(file.Identity);
        var result = Read(file, reading);

        var syntax = ParsedText.Of(file.Source, file.Characters, reading.Text, default);
        CheckPlaces(syntax, new ArticleSource(file.Characters));
        Demand(syntax.IsComplete == !syntax.Problems.Any(problem => problem.Rule.PreventsPublishing), "complete or not");
        Demand(result.Model is not null == syntax.IsReadable, "a model or none");

        var isThorough = StableHash.Of(file.Characters) % ThoroughEvery == 0;
        if (syntax.IsComplete || isThorough)
            CheckReadAtRunTime(file, syntax, result.Model);
        if (!isThorough)
            return;
        Read(file, reading with { Storage = ArticleStorage.Resources });
        CheckRepairs(file.Characters, syntax, reading.Text);
    }

    private static ArticleResult Read(Text file, ReadingOptions reading)
    {
        var result = ArticleReader.Read(new ArticleFile(file, file.Path, file.Identity, reading), default);
        var fault = result.Problems.FirstOrDefault(problem => problem.RuleId == ArticleRules.GeneratorFault.Id);
        Demand(fault is null, $"the generator does not fail: {fault?.ToDiagnostic().GetMessage(CultureInfo.InvariantCulture)}");
        return result;
    }

    /// <summary>
    /// The text of a file. Of bytes that are no UTF-8 the compiler makes an article that cannot be read, whatever else is in it; most
    /// that AFL++ changes become such bytes. They are taken as Windows-1252 here, in which they are quotation marks, dashes and letters.
    /// </summary>
    private static string Characters(byte[] bytes)
    {
        try
        {
            return StrictUtf8.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return Windows1252.GetString(bytes);
        }
    }

    private static void CheckReadAtRunTime(Text file, ArticleSyntax syntax, ArticleModel? model)
    {
        var isRead = file.IsMarkdown
            ? MarkdownArticle.TryParse(file.Characters, file.Identity, out _, out var problems)
            : ArticleText.TryParse(file.Characters, file.Identity, out _, out problems);
        Demand(isRead == syntax.IsComplete, "read at run time or not");
        Demand(problems.Select(Told).SequenceEqual(syntax.Problems.Select(Told)), "the same problems at run time");
        if (model is not null)
            CheckEmitted(model, RecordMaker.Make(syntax, file.Identity, syntax.Slug ?? ArticleSlug.FromPath(file.Identity)), file.Identity);
    }

    private static void CheckPlaces(ArticleSyntax article, ArticleSource source)
    {
        var start = 0;
        foreach (var problem in article.Problems)
        {
            Demand(
                problem.Range.Start >= start && problem.Range.End >= problem.Range.Start && problem.Range.End <= source.Text.Length,
                "a problem’s place"
            );
            Demand(
                source.PositionOf(problem.Range.Start) == problem.Start && source.PositionOf(problem.Range.End) == problem.End,
                "its line and column"
            );
            Demand(problem.Message.IndexOfAny(['\r', '\n']) < 0, "a message of one line");
            start = problem.Range.Start;
        }

        foreach (var quote in article.Quotes)
        {
            Demand(
                quote.Text
                    == string.Join('\n', quote.Pieces.Select(piece => piece.Range.In(article.Paragraphs[piece.ParagraphIndex].Text))),
                "a quotation’s words"
            );
        }
    }

    /// <summary>What is emitted is C# and holds the article that is read at run time.</summary>
    private static void CheckEmitted(ArticleModel model, Article parsed, string identity)
    {
        var unpacked = new Article(ArticleContent.Unpack(model.Packed));
        if (parsed.Slug == unpacked.Slug)
            Demand(ArticleContentComparer.FirstDifference(parsed, unpacked) is null, "the packed article");

        // An article whose slug gives no name is told about and not emitted; that stage reads all articles of a project.
        if (ArticleNames.Check([(identity, model.Name)], Options.ClassName, default).Excluded.Count > 0)
            return;
        var emitted = string.Concat(
            GeneratedFile
                .Group(ImmutableArray.Create(model), Options, EquatableArray<string>.Empty)
                .Select(file => GeneratedFileEmitter.Emit(file).ToString())
        );
        var tree = CSharpSyntaxTree.ParseText(emitted);
        Demand(!tree.GetDiagnostics().Any(), "the emitted code");
        var literals = tree.GetRoot().DescendantTokens().Where(token => token.IsKind(SyntaxKind.StringLiteralToken)).ToList();
        Demand(literals is [var literal] && literal.ValueText == model.Packed, "one literal, the packed text");
    }

    private static void CheckRepairs(string text, ArticleSyntax syntax, ArticleTextOptions options)
    {
        if (syntax.Problems.Count is 0 or > 20)
            return;
        var (repaired, applied) = SafeFixes.Apply(text, new FixOptions { Reading = options });
        Demand(ReferenceEquals(repaired, text) == (applied.Count == 0), "a repair that says what it did");
    }

    private static string Told(ArticleProblem problem) => problem.ToString();

    private static void Demand(bool holds, string what)
    {
        if (!holds)
            throw new InvalidOperationException("Does not hold: " + what);
    }

    private sealed class Text(string characters, string identity) : AdditionalText
    {
        public string Identity => identity;

        public bool IsMarkdown => ArticleFiles.IsMarkdown(identity);

        public string Characters => characters;

        public SourceText Source { get; } = SourceText.From(characters, Encoding.UTF8);

        public override string Path => "/" + identity;

        public override SourceText GetText(CancellationToken cancellationToken = default) => Source;
    }
}
