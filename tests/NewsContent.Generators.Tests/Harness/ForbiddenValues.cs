using System.Collections;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace NewsContent.Generators.Tests.Harness;

/// <summary>
/// Looks for Roslyn's own objects in the pipeline's values. They would keep whole compilations alive, and most compare by
/// reference, so that a step that holds one runs again at each keystroke.
/// </summary>
internal static class ForbiddenValues
{
    private static readonly Type[] Forbidden =
    [
        typeof(Compilation),
        typeof(ISymbol),
        typeof(SyntaxNode),
        typeof(SyntaxTree),
        typeof(Location),
        typeof(Diagnostic),
        typeof(SourceText),
        typeof(AdditionalText),
    ];

    /// <summary>The path to the first forbidden object in a value; null when there is none.</summary>
    /// <param name="value">What a step put out.</param>
    /// <param name="allowed">The one type that this step may hold; null for none.</param>
    /// <param name="step">The step, with which the path begins.</param>
    public static string? Find(object? value, Type? allowed, string step) =>
        Find(value, allowed, step, new HashSet<object>(ReferenceEqualityComparer.Instance));

    private static string? Find(object? value, Type? allowed, string path, HashSet<object> seen)
    {
        if (value is null)
            return null;

        // By assignability: the interfaces have many implementations, and none of them is public.
        var type = value.GetType();
        if (allowed is not null && allowed.IsAssignableFrom(type))
            return null;
        if (Forbidden.FirstOrDefault(forbidden => forbidden.IsAssignableFrom(type)) is { } found)
            return $"{path} holds a {found.Name}";
        if (type.IsPrimitive || type.IsEnum || value is string || !seen.Add(value))
            return null;

        if (value is IEnumerable items)
        {
            var index = 0;
            foreach (var item in items)
            {
                if (Find(item, allowed, $"{path}[{index++}]", seen) is { } inItem)
                    return inItem;
            }
        }

        for (var declaring = type; declaring is not null && declaring != typeof(object); declaring = declaring.BaseType)
        {
            foreach (
                var field in declaring.GetFields(
                    BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly
                )
            )
            {
                if (Find(field.GetValue(value), allowed, $"{path}.{field.Name}", seen) is { } inField)
                    return inField;
            }
        }

        return null;
    }
}
