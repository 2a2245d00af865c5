using System.Globalization;
using System.Net;
using System.Text;

namespace NewsContent.Tool.Export;

/// <summary>The text below the date, as one string.</summary>
internal static class PlainBody
{
    /// <summary>Paragraphs and headings with blank lines between them.</summary>
    public static string AsText(Article article) =>
        string.Join(
            "\n\n",
            article
                .Lead.Select(static paragraph => paragraph.Text)
                .Concat(
                    article.Sections.SelectMany(static section =>
                        section.Paragraphs.Select(static paragraph => paragraph.Text).Prepend(section.Heading)
                    )
                )
        );

    /// <summary>The same as HTML, each heading of its level, with every sign encoded that HTML would read.</summary>
    public static string AsHtml(Article article)
    {
        var html = new StringBuilder();
        foreach (var paragraph in article.Lead)
            Add("p", paragraph.Text);
        foreach (var section in article.Sections)
        {
            Add("h" + section.Level.ToString(CultureInfo.InvariantCulture), section.Heading);
            foreach (var paragraph in section.Paragraphs)
                Add("p", paragraph.Text);
        }

        return html.ToString();

        void Add(string element, string text) =>
            html.Append('<').Append(element).Append('>').Append(WebUtility.HtmlEncode(text)).Append("</").Append(element).Append('>');
    }
}
