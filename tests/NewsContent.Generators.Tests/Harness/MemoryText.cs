using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using NewsContent.Generators.Tests.Hostile;

namespace NewsContent.Generators.Tests.Harness;

/// <summary>An article's file that exists in memory alone. As in the compiler, an edited file is another object.</summary>
/// <param name="identity">The file as the project includes it, such as <c>Articles/a.txt</c>.</param>
/// <param name="read">Gives the text; null for a file that cannot be opened.</param>
internal sealed class MemoryText(string identity, Func<SourceText?> read) : AdditionalText
{
    /// <summary>The folder of the project: paths of the machine must not reach the generated code.</summary>
    public const string ProjectFolder = "/home/reporter/site/";

    public string Identity { get; } = identity;

    /// <summary>Where the project shows a file from elsewhere; null when it does not say.</summary>
    public string? Link { get; private init; }

    /// <summary>The part of the path that a <c>**</c> stood for; null when there is none.</summary>
    public string? RecursiveFolder { get; private init; }

    /// <summary>The author's file, where this one is a copy of it.</summary>
    public string? Original { get; private init; }

    /// <summary>False for an additional file that the project does not call an article.</summary>
    public bool IsArticle { get; init; } = true;

    public override string Path => ProjectFolder + Identity;

    /// <summary>What an app that embeds the file gets; null for a file that cannot be opened.</summary>
    public byte[]? Bytes { get; private init; }

    /// <summary>A file of UTF-8. A byte order mark that is part of the text stands behind another one that is not.</summary>
    public static MemoryText Of(string identity, string text) =>
        new(identity, () => SourceText.From(text, Encoding.UTF8))
        {
            Bytes = [.. text.StartsWith('\uFEFF') ? Encoding.UTF8.GetPreamble() : [], .. Encoding.UTF8.GetBytes(text)],
        };

    /// <summary>A file of these bytes, which the compiler decodes.</summary>
    public static MemoryText Of(string identity, byte[] bytes) =>
        new(identity, () => SourceText.From(new MemoryStream(bytes), Encoding.UTF8)) { Bytes = bytes };

    /// <summary>A file of these bytes, decoded by the compiler's own rule: what is no UTF-8 is read in another encoding.</summary>
    public static MemoryText AsCompiled(string identity, byte[] bytes) => new(identity, () => CompilersReading.Of(bytes)) { Bytes = bytes };

    public MemoryText LinkedAs(string link) => new(Identity, read) { Link = link, Bytes = Bytes };

    public MemoryText FoundBelow(string recursiveFolder) => new(Identity, read) { RecursiveFolder = recursiveFolder, Bytes = Bytes };

    public MemoryText CopyOf(string original) => new(Identity, read) { Original = original, Bytes = Bytes };

    public override SourceText? GetText(CancellationToken cancellationToken = default) => read();
}
