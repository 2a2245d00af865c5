using System.Globalization;
using NewsContent.Text.Rules;
using NewsContent.Text.Syntax;
using NewsContent.Tool.Input;
using Spectre.Console;

namespace NewsContent.Tool.Output;

/// <summary>A table for each file that quotes something.</summary>
internal sealed class QuotesTable(IAnsiConsole console) : IQuotesOutput
{
    private const int LongestExcerpt = 120;

    public void Write(QuotedText text)
    {
        if (text.Quotes is not { Count: > 0 } quotes)
            return;

        var table = new Spectre.Console.Table
        {
            Border = TableBorder.Simple,
            Title = new TableTitle(Markup.Escape(PlainWords.Of(text.Path))),
        };
        table.AddColumn(new TableColumn("Line").RightAligned());
        table.AddColumn("Speaker");
        table.AddColumn("Words");
        table.AddColumn("Cue");
        table.AddColumn("Rule");
        table.AddColumn("Confidence");
        foreach (var quote in quotes)
        {
            table.AddRow([
                Cell((quote.LineIndex + 1).ToString(CultureInfo.InvariantCulture)),
                Cell(Speaker(quote.Speaker)),
                Cell(Excerpt(quote.Text)),
                Cell(quote.Cue?.Text),
                Cell(quote.Attribution.Rule.ToString()),
                Cell(quote.Attribution.Confidence.ToString()),
            ]);
        }

        console.Write(table);
    }

    private static string? Speaker(SpeakerSyntax? speaker) =>
        speaker switch
        {
            null => null,
            { Kind: SpeakerSyntaxKind.Person, Role: { } role } => $"{speaker.Name} ({role})",
            { Kind: SpeakerSyntaxKind.Person } => speaker.Name,
            _ => $"{speaker.Name} [{speaker.Kind}]",
        };

    private static string Excerpt(string words) =>
        words.Length <= LongestExcerpt ? words : string.Concat(words.AsSpan(0, CutAt(words)), "…");

    // Never between the two halves of one character.
    private static int CutAt(string words) => char.IsHighSurrogate(words[LongestExcerpt - 1]) ? LongestExcerpt - 1 : LongestExcerpt;

    private static Spectre.Console.Text Cell(string? content) => new(PlainWords.Of((content ?? "—").ReplaceLineEndings(" ")));
}
