using System.Diagnostics;

namespace NewsContent;

/// <summary>Lines that are shown as they are, such as a program or a command. They are not a paragraph and have no quotations.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record CodeBlock : Block
{
    /// <summary>Makes a block of code.</summary>
    /// <param name="code">The lines, with line feeds between them.</param>
    /// <param name="language">The language they are in, such as <c>csharp</c>; null when the article does not say.</param>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    public CodeBlock(string code, string? language = null)
    {
        Code = code;
        Language = language;
    }

    /// <summary>The lines, with line feeds between them and none after the last.</summary>
    /// <exception cref="ArgumentNullException">The code set is null.</exception>
    public string Code
    {
        get;
        init => field = Check.NotNull(value);
    }

    /// <summary>The language they are in, such as <c>csharp</c>; null when the article does not say.</summary>
    public string? Language { get; init; }

    /// <summary>Its first words.</summary>
    public override string ToString() => Named(ShortText.Of(Code));

    internal override string KindName => nameof(CodeBlock);

    internal override void AddParagraphs(List<Paragraph> paragraphs) { }

    internal override Block Place(QuotePlaces places) => this;
}
