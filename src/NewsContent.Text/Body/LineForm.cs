namespace NewsContent.Text.Body;

/// <summary>What a line is, by its signs or by its words, if it is neither prose nor a heading.</summary>
internal enum LineForm
{
    /// <summary>Words like any others.</summary>
    Words,

    /// <summary>Begins with the sign of a list, of a footnote or of a signature: <c>- • ▪ * + – —</c>.</summary>
    ListItem,

    /// <summary>Begins with a number or a letter as lists have it: <c>1. 2) (3) a) b.</c></summary>
    NumberedItem,

    /// <summary>Begins with <c>&gt;</c>, as quoted mail and Markdown's block quotations do.</summary>
    BlockQuotation,

    /// <summary>Begins with <c>```</c> or <c>~~~</c>.</summary>
    CodeFence,

    /// <summary>A picture's place: <c>![…](…)</c>, <c>[IMAGE: …]</c>.</summary>
    Picture,

    /// <summary>A comment of HTML.</summary>
    Comment,

    /// <summary>Holds a tag of HTML.</summary>
    Tag,

    /// <summary>Holds a link as Markdown writes it: <c>[words](address)</c>.</summary>
    Link,

    /// <summary>Holds <c>|</c>, which parts the cells of a table.</summary>
    TableRow,

    /// <summary>Words in columns, which tabs or three blanks and more part.</summary>
    Columns,

    /// <summary>Stands in brackets as a whole: <c>(Laughter)</c>.</summary>
    InBrackets,

    /// <summary>A web or mail address, a handle, a telephone number, a claim of copyright.</summary>
    Address,

    /// <summary>A time of day: <c>09:40</c>, <c>2:31 P.M. EDT</c>.</summary>
    Time,

    /// <summary>A place and a day, as agencies print them: <c>Gullsound, 5 January 2026</c>.</summary>
    Dateline,

    /// <summary>Says who wrote, took or edited something: <c>Photo by …</c>, <c>By Ana Ruiz</c>.</summary>
    Credit,

    /// <summary>A label and what it measures: <c>Prep time: 20 minutes</c>.</summary>
    Measure,

    /// <summary>When someone was born and died.</summary>
    LifeDates,

    /// <summary>A prize and who gives it: <c>Winner, Larkham Poetry Prize 2026</c>.</summary>
    Award,

    /// <summary>Opens or ends a letter: <c>Dear all</c>, <c>Best regards</c>.</summary>
    Salutation,

    /// <summary>A question or an answer with its letter: <c>Q: …</c>.</summary>
    Label,

    /// <summary>The result of a match: <c>Harbour 2, Pier 1</c>.</summary>
    Score,

    /// <summary>The number of a printed page: <c>Page 3 of 12</c>.</summary>
    PageNumber,

    /// <summary>Begins with a small letter.</summary>
    SmallLetter,

    /// <summary>A sentence that ends before a closing bracket or mark, or breaks off with a dash.</summary>
    SentenceEnd,
}
