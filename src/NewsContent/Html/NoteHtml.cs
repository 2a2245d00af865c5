using System.Globalization;

namespace NewsContent;

/// <summary>The notes at the end, with links back to the references that have been written by then.</summary>
internal static class NoteHtml
{
    private static string Id(NumberedNote note) => string.Create(CultureInfo.InvariantCulture, $"note_{note.Number}");

    // The first reference is 1.
    private static string ReferenceId(NumberedNote note, int reference) =>
        string.Create(CultureInfo.InvariantCulture, $"note_{note.Number}_reference_{reference}");

    /// <summary>Writes the link from a reference, the last one that was counted, to its note.</summary>
    public static void WriteReference(TextWriter writer, NumberedNote note) =>
        writer.Write(
            string.Create(
                CultureInfo.InvariantCulture,
                $"<a href=\"#{Id(note)}\" id=\"{ReferenceId(note, note.References)}\" role=\"doc-noteref\">{note.Number}</a>"
            )
        );

    /// <summary>Writes all notes; nothing without any.</summary>
    public static void Write(TextWriter writer, NoteNumbers notes, BlockHtml blocks)
    {
        var note = notes.Next();
        if (note is null)
            return;
        writer.Write("<section role=\"doc-endnotes\">\n<ol>\n");
        for (; note is not null; note = notes.Next())
            Write(writer, note, blocks);
        writer.Write("</ol>\n</section>\n");
    }

    private static void Write(TextWriter writer, NumberedNote note, BlockHtml blocks)
    {
        // Taken before: of references in the note itself it is not known whether the app writes them.
        var references = note.References;
        writer.Write(string.Create(CultureInfo.InvariantCulture, $"<li id=\"{Id(note)}\">\n"));
        blocks.Write(note.Footnote.Blocks);
        for (var i = 1; i <= references; i++)
        {
            writer.Write(string.Create(CultureInfo.InvariantCulture, $"<a href=\"#{ReferenceId(note, i)}\" role=\"doc-backlink\">↩"));
            if (references > 1)
                writer.Write(string.Create(CultureInfo.InvariantCulture, $"{i}"));
            writer.Write("</a>\n");
        }

        writer.Write("</li>\n");
    }
}
