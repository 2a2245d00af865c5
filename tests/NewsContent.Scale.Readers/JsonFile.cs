using System.Text.Json;
using System.Text.Json.Serialization;

namespace NewsContent.Scale.Readers;

/// <summary>All articles, with sections, quotations and speakers found already, in one embedded file of JSON.</summary>
internal static partial class JsonFile
{
    public static ReadArticles Read()
    {
        using var stream = typeof(JsonFile).Assembly.GetManifestResourceStream("articles.json")!;
        var articles = JsonSerializer.Deserialize(stream, Context.Default.JsonArticleArray)!;
        return new ReadArticles(
            articles.Length,
            articles.Sum(static article => (long)article.Headline.Length),
            articles.Sum(static article => Parts(article.Lead) + article.Sections.Sum(static section => Parts(section.Paragraphs)))
        );
    }

    private static long Parts(JsonParagraph[] paragraphs) => paragraphs.Sum(static paragraph => 1L + paragraph.Quotes.Length);

    private sealed record JsonArticle(
        string Slug,
        string? Kicker,
        string Headline,
        string? Summary,
        DateOnly Published,
        string Language,
        string SourcePath,
        JsonParagraph[] Lead,
        JsonSection[] Sections,
        JsonQuote[] SummaryQuotes
    );

    private sealed record JsonSection(string Heading, JsonParagraph[] Paragraphs);

    private sealed record JsonParagraph(string Text, JsonQuote[] Quotes);

    private sealed record JsonQuote(string Text, JsonSpeaker? Speaker, string? Cue, int Line);

    private sealed record JsonSpeaker(string Name, string? Role, string Kind);

    [JsonSerializable(typeof(JsonArticle[]))]
    private sealed partial class Context : JsonSerializerContext;
}
