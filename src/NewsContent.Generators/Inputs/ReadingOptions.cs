using System.Runtime.CompilerServices;
using NewsContent.Generators.Models;
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
    /// <summary>
    /// What gets names of its own. Names and tooltips of all else are not made; a translation’s notes are checked by its original’s names,
    /// so that a project with translations has them all (<see cref="ReadingContext"/>).
    /// </summary>
    public NamedMembers Names { get; init; }

    /// <summary>The languages that the project names; none where it names none.</summary>
    public EquatableArray<string> Languages { get; init; } = EquatableArray<string>.Empty;

    /// <summary>How a file is read: its name tells its format.</summary>
    /// <param name="path">The file.</param>
    /// <param name="translatedInto">The language of a translation; null of an original.</param>
    public ReadingOptions For(string path, string? translatedInto = null)
    {
        var own = translatedInto is null ? this : this with { Text = Text.ForTranslation(translatedInto) };
        return ArticleFiles.IsMarkdown(path) ? own.InMarkdown() : own;
    }

    // Apart: what reads Markdown is loaded when the first such file is found.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private ReadingOptions InMarkdown() => this with { Text = Text with { Format = MarkdownFormat.Instance } };

    /// <summary>Taken from the other options, so that a change of those reads no article again.</summary>
    public static ReadingOptions Of(ProjectOptions options, CancellationToken cancellation) => options.Reading;
}
