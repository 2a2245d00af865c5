using System.Globalization;
using System.Text;

namespace NewsContent.Scale.Archives;

/// <summary>
/// The words of an invented article in Markdown: front matter, headings, and in the text of each section a link, stress, weight and
/// code; two of its paragraphs are the items of a list, and one is a block quotation.
/// </summary>
internal static class InventedMarkdown
{
    private const int PartsOfSection = 5;

    public static string TextOf(int number)
    {
        var blocks = InventedArticle.TextOf(number).Split("\n\n", StringSplitOptions.RemoveEmptyEntries);
        var (kicker, headline, summary) = (blocks[0], blocks[1], blocks[2].Split('\n'));
        var text = new StringBuilder().Append(
            CultureInfo.InvariantCulture,
            $"---\ntitle: \"{headline}\"\ndate: {summary[1]}\ndescription: \"{summary[0]}\"\ncategory: {kicker}\n---\n\n"
        );
        var lead = blocks.Length - 4 * PartsOfSection;
        for (var i = 3; i < blocks.Length; i++)
            text.Append(i < lead ? blocks[i] : PartOf((i - lead) % PartsOfSection, blocks[i])).Append("\n\n");
        return text.ToString();
    }

    private static string PartOf(int part, string block) =>
        part switch
        {
            0 => "## " + block,
            1 => WithSigns(block),
            2 => "- " + block.Replace(". ", ".\n- ", StringComparison.Ordinal),
            3 => block.Replace("The ", "The [plan](https://example.org/plans/harbour) and the ", StringComparison.Ordinal),
            _ => "> " + block,
        };

    /// <summary>The last four words of the paragraph: one with stress, one with weight, one as code.</summary>
    private static string WithSigns(string block)
    {
        var words = block.Split(' ');
        (words[^4], words[^3], words[^2]) = ($"*{words[^4]}*", $"**{words[^3]}**", $"`{words[^2]}`");
        return string.Join(' ', words);
    }
}
