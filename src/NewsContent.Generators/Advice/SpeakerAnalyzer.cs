using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using NewsContent.Generators.Diagnostics;
using NewsContent.Generators.Inputs;
using NewsContent.Text.Advice;
using NewsContent.Text.Speakers;
using NewsContent.Text.Syntax;

namespace NewsContent.Generators.Advice;

/// <summary>
/// Finds C# code that asks for the quotations of a speaker that no article quotes: <c>Articles.All.QuotesBy("Mara Lindquist")</c>. It must
/// read all articles with their speakers. So it is a suggestion, which editors show but builds do not look for.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SpeakerAnalyzer : DiagnosticAnalyzer
{
    private const string SpeakerIs = "Write the full name as the articles give it, without a role.";

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        ImmutableArray.Create(AdviceDescriptors.UnknownSpeaker);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(static start =>
        {
            if (OwnCatalog.Of(start.Compilation, start.Options) is { } catalog)
                start.RegisterOperationAction(new Lookups(catalog).Report, OperationKind.Invocation);
        });
    }

    private sealed class Lookups(OwnCatalog catalog)
    {
        // All articles are read only where a name is unknown, for the nearest one.
        private readonly Lazy<KnownNames> _speakers = new(() =>
            new KnownNames(catalog.Archive.Originals.SelectMany(file => SpeakersOf(catalog.Archive, file, CancellationToken.None)))
        );

        public void Report(OperationAnalysisContext context)
        {
            if (catalog.Asked(context.Operation, "QuotesBy") is not { } asked || IsQuoted(asked.Value, context.CancellationToken))
                return;
            if (!_speakers.Value.Has(asked.Value))
                context.ReportDiagnostic(SlugAnalyzer.Unknown(AdviceDescriptors.UnknownSpeaker, asked, _speakers.Value, SpeakerIs));
        }

        // Whoever speaks is named: mostly one of the few articles with the name's last word tells.
        private bool IsQuoted(string name, CancellationToken cancellation)
        {
            if (NamePattern.Words(name) is not { Length: > 0 } words)
                return false;
            var last = words[words.Length - 1];
            return catalog
                .Archive.Originals.Where(file =>
                    ArchiveOfProject.TextOf(file, cancellation)?.ToString().IndexOf(last, StringComparison.OrdinalIgnoreCase) >= 0
                )
                .SelectMany(file => SpeakersOf(catalog.Archive, file, cancellation))
                .Any(speaker => NamePattern.Same(speaker, name));
        }

        private static IEnumerable<string> SpeakersOf(ArchiveOfProject archive, ArticleFile file, CancellationToken cancellation) =>
            ArchiveOfProject.Read(file, cancellation) is { Article: var article }
                ? article.Quotes.Select(static quote => quote.Speaker).OfType<SpeakerSyntax>().Select(static speaker => speaker.Name)
                : [];
    }
}
