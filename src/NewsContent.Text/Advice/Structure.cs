namespace NewsContent.Text.Advice;

/// <summary>What other formats have and plain text has not.</summary>
internal enum Structure
{
    List,
    Table,
    Columns,
    Questions,
    Scores,
    ShortLines,
    Lines,
    Picture,
    BlockQuotation,
    Code,
    Link,
    Comment,
    Tag,
    Emphasis,
    NetworkPath,
}

/// <summary>What is said of each.</summary>
internal static class StructureText
{
    private const string OneParagraph = "which plain text does not support: its lines become one paragraph.";

    private static readonly Structure[] All =
    [
        .. Enumerable.Range(0, (int)Structure.NetworkPath + 1).Select(static number => (Structure)number),
    ];

    /// <summary>The structure of which something is said; null when it is said of none.</summary>
    public static Structure? Find(string what)
    {
        foreach (var structure in All)
        {
            if (Of(structure).What == what)
                return structure;
        }

        return null;
    }

    /// <summary>What it looks like and what becomes of it, and what to write instead.</summary>
    public static (string What, string Repair) Of(Structure structure) =>
        structure switch
        {
            Structure.List => (
                $"This looks like a list, {OneParagraph}",
                "Put each item in a paragraph of its own, with a blank line between them, and delete the sign or number before it. "
                    + InMarkdown("a list")
            ),
            Structure.Table => (
                $"This looks like a table, {OneParagraph}",
                "Say what it shows in sentences, or put each row in a paragraph of its own. " + InMarkdown("a table")
            ),
            Structure.Columns => (
                $"This looks like a table in columns, {OneParagraph}",
                "Say what it shows in sentences, or put each row in a paragraph of its own."
            ),
            Structure.Questions => (
                "These lines begin with labels, as in an interview, but become one paragraph.",
                "Put a blank line between them."
            ),
            Structure.Scores => ("These lines look like results, but become one paragraph.", "Put a blank line between them."),
            Structure.ShortLines => (
                "These lines look like a verse or an address, but become one paragraph.",
                "Put a blank line between lines that must stay apart."
            ),
            Structure.Lines => (
                "These lines become one paragraph, although other paragraphs of this text are one line each.",
                "Put a blank line between lines that must stay apart, and join the others."
            ),
            Structure.Picture => (
                "This looks like a picture, which plain text does not support: readers see the line as it is.",
                "Delete it. If readers need the picture, describe it in a sentence. " + InMarkdown("a picture")
            ),
            Structure.BlockQuotation => (
                "This looks like a quotation marked with >, which plain text does not support: readers see the >.",
                "Delete it, and put quotation marks around the words. " + InMarkdown("a quotation")
            ),
            Structure.Code => (
                $"This looks like code, {OneParagraph}",
                "Say what it does in sentences, or put each line in a paragraph of its own, without marks around them. "
                    + InMarkdown("code")
            ),
            Structure.Link => (
                "This looks like a link, which plain text does not support: readers see the brackets and the address.",
                "Write only the words. If readers need the address, write it after them. " + InMarkdown("a link")
            ),
            Structure.Comment => (
                "This looks like a comment, which plain text does not support: readers see it.",
                "Delete it. " + InMarkdown("a comment that no reader sees")
            ),
            Structure.Tag => ("This looks like HTML, which plain text does not support: readers see the tags.", "Delete them."),
            Structure.Emphasis => (
                "This looks like emphasis, which plain text does not support: readers see the marks around the words.",
                "Delete them. " + InMarkdown("emphasis")
            ),
            _ => ("Readers see only one backslash here, because the first \\ on a line is not shown.", "Add one more before them."),
        };

    private static string InMarkdown(string what) => $"Or rename the file so that it ends in .md, where this is {what}.";
}
