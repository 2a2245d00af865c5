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
    private const string OneParagraph = "which plain text does not have: its lines become one paragraph.";

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
                "Put each item in a paragraph of its own, with a blank line between them. " + InMarkdown("a list")
            ),
            Structure.Table => (
                $"This looks like a table, {OneParagraph}",
                "Say in sentences what it shows, or put each row in a paragraph of its own. " + InMarkdown("a table")
            ),
            Structure.Columns => (
                $"This looks like a table in columns, {OneParagraph}",
                "Say in sentences what it shows, or put each row in a paragraph of its own."
            ),
            Structure.Questions => (
                "These lines have a label each, as in a talk, and become one paragraph.",
                "Put a blank line between them."
            ),
            Structure.Scores => ("These lines are results, and become one paragraph.", "Put a blank line between them."),
            Structure.ShortLines => (
                "These lines end on purpose, as in a verse or an address, and become one paragraph.",
                "Put a blank line between those that are to stay apart."
            ),
            Structure.Lines => (
                "These lines become one paragraph, though other paragraphs of this text have one line each.",
                "Put a blank line between those that are to stay apart, and join the others."
            ),
            Structure.Picture => (
                "This looks like a picture, which plain text does not have: readers see the line as it stands.",
                "Take it out, and say in a sentence what readers should know of the picture. " + InMarkdown("a picture")
            ),
            Structure.BlockQuotation => (
                "This looks like a quotation with the sign >, which plain text does not have: readers see the sign.",
                "Take it out, and put quotation marks around the words. " + InMarkdown("a quotation")
            ),
            Structure.Code => (
                $"This looks like code, {OneParagraph}",
                "Say in words what it does, or put each line in a paragraph of its own, without signs around them. " + InMarkdown("code")
            ),
            Structure.Link => (
                "This looks like a link, which plain text does not have: readers see the brackets and the address.",
                "Write the words alone, and the address behind them where readers need it. " + InMarkdown("a link")
            ),
            Structure.Comment => (
                "This looks like a comment, which plain text does not have: readers see it.",
                "Take it out. " + InMarkdown("a comment that no reader sees")
            ),
            Structure.Tag => ("This looks like HTML, which plain text does not have: readers see the tags.", "Take them out."),
            Structure.Emphasis => (
                "This looks like emphasis, which plain text does not have: readers see the signs around the words.",
                "Take them out. " + InMarkdown("emphasis")
            ),
            _ => (
                "Readers see one backslash here and not two, as a \\ at the beginning of a line is no part of it.",
                "Put one more before them."
            ),
        };

    private static string InMarkdown(string what) => $"Or let the file’s name end in .md, where this is {what}.";
}
