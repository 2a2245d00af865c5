using System.Globalization;
using NewsContent.Markdown.Tests.CommonMark;

namespace NewsContent.Markdown.Tests.Documentation;

/// <summary>The tables of docs/markdown.md say what is.</summary>
public class MarkdownPageTests
{
    private static readonly string Page = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Documentation", "markdown.md"));

    /// <summary>Each key of front matter with a value, and the property that takes it.</summary>
    public static TheoryData<string, string, string> Keys
    {
        get
        {
            var keys = new TheoryData<string, string, string>();
            foreach (var cells in Rows("| what | keys |"))
            {
                foreach (var key in cells[1].Split(", "))
                    keys.Add(Code(key), Code(cells[2]), Code(cells[3]));
            }

            return keys;
        }
    }

    /// <summary>What is refused, the rule that tells it, and what is written in its place.</summary>
    public static TheoryData<string, string, string> Refusals
    {
        get
        {
            var refusals = new TheoryData<string, string, string>();
            foreach (var cells in Rows("| written |"))
                refusals.Add(Code(cells[0]), cells[1], Code(cells[2]));
            return refusals;
        }
    }

    [Theory]
    [MemberData(nameof(Keys))]
    public void A_key_gives_the_property(string key, string value, string property)
    {
        string[] others = [property == "Headline" ? "" : "title: Harbour\n", property == "Published" ? "" : "date: 2026-02-07\n"];
        var article = MarkdownArticle.Parse($"---\n{string.Concat(others)}{key}: {value}\n---\nText.\n", "Articles/x.md");

        var given = typeof(Article).GetProperty(property)!.GetValue(article) switch
        {
            DateTimeOffset moment => moment.ToString("yyyy-MM-ddTHH:mmzzz", CultureInfo.InvariantCulture),
            ArticleStatus.Draft when key == "draft" => "true",
            ArticleStatus status => status.ToString().ToLowerInvariant(),
            ArticleForm form => form.ToString().ToLowerInvariant(),
            DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            IEnumerable<string> texts => string.Join(", ", texts),
            IEnumerable<ArticleReference> references => string.Join(", ", references),
            var other => other?.ToString(),
        };
        Assert.Equal(value, given);
    }

    /// <summary>Each line of who made an article and what was wrong in it, and the property that takes it.</summary>
    public static TheoryData<string, string> Lines
    {
        get
        {
            var lines = new TheoryData<string, string>();
            foreach (var cells in Rows("| what | written | in the record |"))
                lines.Add(Code(cells[1]), cells[2].Trim('`'));
            return lines;
        }
    }

    [Theory]
    [MemberData(nameof(Lines))]
    public void A_line_gives_the_property(string line, string property)
    {
        var article = Parse(line);

        var text = property switch
        {
            "Byline" => $"author: {string.Join(", ", article.Byline)}",
            "Credits" when article.Credits is [{ Kind: CreditKind.Reporting, Author: var author }] => $"reporting: {author}",
            "Credits" => $"photos: [{string.Join(", ", article.Credits.Select(credit => credit.Author))}]",
            "Corrections" when line.Contains('[') => $"corrections: [\"{Assert.Single(article.Corrections)}\"]",
            "Corrections" => $"correction {Assert.Single(article.Corrections)}",
            _ => line,
        };
        Assert.Equal(line, text);
        Assert.Equal(property == "nothing", article.Equals(Parse("")));

        static Article Parse(string line) =>
            MarkdownArticle.Parse($"---\ntitle: Harbour\ndate: 2026-02-07\n{line}\n---\nText.\n", "Articles/x.md");
    }

    [Theory]
    [MemberData(nameof(Refusals))]
    public void What_is_refused_is_reported_and_what_to_write_instead_is_not(string refused, string rule, string instead)
    {
        const string Head = "---\ntitle: Harbour\ndate: 2026-02-07\n---\nText.\n\n";
        Assert.Contains(MarkdownArticle.ParseSyntax(Head + refused).Problems, problem => problem.Rule.Id == rule);
        Assert.Empty(MarkdownArticle.ParseSyntax(Head + instead).Problems);
    }

    [Fact]
    public void The_examples_of_CommonMark_are_counted()
    {
        var refused = Differences.All.Where(static row => row.IsRule).Sum(static row => row.Examples.Count);
        var other = Differences.All.Where(static row => !row.IsRule).Sum(static row => row.Examples.Count);
        var same = SpecificationExample.All.Count - refused - other;
        Assert.Contains(
            $"Of the {SpecificationExample.All.Count} examples of the specification, {same} become",
            Page,
            StringComparison.Ordinal
        );
        Assert.Contains($"{refused} have what", Page, StringComparison.Ordinal);
        Assert.Contains($"In {other} an article says", Page, StringComparison.Ordinal);
    }

    /// <summary>The cells of each row of a table.</summary>
    private static IEnumerable<string[]> Rows(string header) =>
        Page.Split('\n')
            .SkipWhile(line => !line.StartsWith(header, StringComparison.Ordinal))
            .Skip(2)
            .TakeWhile(static line => line.StartsWith('|'))
            .Select(static line => line.Trim().Trim('|').Split('|', StringSplitOptions.TrimEntries));

    /// <summary>What stands between ticks, with ends of lines where a sign stands for them.</summary>
    private static string Code(string cell)
    {
        var ticks = cell.TakeWhile(static c => c == '`').Count();
        return cell[ticks..^ticks].Replace(" ⏎ ", "\n", StringComparison.Ordinal).Replace("⏎ ", "\n", StringComparison.Ordinal);
    }
}
