namespace NewsContent;

/// <summary>The ids of an article's sections and quotations in its page.</summary>
internal sealed class ArticleIds
{
    private readonly BodyContent _body;
    private readonly string[] _sections;
    private readonly string[] _quotes;

    public ArticleIds(BodyContent body)
    {
        _body = body;
        _sections = PageIds.OfSections(Array.ConvertAll(body.Sections.Items, static section => section.Heading));
        _quotes = PageIds.OfQuotes(Array.ConvertAll(body.Quotes.Items, static quote => quote.Text));
    }

    /// <summary>The ids of the sections, in their order; not to be written to.</summary>
    public string[] OfSections => _sections;

    /// <summary>The ids of the body's quotations, in their order; not to be written to.</summary>
    public string[] OfQuotes => _quotes;

    /// <summary>The id of a section; null when it is none of the article.</summary>
    public string? Of(Section section) => At(_sections, _body.Sections.Items, section);

    /// <summary>The id of a quotation of the body; null when it is none of them.</summary>
    public string? Of(Quote quote) => At(_quotes, _body.Quotes.Items, quote);

    /// <summary>The very element is looked for before one that is equal.</summary>
    private static string? At<T>(string[] ids, T[] items, T wanted)
        where T : class
    {
        var index = Array.FindIndex(items, item => ReferenceEquals(item, wanted));
        if (index < 0)
            index = Array.IndexOf(items, wanted);
        return index < 0 ? null : ids[index];
    }
}
