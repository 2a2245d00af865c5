using NewsContent.Text.Body;
using NewsContent.Text.Rules;
using NewsContent.Text.Source;

namespace NewsContent.Text.Advice;

/// <summary>
/// Headings without a sign on a page of letters: below each of the others a letter begins, <c>Sir – …</c>; what has none below it is
/// mostly a name that ends the letter above it.
/// </summary>
internal static class HeadingsAmongLetters
{
    /// <summary>One letter is not a page of them.</summary>
    private const int FewestLetters = 2;

    public static void Report(ArticleSource source, IReadOnlyList<BodyBlock> blocks, ProblemList problems)
    {
        var (others, above) = (new List<TextRange>(), 0);
        for (var i = 0; i < blocks.Count; i++)
        {
            if (!HeadingsAmongQuestions.HasNoSign(source, blocks[i]))
                continue;
            if (i + 1 < blocks.Count && IsLetter(source, blocks[i + 1]))
                above++;
            else
                others.Add(source.Lines[blocks[i].Start].Trimmed);
        }

        if (above < FewestLetters || others.Count > above)
            return;
        foreach (var heading in others)
        {
            problems.Add(
                AdviceRules.PossibleHeading,
                heading,
                heading.In(source.Text),
                "although no letter begins below it, as below the other headings",
                HeadingsAmongQuestions.PutSign,
                "a heading"
            );
        }
    }

    /// <summary>A paragraph that begins with whom the letter is to, and with a sign after it.</summary>
    private static bool IsLetter(ArticleSource source, BodyBlock block)
    {
        const int LongestSalutation = 40;
        var line = source.Lines[block.Start].Trimmed;
        var end = source.Text.IndexOfAny(
            ['–', '—', '-', ',', ':', '!', '，', '、', '،'],
            line.Start,
            Math.Min(line.Length, LongestSalutation)
        );
        var first = end < 0 && line.Length <= LongestSalutation ? line : new TextRange(line.Start, Math.Max(end, line.Start));
        return block.Kind == BlockKind.Text && first.Length > 0 && LineWords.OpensLetter(first.In(source.Text).TrimEnd());
    }
}
