using System.Text;

namespace NewsContent.Benchmarks;

/// <summary>The kinds of text whose reading must grow with their length and no faster.</summary>
public enum TextShape
{
    /// <summary>The sample's paragraphs.</summary>
    Ordinary,

    /// <summary>Every word has a capital, so that every word may be a name.</summary>
    Capitals,

    /// <summary>Quotations and nothing between them.</summary>
    Quotations,

    /// <summary>
    /// Sentences that never end and in which every third word says something: a hundred thousand sayings in a million characters.
    /// </summary>
    Sayings,
}

/// <summary>Makes texts of a shape and a length.</summary>
internal static class ShapedText
{
    private const int ParagraphLength = 600;

    private static readonly string[] Names =
    [
        "Maria ",
        "Soto ",
        "Harald ",
        "Brunn ",
        "Brightport ",
        "Harbour ",
        "Eva ",
        "Holm ",
        "Tollen ",
        "Council ",
    ];

    /// <summary>An article with one paragraph of about that many characters.</summary>
    public static string Paragraph(TextShape shape, int length) => Corpus.Header + Words(shape, length, seed: 0);

    /// <summary>An article of about that many characters in paragraphs of ordinary length.</summary>
    public static string Article(TextShape shape, int length)
    {
        var text = new StringBuilder(Corpus.Header, length + 2 * ParagraphLength);
        for (var number = 0; text.Length < length; number++)
            text.Append(Words(shape, ParagraphLength, number)).Append("\n\n");
        return text.ToString();
    }

    // Has a quotation, without which nobody is looked for, and ends in a full stop, without which a short line is a heading.
    private static string Words(TextShape shape, int length, int seed)
    {
        var passages = shape == TextShape.Ordinary ? Passages.Value : [];
        var text = new StringBuilder("“No,” he said. ", length + ParagraphLength);
        for (var i = seed; text.Length < length; i++)
        {
            text.Append(
                shape switch
                {
                    TextShape.Ordinary => passages[i % passages.Count] + " ",
                    TextShape.Capitals => Names[(i * 7 + i / 10) % Names.Length],
                    TextShape.Quotations => "“We stay.” ",
                    _ => "she said, ",
                }
            );
        }

        return text.Append("They left.").ToString();
    }

    private static readonly Lazy<IReadOnlyList<string>> Passages = new(Corpus.SamplePassages);
}
