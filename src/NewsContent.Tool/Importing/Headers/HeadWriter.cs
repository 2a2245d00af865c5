using System.Text;
using NewsContent.Text;
using NewsContent.Text.Rules;
using NewsContent.Text.Syntax;

namespace NewsContent.Tool.Importing.Headers;

/// <summary>
/// Writes the front matter of an article line by line. Each line is read back before it is kept: what the parser refuses is reported and
/// left out, so that front matter never is what breaks an article.
/// </summary>
/// <param name="reading">How the article is read.</param>
/// <param name="notes">Takes what is left out.</param>
/// <param name="cancellation">Stops the work.</param>
internal sealed class HeadWriter(ArticleTextOptions reading, ImportNotes notes, CancellationToken cancellation)
{
    private const string Title = "title";
    private const string StandIn = "title: T\n";

    private readonly StringBuilder _lines = new();
    private bool _hasTitle;

    /// <summary>The front matter with its two lines of <c>---</c>.</summary>
    /// <param name="lineEnd">How lines end in the file.</param>
    public string Text(string lineEnd) => $"---\n{_lines}---\n".Replace("\n", lineEnd, StringComparison.Ordinal);

    /// <summary>Adds a line in the plainest spelling that says the same.</summary>
    /// <returns>Whether it was added.</returns>
    public bool Add(HeadLine line)
    {
        if (Written(line) is not { } refused)
            return true;

        // Of a list the other values stay.
        if (line.IsList && line.Values.Count > 1)
        {
            foreach (var value in line.Values)
            {
                if (Spelling(line with { Values = [value] }, out var reason) is null)
                    ReportRefused(line.SourceLine, line.Key, value, reason);
            }

            var kept = line with { Values = [.. line.Values.Where(value => Spelling(line with { Values = [value] }, out _) is not null)] };
            if (kept.Values.Count == 0)
                return false;
            if (kept.Values.Count < line.Values.Count && Written(kept) is null)
                return true;
            line = kept;
        }

        ReportRefused(line.SourceLine, line.Key, string.Join(", ", line.Values), refused);
        return false;
    }

    private void ReportRefused(int sourceLine, string key, string value, string? reason) =>
        notes.NotMapped(sourceLine, $"“{key}: {Excerpt.Of(value, 2_000)}” is left out. {reason}");

    /// <summary>Writes a line. Why it cannot be there, as a sentence; null if it is.</summary>
    private string? Written(HeadLine line)
    {
        if (Spelling(line, out var refused) is not { } spelling)
            return refused;
        _lines.Append(spelling);
        _hasTitle |= line.Key == Title;
        return null;
    }

    /// <summary>The plainest spelling of a line that is read as it is meant; null, and why, when there is none.</summary>
    private string? Spelling(HeadLine line, out string? refused)
    {
        refused = null;
        foreach (var spelling in Spellings(line))
        {
            var written = $"{line.Key}: {spelling}\n";
            refused = Refused(line, written);
            if (refused is null)
                return written;
        }

        return null;
    }

    /// <summary>Why a line cannot be there, as a sentence; null if it can.</summary>
    private string? Refused(HeadLine line, string written)
    {
        var standIn = _hasTitle || line.Key == Title ? "" : StandIn;
        var date = line.Key == Title ? "date: 2000-01-01\n" : "";
        var text = $"---\n{standIn}{_lines}{written}{date}---\n\nText.\n";
        var article = ArticleText.ParseSyntax(text, reading, cancellation);
        var hasDate = date.Length > 0 || _lines.ToString().Contains("\ndate: ", StringComparison.Ordinal) || line.Key == "date";
        var fault = article.Problems.FirstOrDefault(problem =>
            problem.Rule.Severity == RuleSeverity.Error
            && problem.Rule != ArticleRules.FieldMissing
            && (hasDate || problem.Rule != ArticleRules.DateMissing)
        );
        return fault?.Message ?? (SaysTheSame(line, article) ? null : "It would be read as something else.");
    }

    private static bool SaysTheSame(HeadLine line, ArticleSyntax article) =>
        line.Key switch
        {
            Title => article.Headline?.Text == line.Values[0],
            "description" => article.Summary?.Text == line.Values[0],
            _ => true,
        };

    /// <summary>Bare words, words between quotation marks, and those with each sign that could mean something by its number.</summary>
    private static IEnumerable<string> Spellings(HeadLine line)
    {
        if (line.IsList)
        {
            if (line.Values.All(IsPlainItem))
                yield return $"[{string.Join(", ", line.Values)}]";
            yield return $"[{string.Join(", ", line.Values.Select(static value => Quoted(value, withNumbers: false)))}]";
            yield return $"[{string.Join(", ", line.Values.Select(static value => Quoted(value, withNumbers: true)))}]";
            yield break;
        }

        // Yes or no stands without quotation marks, where words of that kind have some.
        if (line.Key == "draft" || IsPlain(line.Values[0]))
            yield return line.Values[0];
        yield return Quoted(line.Values[0], withNumbers: false);
        yield return Quoted(line.Values[0], withNumbers: true);
    }

    private static bool IsPlainItem(string value) =>
        value.Length > 0
        && value.All(static c => char.IsLetterOrDigit(c) || c is ' ' or '-' or '_' or '.' or '/' or '+')
        && char.IsLetterOrDigit(value[0])
        && !IsOtherValue(value);

    /// <summary>Words that YAML takes for nothing else.</summary>
    private static bool IsPlain(string value) =>
        value.Length > 0
        && value[0] is not ('-' or '?' or ':' or ',' or '[' or ']' or '{' or '}' or '#' or '&' or '*' or '!' or '|' or '>')
        && value[0] is not ('\'' or '"' or '%' or '@' or '`' or '~' or '<' or '=')
        && !value.Contains(": ", StringComparison.Ordinal)
        && !value.Contains(" #", StringComparison.Ordinal)
        && !value.EndsWith(':')
        && !value.Contains('\t', StringComparison.Ordinal)
        && !IsOtherValue(value);

    private static bool IsOtherValue(string value) =>
        value.ToUpperInvariant() is "NULL" or "TRUE" or "FALSE" or "YES" or "NO" or "ON" or "OFF";

    private static string Quoted(string value, bool withNumbers)
    {
        var result = new StringBuilder("\"");
        foreach (var c in value)
        {
            if (c is '"' or '\\')
            {
                result.Append('\\').Append(c);
            }
            else if (
                c == '\t'
                || withNumbers
                    && c is ('*' or '_' or '`' or '[' or '<' or '=' or '~' or '^' or ':' or '+' or '$' or '%' or '|' or '&' or '{')
            )
            {
                result.Append(System.Globalization.CultureInfo.InvariantCulture, $"\\x{(int)c:X2}");
            }
            else
            {
                result.Append(c);
            }
        }

        return result.Append('"').ToString();
    }
}
