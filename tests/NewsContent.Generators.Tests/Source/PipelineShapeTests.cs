using System.Reflection;
using NewsContent.Generators.Models;

namespace NewsContent.Generators.Tests.Source;

/// <summary>
/// The steps of the pipeline join classes with classes: for each shape of tuple within tuple the runtime compiles the compiler’s pipeline
/// once more, some two hundred methods at the beginning of every build (<see cref="Pair{TLeft, TRight}"/>).
/// </summary>
public class PipelineShapeTests
{
    [Fact]
    public void No_step_joins_tuples_or_other_structs()
    {
        var steps = Steps().ToList();

        Assert.True(steps.Count > 20, $"{steps.Count} steps were found.");
        Assert.Empty(steps.Where(static step => Joined(step).Any(static type => type.IsValueType)).Select(Name));
    }

    /// <summary>Methods that are given what <c>Combine</c> makes, and a token.</summary>
    private static IEnumerable<MethodInfo> Steps() =>
        from type in typeof(ArticleGenerator).Assembly.GetTypes()
        where !type.ContainsGenericParameters
        from method in type.GetMethods(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
        let parameters = method.GetParameters()
        where parameters.Length == 2 && parameters[1].ParameterType == typeof(CancellationToken)
        where parameters[0].ParameterType is { IsGenericType: true } input && input.GetGenericTypeDefinition() == typeof(ValueTuple<,>)
        select method;

    private static Type[] Joined(MethodInfo step) => step.GetParameters()[0].ParameterType.GetGenericArguments();

    private static string Name(MethodInfo step) => step.DeclaringType!.Name + "." + step.Name;
}
