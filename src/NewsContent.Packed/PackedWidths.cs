namespace NewsContent.CompilerServices;

/// <summary>
/// The bits of a group of each number in a packed article's table: so many that most articles need a single group. Writer and reader
/// name a number by its width; <see cref="PackedFormat"/> gives their order.
/// </summary>
internal static class PackedWidths
{
    public const int PartTag = 3;
    public const int PartLength = 10;

    public const int StretchStart = 12;
    public const int StretchLength = 5;
    public const int PieceStart = 3;
    public const int PieceLength = 8;
    public const int MomentTicks = 20;
    public const int MomentMinutes = 6;

    public const int FileLength = 13;
    public const int FileChecksum = 32;
    public const int SlugStretches = 1;
    public const int PublishedDay = 20;
    public const int UpdatedDays = 6;
    public const int OwnLength = 6;

    /// <summary>How many authors, or tags.</summary>
    public const int HeaderList = 2;

    /// <summary>How many names with roles, credits of a kind, or corrections.</summary>
    public const int Credits = 1;
    public const int Form = 1;
    public const int HeaderEnd = 8;
    public const int HeaderChecksum = 16;

    public const int Paragraphs = 3;
    public const int Sections = 3;

    /// <summary>How far a section's level is below the first one.</summary>
    public const int SectionLevel = 1;

    public const int Speakers = 3;
    public const int SpeakerKind = 2;
    public const int Quotes = 4;
    public const int QuoteParagraph = 3;
    public const int QuoteStart = 6;
    public const int QuoteLength = 6;

    /// <summary>Between the paragraphs of two pieces of one quotation.</summary>
    public const int QuoteParagraphsOn = 1;
    public const int QuoteSpeaker = 3;
    public const int QuoteLine = 3;
    public const int AttributionRule = 5;
    public const int AttributionConfidence = 3;
    public const int CueStart = 5;
    public const int CueLength = 4;

    public const int BlockKind = 3;

    /// <summary>How many blocks, items or rows.</summary>
    public const int Blocks = 4;
    public const int ListStart = 4;
    public const int Columns = 3;
    public const int ColumnAlignment = 2;

    /// <summary>How many paragraphs or headings have inlines, and how many one of them has.</summary>
    public const int Inlines = 3;

    /// <summary>Between two paragraphs or headings that have inlines.</summary>
    public const int InlinesOn = 3;
    public const int InlineKind = 3;
    public const int InlineStart = 6;
    public const int InlineLength = 5;
}
