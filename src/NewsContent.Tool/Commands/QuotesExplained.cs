using NewsContent.Text;
using NewsContent.Text.Attribution.Explanations;
using NewsContent.Text.Source;
using NewsContent.Text.Syntax;
using NewsContent.Tool.Input;
using NewsContent.Tool.Output;

namespace NewsContent.Tool.Commands;

/// <summary>Says how the speakers of the quotations on one line were found.</summary>
internal sealed class QuotesExplained(bool isPlain, ArticleTextOptions options, FileLanguages languages)
{
    /// <summary>Writes the explanation of every quotation that is on the line, wholly or in part.</summary>
    /// <returns>What is wrong, as a sentence; null when something was explained.</returns>
    public string? Run(QuotePlace place, TextWriter output, CancellationToken cancellation)
    {
        // The name of one file: more than one is a folder.
        if (languages.Of(TextFiles.Expand([place.Path])) is not [var given])
            return $"{place.Path} is a folder. Name one file and a line in it.";
        var file = TextFile.Read(given);
        if (file.Text is not { } text)
            return $"{file.Path}: {file.Fault}";
        var explanations = Read(text, given, cancellation);
        var source = new ArticleSource(text, cancellation);
        if (place.Line > source.Lines.Count)
            return $"{file.Path} has no line {place.Line}; it has {source.Lines.Count}.";
        var writer = new ExplanationText(output);
        var found = explanations.Quotes.Where(entry => StandsOn(entry.Quote, place.Line - 1, source)).ToList();
        foreach (var (quote, explanation) in found)
            writer.Write(file.Path, source.PositionOf(quote.Range.Start), quote, explanation);
        return found.Count > 0 ? null : $"{file.Path}: there is no quotation on line {place.Line}.";
    }

    private AttributionExplanations Read(string text, FilePath given, CancellationToken cancellation)
    {
        var explanations = new AttributionExplanations();
        var asking = new ProjectFields().For(options.For(given), given) with { Explanations = explanations };
        if (isPlain)
            ArticleText.ParseRunningText(text, asking, cancellation);
        else
            ArticleText.ParseSyntax(text, asking, cancellation);
        return explanations;
    }

    private static bool StandsOn(QuoteSyntax quote, int line, ArticleSource source) =>
        source.PositionOf(quote.Range.Start).LineIndex <= line && source.PositionOf(quote.Range.End - 1).LineIndex >= line;
}
