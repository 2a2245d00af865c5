using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace NewsContent.Generators.Tests.Harness;

/// <summary>What the C# compiler makes of a run.</summary>
internal static class GeneratorRunCompilation
{
    /// <summary>What C# says of the app with the generated code in it, warnings included.</summary>
    public static ImmutableArray<Diagnostic> Complaints(this GeneratorRun run) =>
        [.. run.Output.GetDiagnostics().Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)];

    /// <summary>Demands that the generated code compiles, whatever the articles' faults are.</summary>
    public static GeneratorRun DemandCompiles(this GeneratorRun run)
    {
        var complaints = run.Complaints();
        Assert.True(complaints.IsEmpty, string.Join("\n", complaints.Take(10)));
        return run;
    }

    /// <summary>Demands that there is nothing to report, and that the generated code compiles.</summary>
    public static GeneratorRun DemandFlawless(this GeneratorRun run)
    {
        Assert.Empty(run.Problems);
        return run.DemandCompiles();
    }

    /// <summary>Loads the compiled app with the files that it embeds. Disposing what it returns unloads it.</summary>
    public static LoadedProject Load(this GeneratorRun run) => run.Load(run.Project.Resources);

    /// <summary>Loads the compiled app with other files in it.</summary>
    public static LoadedProject Load(this GeneratorRun run, IEnumerable<ResourceDescription> resources) => new(run.Image(resources));

    /// <summary>The compiled app with the files that it embeds.</summary>
    public static byte[] Image(this GeneratorRun run) => run.Image(run.Project.Resources);

    private static byte[] Image(this GeneratorRun run, IEnumerable<ResourceDescription> resources)
    {
        run.DemandCompiles();
        using var image = new MemoryStream();
        var result = run.Output.Emit(image, manifestResources: resources);
        Assert.True(result.Success, string.Join("\n", result.Diagnostics));
        return image.ToArray();
    }
}
