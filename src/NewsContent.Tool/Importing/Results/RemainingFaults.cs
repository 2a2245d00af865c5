using NewsContent.Text;
using NewsContent.Text.Fixes;
using NewsContent.Text.Rules;
using NewsContent.Text.Syntax;
using NewsContent.Tool.Importing.Bodies;

namespace NewsContent.Tool.Importing.Results;

/// <summary>
/// What is wrong with an article that is written by all other rules: what can be repaired without a loss of words is, and told.
/// </summary>
/// <param name="reading">How the article is read.</param>
/// <param name="cancellation">Stops the work.</param>
internal sealed class RemainingFaults(ArticleTextOptions reading, CancellationToken cancellation)
{
    private const int MostRounds = 12;
    private const int MostTried = 60;

    /// <summary>The rules whose repairs say what the post says.</summary>
    private static readonly ArticleRule[] Repaired =
    [
        ArticleRules.ForbiddenCharacter,
        ArticleRules.HeadingRepeated,
        ArticleRules.QuotationNeverCloses,
        ArticleRules.NoteNotValid,
        ArticleRules.HtmlInMarkdown,
        ArticleRules.DefinitionWithoutUse,
    ];

    private readonly FixOptions _options = new() { Reading = reading };

    /// <summary>The text with its repairs.</summary>
    /// <param name="article">The article.</param>
    /// <param name="bodyStart">Where its text begins: there a backslash shows a sign as it is.</param>
    /// <param name="tell">Takes each repair: its place in the source, and what was done.</param>
    public TracedText Repair(TracedText article, int bodyStart, Action<int, string> tell)
    {
        for (var round = 0; round < MostRounds; round++)
        {
            cancellation.ThrowIfCancellationRequested();
            var (text, current) = (article.Text, article);
            var syntax = ArticleText.ParseSyntax(text, reading, cancellation);
            var faults = syntax.Problems.Where(IsError).Take(MostTried).ToList();
            if (faults.Count == 0)
                return article;
            var edits = Edits(text, syntax, faults, bodyStart, (place, what) => tell(current.OriginOf(place), what));
            if (edits.Count == 0)
                return article;
            article = article.With(edits);
        }

        return article;
    }

    private static bool IsError(ArticleProblem problem) => problem.Rule.Severity == RuleSeverity.Error;

    private List<TextEdit> Edits(string text, ArticleSyntax article, List<ArticleProblem> faults, int bodyStart, Action<int, string> tell)
    {
        var repairable = faults.FindAll(static fault => Repaired.Contains(fault.Rule));
        var fixes = FixTrials.Run(ArticleFixes.SourceOf(text, _options), article, repairable, _options, cancellation);
        var (taken, edits) = (new DisjointRanges(), new List<TextEdit>());
        for (var i = 0; i < repairable.Count; i++)
        {
            if (fixes[i] is not [var fix, ..] || !taken.TryTake(fix.Edits))
                continue;
            edits.AddRange(fix.Edits);
            tell(repairable[i].Range.Start, $"{repairable[i].Message} Done: {fix.Title}.{TakenOut(text, fix)}");
        }

        foreach (var fault in faults.Where(static fault => fault.Rule == ArticleRules.SectionWithoutParagraph))
        {
            if (EmptySection.Paragraph(text, fault.Range.Start) is not { } edit || !taken.TryTake([edit]))
                continue;
            edits.Add(edit);
            tell(fault.Range.Start, $"{fault.Message} Done: its heading is a paragraph.");
        }

        if (edits.Count == 0)
        {
            var signs = faults.FindAll(fault => fault.Rule == ArticleRules.MarkdownWithoutPlace && fault.Range.Start >= bodyStart);
            edits.AddRange(Shown(text, signs, faults.Count, tell));
        }

        return [.. edits.OrderBy(static edit => edit.Range.Start)];
    }

    /// <summary>The words that a repair takes out, so that they are in the report.</summary>
    private static string TakenOut(string text, ArticleFix fix)
    {
        var words = string.Join(
            ' ',
            fix.Edits.Where(static edit => edit.NewText.Length == 0 && edit.Range.Length > 0).Select(edit => edit.Range.In(text))
        );
        return words.Any(char.IsLetterOrDigit) ? $" Taken out: “{Body.Shown(words)}”." : "";
    }

    /// <summary>How many faults are left with some edits; null when these are no fewer.</summary>
    private int? Better(string text, IEnumerable<TextEdit> edits, int before)
    {
        var changed = ArticleFix.Apply(text, [.. edits.OrderBy(static one => one.Range.Start)]);
        var left = ArticleText.ParseSyntax(changed, reading, cancellation).Problems.Count(IsError);
        return left < before ? left : null;
    }

    /// <summary>A backslash before a sign shows it as it is: each is tried by itself.</summary>
    private List<TextEdit> Shown(string text, List<ArticleProblem> faults, int before, Action<int, string> tell)
    {
        var edits = new List<TextEdit>();
        foreach (var fault in faults.DistinctBy(static fault => fault.Range.Start))
        {
            var first = new TextEdit(TextRange.At(fault.Range.Start, 0), "\\");
            var second = new TextEdit(TextRange.At(fault.Range.Start + 1, 0), "\\");
            if (Better(text, [.. edits, first], before) is not { } left)
            {
                if (fault.Range.Length < 2 || Better(text, [.. edits, first, second], before) is not { } leftOfTwo)
                    continue;
                left = leftOfTwo;
                edits.Add(second);
            }

            edits.Add(first);
            before = left;
            tell(fault.Range.Start, $"{fault.Message} Done: a \\ shows it as it is.");
        }

        return edits;
    }
}
