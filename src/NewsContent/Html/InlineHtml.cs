namespace NewsContent;

/// <summary>
/// The words of paragraphs and headings with what stands in them. One pass over the places where something begins: at each, what has ended
/// by then is closed first. Inlines nest; the span of a quotation is cut where an inline begins or ends inside it and goes on behind.
/// </summary>
internal sealed class InlineHtml(TextWriter writer, ArticleHtmlOptions options, QuoteIds ids, NoteNumbers notes)
{
    private const string QuotationEnd = "</span>";
    private const string LinkEnd = "</a>";

    // What is open, each in the one before. At most one is a quotation.
    private readonly Stack<Open> _open = new();

    // References to notes in the link that is open: a link cannot stand in a link, so they stand behind it.
    private readonly List<string> _waiting = [];
    private string _text = "";

    // What the paragraph above has left of a quotation that goes on below it.
    private string? _restOfQuotation;
    private int _place;
    private int _quotationEnd;
    private bool _isInQuotation;
    private bool _isInLink;

    /// <summary>The words of a paragraph.</summary>
    public void Write(Paragraph paragraph)
    {
        if (paragraph.Quotes.Count == 0 && _restOfQuotation is null)
            Write(paragraph.Text, paragraph.Inlines);
        else
            Write(paragraph.Text, paragraph.Inlines, QuoteStretch.In(paragraph, ids, ref _restOfQuotation));
    }

    /// <summary>Words without quotations.</summary>
    public void Write(string text, IReadOnlyList<Inline> inlines)
    {
        if (inlines.Count == 0)
            HtmlText.Write(writer, text);
        else
            Write(text, inlines, []);
    }

    private void Write(string text, IReadOnlyList<Inline> inlines, List<QuoteStretch> quotations)
    {
        (_text, _place, _quotationEnd) = (text, 0, 0);
        var next = 0;
        foreach (var inline in inlines)
        {
            for (; next < quotations.Count && IsBefore(quotations[next], inline); next++)
                Begin(quotations[next]);
            Begin(inline);
        }

        for (; next < quotations.Count; next++)
            Begin(quotations[next]);
        CloseThrough(text.Length);
        WriteWords(text.Length);
    }

    /// <summary>At one place the longer one stands around the other.</summary>
    private static bool IsBefore(QuoteStretch quotation, Inline inline) =>
        quotation.Start < inline.Start || (quotation.Start == inline.Start && inline.Length > 0 && quotation.End >= inline.End);

    private void Begin(QuoteStretch quotation)
    {
        CloseThrough(quotation.Start);
        WriteWords(quotation.Start);
        writer.Write("<span");
        if (quotation.Id is { } id)
            HtmlText.WriteAttribute(writer, "id", id);
        if (quotation.End == quotation.Start)
        {
            writer.Write('>');
            writer.Write(QuotationEnd);
            return;
        }

        writer.Write(" class=\"quotation\">");
        PushQuotation(quotation.End);
    }

    private void Begin(Inline inline)
    {
        // In the words of a picture, which have been written as its alternative text, only a note can still be shown.
        if (inline.Start < _place && inline.Kind != InlineKind.FootnoteReference)
            return;
        CloseThrough(inline.Start);
        WriteWords(inline.Start);
        switch (inline.Kind)
        {
            case InlineKind.Emphasis:
                Enter(inline, "<em>", "</em>");
                break;
            case InlineKind.Strong:
                Enter(inline, "<strong>", "</strong>");
                break;
            case InlineKind.Code:
                Enter(inline, "<code>", "</code>");
                break;
            case InlineKind.Strikethrough:
                Enter(inline, "<del>", "</del>");
                break;
            case InlineKind.LineBreak:
                writer.Write("<br>");
                break;
            case InlineKind.FootnoteReference when _isInLink:
                _waiting.Add(inline.Target!);
                break;
            case InlineKind.FootnoteReference:
                WriteReference(inline.Target!);
                break;
            case InlineKind.Image:
                WriteImage(inline);
                break;
            case InlineKind.Link:
                BeginLink(inline);
                break;
        }
    }

    private void BeginLink(Inline link)
    {
        // A link in a link, which HTML does not have, and one that leads nowhere are their words.
        if (_isInLink || options.AddressOf(link) is not { } address)
            return;
        var quotationEnd = LeaveQuotation(link.End);
        writer.Write("<a");
        HtmlText.WriteAttribute(writer, "href", address);
        WriteTitle(link);
        writer.Write('>');
        _open.Push(new Open(link.End, LinkEnd));
        _isInLink = true;
        EnterQuotation(quotationEnd);
    }

    private void WriteImage(Inline image)
    {
        // A picture that is not to be had is its words.
        if (options.AddressOfPicture(image.Target) is not { } address)
            return;
        writer.Write("<img");
        HtmlText.WriteAttribute(writer, "src", address);
        HtmlText.WriteAttribute(writer, "alt", _text, image.Start, image.End);
        WriteTitle(image);
        writer.Write(options.LoadsPicturesLater ? BlockHtml.LoadedLater : "");
        writer.Write('>');
        _place = image.End;
    }

    private void WriteTitle(Inline inline)
    {
        if (inline.Title is { } title)
            HtmlText.WriteAttribute(writer, "title", title);
    }

    private void WriteReference(string label)
    {
        writer.Write("<sup>");
        if (notes.TryRefer(label, out var note))
            NoteHtml.WriteReference(writer, note);
        else
            HtmlText.Write(writer, label);
        writer.Write("</sup>");
    }

    private void Enter(Inline inline, string begin, string end)
    {
        var quotationEnd = LeaveQuotation(inline.End);
        writer.Write(begin);
        _open.Push(new Open(inline.End, end));
        EnterQuotation(quotationEnd);
    }

    /// <summary>Closes the quotation that an inline begins in and is not all in; gives where it ends, or 0.</summary>
    private int LeaveQuotation(int inlineEnd)
    {
        // What stands in the quotation ends before it does: one that ends sooner than the inline is the innermost.
        if (!_open.TryPeek(out var innermost) || !innermost.IsQuotation || innermost.End >= inlineEnd)
            return 0;
        CloseInnermost();
        return _quotationEnd;
    }

    private void EnterQuotation(int end)
    {
        if (end == 0)
            return;
        writer.Write("<span class=\"quotation\">");
        PushQuotation(end);
    }

    /// <summary>A quotation goes as far as what it stands in; the rest of it goes on behind that.</summary>
    private void PushQuotation(int end)
    {
        _quotationEnd = end;
        _isInQuotation = true;
        _open.Push(new Open(_open.TryPeek(out var around) ? Math.Min(end, around.End) : end, QuotationEnd));
    }

    /// <summary>Closes all that ends at a place or before it, with the words up to each end.</summary>
    private void CloseThrough(int place)
    {
        while (_open.TryPeek(out var innermost) && innermost.End <= place)
        {
            WriteWords(innermost.End);
            CloseInnermost();
            var goesOn = _quotationEnd > innermost.End && !_isInQuotation;
            if (goesOn && (!_open.TryPeek(out var around) || around.End > innermost.End))
                EnterQuotation(_quotationEnd);
        }
    }

    private void CloseInnermost()
    {
        var innermost = _open.Pop();
        writer.Write(innermost.EndTag);
        if (innermost.IsQuotation)
            _isInQuotation = false;
        else if (innermost.IsLink)
            EndLink();
    }

    private void EndLink()
    {
        _isInLink = false;
        foreach (var label in _waiting)
            WriteReference(label);
        _waiting.Clear();
    }

    private void WriteWords(int end)
    {
        if (end <= _place)
            return;
        HtmlText.Write(writer, _text, _place, end);
        _place = end;
    }

    private readonly record struct Open(int End, string EndTag)
    {
        public bool IsQuotation => ReferenceEquals(EndTag, QuotationEnd);

        public bool IsLink => ReferenceEquals(EndTag, LinkEnd);
    }
}
