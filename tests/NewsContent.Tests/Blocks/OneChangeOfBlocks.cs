namespace NewsContent.Tests.Blocks;

/// <summary>All that can differ between two articles in blocks and inlines, one at a time, for <see cref="Samples.WithBlocks"/>.</summary>
internal static class OneChangeOfBlocks
{
    public static readonly Dictionary<string, Func<Article, Article>> All = new()
    {
        ["Lead[0].Inlines[0].Target"] = article => OfInline(article, 0, inline => inline with { Target = "https://example.org/other" }),
        ["Lead[0].Inlines[0].Title"] = article => OfInline(article, 0, inline => inline with { Title = null }),
        ["Lead[0].Inlines[0].Reference"] = article =>
            OfInline(article, 0, inline => inline with { Reference = new ArticleReference(Samples.Talks()) }),
        ["Lead[0].Inlines[1]"] = article => OfInline(article, 1, static _ => new Inline(InlineKind.Code, 5, 10)),
        ["Lead[0].Inlines.Count"] = article => OfLead<Paragraph>(article, 0, static block => block with { Inlines = [block.Inlines[0]] }),
        ["LeadBlocks[1].IsOrdered"] = article => OfLead<ListBlock>(article, 1, static list => list with { IsOrdered = true }),
        ["LeadBlocks[1].Start"] = article => OfLead<ListBlock>(article, 1, static list => list with { Start = 2 }),
        ["LeadBlocks[1].Items[1].Blocks[1].Items[0].Blocks.Count"] = article =>
            OfLead<ListBlock>(article, 1, static list =>
                list with
                {
                    Items =
                    [
                        list.Items[0],
                        new ListItem(
                            list.Items[1].Blocks[0],
                            new ListBlock(new ListItem(new Paragraph("Old"), new Paragraph("New"))) { IsOrdered = true, Start = 3 }
                        ),
                    ],
                }
            ),
        ["LeadBlocks[2]"] = article => OfLead<Divider>(article, 2, static _ => new CodeBlock("")),
        ["LeadBlocks.Count"] = article => OneOf(article, article.LeadBlocks.Append(new Divider())),
        ["Sections[0].HeadingInlines[0]"] = article =>
            OfSection(article, 0, static section => section with { HeadingInlines = [new Inline(InlineKind.Strong, 5, 4)] }),
        ["Sections[0].Blocks[0].Speaker"] = article =>
            OfBlock<BlockQuotation>(article, 0, 0, static block => block with { Speaker = null }),
        ["Sections[0].Blocks[1].Image.Source"] = article =>
            OfBlock<Figure>(article, 0, 1, static block => block with { Image = block.Image with { Source = "x.jpg" } }),
        ["Sections[0].Blocks[1].Image.Alt"] = article =>
            OfBlock<Figure>(article, 0, 1, static block => block with { Image = block.Image with { Alt = "" } }),
        ["Sections[0].Blocks[1].Image.Title"] = article =>
            OfBlock<Figure>(article, 0, 1, static block => block with { Image = block.Image with { Title = null } }),
        ["Sections[0].Blocks[1].Image.Credit"] = article =>
            OfBlock<Figure>(article, 0, 1, static block => block with { Image = block.Image with { Credit = "Ida Lund" } }),
        ["Sections[0].Blocks[1].Image.Width"] = article =>
            OfBlock<Figure>(article, 0, 1, static block => block with { Image = block.Image with { Width = 640 } }),
        ["Sections[0].Blocks[1].Image.Height"] = article =>
            OfBlock<Figure>(article, 0, 1, static block => block with { Image = block.Image with { Height = 480 } }),
        ["Sections[0].Blocks[1].Caption"] = article => OfSection(article, 0, static section =>
            {
                var pier = (Figure)section.Blocks[1];
                return section with
                {
                    Blocks = [section.Blocks[0], pier with { Caption = null }, new Figure(new Image("sign.jpg", ""), pier.Caption)],
                };
            }),
        ["Sections[1].Blocks[0].Alignments"] = article =>
            OfBlock<Table>(article, 1, 0, static table => new Table(
                [ColumnAlignment.Left, ColumnAlignment.Right],
                table.Header,
                table.Rows
            )),
        ["Sections[1].Paragraphs[0].Text"] = article =>
            OfBlock<Table>(article, 1, 0, static table => table with { Header = new TableRow("Years", "Ships") }),
        ["Sections[1].Blocks[1].Code"] = article => OfBlock<CodeBlock>(article, 1, 1, static code => code with { Code = "" }),
        ["Sections[1].Blocks[1].Language"] = article => OfBlock<CodeBlock>(article, 1, 1, static code => code with { Language = null }),
        ["Sections[1].Blocks[3].Label"] = article => OfBlock<Footnote>(article, 1, 3, static note => note with { Label = "2" }),
        ["Sections[1].Blocks[3]"] = article => OfBlock<Footnote>(article, 1, 3, static note => new BlockQuotation(note.Blocks)),
    };

    private static Article OfInline(Article article, int index, Func<Inline, Inline> change) =>
        OfLead<Paragraph>(article, 0, paragraph =>
            paragraph with
            {
                Inlines = [.. paragraph.Inlines.Select((inline, i) => i == index ? change(inline) : inline)],
            }
        );

    private static Article OfLead<T>(Article article, int index, Func<T, Block> change)
        where T : Block => OneOf(article, article.LeadBlocks.Select((block, i) => i == index ? change((T)block) : block));

    private static Article OfBlock<T>(Article article, int section, int index, Func<T, Block> change)
        where T : Block =>
        OfSection(article, section, changed =>
            changed with
            {
                Blocks = [.. changed.Blocks.Select((block, i) => i == index ? change((T)block) : block)],
            }
        );

    private static Article OfSection(Article article, int index, Func<Section, Section> change) =>
        OneOf(article, article.LeadBlocks, [.. article.Sections.Select((section, i) => i == index ? change(section) : section)]);

    private static Article OneOf(Article article, IEnumerable<Block> lead, IEnumerable<Section>? sections = null) =>
        new(article.Headline, article.Published, article.Slug, lead, sections ?? article.Sections) { SourcePath = article.SourcePath };
}
