using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace NewsContent.Scale.Typing;

/// <summary>
/// A project's code with the generated files in it, as an editor keeps it from edit to edit: a file whose text the generator leaves alone
/// keeps its tree. The driver by itself parses all of them anew.
/// </summary>
internal sealed class EditedOutput
{
    private readonly ImmutableDictionary<string, (GeneratedSourceResult Source, SyntaxTree Tree)> _files;

    /// <summary>The project's code after its last run.</summary>
    public EditedOutput(EditedProject project)
    {
        _files = project.Sources.ToImmutableDictionary(static source => source.HintName, static source => (source, Parse(source)));
        Compilation = project.Compilation.AddSyntaxTrees(_files.Values.Select(static file => file.Tree));
    }

    private EditedOutput(CSharpCompilation compilation, ImmutableDictionary<string, (GeneratedSourceResult, SyntaxTree)> files) =>
        (Compilation, _files) = (compilation, files);

    /// <summary>The code, the generated files in it.</summary>
    public CSharpCompilation Compilation { get; }

    /// <summary>The code after a run that followed the edit of a text, which adds and removes no file.</summary>
    public EditedOutput After(EditedProject project)
    {
        var (compilation, files) = (Compilation, _files);
        foreach (var source in project.Sources)
        {
            var known = files[source.HintName];
            if (ReferenceEquals(known.Source.SourceText, source.SourceText))
                continue;
            var tree = Parse(source);
            compilation = compilation.ReplaceSyntaxTree(known.Tree, tree);
            files = files.SetItem(source.HintName, (source, tree));
        }

        return new EditedOutput(compilation, files);
    }

    private static SyntaxTree Parse(GeneratedSourceResult source) =>
        CSharpSyntaxTree.ParseText(source.SourceText, CSharpParseOptions.Default, source.HintName);
}
