using System.Runtime.CompilerServices;
using NewsContent.Markdown;
using NewsContent.Text;
using NewsContent.Text.Header;
using NewsContent.Text.Names;

namespace NewsContent.Generators.Inputs;

/// <summary>Where the articles' texts are kept. The package's targets choose, since only they can embed files.</summary>
internal enum ArticleStorage
{
    /// <summary>In the literals of the generated code.</summary>
    Literals,

    /// <summary>In resources of the assembly, which are the files as they are.</summary>
    Resources,
}

/// <summary>What decides how an article's file is read, and what is kept of it.</summary>
/// <param name="Text">What the parser must know.</param>
/// <param name="Storage">Where its text is kept.</param>
/// <param name="Publication">Which articles are left out.</param>
internal sealed record ReadingOptions(ArticleTextOptions Text, ArticleStorage Storage, PublicationRule Publication)
{
    /// <summary>How a file is read: its name tells its format.</summary>
    /// <param name="path">The file.</param>
    public ReadingOptions For(string path) => ArticleFiles.IsMarkdown(path) ? InMarkdown() : this;

    // Apart: what reads Markdown is loaded when the first such file is found.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private ReadingOptions InMarkdown() => this with { Text = Text with { Format = MarkdownFormat.Instance } };

    /// <summary>Taken from the other options, so that a change of those reads no article again.</summary>
    public static ReadingOptions Of(ProjectOptions options, CancellationToken cancellation) => options.Reading;
}
