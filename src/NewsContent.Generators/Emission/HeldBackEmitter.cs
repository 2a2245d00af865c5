using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using NewsContent.Generators.Inputs;
using NewsContent.Generators.Models;

namespace NewsContent.Generators.Emission;

/// <summary>The generated file with the members of articles that are left out.</summary>
/// <param name="Options">How they are emitted.</param>
/// <param name="Members">At least one.</param>
internal sealed record HeldBackFile(ProjectOptions Options, EquatableArray<HeldBackMember> Members)
{
    public string HintName => Options.ClassName + ".HeldBack.g.cs";

    /// <summary>The one file of a project; none where nothing is left out or emitted.</summary>
    public static IEnumerable<HeldBackFile> Of(
        (EquatableArray<HeldBackMember> Members, GenerationContext Context) input,
        CancellationToken cancellation
    ) => input.Context.CanEmit && input.Members.Count > 0 ? [new HeldBackFile(input.Context.Options, input.Members)] : [];
}

/// <summary>
/// Emits members that nobody can use: C# tells whoever tries why, at the place, in one sentence. Each is <c>dynamic</c>, so that nothing is
/// reported about what follows it.
/// </summary>
internal sealed class HeldBackEmitter
{
    private readonly SourceWriter _writer = new();
    private readonly HeldBackFile _file;

    private HeldBackEmitter(HeldBackFile file) => _file = file;

    public static void AddSource(SourceProductionContext context, HeldBackFile file) => context.AddSource(file.HintName, Emit(file));

    public static SourceText Emit(HeldBackFile file)
    {
        var emitter = new HeldBackEmitter(file);
        emitter.EmitFile();
        return SourceText.From(emitter._writer.ToString(), Encoding.UTF8);
    }

    private void EmitFile()
    {
        FileHeader.Emit(_writer);
        using (_writer.Open("namespace " + _file.Options.Namespace))
        {
            foreach (var member in _file.Members)
            {
                var classes = member.Folder.Length == 0 ? [] : member.Folder.Split('.');
                _writer.Separate();
                EmitIn([_file.Options.ClassName, .. classes], 0, member);
            }
        }
    }

    private void EmitIn(string[] classes, int depth, HeldBackMember member)
    {
        if (depth == classes.Length)
        {
            EmitMember(string.Join(".", classes), member);
            return;
        }

        using (_writer.Open("partial class " + classes[depth]))
            EmitIn(classes, depth + 1, member);
    }

    private void EmitMember(string path, HeldBackMember member)
    {
        var sentence = $"{path}.{member.Name} {member.Words}, and is not in this build.";
        _writer.Summary(sentence);
        _writer.Line("[global::System.Obsolete(", sentence, ", true)]");
        _writer.Line($"public static dynamic {member.Name} => null!;");
    }
}
