using System.Reflection;
using Mono.Cecil;
using Mono.Cecil.Cil;
using NewsContent.Counting.Framework;

namespace NewsContent.Counting;

/// <summary>The methods of <c>Framework/</c>, in the places of those that they stand in for.</summary>
internal sealed class StandIns : IDisposable
{
    private const string Constructor = "New";

    private readonly AssemblyDefinition _ours = AssemblyDefinition.ReadAssembly(typeof(StandIns).Assembly.Location);
    private readonly Dictionary<string, MethodDefinition> _bySignature = new(StringComparer.Ordinal);
    private readonly ModuleDefinition _module;
    private readonly MethodReference _made;

    /// <summary>Stand-ins for the code of <paramref name="module"/>.</summary>
    public StandIns(ModuleDefinition module)
    {
        _module = module;
        Step = module.ImportReference(MethodOf(typeof(Work), nameof(Work.Step)));
        _made = module.ImportReference(MethodOf(typeof(CountedStrings), nameof(CountedStrings.Made)));
        foreach (var type in typeof(StandIns).Assembly.GetTypes())
        {
            if (type.GetCustomAttribute<CountsAttribute>() is not { Type.FullName: { } counted })
                continue;
            foreach (var method in _ours.MainModule.GetType(type.FullName).Methods.Where(static method => method.IsPublic))
                _bySignature.Add(Signature(counted, method.Name, method.Parameters.Select(static each => each.ParameterType)), method);
        }
    }

    /// <summary>Takes a step.</summary>
    public MethodReference Step { get; }

    /// <summary>Replaces the calls of a method's code, and counts each string that the framework makes there.</summary>
    public void Replace(Mono.Cecil.Cil.MethodBody body)
    {
        foreach (var instruction in body.Instructions.ToList())
        {
            if (instruction.Operand is not MethodReference called || instruction.OpCode.FlowControl != FlowControl.Call)
                continue;
            if (StandInOf(called, instruction.OpCode == OpCodes.Newobj) is { } standIn)
                (instruction.OpCode, instruction.Operand) = (OpCodes.Call, standIn);
            else if (MakesText(called))
                body.GetILProcessor().InsertAfter(instruction, Instruction.Create(OpCodes.Call, _made));
        }
    }

    /// <inheritdoc />
    public void Dispose() => _ours.Dispose();

    // A string that a field or a constant gives is none that was made: those come from properties.
    private static bool MakesText(MethodReference called) =>
        called.ReturnType.FullName == "System.String"
        && called.DeclaringType.Namespace.StartsWith("System", StringComparison.Ordinal)
        && !called.Name.StartsWith("get_", StringComparison.Ordinal);

    private MethodReference? StandInOf(MethodReference called, bool isNew)
    {
        var definition = called.GetElementMethod();
        var parameters = definition.Parameters.Select(static each => each.ParameterType);
        if (!isNew && definition.HasThis)
            parameters = parameters.Prepend(definition.DeclaringType);
        var type = definition.DeclaringType.GetElementType();
        var signature = Signature(type.FullName, isNew ? Constructor : definition.Name, parameters);
        if (!_bySignature.TryGetValue(signature, out var standIn) || isNew && IsOfStrings(called))
            return null;

        var imported = _module.ImportReference(standIn);
        var arguments = called is GenericInstanceMethod method
            ? method.GenericArguments
            : (called.DeclaringType as GenericInstanceType)?.GenericArguments;
        if (arguments is null)
            return imported;
        var instance = new GenericInstanceMethod(imported);
        foreach (var argument in arguments)
            instance.GenericArguments.Add(argument);
        return instance;
    }

    // Their hash codes are the framework's own matter: no text can choose them.
    private static bool IsOfStrings(MethodReference constructor) =>
        constructor.DeclaringType is GenericInstanceType { GenericArguments: [{ FullName: "System.String" }, ..] };

    // A list's T is one in the list's own methods and in ours: by its place alone.
    private static string Signature(string type, string name, IEnumerable<TypeReference> parameters) =>
        $"{type}::{name}({string.Join(',', parameters.Select(static parameter => NameOf(parameter)))})";

    private static string NameOf(TypeReference type) =>
        type switch
        {
            GenericParameter parameter => "!" + parameter.Position,
            ByReferenceType reference => NameOf(reference.ElementType) + "&",
            ArrayType array => NameOf(array.ElementType) + "[]",
            GenericInstanceType generic => generic.ElementType.FullName,
            _ => type.FullName,
        };

    private static MethodInfo MethodOf(Type type, string name) => type.GetMethod(name)!;
}
