namespace NewsContent.Text.Syntax;

/// <summary>A section: its heading and the paragraphs below it.</summary>
public sealed class SectionSyntax
{
    internal SectionSyntax(PassageSyntax heading, int level, int firstParagraphIndex, int paragraphCount, string? memberName)
    {
        Heading = heading;
        Level = level;
        FirstParagraphIndex = firstParagraphIndex;
        ParagraphCount = paragraphCount;
        MemberName = memberName;
    }

    /// <summary>The heading, without the mark of an explicit one.</summary>
    public PassageSyntax Heading { get; }

    /// <summary>2 for <c>##</c> and for a heading without a mark, 3 for one below it (<c>###</c>), and so on to 6.</summary>
    public int Level { get; }

    /// <summary>Index of the section's first paragraph in the article's paragraphs.</summary>
    public int FirstParagraphIndex { get; }

    /// <summary>How many paragraphs the section has. If it is 0, a problem says so.</summary>
    public int ParagraphCount { get; }

    /// <summary>What its paragraphs stand in; null where each is by itself, as in plain text.</summary>
    internal IReadOnlyList<BlockSyntax>? Blocks { get; init; }

    /// <summary>The name in C# that the author's note gives; null when the heading's words give it.</summary>
    public string? MemberName { get; }
}
