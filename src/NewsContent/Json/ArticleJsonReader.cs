using System.Text.Json;

namespace NewsContent.Json;

/// <summary>Reads the shape that <see cref="ArticleJsonWriter"/> writes. Properties that it does not know are skipped.</summary>
internal sealed class ArticleJsonReader
{
    private readonly JsonElement _json;
    private readonly BlockJsonReader _blocks;

    private ArticleJsonReader(JsonElement json, Func<ArticleCatalog>? catalog)
    {
        _json = json;
        _blocks = new BlockJsonReader(json, catalog);
    }

    /// <summary>The article of an object.</summary>
    /// <param name="json">The object.</param>
    /// <param name="catalog">Where references lead; null for nowhere.</param>
    /// <param name="make">Makes the article of its parts.</param>
    /// <exception cref="JsonException">The object lacks something, or says what no article can say.</exception>
    public static TArticle Read<TArticle>(JsonElement json, Func<ArticleCatalog>? catalog, Func<ArticleParts, TArticle> make)
        where TArticle : Article
    {
        try
        {
            if (json.ValueKind != JsonValueKind.Object)
                throw new JsonException("There is no article: the JSON is no object.");
            var reader = new ArticleJsonReader(json, catalog);
            return (TArticle)reader.WithHeader(make(reader.Parts()));
        }
        catch (Exception fault) when (fault is ArgumentException or InvalidOperationException)
        {
            throw new JsonException("The JSON says what no article can say. " + fault.Message, fault);
        }
    }

    private ArticleParts Parts() =>
        new(
            _json.RequiredText("headline"),
            Date("published").Day ?? throw JsonParts.Missing("published"),
            _json.RequiredText("slug"),
            _blocks.Blocks(_json, "lead"),
            [.. _json.Items("sections").Select(Section)],
            _blocks.Quotes(_json, "summaryQuotes", _json.Text("summary") ?? "")
        );

    private Article WithHeader(Article article)
    {
        var (updated, updatedAt) = Date("updated");
        return article with
        {
            SourcePath = _json.Text("sourcePath") ?? "",
            Status = _json.Value<ArticleStatus>("status") ?? ArticleStatus.Published,
            Kicker = _json.Text("kicker"),
            Summary = _json.Text("summary"),
            PublishedAt = Date("published").Moment,
            Updated = updated,
            UpdatedAt = updatedAt,
            Embargo = _json.Moment("embargo"),
            Expires = _json.Moment("expires"),
            Language = _json.Text("language") ?? "en",
            Byline = [.. _json.Items("byline").Select(Author)],
            Credits =
            [
                .. _json
                    .Items("credits")
                    .Select(static credit => new Credit(
                        credit.Value<CreditKind>("kind") ?? throw JsonParts.Missing("kind"),
                        Author(credit)
                    )),
            ],
            Corrections =
            [
                .. _json
                    .Items("corrections")
                    .Select(static one => new Correction(JsonParts.DayOf(one.RequiredText("date"), "date"), one.RequiredText("text"))),
            ],
            Location = _json.Text("location"),
            Source = _json.Text("source"),
            Image = _json.Find("image") is { } image ? BlockJsonReader.Image(image) : null,
            Tags = _json.Texts("tags"),
            Related = [.. _json.Texts("related").Select(_blocks.Reference)],
            Aliases = _json.Texts("aliases"),
            Form = _json.Value<ArticleForm>("form"),
        };
    }

    private Section Section(JsonElement section) =>
        new(section.RequiredText("heading"), _blocks.Blocks(section, "blocks"))
        {
            Level = section.Number("level") ?? 2,
            HeadingInlines = _blocks.Inlines(section),
        };

    private static Author Author(JsonElement author) => new(author.RequiredText("name"), author.Text("role"));

    /// <summary>A day; a moment, which says its day in its own zone; or both in a list.</summary>
    private (DateOnly? Day, DateTimeOffset? Moment) Date(string property)
    {
        if (_json.Find(property) is not { } value)
            return (null, null);
        if (value.ValueKind != JsonValueKind.Array)
        {
            var text = JsonParts.TextOf(value, property);
            if (!text.Contains('T', StringComparison.Ordinal))
                return (JsonParts.DayOf(text, property), null);
            var moment = JsonParts.MomentOf(value, property);
            return (DateOnly.FromDateTime(moment.DateTime), moment);
        }

        if (value.GetArrayLength() != 2)
            throw new JsonException($"“{property}” is neither a date nor a day and a moment.");
        DateOnly? day = value[0].ValueKind == JsonValueKind.Null ? null : JsonParts.DayOf(JsonParts.TextOf(value[0], property), property);
        return (day, JsonParts.MomentOf(value[1], property));
    }
}

/// <summary>What the constructors of an article take.</summary>
internal sealed record ArticleParts(
    string Headline,
    DateOnly Published,
    string Slug,
    IEnumerable<Block> Lead,
    IEnumerable<Section> Sections,
    IEnumerable<Quote> SummaryQuotes
)
{
    public Article Article() => new(Headline, Published, Slug, Lead, Sections, SummaryQuotes);

    public Article<TFields> Article<TFields>(TFields fields)
        where TFields : class => new(Headline, Published, Slug, fields, Lead, Sections, SummaryQuotes);
}
