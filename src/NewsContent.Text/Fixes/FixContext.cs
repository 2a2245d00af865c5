using NewsContent.Text.Rules;
using NewsContent.Text.Source;
using NewsContent.Text.Syntax;

namespace NewsContent.Text.Fixes;

/// <summary>What a rule's fixes are made from: the problem, and the file as it is.</summary>
internal sealed class FixContext(ArticleSource source, ArticleSyntax article, ArticleProblem problem, FixOptions options)
{
    private static readonly char[] LineEnds = ['\r', '\n'];

    public ArticleSource Source { get; } = source;

    public ArticleSyntax Article { get; } = article;

    public ArticleProblem Problem { get; } = problem;

    public FixOptions Options { get; } = options;

    /// <summary>The characters at fault.</summary>
    public string Words => Problem.Range.In(Source.Text);

    /// <summary>The line on which the problem begins.</summary>
    public SourceLine Line => LineAt(Problem.Range.Start);

    /// <summary>Whether the problem begins in front matter or at the lines around it.</summary>
    public bool IsInFrontMatter => Line.Index < Article.FrontMatterLines;

    /// <summary>How the file ends its lines.</summary>
    public string LineEnd => LineEndOf(Source.Text);

    /// <summary>How a file ends its lines: as it ends the first one; a file of one line gets LF.</summary>
    public static string LineEndOf(string text)
    {
        var end = text.IndexOfAny(LineEnds);
        if (end < 0)
            return "\n";
        return text[end] == '\r' && end + 1 < text.Length && text[end + 1] == '\n' ? "\r\n" : text[end].ToString();
    }

    public SourceLine LineAt(int offset) => Source.Lines[Source.PositionOf(offset).LineIndex];

    /// <summary>The line with the line end after it; of a last line without one, with the line end before it.</summary>
    public TextRange WholeLine(SourceLine line)
    {
        if (line.Index + 1 < Source.Lines.Count)
            return new TextRange(line.Full.Start, Source.Lines[line.Index + 1].Full.Start);
        return new TextRange(line.Index == 0 ? line.Full.Start : Source.Lines[line.Index - 1].Full.End, line.Full.End);
    }

    /// <summary>The headline, summary or paragraph in which a place of the file lies; null when it lies in none.</summary>
    public PassageSyntax? PassageAt(int offset)
    {
        if (Holds(Article.Headline, offset))
            return Article.Headline;
        if (Holds(Article.Summary, offset))
            return Article.Summary;

        // Paragraphs stand in the order of the file.
        int low = 0,
            high = Article.Paragraphs.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Article.Paragraphs[middle].Range.End <= offset)
                low = middle + 1;
            else
                high = middle;
        }

        return low < Article.Paragraphs.Count && Holds(Article.Paragraphs[low], offset) ? Article.Paragraphs[low] : null;
    }

    private static bool Holds(PassageSyntax? passage, int offset) =>
        passage is not null && passage.Range.Start <= offset && offset < passage.Range.End;

    public static TextEdit Insert(int offset, string text) => new(new TextRange(offset, offset), text);

    public static TextEdit Delete(TextRange range) => new(range, "");
}
