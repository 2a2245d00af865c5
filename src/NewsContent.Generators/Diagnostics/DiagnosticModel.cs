using System.Globalization;
using Microsoft.CodeAnalysis;
using NewsContent.Generators.Models;
using NewsContent.Text.Rules;

namespace NewsContent.Generators.Diagnostics;

/// <summary>
/// A diagnostic in a form that compares by value; a Roslyn Diagnostic holds trees and compilations alive. Every problem of a text becomes a
/// diagnostic here, whether the generator or an analyzer tells it.
/// </summary>
/// <param name="RuleId">The id of its descriptor.</param>
/// <param name="Place">Where; null for a fault of the project as a whole.</param>
/// <param name="Related">A second place, or null.</param>
/// <param name="Arguments">What fills the message, each on one line and shortened.</param>
internal sealed record DiagnosticModel(string RuleId, PlaceModel? Place, PlaceModel? Related, EquatableArray<string> Arguments)
{
    private const int LongestArgument = 200;

    /// <summary>
    /// MSBuild looks for the place, the severity and the id of a message in the first 400 characters of what the compiler prints, and says
    /// no more than “csc exited with code 1” when the path alone fills them.
    /// </summary>
    private const int LongestPath = 350;

    /// <summary>A fault that a text has.</summary>
    /// <param name="filePath">The text’s file, as the compiler names it.</param>
    /// <param name="problem">The fault, as the parser or the advice found it.</param>
    public static DiagnosticModel Of(string filePath, ArticleProblem problem) =>
        new(
            problem.Rule.Id,
            PlaceModel.Of(filePath, problem.Range, problem.Start, problem.End),
            problem.Related is { } related ? PlaceModel.Of(filePath, related.Range, related.Start, related.End) : null,
            Shortened(problem.Arguments)
        );

    /// <summary>A fault of the project, or of a file as a whole.</summary>
    /// <param name="rule">The rule that is broken.</param>
    /// <param name="place">Where; null for the project as a whole.</param>
    /// <param name="arguments">What fills the rule’s message.</param>
    public static DiagnosticModel Create(ArticleRule rule, PlaceModel? place, params string[] arguments) =>
        new(rule.Id, place, null, Shortened(arguments));

    /// <summary>Text as a message can hold it: build output ends a message at a line end.</summary>
    public static string OneLine(string text) => Excerpt.Of(text, LongestArgument);

    public Diagnostic ToDiagnostic() =>
        Place is { FilePath.Length: > LongestPath }
            ? WithPlaceInWords(Place)
            : Diagnostic.Create(
                DescriptorOfRule.ById(RuleId),
                Place?.ToLocation() ?? Location.None,
                Related is null ? null : [Related.ToLocation()],
                [.. Arguments]
            );

    private static EquatableArray<string> Shortened(IEnumerable<string> arguments) => arguments.Select(OneLine).ToEquatableArray();

    /// <summary>The same rule and severity, with the end of the path, the line and the column in the message.</summary>
    private Diagnostic WithPlaceInWords(PlaceModel place)
    {
        var descriptor = DescriptorOfRule.ById(RuleId);
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
