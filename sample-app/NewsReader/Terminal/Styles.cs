using Spectre.Console;

namespace NewsReader.Terminal;

/// <summary>The looks of the terminal edition: only the sixteen colours that every terminal's own theme defines.</summary>
internal static class Styles
{
    /// <summary>The line above a headline.</summary>
    public static readonly Style Kicker = new(Color.Maroon, decoration: Decoration.Bold);

    /// <summary>Headlines, and the name on a speaker's page.</summary>
    public static readonly Style Headline = new(decoration: Decoration.Bold);

    /// <summary>The summary under a headline.</summary>
    public static readonly Style Summary = new(decoration: Decoration.Italic);

    /// <summary>A section's heading.</summary>
    public static readonly Style Heading = new(decoration: Decoration.Bold | Decoration.Underline);

    /// <summary>The words of a quotation.</summary>
    public static readonly Style Quotation = new(Color.Teal);

    /// <summary>Dates, slugs and places: what is looked up rather than read.</summary>
    public static readonly Style Reference = new(decoration: Decoration.Dim);
}
