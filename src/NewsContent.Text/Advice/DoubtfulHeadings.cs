using NewsContent.Text.Body;
using NewsContent.Text.Rules;
using NewsContent.Text.Source;

namespace NewsContent.Text.Advice;

/// <summary>Headings without a sign that say what headings hardly say: from when to when something lasts, or how many there are.</summary>
internal static class DoubtfulHeadings
{
    private static readonly char[] Blanks = [' ', '\u00A0', '\u202F', '–', '—', ',', '(', ')'];

    public static void Report(ArticleSource source, IReadOnlyList<BodyBlock> blocks, ProblemList problems)
    {
        foreach (var block in blocks)
        {
            if (!HeadingsAmongQuestions.HasNoSign(source, block))
                continue;
            var line = source.Lines[block.Start].Trimmed;
            var words = line.In(source.Text);
            var reason =
                IsCounter(words) ? "although it ends with a number in brackets"
                : HasHours(words) ? "although it gives opening hours"
                : null;
            if (reason is not null)
                problems.Add(AdviceRules.PossibleHeading, line, words, reason, HeadingsAmongQuestions.PutSign, "a heading");
        }
    }

    /// <summary>"Comments (3)": one word or two, and a number that is not a year.</summary>
    private static bool IsCounter(string words)
    {
        const int MostDigits = 3;
        const int MostWords = 3;
        var open = words.LastIndexOf('(');
        var digits = words.Length - open - 2;
        return open > 1
            && words[words.Length - 1] == ')'
            && digits is > 0 and <= MostDigits
            && Characters.CountDigits(words.Substring(open)) == digits
            && words.Split(' ').Length <= MostWords;
    }

    /// <summary>"Book fair, 9h to 16h", "Open day 10:00–17:00": two times of day, of which none begins the line.</summary>
    private static bool HasHours(string words) =>
        !char.IsDigit(words[0]) && words.Split(Blanks, StringSplitOptions.RemoveEmptyEntries).Count(IsTime) > 1;

    private static bool IsTime(string word)
    {
        var hours = 0;
        while (hours < word.Length && word[hours] is >= '0' and <= '9')
            hours++;
        if (hours is 0 or > 2 || hours == word.Length)
            return false;
        var rest = word.Substring(hours);
        return rest is "h" or "am" or "pm" or "a.m." or "p.m."
            || rest[0] is ':' or 'h' && rest.Length == 3 && char.IsDigit(rest[1]) && char.IsDigit(rest[2]);
    }
}
