using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using NewsContent.Tool.Export;

namespace NewsContent.Tool.Tests;

/// <summary>Blocks and inlines in the JSON of records, which no text makes yet.</summary>
public class BlockExportTests
{
    public static TheoryData<string, Block> Kinds =>
        new()
        {
            {
                """{"kind":"Paragraph","text":"a b","inlines":[{"kind":"Link","start":0,"length":3,"""
                    + @"""target"":""x"",""title"":""y"",""reference"":""s""}]}",
                new Paragraph("a b")
                {
                    Inlines =
                    [
                        new Inline(InlineKind.Link, 0, 3)
                        {
                            Target = "x",
                            Title = "y",
                            Reference = new ArticleReference("s", Nobody),
                        },
                    ],
                }
            },
            {
                """{"kind":"ListBlock","isOrdered":true,"start":3,"items":"""
                    + """[[{"kind":"Paragraph","text":"a","inlines":[]},{"kind":"Divider"}],[]]}""",
                new ListBlock(new ListItem(new Paragraph("a"), new Divider()), new ListItem()) { IsOrdered = true, Start = 3 }
            },
            {
                """{"kind":"BlockQuotation","speaker":{"name":"Ida Holm","role":"Mayor","kind":"Person"},"blocks":[]}""",
                new BlockQuotation { Speaker = new Speaker("Ida Holm", "Mayor") }
            },
            {
                """{"kind":"BlockQuotation","speaker":null,"blocks":[{"kind":"Paragraph","text":"a","inlines":[]}]}""",
                new BlockQuotation(new Paragraph("a"))
            },
            {
                """{"kind":"Figure","image":{"source":"x.jpg","alt":"a","title":"b","caption":null,"credit":"d","width":5,"height":4},"""
                    + """ "caption":{"kind":"Paragraph","text":"c","inlines":[]}}""".TrimStart(),
                new Figure(
                    new Image("x.jpg", "a")
                    {
                        Title = "b",
                        Credit = "d",
                        Width = 5,
                        Height = 4,
                    },
                    new Paragraph("c")
                )
            },
            {
                """{"kind":"Figure","image":{"source":"x.jpg","alt":"","title":null,"caption":null,"credit":null,"""
                    + """ "width":null,"height":null},"caption":null}""".TrimStart(),
                new Figure(new Image("x.jpg", ""))
            },
            {
                """{"kind":"Table","alignments":["Right"],"header":[{"kind":"Paragraph","text":"a","inlines":[]}],"""
                    + """ "rows":[[{"kind":"Paragraph","text":"b","inlines":[]}]]}""".TrimStart(),
                new Table([ColumnAlignment.Right], new TableRow("a"), [new TableRow("b")])
            },
            { """{"kind":"CodeBlock","code":"a\nb","language":"text"}""", new CodeBlock("a\nb", "text") },
            { """{"kind":"Divider"}""", new Divider() },
            { """{"kind":"Footnote","label":"1","blocks":[]}""", new Footnote("1") },
        };

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Each_kind_is_written_under_the_names_of_the_records(string expected, Block block)
    {
        var article = new Article("H", new DateOnly(2026, 2, 7), "s", [block], [new Section("Under it", block)]);

        var json = Written(article);

        Assert.Equal($"[{expected}]", json.GetProperty("leadBlocks").GetRawText());
        Assert.Equal($"[{expected}]", json.GetProperty("sections")[0].GetProperty("blocks").GetRawText());
    }

    [Fact]
    public void Headings_and_quotations_have_their_places_and_ids()
    {
        var article = new Article(
            "H",
            new DateOnly(2026, 2, 7),
            "s",
            sections:
            [
                new Section("What now", new ListBlock(new ListItem("“Stay,” he said.", new Quote("Stay"))))
                {
                    HeadingInlines = [new Inline(InlineKind.Strong, 5, 3)],
                },
            ]
        );

        var json = Written(article);

        var section = json.GetProperty("sections")[0];
        Assert.Equal("what-now", section.GetProperty("id").GetString());
        Assert.Equal(5, section.GetProperty("headingInlines")[0].GetProperty("start").GetInt32());
        Assert.Equal("“Stay,” he said.", section.GetProperty("paragraphs")[0].GetString());
        var quote = json.GetProperty("quotes")[0];
        Assert.Equal("quote_stay", quote.GetProperty("id").GetString());
        Assert.Equal((1, 4), (quote.GetProperty("start").GetInt32(), quote.GetProperty("length").GetInt32()));
    }

    private static JsonElement Written(Article article)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            new RecordForm().Write(json, article);
        }

        return JsonDocument.Parse(Encoding.UTF8.GetString(stream.ToArray())).RootElement;
    }

    private static Article Nobody() => throw new InvalidOperationException("No export asks for another article.");
}
