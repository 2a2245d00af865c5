using CsCheck;

namespace NewsContent.Tests.Html;

/// <summary>Random articles with all kinds of block, nested, of words that are awkward in HTML.</summary>
internal static class RandomRecords
{
    private const int DeepestBlocks = 3;

    // Halves of surrogate pairs stand between letters, so that two never meet.
    private static readonly string[] Pieces =
    [
        "tide",
        "日本",
        "é",
        "😀",
        " ",
        "  ",
        "\n",
        "\r\n",
        "\t",
        "<b>",
        "</p>",
        "<!--",
        "]]>",
        "&amp;",
        "&#0;",
        "\"",
        "'",
        "`",
        "+",
        "\0",
        "\u0001",
        "\u001B[2J",
        "\u0092",
        "\u00A0",
        "\u202E",
        "\u2028",
        "\uE000",
        "\uFEFF",
        "\uFFFE",
        "\uFDD0",
        "x\uD800x",
        "x\uDC00x",
    ];

    private static readonly string[] Targets =
    [
        "https://example.org/?a=1&b=2#c",
        "pier.jpg",
        "/news/\"x\"",
        "#note_1",
        "mailto:ida@example.org",
        "javascript:alert(1)",
        "data:text/html,x",
        "//example.org",
        "java\tscript:x",
    ];

    private static readonly string[] Labels = ["1", "2", "budget", "<b>", "none"];

    private static readonly Gen<string> Words = Gen.OneOf(Pieces).Array[0, 6].Select(string.Concat);
    private static readonly Gen<string> SomeWords = Words.Select(words => "w" + words);
    private static readonly Gen<string> Target = Gen.OneOf(Targets);
    private static readonly Gen<string> Label = Gen.OneOf(Labels);
    private static readonly Gen<string?> Title = Gen.OneOf(Gen.Const((string?)null), Words.Select(words => (string?)words));

    public static readonly Gen<Paragraph> Paragraph = ParagraphOf();

    public static readonly Gen<Block> Block = BlockOf(DeepestBlocks);

    public static readonly Gen<Article> Article =
        from headline in SomeWords
        from kicker in Title
        from summary in Title
        from authors in Words.Array[0, 2]
        from helpers in SomeWords.Array[0, 2]
        from corrections in SomeWords.Array[0, 2]
        from lead in Block.Array[0, 4]
        from sections in Section().Array[0, 3]
        select new Article(headline, new DateOnly(2026, 2, 7), "slug", lead, sections)
        {
            Kicker = kicker,
            Summary = summary,
            Authors = authors,
            Credits = [.. helpers.Select(name => new Credit(CreditKind.Photos, new Author(name, kicker)))],
            Corrections = [.. corrections.Select(words => new Correction(new DateOnly(2026, 2, 9), words))],
        };

    private static Gen<Section> Section() =>
        from heading in RunOf(2)
        from level in Gen.Int[2, 6]
        from blocks in Block.Array[0, 3]
        select new Section(heading.Text, blocks) { HeadingInlines = heading.Inlines, Level = level };

    private static Gen<Paragraph> ParagraphOf() =>
        from run in RunOf(3)
        from cuts in Gen.Int[0, Math.Max(run.Text.Length, 1)].Array[0, 6]
        let places = cuts.Select(cut => Math.Min(cut, run.Text.Length)).Order().ToArray()
        let quotes = Enumerable
            .Range(0, places.Length / 2)
            .Select(i => (Start: places[2 * i], Length: places[(2 * i) + 1] - places[2 * i]))
            .Select(place => new Quote(run.Text.Substring(place.Start, place.Length)) { Start = place.Start, Length = place.Length })
        select new Paragraph(run.Text, quotes) { Inlines = run.Inlines };

    /// <summary>Words with inlines that nest; never blank.</summary>
    private static Gen<(string Text, Inline[] Inlines)> RunOf(int depth) =>
        from first in SomeWords
        from parts in Part(depth).Array[0, 3]
        select Joined(first, parts);

    private static Gen<(string Text, Inline[] Inlines)> Part(int depth)
    {
        var words = SomeWords.Select(text => (text, Array.Empty<Inline>()));
        var mark = Label.Select(label => ("", new[] { new Inline(InlineKind.FootnoteReference, 0, 0) { Target = label } }));
        var line = Gen.Const(("\n", new[] { new Inline(InlineKind.LineBreak, 0, 1) }));
        var picture = Target.Select(target => ("", new[] { new Inline(InlineKind.Image, 0, 0) { Target = target } }));
        if (depth == 0)
            return Gen.OneOf(words, mark, line, picture);
        var kind = Gen.OneOf(
            InlineKind.Emphasis,
            InlineKind.Strong,
            InlineKind.Code,
            InlineKind.Link,
            InlineKind.Image,
            InlineKind.Strikethrough
        );
        var nested =
            from inlineKind in kind
            from run in RunOf(depth - 1)
            from target in Target
            from title in Title
            select (run.Text, Around(inlineKind, run, target, title));
        return Gen.OneOf(words, mark, line, picture, nested, nested, nested);
    }

    private static Inline[] Around(InlineKind kind, (string Text, Inline[] Inlines) run, string target, string? title)
    {
        var hasTarget = kind is InlineKind.Link or InlineKind.Image;
        var around = new Inline(kind, 0, run.Text.Length) { Target = hasTarget ? target : null, Title = hasTarget ? title : null };
        return [around, .. run.Inlines];
    }

    private static (string Text, Inline[] Inlines) Joined(string first, (string Text, Inline[] Inlines)[] parts)
    {
        var text = first;
        var inlines = new List<Inline>();
        foreach (var part in parts)
        {
            inlines.AddRange(part.Inlines.Select(inline => Moved(inline, text.Length)));
            text += part.Text;
        }

        return (text, inlines.ToArray());
    }

    private static Inline Moved(Inline inline, int by) =>
        new(inline.Kind, inline.Start + by, inline.Length) { Target = inline.Target, Title = inline.Title };

    private static Gen<Block> BlockOf(int depth)
    {
        var flat = Gen.OneOf(
            Paragraph.Select(paragraph => (Block)paragraph),
            Paragraph.Select(paragraph => (Block)paragraph),
            from code in Words
            from language in Title
            select (Block)new CodeBlock(code, language),
            Gen.Const((Block)new Divider()),
            from target in Target
            from words in Words
            from title in Title
            from caption in Gen.OneOf(Gen.Const((Paragraph?)null), Paragraph.Select(caption => (Paragraph?)caption))
            select (Block)new Figure(new Image(target, words) { Title = title }, caption),
            TableOf()
        );
        if (depth == 0)
            return flat;
        var blocks = BlockOf(depth - 1).Array[0, 3];
        return Gen.OneOf(
            flat,
            from items in blocks.Select(item => new ListItem(item)).Array[0, 3]
            from start in Gen.Int[0, 3]
            select (Block)new ListBlock(items) { IsOrdered = start > 0, Start = start },
            from quoted in blocks
            from name in Title
            select (Block)new BlockQuotation(quoted) { Speaker = name is null ? null : new Speaker("n" + name, name) },
            from label in Label
            from noted in blocks
            select (Block)new Footnote(label, noted)
        );
    }

    private static Gen<Block> TableOf() =>
        from columns in Gen.Int[1, 3]
        from rows in Paragraph.Array[columns].Array[1, 3]
        from alignment in Gen.Int[0, 3]
        select (Block)
            new Table(
                Enumerable.Repeat((ColumnAlignment)alignment, columns),
                new TableRow(rows[0]),
                rows.Skip(1).Select(row => new TableRow(row))
            );
}
