using System.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using NewsContent.Markdown;

namespace NewsContent.Tool.Importing.Bodies;

/// <summary>Which id a heading has on the site, and which one it has in an article.</summary>
internal sealed class HeadingIds
{
    private readonly Dictionary<string, string> _ids = new(StringComparer.OrdinalIgnoreCase);

    private HeadingIds() { }

    /// <summary>The id in the article’s page; null when the site has no such heading.</summary>
    public string? Find(string id) => _ids.GetValueOrDefault(id);

    /// <summary>Reads the headings of a text as it is in the source.</summary>
    /// <param name="text">The text without front matter.</param>
    /// <param name="skipsFirst">Whether a heading of the first level above all text is the headline.</param>
    public static HeadingIds Of(string text, bool skipsFirst)
    {
        var found = new HeadingIds();
        if (text.Length > 2_000_000 || MarkdownParser.Parse(text) is not { } document)
            return found;
        var taken = new Dictionary<string, int>(StringComparer.Ordinal);
        var headings = new List<(string Site, string Words)>();
        for (var i = 0; i < document.Count; i++)
        {
            if (document[i] is not HeadingBlock heading)
                continue;
            var words = WordsOf(heading);
            var (bare, own) = HeadingAttribute.Split(words);
            var site = own ?? Distinct(OfSite(bare), taken);
            var isHeadline = skipsFirst && heading.Level == 1 && i == 0;
            if (!isHeadline && !IsEmpty(document, i))
                headings.Add((site, bare));
        }

        var ids = PageIds.OfSections([.. headings.Select(static heading => heading.Words)]);
        for (var i = 0; i < ids.Length; i++)
            found._ids.TryAdd(headings[i].Site, ids[i]);
        return found;
    }

    /// <summary>A heading with no text below it is none in an article: its words are a paragraph there.</summary>
    private static bool IsEmpty(MarkdownDocument document, int place)
    {
        var next = document.Skip(place + 1).FirstOrDefault(static block => block is not (HtmlBlock or LinkReferenceDefinitionGroup));
        return next is null || next is HeadingBlock below && below.Level <= ((HeadingBlock)document[place]).Level;
    }

    private static string WordsOf(HeadingBlock heading)
    {
        var words = new StringBuilder();
        foreach (var inline in heading.Inline?.Descendants<LeafInline>() ?? [])
        {
            words.Append(
                inline switch
                {
                    LiteralInline literal => literal.Content.ToString(),
                    CodeInline code => code.Content,
                    HtmlEntityInline entity => entity.Transcoded.ToString(),
                    LineBreakInline => " ",
                    _ => "",
                }
            );
        }

        return words.ToString().Trim();
    }

    /// <summary>As GitHub makes them, and Hugo and Astro with it: small letters, hyphens for blanks, no other signs.</summary>
    private static string OfSite(string words)
    {
        var id = new StringBuilder();
        foreach (var c in words.Trim())
        {
            if (char.IsLetterOrDigit(c) || c is '-' or '_')
                id.Append(char.ToLowerInvariant(c));
            else if (c == ' ')
                id.Append('-');
        }

        return id.ToString();
    }

    private static string Distinct(string id, Dictionary<string, int> taken)
    {
        if (taken.TryAdd(id, 0))
            return id;
        return $"{id}-{++taken[id]}";
    }
}
