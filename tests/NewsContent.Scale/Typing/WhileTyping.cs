using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using Microsoft.CodeAnalysis;
using NewsContent.Scale.Archives;
using NewsContent.Scale.Report;

namespace NewsContent.Scale.Typing;

/// <summary>What the generator adds to a keystroke in a project of 10,000 articles, in a warm process: the least of many rounds.</summary>
internal sealed class WhileTyping(TargetTable table)
{
    private const int Articles = 10_000;
    private const int ArticlesWithFields = 1_000;
    private const int Rounds = 60;

    /// <summary>Until the just-in-time compiler has done with the driver's code; an editor's process is hours old.</summary>
    private const int RoundsBefore = 120;

    public void Measure()
    {
        var empty = EditedProject.Of(0).Run();
        var archive = EditedProject.Of(Articles).Run();
        var nothing = Edit(archive, (project, _) => project);
        var code = Edit(archive, (project, version) => project.WithCode(version));
        var codeOfEmpty = Edit(empty, (project, version) => project.WithCode(version));
        var text = Edit(archive, (project, version) => project.WithText(version));
        var added = Edit(archive, (project, version) => project.WithAdded(version));
        var renamed = Edit(archive, (project, version) => project.WithRenamed(version));

        table.AtMost($"{Number(Articles)} articles open, nothing changed", 10, nothing.Milliseconds, "ms", Figures(nothing));
        table.AtMost("the same, C# edited, above an empty driver", 10, code.Milliseconds - codeOfEmpty.Milliseconds, "ms", Figures(code));
        table.AtMost("the same, an article’s text replaced", 15, text.Milliseconds, "ms", Figures(text));
        table.AtMost("the same, an article added", 40, added.Milliseconds, "ms", Figures(added));
        table.AtMost("the same, an article renamed", 40, renamed.Milliseconds, "ms", Figures(renamed));
        table.AtMost("files emitted anew for a replaced text", 1, text.Files, "files", $"of {archive.Sources.Length}");
        table.AtMost(
            "files emitted anew for a renamed article: those of both names and the index",
            3,
            renamed.Files,
            "files",
            $"of {archive.Sources.Length}"
        );
        table.AtMost(
            "all members of the generated class looked up, after an edit",
            100,
            LookUp(archive),
            "ms",
            $"{Number(Articles)} articles in one folder"
        );
    }

    /// <summary>Keystrokes in the record of the fields, and elsewhere beside it.</summary>
    public void MeasureFields()
    {
        var project = EditedProject.WithFields(ArticlesWithFields).Run();
        var code = Edit(project, (edited, version) => edited.WithCode(version));
        var other = Edit(project, (edited, version) => edited.WithSchema(InventedFields.RecordWith(5, Comment(version))));
        var limit = Edit(project, (edited, version) => edited.WithSchema(InventedFields.RecordWith(5 + version)));
        var added = Edit(project, (edited, version) => edited.WithSchema(InventedFields.RecordWith(5, Property(version))));
        var open = $"{Number(ArticlesWithFields)} articles with six fields open";

        table.AtMost($"{open}, C# edited elsewhere", 10, code.Milliseconds, "ms", Figures(code));
        table.AtMost("the same, a comment in the record edited", 40, other.Milliseconds, "ms", Figures(other));
        table.AtMost("the same, a limit changed: all articles are checked", 40, limit.Milliseconds, "ms", Figures(limit));
        table.AtMost("the same, a property renamed that no article has", 40, added.Milliseconds, "ms", Figures(added));

        static string Comment(int version) => string.Create(CultureInfo.InvariantCulture, $"// {version}");
        static string Property(int version) => string.Create(CultureInfo.InvariantCulture, $"public int P{version} {{ get; init; }}");
    }

    private static (double Milliseconds, double Kilobytes, int Files) Edit(
        EditedProject project,
        Func<EditedProject, int, EditedProject> edit
    )
    {
        var (least, bytes, files) = (double.MaxValue, double.MaxValue, 0);
        for (var round = 1; round <= RoundsBefore + Rounds; round++)
        {
            var edited = edit(project, round);
            var before = project.Sources;
            var (made, watch) = (GC.GetTotalAllocatedBytes(precise: true), Stopwatch.StartNew());
            project = edited.Run();
            if (round <= RoundsBefore)
                continue;
            least = Math.Min(least, watch.Elapsed.TotalMilliseconds);
            bytes = Math.Min(bytes, GC.GetTotalAllocatedBytes(precise: true) - made);
            files = Math.Max(files, EmittedAnew(before, project.Sources));
        }

        return (least, bytes / 1000, files);
    }

    private static int EmittedAnew(ImmutableArray<GeneratedSourceResult> before, ImmutableArray<GeneratedSourceResult> after)
    {
        var known = before.ToDictionary(source => source.HintName, source => source.SourceText, StringComparer.Ordinal);
        return after.Count(source => !known.TryGetValue(source.HintName, out var text) || !ReferenceEquals(text, source.SourceText));
    }

    /// <summary>The editor has parsed the other files before, so that they are no part of it; the edited one is.</summary>
    private static double LookUp(EditedProject project)
    {
        var least = double.MaxValue;
        var output = new EditedOutput(project);
        for (var round = 1; round <= RoundsBefore + Rounds; round++)
        {
            project = project.WithText(round).Run();
            var watch = Stopwatch.StartNew();
            output = output.After(project);
            var type = output.Compilation.GetTypeByMetadataName("Newsroom.Articles")!;
            var members = output.Compilation.GetSemanticModel(output.Compilation.SyntaxTrees[0]).LookupStaticMembers(0, type);
            if (round > RoundsBefore)
                least = Math.Min(least, watch.Elapsed.TotalMilliseconds);
            if (members.Count(member => member is IFieldSymbol) < Articles)
                throw new InvalidOperationException($"The class shows {members.Length} members.");
        }

        return least;
    }

    private static string Figures((double Milliseconds, double Kilobytes, int Files) edit) =>
        string.Create(CultureInfo.InvariantCulture, $"{edit.Milliseconds:F1} ms, {edit.Kilobytes:#,0} kB made, {edit.Files} files emitted");

    private static string Number(int count) => count.ToString("#,0", CultureInfo.InvariantCulture);
}
