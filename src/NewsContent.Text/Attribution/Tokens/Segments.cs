namespace NewsContent.Text.Attribution.Tokens;

/// <summary>The stretches of a sentence that commas and brackets part off, in whatever language.</summary>
internal static class Segments
{
    // Limits no sentence of a newspaper comes near; they keep the work linear for texts made to be hard.
    private const int LongestSegment = 60;
    private const int LongestBracket = 40;

    /// <summary>The comma, quotation or colon at or before <paramref name="from"/>; -1 without one in reach.</summary>
    public static int PreviousComma(Sentence sentence, int from)
    {
        for (var i = from; i >= 0 && i > from - LongestSegment; i--)
        {
            var token = sentence.Tokens[i];
            if (token.Is(')') && OpeningBracket(sentence, i) is var opening && opening >= 0)
            {
                i = opening;
                continue;
            }

            if (token.Is(','))
                return i;
            if (token.IsQuotation)
                return i;
            if (token.Is(';') || token.Is(':'))
                return i;
        }

        return -1;
    }

    /// <summary>The comma at or after <paramref name="from"/>; -1 when a quotation comes first or none is in reach.</summary>
    public static int NextComma(Sentence sentence, int from)
    {
        for (var i = from; i < sentence.Tokens.Length && i < from + LongestSegment; i++)
        {
            if (sentence.Tokens[i].Is(','))
                return i;
            if (sentence.Tokens[i].IsQuotation)
                return -1;
        }

        return -1;
    }

    /// <summary>The bracket that the one at <paramref name="closing"/> closes; that one itself when none is in reach.</summary>
    public static int OpeningBracket(Sentence sentence, int closing)
    {
        for (var i = closing - 1; i >= 0 && i > closing - LongestBracket; i--)
        {
            if (sentence.Tokens[i].Is('(') || sentence.Tokens[i].Is('['))
                return i;
        }

        return closing;
    }

    /// <summary>The bracket that closes the one at <paramref name="opening"/>; -1 when none is in reach.</summary>
    public static int ClosingBracket(Sentence sentence, int opening)
    {
        for (var i = opening + 1; i < sentence.Tokens.Length && i < opening + LongestBracket; i++)
        {
            if (sentence.Tokens[i].Is(')'))
                return i;
        }

        return -1;
    }
}
