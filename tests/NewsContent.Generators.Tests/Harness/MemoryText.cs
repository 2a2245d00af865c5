using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace NewsContent.Generators.Tests.Harness;

/// <summary>An article's file that exists in memory alone. As in the compiler, an edited file is another object.</summary>
/// <param name="identity">The file as the project includes it, such as <c>Articles/a.txt</c>.</param>
/// <param name="read">Gives the text; null for a file that cannot be opened.</param>
internal sealed class MemoryText(string identity, Func<SourceText?> read) : AdditionalText
{
    /// <summary>The folder of the project: paths of the machine must not reach the generated code.</summary>
    public const string ProjectFolder = "/home/reporter/site/";

    public string Identity { get; } = identity;

    /// <summary>Item metadata beyond the identity, such as the link of a file from elsewhere.</summary>
    public ImmutableDictionary<string, string> Metadata { get; private init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>False for an additional file that the project does not call an article.</summary>
    public bool IsArticle { get; init; } = true;

    public override string Path => ProjectFolder + Identity;

    public static MemoryText Of(string identity, string text) => new(identity, () => SourceText.From(text, Encoding.UTF8));

    public MemoryText WithMetadata(string name, string value) => new(Identity, read) { Metadata = Metadata.SetItem(name, value) };

    public override SourceText? GetText(CancellationToken cancellationToken = default) => read();
}
