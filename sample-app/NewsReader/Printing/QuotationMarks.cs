namespace NewsReader.Printing;

/// <summary>The outer quotation marks of a language: a quote's text comes without any, and a reader expects those of the article.</summary>
/// <param name="Opening">The opening mark, with the space that the language sets inside it.</param>
/// <param name="Closing">The closing mark, likewise.</param>
internal sealed record QuotationMarks(string Opening, string Closing)
{
    private const string NoBreakSpace = "\u00A0";

    /// <summary>The marks for a BCP 47 tag; those of American English for a language not known here.</summary>
    public static QuotationMarks Of(string language)
    {
        if (language.Equals("en-GB", StringComparison.OrdinalIgnoreCase))
            return new("‘", "’");
        return language.Split('-', 2)[0].ToLowerInvariant() switch
        {
            "de" => new("„", "“"),
            "fr" => new("«" + NoBreakSpace, NoBreakSpace + "»"),
            "fa" or "ar" => new("«", "»"),
            "ja" => new("「", "」"),
            _ => new("“", "”"),
        };
    }

    /// <summary>The words between these marks.</summary>
    public string Around(string words) => Opening + words + Closing;
}
