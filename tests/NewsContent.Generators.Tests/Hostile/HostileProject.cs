using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using NewsContent.Generators.Inputs;
using NewsContent.Generators.Reading;
using NewsContent.Generators.Tests.Harness;
using NewsContent.Text.Names;
using NewsContent.Text.References;

namespace NewsContent.Generators.Tests.Hostile;

/// <summary>What must hold of any articles, hundreds of which share a compilation.</summary>
internal static class HostileProject
{
    /// <summary>
    /// Each file is told about or emitted, what is emitted compiles without a warning, is made of what the sample's code is made of,
    /// and says what is parsed at run time, every place lies in its file, and a second run gives the same bytes.
    /// </summary>
    public static void Demand(IReadOnlyList<MemoryText> files, string storage)
    {
        var project = TestProject.Empty.With(MetadataNames.Storage, storage) with { Files = [.. files] };
        var run = GeneratorRun.Of(project).DemandCompiles();
        Assert.Equal(run.Sources, GeneratorRun.Of(project).Sources);
        CodeShape.Demand(run);

        using var app = run.Load();
        var emitted = app.All().ToDictionary(article => article.SourcePath);
        var directory = new ArticleDirectory(files.Select(file => Named(file, emitted.GetValueOrDefault(file.Identity))));
        var problems = run.Problems.ToLookup(problem => problem.Location.GetLineSpan().Path);
        foreach (var file in files)
        {
            var own = problems[MemoryText.ProjectFolder + file.Identity];
            DemandFile(file, [.. own], emitted.GetValueOrDefault(file.Identity), directory);
        }
    }

    /// <summary>By what others can name a file: of one that is emitted its record says so, of another one its path and its lines.</summary>
    private static NamedArticle Named(MemoryText file, Article? emitted)
    {
        if (emitted is not null)
            return new NamedArticle(file.Identity, emitted.Slug, emitted.Aliases);
        var text = file.GetText() is { } given && UnreadBytes.Of(given) is null ? given.ToString() : "";
        return new NamedArticle(file.Identity, Parsed.Syntax(text, file.Identity).Slug ?? ArticleSlug.FromPath(file.Identity), []);
    }

    private static void DemandFile(MemoryText file, Diagnostic[] problems, Article? emitted, ArticleDirectory directory)
    {
        var bad = $"{file.Identity}: {(file.Bytes is null ? "" : Convert.ToHexString(file.Bytes))}";
        if (file.GetText() is not { } text)
        {
            Assert.True(emitted is null && problems is [{ Id: "NEWS002" }], bad);
            return;
        }

        foreach (var place in problems.SelectMany(problem => problem.AdditionalLocations.Prepend(problem.Location)))
            DemandPlace(place, text, bad);
        Assert.True(
            problems.FirstOrDefault(static problem => problem.Id == "NEWS021") is null,
            string.Join(" ", problems.Select(static problem => problem.Message())) + "\n" + bad
        );

        // Of two files with one slug both are told, and the first one has it.
        var isWithoutMember = problems.Any(problem => problem.Id is "NEWS002" or "NEWS016" or "NEWS032");
        Assert.True(isWithoutMember == emitted is null || (!isWithoutMember && problems.Any(problem => problem.Id == "NEWS015")), bad);
        if (emitted is null)
            return;

        var parsed = Parsed.Record(text.ToString(), file.Identity, directory);
        Assert.Equal(
            problems.Any(problem =>
                problem.Id != "NEWS015" && problem.Descriptor.CustomTags.Contains(WellKnownDiagnosticTags.NotConfigurable)
            ),
            !Parsed.IsComplete(text.ToString(), file.Identity)
        );
        Assert.True(
            ArticleContentComparer.FirstDifference(parsed, emitted) is null,
            ArticleContentComparer.FirstDifference(parsed, emitted) + "\n" + bad
        );
    }

    private static void DemandPlace(Location place, SourceText text, string bad)
    {
        var (span, lines) = (place.SourceSpan, place.GetLineSpan().Span);
        Assert.True(span.Start >= 0 && span.End <= text.Length && lines.Start <= lines.End, bad);

        // Lines as the format has them: CR LF, LF or CR ends one.
        var before = text.ToString()[..span.Start];
        var line = before.Replace("\r\n", "\n", StringComparison.Ordinal).Count(c => c is '\n' or '\r');
        if (!before.EndsWith('\r'))
            Assert.True(line == lines.Start.Line, bad);
    }
}
