using System.Globalization;
using Microsoft.CodeAnalysis;

namespace NewsContent.Generators.Tests.Harness;

/// <summary>Diagnostics as text, so that a test can show all that an author is told.</summary>
internal static class Told
{
    /// <summary>The sentence alone.</summary>
    public static string Message(this Diagnostic diagnostic) => diagnostic.GetMessage(CultureInfo.InvariantCulture);

    /// <summary>
    /// Path in the project, lines and columns (1-based, the end exclusive), severity before any setting, and id:
    /// <c>Articles/story.txt(3,1,3,11): error NEWS006</c>.
    /// </summary>
    public static string Where(this Diagnostic diagnostic) =>
        $"{Place(diagnostic.Location)}{(diagnostic.DefaultSeverity == DiagnosticSeverity.Error ? "error" : "warning")} {diagnostic.Id}";

    /// <summary>The places beside the first one, as <see cref="Where"/> writes places.</summary>
    public static IEnumerable<string> Elsewhere(this Diagnostic diagnostic) =>
        diagnostic.AdditionalLocations.Select(location => Place(location).TrimEnd(' ', ':'));

    private static string Place(Location location)
    {
        if (location == Location.None)
            return "";
        var span = location.GetLineSpan();
        Assert.StartsWith(MemoryText.ProjectFolder, span.Path, StringComparison.Ordinal);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{span.Path[MemoryText.ProjectFolder.Length..]}({span.StartLinePosition.Line + 1},{span.StartLinePosition.Character + 1},"
                + $"{span.EndLinePosition.Line + 1},{span.EndLinePosition.Character + 1}): "
        );
    }
}
