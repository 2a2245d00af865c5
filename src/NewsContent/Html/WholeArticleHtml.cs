using System.Globalization;

namespace NewsContent;

/// <summary>An article's elements in their order.</summary>
internal sealed class WholeArticleHtml
{
    private const int DeepestHeading = 6;

    private readonly TextWriter _writer;
    private readonly Article _article;
    private readonly BodyContent _body;
    private readonly BlockHtml _blocks;
    private readonly int _headlineLevel;
    private readonly bool _rightToLeft;

    public WholeArticleHtml(TextWriter writer, Article article, ArticleHtmlOptions options)
    {
        _writer = writer;
        _article = article;
        _body = article.State.Body;
        _headlineLevel = options.HeadlineLevel;
        _rightToLeft = WritingDirection.IsRightToLeft(article.Language);
        _blocks = new BlockHtml(
            writer,
            options,
            QuoteIds.Of(article),
            new NoteNumbers(_body.LeadBlocks, _body.Sections.Items),
            _rightToLeft
        );
    }

    public void WriteArticle()
    {
        _writer.Write("<article");
        HtmlText.WriteAttribute(_writer, "lang", _article.Language);
        _writer.Write(_rightToLeft ? " dir=\"rtl\">\n" : " dir=\"ltr\">\n");
        WriteHeader();
        WriteBody();
        WriteFooter();
        _writer.Write("</article>\n");
    }

    public void WriteBody()
    {
        _blocks.Write(_body.LeadBlocks);
        var ids = _article.State.Ids.OfSections;
        for (var i = 0; i < _body.Sections.Count; i++)
        {
            WriteHeading(_body.Sections.Items[i], ids[i]);
            _blocks.Write(_body.Sections.Items[i].Blocks);
        }

        _blocks.WriteNotes();
    }

    private void WriteHeader()
    {
        _writer.Write("<header>\n");
        WriteLine("kicker", _article.Kicker);
        var level = (char)('0' + _headlineLevel);
        _writer.Write("<h");
        _writer.Write(level);
        _writer.Write('>');
        HtmlText.Write(_writer, _article.Headline);
        _writer.Write("</h");
        _writer.Write(level);
        _writer.Write(">\n");
        WriteLine("summary", _article.Summary);
        WriteDate();
        if (_article.Byline.Count > 0)
            WriteLine("byline", string.Join(", ", _article.Byline));
        if (_article.Image is { } image)
            _blocks.WritePicture(image);
        _writer.Write("</header>\n");
    }

    /// <summary>Who else has helped, and what was corrected. The words before them are for pages, which know their language.</summary>
    private void WriteFooter()
    {
        if (_article.Credits.Count == 0 && _article.Corrections.Count == 0)
            return;
        _writer.Write("<footer>\n");
        foreach (var credit in _article.Credits)
            WriteLine(credit.Kind == CreditKind.Photos ? "credit photos" : "credit reporting", credit.Author.ToString());
        foreach (var correction in _article.Corrections)
        {
            var day = correction.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            _writer.Write($"<p class=\"correction\"><time datetime=\"{day}\">{day}</time> ");
            HtmlText.Write(_writer, correction.Text);
            _writer.Write("</p>\n");
        }

        _writer.Write("</footer>\n");
    }

    /// <summary>The day in the form that every language reads; the moment, if there is one, for programs.</summary>
    private void WriteDate()
    {
        var day = _article.Published.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        _writer.Write("<p class=\"dateline\"><time datetime=\"");
        _writer.Write(_article.PublishedAt?.ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture) ?? day);
        _writer.Write("\">");
        _writer.Write(day);
        _writer.Write("</time></p>\n");
    }

    private void WriteLine(string name, string? words)
    {
        if (words is null)
            return;
        _writer.Write("<p class=\"");
        _writer.Write(name);
        _writer.Write("\">");
        HtmlText.Write(_writer, words);
        _writer.Write("</p>\n");
    }

    private void WriteHeading(Section section, string id)
    {
        var level = (char)('0' + Math.Min(section.Level + _headlineLevel - 1, DeepestHeading));
        _writer.Write("<h");
        _writer.Write(level);
        HtmlText.WriteAttribute(_writer, "id", id);
        _writer.Write('>');
        _blocks.Inlines.Write(section.Heading, section.HeadingInlines);
        _writer.Write("</h");
        _writer.Write(level);
        _writer.Write(">\n");
    }
}
