using CsCheck;

namespace NewsContent.Tests;

/// <summary>Articles of every kind of block and inline, nested in each other, for properties.</summary>
internal static class RandomArticles
{
    private static readonly Gen<string> Words = Gen.OneOf("a", "b c", "“x”", "日本", "😀", "two words", "é");

    private static readonly Gen<Speaker> Speakers = Gen.OneOf(new Speaker("Ida Holm"), new Speaker("Per Brunn", "Mayor"));

    public static Gen<Article> All { get; } =
        Gen.Select(
            Blocks(3).Array[0, 4],
            Gen.Select(Words, Blocks(3).Array[0, 4], Gen.Int[2, 6], Gen.Bool, MakeSection).Array[0, 3],
            Gen.Select(Words, Words, Words.Null(), Gen.Int[1, 5000].Nullable(), MakePicture).Null(),
            static (lead, sections, image) => new Article("Headline", new DateOnly(2026, 2, 7), "s", lead, sections) { Image = image }
        );

    private static Image MakePicture(string source, string alt, string? words, int? size) =>
        new(source, alt)
        {
            Caption = words,
            Credit = words,
            Width = size,
            Height = size,
        };

    /// <summary>Blocks that stand in each other no deeper than this.</summary>
    public static Gen<Block> Blocks(int depth)
    {
        var paragraphs = Paragraphs();
        var rows = Gen.Select(paragraphs, paragraphs, static (one, two) => new TableRow([one, two]));
        var flat = Gen.OneOf(
            paragraphs.Select(static paragraph => (Block)paragraph),
            Gen.Const<Block>(new Divider()),
            Gen.Select(Words, Words.Null(), static (code, language) => (Block)new CodeBlock(code, language)),
            Gen.Select(Words, Words.Null(), paragraphs.Null(), static (target, title, caption) =>
                (Block)new Figure(new Image("to " + target, "b") { Title = title, Credit = title }, caption)
            ),
            Gen.Select(rows, rows.Array[0, 2], static (header, more) =>
                (Block)new Table([ColumnAlignment.Left, ColumnAlignment.Right], header, more)
            )
        );
        if (depth == 0)
            return flat;
        var inner = Blocks(depth - 1).Array[0, 2];
        return Gen.OneOf(
            flat,
            Gen.Select(
                inner.Select(static some => new ListItem(some)).Array[0, 3],
                Gen.Bool,
                Gen.Int[0, 20],
                static (items, isOrdered, start) => (Block)new ListBlock(items) { IsOrdered = isOrdered, Start = isOrdered ? start : 1 }
            ),
            Gen.Select(inner, Speakers.Null(), static (some, speaker) => (Block)new BlockQuotation(some) { Speaker = speaker }),
            Gen.Select(Words, inner, static (label, some) => (Block)new Footnote(label, some))
        );
    }

    /// <summary>Three words, of which some are linked, stressed or quoted.</summary>
    private static Gen<Paragraph> Paragraphs() =>
        Gen.Select(Words, Words, Words, Gen.Int[0, 6], Speakers.Null(), static (one, two, three, form, speaker) =>
        {
            var text = $"{one} {two} {three}";
            Inline[] inlines = form switch
            {
                1 => [new Inline(InlineKind.Strong, 0, one.Length)],
                2 =>
                [
                    new Inline(InlineKind.Link, 0, text.Length) { Target = two, Title = three },
                    new Inline(InlineKind.Emphasis, one.Length + 1, two.Length),
                    new Inline(InlineKind.FootnoteReference, text.Length, 0) { Target = "1" },
                ],
                3 =>
                [
                    new Inline(InlineKind.Image, one.Length, 1) { Target = "x.jpg" },
                    new Inline(InlineKind.Code, one.Length + 1, 1 + two.Length),
                ],
                5 => [new Inline(InlineKind.Link, 0, one.Length) { Reference = ReferenceTo(two) }],
                _ => [],
            };
            Quote[] quotes = form is 2 or 4 ? [new Quote(two, speaker, "said", form)] : [];
            return new Paragraph(text, quotes) { Inlines = inlines };
        });

    private static ArticleReference ReferenceTo(string slug) => new(slug, static () => throw new InvalidOperationException());

    private static Section MakeSection(string heading, Block[] blocks, int level, bool isStressed) =>
        new(heading, blocks) { Level = level, HeadingInlines = isStressed ? [new Inline(InlineKind.Emphasis, 0, heading.Length)] : [] };
}
