using System.Globalization;

namespace NewsContent.Text.Quotations.Marks;

/// <summary>What a character beside a mark tells about the mark's side.</summary>
internal enum Surrounding : byte
{
    /// <summary>White space.</summary>
    Space,

    /// <summary>The paragraph's end, after which no words can begin.</summary>
    End,

    /// <summary>The paragraph's beginning, or a bracket or sign after which words begin.</summary>
    Opening,

    /// <summary>A dash, slash or sign that joins words or begins an insertion: it can be on either side.</summary>
    Joining,

    /// <summary>A letter, digit or symbol.</summary>
    Word,

    /// <summary>Punctuation that follows words.</summary>
    Closing,

    /// <summary>Dots after a mark: they begin words as well as end them.</summary>
    Dots,

    /// <summary>A format character without any extent, such as a direction mark: look past it.</summary>
    Invisible,
}

/// <summary>Tells a mark's position from the characters beside it.</summary>
internal static class MarkSurroundings
{
    /// <summary>What the character at <paramref name="index"/> is for a mark after it.</summary>
    public static Surrounding Before(string text, int index) => Classify(text[index]);

    /// <summary>What the character at <paramref name="index"/> is for a mark before it.</summary>
    public static Surrounding After(string text, int index)
    {
        char character = text[index];
        if (character == '\u2026')
            return Surrounding.Dots;
        if (character == '.' && index + 1 < text.Length)
        {
            // "...and", ".45", ".NET"
            char next = text[index + 1];
            if (next == '.')
                return Surrounding.Dots;
            if (char.IsLetterOrDigit(next))
                return Surrounding.Word;
        }
        return Classify(character);
    }

    /// <summary>The side of words on which a mark between the two surroundings stands.</summary>
    public static MarkPosition PositionBetween(Surrounding before, Surrounding after) =>
        before switch
        {
            Surrounding.Space when after is Surrounding.End => MarkPosition.AfterWords,
            Surrounding.Space or Surrounding.Opening => after is Surrounding.Space or Surrounding.Closing or Surrounding.End
                ? MarkPosition.Unclear
                : MarkPosition.BeforeWords,
            Surrounding.Joining => after switch
            {
                Surrounding.Word or Surrounding.Opening or Surrounding.Dots => MarkPosition.BeforeWords,
                Surrounding.Joining => MarkPosition.Unclear,
                _ => MarkPosition.AfterWords,
            },
            _ => after is Surrounding.Word ? MarkPosition.Unclear : MarkPosition.AfterWords,
        };

    private static Surrounding Classify(char character)
    {
        switch (character)
        {
            case >= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '0' and <= '9':
                return Surrounding.Word;
            case '\u00BF' or '\u00A1':
                return Surrounding.Opening;
            case '/' or '\\' or '*' or '_' or '|' or '=' or '<' or '>' or '~' or '+' or '`' or '\u2022' or '\u00B7':
                return Surrounding.Joining;
            case '@' or '#' or '%' or '&' or '\u2020' or '\u2021' or '\u00A7' or '\u00B6' or '\u2032' or '\u2033':
                return Surrounding.Word;
            case '\u200B':
                return Surrounding.Space;
        }
        if (char.IsWhiteSpace(character))
            return Surrounding.Space;
        return CharUnicodeInfo.GetUnicodeCategory(character) switch
        {
            UnicodeCategory.Format => Surrounding.Invisible,
            UnicodeCategory.OpenPunctuation => Surrounding.Opening,
            UnicodeCategory.ClosePunctuation or UnicodeCategory.OtherPunctuation => Surrounding.Closing,
            UnicodeCategory.DashPunctuation or UnicodeCategory.ConnectorPunctuation => Surrounding.Joining,
            _ => Surrounding.Word,
        };
    }
}
