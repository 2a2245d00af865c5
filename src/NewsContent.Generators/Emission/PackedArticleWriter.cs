using System.Globalization;
using System.Text;
using NewsContent.Text.Syntax;

namespace NewsContent.Generators.Emission;

/// <summary>
/// Writes an article's content as the one string that the generated code holds of it. The form is defined at
/// <c>ArticleContent</c> in the NewsContent library, which reads it; the two change together.
/// </summary>
internal sealed class PackedArticleWriter
{
    /// <summary>UNIT SEPARATOR, a control character and so forbidden in every article.</summary>
    private const char Separator = '\u001F';

    private const string Version = "2";

    private readonly StringBuilder _packed = new(Version);
    private readonly List<SpeakerSyntax> _speakers = [];
    private readonly Dictionary<SpeakerSyntax, int> _speakerIndexes = [];

    /// <summary>The packed form of an article that is complete.</summary>
    public static string Write(ArticleSyntax article, string sourcePath, string slug)
    {
        var writer = new PackedArticleWriter();
        writer.WriteHeader(article, sourcePath, slug);
        writer.WriteBody(article);
        return writer._packed.ToString();
    }

    private void WriteHeader(ArticleSyntax article, string sourcePath, string slug)
    {
        var published = article.Published!.Value;
        Field(slug);
        Field(sourcePath);
        Field(article.Kicker?.Text);
        Field(article.Headline!.Text);
        Field(article.Summary?.Text);
        Field(IsoFormat.Date(published));
        Field(IsoFormat.Time(published));
        Field(article.Updated is { } updated ? IsoFormat.Date(updated) : null);
        Field(article.Updated is { } updatedAt ? IsoFormat.Time(updatedAt) : null);
        Field(article.Language);
        Field(article.Location);
        Field(article.Source);
        List(article.Authors, Field);
        List(article.Tags, Field);
    }

    private void WriteBody(ArticleSyntax article)
    {
        var quotes = article.SummaryQuotes.Concat(article.Quotes).ToList();
        foreach (var quote in quotes) Note(quote.Speaker);

        List(_speakers, WriteSpeaker);
        List(article.Paragraphs, paragraph => Field(paragraph.Text));
        List(article.Sections, WriteSection);
        List(quotes, WriteQuote);
    }

    private void Note(SpeakerSyntax? speaker)
    {
        if (speaker is null || _speakerIndexes.ContainsKey(speaker)) return;
        _speakerIndexes.Add(speaker, _speakers.Count);
        _speakers.Add(speaker);
    }

    private void WriteSpeaker(SpeakerSyntax speaker)
    {
        Field(speaker.Name);
        Field(speaker.Role);
        Field(Number((int)speaker.Kind));
    }

    private void WriteSection(SectionSyntax section)
    {
        Field(section.Heading.Text);
        Field(Number(section.FirstParagraphIndex));
        Field(Number(section.ParagraphCount));
    }

    private void WriteQuote(QuoteSyntax quote)
    {
        Field(Number(quote.ParagraphIndex));
        Integer(quote.Speaker is null ? -1 : _speakerIndexes[quote.Speaker]);
        Integer(quote.LineIndex + 1);
        Integer((int)quote.Attribution.Rule);
        Integer((int)quote.Attribution.Confidence);
        foreach (var piece in quote.Pieces)
        {
            Integer(piece.ParagraphIndex);
            Integer(piece.Range.Start);
            Integer(piece.Range.Length);
        }

        Field(quote.Cue?.Text);
    }

    private void List<T>(IReadOnlyList<T> items, Action<T> write)
    {
        Field(Number(items.Count));
        foreach (var item in items) write(item);
    }

    private void Field(string? value) => _packed.Append(Separator).Append(value);

    /// <summary>One more integer of the field begun last.</summary>
    private void Integer(int value) => _packed.Append(' ').Append(Number(value));

    private static string Number(int value) => value.ToString(NumberFormatInfo.InvariantInfo);
}
