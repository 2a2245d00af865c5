using NewsContent.Text.Syntax;

namespace NewsContent.Text.Header;

/// <summary>What is above an article's text. A part that is missing or faulty is null; the problem list says why.</summary>
internal sealed class ArticleHeader
{
    public PassageSyntax? Headline { get; set; }

    public PassageSyntax? Summary { get; set; }

    public PublicationDate? Date { get; set; }

    /// <summary>Where the date line stands, in the file; empty without one.</summary>
    public TextRange DateRange { get; set; }

    /// <summary>What is in the summary's place where no date parts it from the text; null where it is clear what it is.</summary>
    public UndecidedBlock? Undecided { get; set; }

    /// <summary>The header lines whose values are in order.</summary>
    public HeaderValues Values { get; } = new();

    /// <summary>Whether it says that labels at the head of paragraphs name who speaks.</summary>
    public bool HasLabels => Values.Find(HeaderFields.Form.Key) is not null;

    /// <summary>The header lines of fields that the folder’s schema has, each key once.</summary>
    public List<FieldLine> FieldLines { get; } = [];

    /// <summary>The corrections in the order of their lines; among the values when all lines have been read.</summary>
    public List<CorrectionSyntax> Corrections { get; } = [];

    /// <summary>Where the text of the first one is, in the file; empty without any.</summary>
    public TextRange CorrectionRange { get; private set; }

    /// <summary>Adds a correction, whose text is at a place.</summary>
    public void Add(CorrectionSyntax correction, TextRange range)
    {
        if (Corrections.Count == 0)
            CorrectionRange = range;
        Corrections.Add(correction);
    }

    /// <summary>True when a date line was found, be its value in order or not: what follows it is text.</summary>
    public bool HasDateLine { get; set; }

    /// <summary>Where front matter begins, in the file; null for a header in lines of its own.</summary>
    public TextRange? FrontMatter { get; init; }

    /// <summary>A fault, which is reported, ends the reading of front matter: what is missing can be after it.</summary>
    public bool EndsEarly { get; set; }

    /// <summary>The zero-based line on which the text may begin.</summary>
    public int BodyLineIndex { get; set; }
}
