using NewsContent.Text.Syntax;

namespace NewsContent.Text.Header;

/// <summary>What is after the colon of a header line.</summary>
internal enum HeaderValueKind
{
    /// <summary>Words of the article that have their places, as the kicker.</summary>
    Passage,

    /// <summary>Words.</summary>
    Text,

    /// <summary>Names, with commas or a conjunction between them.</summary>
    Names,

    /// <summary>Words, with commas between them.</summary>
    Texts,

    /// <summary>A BCP 47 tag; without the line the project's language.</summary>
    Language,

    /// <summary>A date, or a date and time.</summary>
    Date,

    /// <summary>A slug.</summary>
    Slug,

    /// <summary>Names and roles, with semicolons between them.</summary>
    Speakers,

    /// <summary>Slugs of other articles, with commas between them.</summary>
    References,

    /// <summary>Slugs that the article had before, with commas between them.</summary>
    Aliases,

    /// <summary>Whether it may be published: <c>draft</c> or <c>published</c>.</summary>
    Status,

    /// <summary>What the article is made of: <c>transcript</c> or <c>interview</c>.</summary>
    Form,

    /// <summary>A date and time with its zone.</summary>
    Moment,

    /// <summary>Names, with commas or a conjunction between them, of those who have helped.</summary>
    Credits,

    /// <summary>Words, of a day that is in the key; each line is one of a list.</summary>
    Correction,

    /// <summary>Words for colleagues, which nothing keeps; there may be several lines.</summary>
    Note,

    /// <summary>A picture’s file or its address.</summary>
    Picture,

    /// <summary>What a picture shows; <c>""</c> says of a picture that it shows nothing which readers need.</summary>
    AlternativeText,
}

/// <summary>In which shape a format that articles are exported to has a value.</summary>
internal enum ExportShape
{
    /// <summary>Not at all.</summary>
    NotExported,

    /// <summary>The format writes it with every article, whether there is a line or not.</summary>
    WithEveryArticle,

    /// <summary>A string; of a list an array of strings; of a date the day or the moment.</summary>
    Value,

    /// <summary>A list as one string.</summary>
    Joined,

    /// <summary>An array of objects that have a name.</summary>
    Named,

    /// <summary>One of the headlines, under a role.</summary>
    Headline,

    /// <summary>A moment, also of a value that has only a day.</summary>
    Moment,

    /// <summary>A word of the format for articles that may be published, and another one for those that are held back.</summary>
    PublishingStatus,

    /// <summary>An array of names, each with what it is named for.</summary>
    Credits,

    /// <summary>An array of days with their texts.</summary>
    Corrections,

    /// <summary>A picture with all that is said of it.</summary>
    Picture,
}

/// <summary>Where a format that articles are exported to has a value.</summary>
/// <param name="Name">The property's name, of a headline its role.</param>
/// <param name="Shape">Its shape.</param>
internal sealed record ExportedAs(string Name, ExportShape Shape = ExportShape.Value)
{
    /// <summary>The format has no place for it.</summary>
    public static ExportedAs Nothing { get; } = new("", ExportShape.NotExported);

    /// <summary>The property is in every article, be there a line or not.</summary>
    public static ExportedAs Always(string name) => new(name, ExportShape.WithEveryArticle);
}

/// <summary>One row of the table of header fields: all that is known of a header line beside how its value is read.</summary>
/// <param name="key">What is before the colon.</param>
/// <param name="kind">What is after it.</param>
internal sealed class HeaderField(string key, HeaderValueKind kind)
{
    /// <summary>What is before the colon; in an article in any case.</summary>
    public string Key => key;

    /// <summary>What is after the colon.</summary>
    public HeaderValueKind Kind => kind;

    /// <summary>A value that is in order, for documents and tests.</summary>
    public required string Example { get; init; }

    /// <summary>What people write instead of the key, in small letters: the message then names the key.</summary>
    public required IReadOnlyList<string> Synonyms { get; init; }

    /// <summary>What is before the colon of the example; the key, unless that has a day after it.</summary>
    public string ExampleKey
    {
        get => field ?? key;
        init;
    }

    /// <summary>A whole line that is in order.</summary>
    public string ExampleLine => $"{ExampleKey}: {Example}";

    /// <summary>The property of the record <c>Article</c> that has the value; null for what no record has.</summary>
    public required string? RecordProperty { get; init; }

    /// <summary>In <c>newscontent export --format json</c>.</summary>
    public required ExportedAs Json { get; init; }

    /// <summary>In <c>newscontent export --format ninjs</c>.</summary>
    public required ExportedAs Ninjs { get; init; }

    /// <summary>Whether the value holds several, so that a second line can continue in the first.</summary>
    public bool IsList =>
        Kind
            is HeaderValueKind.Names
                or HeaderValueKind.Credits
                or HeaderValueKind.Texts
                or HeaderValueKind.Speakers
                or HeaderValueKind.References
                or HeaderValueKind.Aliases;

    /// <summary>Whether an article may have several lines of it.</summary>
    public bool IsRepeated => Kind is HeaderValueKind.Correction or HeaderValueKind.Note;

    /// <summary>The key with its colon, as messages show it.</summary>
    public string Name => Key + ":";

    /// <summary>What an article's header says under this key; null when it says nothing, and for a faulty line.</summary>
    public HeaderValue? Of(ArticleSyntax article) =>
        Kind == HeaderValueKind.Language ? new HeaderValue(default(TextRange)) { Text = article.Language } : article.HeaderValues.Find(Key);

    /// <inheritdoc/>
    public override string ToString() => Key;
}
