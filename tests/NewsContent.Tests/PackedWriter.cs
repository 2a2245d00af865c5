using System.Globalization;
using System.Text;

namespace NewsContent.Tests;

/// <summary>
/// Packs an article by the description of the format alone, without a line of the reader: every string into the literal's own
/// text, or the passages into a file's. The words of each quotation are looked up in the paragraph they open in, and a quotation
/// of several lines in that paragraph and those after it.
/// </summary>
internal sealed partial class PackedWriter
{
    private static readonly (string Name, long Value, int Bits) OwnLength = ("own length", 0, 6);

    private readonly Article _article;
    private readonly List<(string Name, long Value, int Bits)> _numbers = [];
    private readonly List<int> _starts = [];
    private readonly List<Speaker> _speakers = [];
    private readonly StringBuilder _own = new();
    private readonly List<string> _names = [];
    private int _end;

    private PackedWriter(Article article, string? file)
    {
        _article = article;
        File = file ?? "";
        Part("identity", 1);
        Flag("file", file is not null);
        if (file is not null)
        {
            Number("file length", File.Length, 13);
            Number("checksum", Checksum(File), 32);
        }

        Write();
    }

    /// <summary>
    /// The numbers of the table by what they stand for, in order; flags are numbers of no bits, and a part's tag, of -1, stands before
    /// what is in it.
    /// </summary>
    public IReadOnlyList<(string Name, long Value, int Bits)> Numbers => _numbers;

    /// <summary>The literal's own text.</summary>
    public string Own => _own.ToString();

    private string File { get; }

    /// <summary>The article, all of it in the literal.</summary>
    public static PackedWriter Of(Article article) => new(article, null);

    /// <summary>The article with its passages in a file.</summary>
    public static PackedWriter Beside(Article article, string file) => new(article, file);

    public static string Pack(Article article) => Of(article).Pack();

    /// <summary>The names behind the own text.</summary>
    public string Names => string.Concat(_names.Select(static name => "\u001D" + name));

    public string Pack() => Pack(_numbers, Own) + Names;

    /// <summary>The same with other numbers or another text.</summary>
    public static string Pack(IEnumerable<(string Name, long Value, int Bits)> numbers, string own)
    {
        var (bits, part, tag) = (new StringBuilder(), new StringBuilder(), 0L);
        foreach (var (_, value, size) in numbers)
        {
            if (size == -1)
            {
                AppendPart(bits, part, tag);
                tag = value;
            }
            else if (size == 0)
            {
                part.Append(value);
            }
            else
            {
                AppendGroups(part, value, size);
            }
        }

        AppendPart(bits, part, tag);
        AppendGroups(bits, 0, 3);
        return Pack(bits.ToString(), own);
    }

    /// <summary>A table of just these bits.</summary>
    public static string Pack(string bits, string own)
    {
        bits = bits.PadRight((bits.Length + 14) / 15 * 15, '0');
        var digits = Enumerable.Range(0, bits.Length / 15).Select(i => (char)(0x20 + Convert.ToInt32(bits.Substring(15 * i, 15), 2)));
        return "9" + string.Concat(digits) + "\u001F" + own;
    }

    /// <summary>The part that has been written, with its tag and its length in bits.</summary>
    private static void AppendPart(StringBuilder bits, StringBuilder part, long tag)
    {
        if (tag == 0)
            return;
        AppendGroups(bits, tag, 3);
        AppendGroups(bits, part.Length, 10);
        bits.Append(part);
        part.Clear();
    }

    private static void AppendGroups(StringBuilder bits, long value, int size)
    {
        do
        {
            bits.Append(Convert.ToString(value & ((1L << size) - 1), 2).PadLeft(size, '0'));
            value >>>= size;
            bits.Append(value == 0 ? '0' : '1');
        } while (value != 0);
    }

    private void Write()
    {
        String("path", _article.SourcePath);
        Number("slug parts", 1, 1);
        String("slug", _article.Slug);
        Number("published", _article.Published.DayNumber, 20);
        Moment(_article.Published, _article.PublishedAt);
        Flag("updated", _article.Updated is not null);
        if (_article.Updated is { } updated)
        {
            Signed("updated", updated.DayNumber - _article.Published.DayNumber, 6);
            Moment(updated, _article.UpdatedAt);
        }

        var isLimited = _article is not { Status: ArticleStatus.Published, Embargo: null, Expires: null };
        Flag("limited", isLimited);
        if (isLimited)
        {
            Flag("draft", _article.Status == ArticleStatus.Draft);
            Moment(_article.Published, _article.Embargo);
            Moment(_article.Published, _article.Expires);
        }

        // Last in its part, and known only when all is written.
        _numbers.Add(OwnLength);
        Part("header", 2);
        OptionalPassage("kicker", _article.Kicker);
        Passage("headline", _article.Headline);
        _starts.Add(OptionalPassage("summary", _article.Summary));
        Strings("authors", _article.Authors);
        String("language", _article.Language);
        Optional("location", _article.Location);
        Optional("source", _article.Source);
        Strings("tags", _article.Tags);
        Optional("image", _article.Image?.Source);
        Optional("image alt", _article.Image?.Alt);
        Optional("image caption", _article.Image?.Caption);
        Optional("image credit", _article.Image?.Credit);
        if (File.Length > 0)
            HeaderEnd();
        Credits();
        if (_article.Form is { } form)
        {
            Part("form", 8);
            Number("form", (long)form, 1);
        }

        Part("body", 3);
        Paragraphs("lead", _article.Lead);
        Number("sections", _article.Sections.Count, 3);
        foreach (var section in _article.Sections)
        {
            Passage("heading", section.Heading);
            Number("level", section.Level - 2, 1);
            Paragraphs("section", section.Paragraphs);
        }

        Part("quotations", 4);
        Speakers();
        Quotes();
        Blocks();
        Inlines();
        _names.AddRange(_article.Related.Select(static related => "R" + related.Slug));
        if (_article.Image is { Width: not null } image)
            _names.Add(string.Create(CultureInfo.InvariantCulture, $"P{image.Source}\u001F{image.Width}\u001F{image.Height}"));
        _names.AddRange(_article.Aliases.Select(static alias => "A" + alias));
        _numbers[_numbers.IndexOf(OwnLength)] = OwnLength with { Value = _own.Length };
    }

    /// <summary>Of the header only its passages stand in the file here.</summary>
    private void HeaderEnd()
    {
        var hash = Checksum(File[.._end]);
        Number("header end", _end, 8);
        Number("header checksum", (hash >> 16) ^ (hash & 0xFFFF), 16);
    }

    /// <summary>Not there where the names of the header say everything.</summary>
    private void Credits()
    {
        var hasRoles = _article.Byline.Any(static author => author.Role is not null);
        if (!hasRoles && _article.Credits.Count == 0 && _article.Corrections.Count == 0)
            return;
        Part("credits", 7);
        Authors(hasRoles ? _article.Byline : []);
        Authors(_article.Credits.Where(static credit => credit.Kind == CreditKind.Reporting).Select(static credit => credit.Author));
        Authors(_article.Credits.Where(static credit => credit.Kind == CreditKind.Photos).Select(static credit => credit.Author));
        Number("corrections", _article.Corrections.Count, 1);
        foreach (var correction in _article.Corrections)
        {
            Number("day", correction.Date.DayNumber, 20);
            String("correction", correction.Text);
        }
    }

    private void Authors(IEnumerable<Author> authors)
    {
        Number("authors", authors.Count(), 1);
        foreach (var author in authors)
        {
            String("author", author.Name);
            Optional("role", author.Role);
        }
    }

    private void Speakers()
    {
        _speakers.AddRange(_article.Speakers.Concat(QuotedInBlocks(_article.Blocks)).Distinct());
        Number("speakers", _speakers.Count, 3);
        foreach (var speaker in _speakers)
        {
            String("speaker", speaker.Name);
            Optional("role", speaker.Role);
            Number("kind", (int)speaker.Kind, 2);
        }
    }

    private void Quotes()
    {
        Quote[] quotes = [.. _article.SummaryQuotes, .. _article.Quotes];
        Number("quotes", quotes.Length, 4);
        var (paragraphIndex, line) = (-1, 0);
        foreach (var quote in quotes)
        {
            Number("paragraph", quote.ParagraphIndex - paragraphIndex, 3);
            Words(quote);
            SpeakerIndex(quote.Speaker);
            Signed("line", quote.Line - line, 3);
            Number("rule", quote.Attribution is null ? 0 : (int)quote.Attribution.Rule + 1, 5);
            Number("confidence", (int)(quote.Attribution?.Confidence ?? 0), 3);
            Flag("cue", quote.Cue is not null);
            if (quote.Cue is { } cue)
            {
                Signed("cue start", File.Length + Add(cue) - _starts[quote.ParagraphIndex + 1], 5);
                Number("cue length", cue.Length, 4);
            }

            (paragraphIndex, line) = (quote.ParagraphIndex, quote.Line);
        }
    }

    private void Words(Quote quote)
    {
        var paragraphIndex = quote.ParagraphIndex;
        foreach (var piece in quote.Text.Split('\n'))
        {
            if (paragraphIndex > quote.ParagraphIndex)
            {
                Flag("more", true);
                Number("paragraphs on", 1, 1);
            }

            var text = paragraphIndex < 0 ? _article.Summary! : _article.Paragraphs[paragraphIndex].Text;
            var isFirst = paragraphIndex == quote.ParagraphIndex;
            var start = isFirst ? quote.Start : text.IndexOf(piece, StringComparison.Ordinal);
            Assert.True(start >= 0, $"'{piece}' is not in '{text}'");
            Number("words start", start, 6);
            Number("words length", piece.Length, 6);
            paragraphIndex++;
        }

        Flag("more", false);
    }

    private void Paragraphs(string name, IReadOnlyList<Paragraph> paragraphs)
    {
        Number(name, paragraphs.Count, 3);
        foreach (var paragraph in paragraphs)
            _starts.Add(Passage("text", paragraph.Text));
    }

    private int OptionalPassage(string name, string? text)
    {
        Flag(name, text is not null);
        return text is null ? 0 : Passage(name, text);
    }

    /// <summary>In the file a passage may stand on two lines, at its first blank.</summary>
    private int Passage(string name, string text)
    {
        string[] lines = File.Length == 0 || File.Contains(text, StringComparison.Ordinal) ? [text] : text.Split(' ', 2);
        var first = -1;
        for (var i = 0; i < lines.Length; i++)
        {
            if (i > 0)
            {
                Flag("another piece", true);
                Flag("blank between", true);
            }

            var start = File.Length == 0 ? Add(lines[i]) : File.IndexOf(lines[i], StringComparison.Ordinal);
            Assert.True(start >= 0, $"'{lines[i]}' is not in the file");
            Signed(name + " start", start - _end, 3);
            Number(name + " length", lines[i].Length, 8);
            _end = start + lines[i].Length;
            if (first < 0)
                first = start;
        }

        Flag("another piece", false);
        return first;
    }

    private void Moment(DateOnly day, DateTimeOffset? moment)
    {
        Flag("moment", moment is not null);
        if (moment is not { } at)
            return;
        Signed("ticks", at.Ticks - day.ToDateTime(TimeOnly.MinValue).Ticks, 20);
        Signed("minutes", (long)at.Offset.TotalMinutes, 6);
    }

    private void Strings(string name, IReadOnlyList<string> texts)
    {
        Number(name, texts.Count, 2);
        foreach (var text in texts)
            String(name, text);
    }

    private void Optional(string name, string? text)
    {
        Flag(name, text is not null);
        if (text is not null)
            String(name, text);
    }

    private void String(string name, string text)
    {
        Number(name + " start", File.Length + Add(text), 12);
        Number(name + " length", text.Length, 5);
    }

    private int Add(string text)
    {
        _own.Append(text);
        return _own.Length - text.Length;
    }

    /// <summary>Places of passages are counted on within a part.</summary>
    private void Part(string name, int tag)
    {
        _numbers.Add((name + " part", tag, -1));
        _end = 0;
    }

    private void Flag(string name, bool value) => _numbers.Add((name + "?", value ? 1 : 0, 0));

    private void Number(string name, long value, int bits) => _numbers.Add((name, value, bits));

    private void Signed(string name, long value, int bits) => Number(name, value < 0 ? -2 * value - 1 : 2 * value, bits);

    private static uint Checksum(string text) => text.Aggregate(2166136261, (hash, c) => unchecked((hash ^ c) * 16777619));
}
