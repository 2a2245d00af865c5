using NewsContent.Text.Source;

namespace NewsContent.Text.Header;

/// <summary>
/// Knows files that were written for another program by how they begin: front matter, an e-mail, a web page, data. Signs around the
/// headline alone are <see cref="MarkedHeadline"/>.
/// </summary>
internal static class OtherFormats
{
    /// <summary>Front matter is not longer, in lines that are not blank.</summary>
    private const int LongestBlock = 80;

    private const string HowToBegin =
        "Write the headline on the first line and a date line such as 2026-02-07 below it. Other details are header lines, such "
        + "as “By: Jane Doe”.";

    /// <summary>Beginnings of files of which no line is an article's, and what such a file is.</summary>
    private static readonly (string Beginning, string Name)[] WholeFiles =
    [
        ("{\\rtf", "a word processor file (RTF)"),
        ("<!doctype", "a web page (HTML)"),
        ("<html", "a web page (HTML)"),
        ("<head", "a web page (HTML)"),
        ("<body", "a web page (HTML)"),
        ("<article", "a web page (HTML)"),
        ("<section", "a web page (HTML)"),
        ("<div", "a web page (HTML)"),
        ("<p>", "a web page (HTML)"),
        ("<p ", "a web page (HTML)"),
        ("<?xml", "an XML file"),
        ("<nitf", "an XML file"),
        ("<newsitem", "an XML file"),
        ("<rss", "an XML file"),
        ("%pdf-", "a PDF file"),
        ("\\documentclass", "a LaTeX file"),
        ("\\begin{", "a LaTeX file"),
        ("{\"", "JSON"),
        ("[{", "JSON"),
        ("begin:vcalendar", "a calendar file"),
    ];

    /// <summary>What a word processor's document leaves after when it is pasted.</summary>
    private static readonly string[] Leftovers =
    [
        "Normal 0 false",
        "Normal 0 true",
        "Normal 0 21 false",
        "Normal 0 14 false",
        "/* Style Definitions */",
        "mso-",
        "@page WordSection",
        "MicrosoftInternetExplorer4",
    ];

    private static readonly HashSet<string> MailKeys = new(
        (
            "from to cc bcc subject sent date reply-to message-id mime-version content-type received return-path delivered-to "
            + "von an betreff gesendet datum de à objet envoyé para asunto enviado fecha da a oggetto inviato data aan "
            + "onderwerp van verzonden "
            + "från till ämne skickat fra til emne od do temat wysłano من إلى الموضوع التاريخ"
        ).Split(' '),
        StringComparer.OrdinalIgnoreCase
    );

    private static readonly HashSet<string> MailSubjects = new(
        "subject to sent message-id mime-version betreff objet asunto oggetto onderwerp ämne emne temat الموضوع إلى".Split(' '),
        StringComparer.OrdinalIgnoreCase
    );

    /// <summary>What the file begins with that no article begins with; null when there is nothing.</summary>
    /// <param name="source">The file.</param>
    /// <param name="lines">Its lines that are not blank, at least one.</param>
    public static OtherFormat? At(ArticleSource source, IReadOnlyList<SourceLine> lines)
    {
        var first = source.Words(lines[0]);
        return WholeFile(source, lines, first) ?? FrontMatter(source, lines, first) ?? Mail(source, lines) ?? WordProcessor(lines, first);
    }

    private static OtherFormat? WholeFile(ArticleSource source, IReadOnlyList<SourceLine> lines, string first)
    {
        var isBrace =
            first is "{" or "[" && lines.Count > 1 && source.Words(lines[1]) is { Length: > 0 } next && next[0] is '"' or '{' or '}';
        var name = isBrace ? "JSON" : null;
        foreach (var (beginning, format) in WholeFiles)
        {
            if (name is null && first.StartsWith(beginning, StringComparison.OrdinalIgnoreCase))
                name = format;
        }

        return name is null
            ? null
            : new OtherFormat(name, "Save only the words, as plain text. " + HowToBegin, lines[0].Trimmed)
            {
                LineCount = lines.Count,
                IsWholeFile = true,
            };
    }

    private static OtherFormat? FrontMatter(ArticleSource source, IReadOnlyList<SourceLine> lines, string fence)
    {
        if (fence is not ("---" or "+++" or ";;;" or "~~~" or "<!--"))
            return null;
        var end = fence == "<!--" ? "-->" : fence;
        var (count, keys) = (1, 0);
        TextRange? headline = null,
            date = null;
        for (; count < lines.Count && count < LongestBlock; count++)
        {
            var words = source.Words(lines[count]);
            if (words == end || words == "..." && fence == "---")
            {
                count++;
                break;
            }

            if (KeyedLine.Read(source, lines[count]) is { } line)
            {
                keys++;
                var meaning = HeaderLabels.Find(line.Key);
                var value = line.UnquotedIn(source.Text);
                if (headline is null && meaning == LabelMeaning.Headline && value.Length > 0)
                    headline = value;
                if (date is null && meaning == LabelMeaning.Date && value.Length > 0)
                    date = value;
            }
            else if (keys == 0 || words[0] is not ('-' or '[' or ']' or '"' or '\'' or '#' or '}' or '{' or '|' or '>'))
            {
                // Without its end the block goes as far as its keys.
                break;
            }
        }

        return keys == 0
            ? null
            : new OtherFormat($"front matter (keys between {fence} lines)", HowToBegin, lines[0].Trimmed)
            {
                LineCount = count,
                Headline = headline,
                Date = date,
            };
    }

    private static OtherFormat? Mail(ArticleSource source, IReadOnlyList<SourceLine> lines)
    {
        var (count, hasSubject) = (0, false);
        TextRange? headline = null;
        for (; count < lines.Count && KeyedLine.Read(source, lines[count]) is { } line; count++)
        {
            if (!MailKeys.Contains(line.Key) && !(count > 0 && line.Key.StartsWith("x-", StringComparison.OrdinalIgnoreCase)))
                break;
            var isSubject = MailSubjects.Contains(line.Key);
            hasSubject |= isSubject || line.Value.In(source.Text).IndexOfAny(['@']) >= 0;
            if (isSubject && line.Value.Length > 0)
                headline = line.Value;
        }

        return count < 2 || !hasSubject
            ? null
            : new OtherFormat("the header of an e-mail", "Delete these lines. " + HowToBegin, lines[0].Trimmed)
            {
                LineCount = count,
                Headline = headline,
            };
    }

    private static OtherFormat? WordProcessor(IReadOnlyList<SourceLine> lines, string first) =>
        Leftovers.Any(left => first.StartsWith(left, StringComparison.OrdinalIgnoreCase))
            ? new OtherFormat("a line left over from a word processor", "Delete it. " + HowToBegin, lines[0].Trimmed) { LineCount = 1 }
            : null;
}
