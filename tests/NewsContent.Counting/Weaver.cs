using System.Runtime.CompilerServices;
using Mono.Cecil;
using Mono.Cecil.Cil;
using Mono.Cecil.Rocks;

namespace NewsContent.Counting;

/// <summary>
/// Puts a step to the beginning of every method and to every place that code jumps back to, and <see cref="StandIns"/> in the place
/// of what the framework does with whole texts and lists. So no loop of ours can be one that does not count.
/// </summary>
internal static class Weaver
{
    /// <summary>Whether the assembly counts already.</summary>
    public static bool IsWoven(ModuleDefinition module) =>
        module.AssemblyReferences.Any(static reference => reference.Name == typeof(Work).Assembly.GetName().Name);

    /// <summary>Has all code of an assembly count.</summary>
    public static void Weave(ModuleDefinition module)
    {
        using var standIns = new StandIns(module);
        foreach (var method in module.GetTypes().SelectMany(static type => type.Methods).Where(static method => method.HasBody))
        {
            method.Body.SimplifyMacros();
            var targets = JumpedBackTo(method.Body);
            standIns.Replace(method.Body);
            AddSteps(method, targets, standIns.Step);
            method.Body.OptimizeMacros();
        }
    }

    private static HashSet<Instruction> JumpedBackTo(MethodBody body)
    {
        var targets = new HashSet<Instruction>();
        foreach (var instruction in body.Instructions)
        {
            foreach (var target in TargetsOf(instruction))
            {
                if (target.Offset <= instruction.Offset)
                    targets.Add(target);
            }
        }

        return targets;
    }

    private static Instruction[] TargetsOf(Instruction instruction) =>
        instruction.Operand switch
        {
            Instruction target => [target],
            Instruction[] targets => targets,
            _ => [],
        };

    private static void AddSteps(MethodDefinition method, HashSet<Instruction> targets, MethodReference step)
    {
        var code = method.Body.GetILProcessor();
        var steps = targets.ToDictionary(static target => target, _ => Instruction.Create(OpCodes.Call, step));
        foreach (var (target, before) in steps)
            code.InsertBefore(target, before);
        foreach (var instruction in method.Body.Instructions)
        {
            instruction.Operand = instruction.Operand switch
            {
                Instruction target => steps.GetValueOrDefault(target, target),
                Instruction[] all => all.Select(target => steps.GetValueOrDefault(target, target)).ToArray(),
                var other => other,
            };
        }

        foreach (var handler in method.Body.ExceptionHandlers)
        {
            handler.TryStart = Moved(handler.TryStart);
            handler.TryEnd = Moved(handler.TryEnd);
            handler.FilterStart = Moved(handler.FilterStart);
            handler.HandlerStart = Moved(handler.HandlerStart);
            handler.HandlerEnd = Moved(handler.HandlerEnd);
        }

        if (!IsPlainAccessor(method))
            code.InsertBefore(method.Body.Instructions[0], Instruction.Create(OpCodes.Call, step));

        Instruction? Moved(Instruction? place) => place is null ? null : steps.GetValueOrDefault(place, place);
    }

    // A property that only reads its field.
    private static bool IsPlainAccessor(MethodDefinition method) =>
        (method.IsGetter || method.IsSetter)
        && method.CustomAttributes.Any(static attribute => attribute.AttributeType.Name == nameof(CompilerGeneratedAttribute));
}
