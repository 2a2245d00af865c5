using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using NewsContent.Generators.Diagnostics;

namespace NewsContent.Generators.Models;

/// <summary>A diagnostic in a form that compares by value; a Roslyn Diagnostic holds trees and compilations alive.</summary>
/// <param name="RuleId">The id of its descriptor.</param>
/// <param name="Place">Where; null for a fault of the project as a whole.</param>
/// <param name="Related">A second place; null when there is none.</param>
/// <param name="Arguments">What fills the message.</param>
internal sealed record DiagnosticModel(string RuleId, PlaceModel? Place, PlaceModel? Related, EquatableArray<string> Arguments)
{
    private const int LongestArgument = 200;

    /// <summary>
    /// MSBuild looks for the place, the severity and the id of a message in the first 400 characters of what the compiler prints, and says
    /// no more than “csc exited with code 1” when the path alone fills them.
    /// </summary>
    private const int LongestPath = 350;

    /// <summary>Text as a message can hold it: build output ends a message at a line end.</summary>
    public static string OneLine(string text) => Text.Rules.Excerpt.Of(text, LongestArgument);

    public static DiagnosticModel Create(Text.Rules.ArticleRule rule, PlaceModel? place, params string[] arguments) =>
        new(rule.Id, place, null, arguments.ToEquatableArray());

    public Diagnostic ToDiagnostic() =>
        Place is { FilePath.Length: > LongestPath }
            ? WithPlaceInWords(Place)
            : Diagnostic.Create(
                Descriptors.ById(RuleId),
                Place?.ToLocation() ?? Location.None,
                Related is null ? null : [Related.ToLocation()],
                [.. Arguments]
            );

    /// <summary>The same rule and severity, with the end of the path, the line and the column in the message.</summary>
    private Diagnostic WithPlaceInWords(PlaceModel place)
    {
        var descriptor = Descriptors.ById(RuleId);
        var message = string.Format(
            NumberFormatInfo.InvariantInfo,
            descriptor.MessageFormat.ToString(NumberFormatInfo.InvariantInfo),
            [.. Arguments]
        );
        var path = OneLine(place.FilePath.Substring(place.FilePath.Length - LongestArgument + 1));
        return Diagnostic.Create(
            descriptor.Id,
            descriptor.Category,
            $"…{path}({place.Lines.Start.Line + 1},{place.Lines.Start.Character + 1}): {message}",
            descriptor.DefaultSeverity,
            descriptor.DefaultSeverity,
            isEnabledByDefault: true,
            descriptor.DefaultSeverity == DiagnosticSeverity.Error ? 0 : 1,
            descriptor.Title,
            descriptor.Description,
            descriptor.HelpLinkUri,
            Location.None,
            null,
            descriptor.CustomTags
        );
    }
}

/// <summary>A place in a text file.</summary>
/// <param name="FilePath">As the compiler names the file.</param>
/// <param name="Span">UTF-16 code units, zero-based.</param>
/// <param name="Lines">The same as lines and columns, zero-based.</param>
internal sealed record PlaceModel(string FilePath, TextSpan Span, LinePositionSpan Lines)
{
    /// <summary>The beginning of a file: for what concerns the file as a whole.</summary>
    public static PlaceModel StartOf(string filePath) => new(filePath, default, default);

    public Location ToLocation() => Location.Create(FilePath, Span, Lines);
}
