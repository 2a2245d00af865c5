using System.Globalization;
using System.Text.Json;

namespace NewsContent.Json;

/// <summary>Reads blocks with what is in them.</summary>
internal sealed class BlockJsonReader
{
    private readonly Speaker[] _speakers;
    private readonly Func<ArticleCatalog>? _catalog;

    /// <param name="article">The object of the article, which has the speakers.</param>
    /// <param name="catalog">Where references lead; null for nowhere.</param>
    public BlockJsonReader(JsonElement article, Func<ArticleCatalog>? catalog)
    {
        _catalog = catalog;
        _speakers =
        [
            .. article
                .Items("speakers")
                .Select(static speaker => new Speaker(
                    speaker.RequiredText("name"),
                    speaker.Text("role"),
                    speaker.Value<SpeakerKind>("kind") ?? SpeakerKind.Person
                )),
        ];
    }

    public Block[] Blocks(JsonElement parent, string property) => [.. parent.Items(property).Select(Block)];

    public Quote[] Quotes(JsonElement parent, string property, string text) =>
        [.. parent.Items(property).Select(quote => Quote(quote, text))];

    public Inline[] Inlines(JsonElement parent) =>
        [
            .. parent
                .Items("inlines")
                .Select(inline => new Inline(
                    inline.Value<InlineKind>("kind") ?? throw JsonParts.Missing("kind"),
                    inline.Number("start") ?? throw JsonParts.Missing("start"),
                    inline.Number("length") ?? throw JsonParts.Missing("length")
                )
                {
                    Target = inline.Text("target"),
                    Title = inline.Text("title"),
                    Reference = inline.Text("article") is { } slug ? Reference(slug) : null,
                }),
        ];

    /// <summary>Nothing is looked up before someone asks.</summary>
    public ArticleReference Reference(string slug)
    {
        var catalog = _catalog;
        return new ArticleReference(slug, () => (catalog ?? throw ArticleReferenceJsonConverter.LeadsNowhere(slug))()[slug]);
    }

    private Block Block(JsonElement block) =>
        block.Text("type") switch
        {
            null => Paragraph(block),
            BlockTypes.List => new ListBlock(
                block.Items("items").Select(item => new ListItem(JsonParts.ItemsOf(item, "items").Select(Block)))
            )
            {
                IsOrdered = block.Find("isOrdered") is { ValueKind: JsonValueKind.True },
                Start = block.Number("start") ?? 1,
            },
            BlockTypes.Quotation => new BlockQuotation(Blocks(block, "blocks")) { Speaker = Speaker(block) },
            BlockTypes.Figure => new Figure(
                Image(block.Find("image") ?? throw JsonParts.Missing("image")),
                block.Find("caption") is { } caption ? Paragraph(caption) : null
            ),
            BlockTypes.Table => Table(block),
            BlockTypes.Code => new CodeBlock(block.RequiredText("code"), block.Text("language")),
            BlockTypes.Divider => new Divider(),
            BlockTypes.Footnote => new Footnote(block.RequiredText("label"), Blocks(block, "blocks")),
            var other => throw new JsonException($"There is no block of the type “{other}”."),
        };

    private Paragraph Paragraph(JsonElement paragraph)
    {
        var text = paragraph.RequiredText("text");
        return new Paragraph(text, Quotes(paragraph, "quotes", text)) { Inlines = Inlines(paragraph) };
    }

    public static Image Image(JsonElement image) =>
        new(image.RequiredText("source"), image.Text("alt") ?? "")
        {
            Title = image.Text("title"),
            Caption = image.Text("caption"),
            Credit = image.Text("credit"),
            Width = image.Number("width"),
            Height = image.Number("height"),
        };

    private Table Table(JsonElement table)
    {
        TableRow[] rows = [.. table.Items("rows").Select(row => new TableRow(JsonParts.ItemsOf(row, "rows").Select(Paragraph)))];
        if (rows.Length == 0)
            throw JsonParts.Missing("rows");
        return table.Find("alignments") is null
            ? new Table(rows[0], rows[1..])
            : new Table(
                table.Texts("alignments").Select(static name => JsonParts.ValueOf<ColumnAlignment>(name, "alignments")),
                rows[0],
                rows[1..]
            );
    }

    private Quote Quote(JsonElement quote, string text)
    {
        var (start, length) = (quote.Number("start") ?? -1, quote.Number("length") ?? 0);
        return new Quote(quote.Text("text") ?? At(text, start, length), Speaker(quote), quote.Text("cue"), quote.Number("line") ?? 0)
        {
            Start = start,
            Length = length,
            Attribution = quote.Value<AttributionRule>("rule") is { } rule
                ? new QuoteAttribution(rule, quote.Value<AttributionConfidence>("confidence") ?? AttributionConfidence.None)
                : null,
        };
    }

    private static string At(string text, int start, int length) =>
        start >= 0 && length >= 0 && start <= text.Length && length <= text.Length - start
            ? text.Substring(start, length)
            : throw new JsonException(
                string.Create(CultureInfo.InvariantCulture, $"A quotation of {length} characters at {start} is outside of its paragraph.")
            );

    private Speaker? Speaker(JsonElement parent) =>
        parent.Number("speaker") is not { } place ? null
        : place >= 0 && place < _speakers.Length ? _speakers[place]
        : throw new JsonException(string.Create(CultureInfo.InvariantCulture, $"There is no speaker {place}."));
}
