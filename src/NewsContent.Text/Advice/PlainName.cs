using System.Globalization;
using System.Text;
using NewsContent.Text.Source;

namespace NewsContent.Text.Advice;

/// <summary>A name by its letters alone: two spellings that differ in accents, hyphens or apostrophes are one name.</summary>
internal static class PlainName
{
    /// <summary>
    /// Each plain letter with its accented forms. A table, since hosts that run without the data of cultures do not take accents
    /// from letters.
    /// </summary>
    private static readonly string[] Forms =
    [
        "AÀÁÂÃÄÅĀĂĄ",
        "CÇĆĈĊČ",
        "DĎĐ",
        "EÈÉÊËĒĔĖĘĚ",
        "GĜĞĠĢ",
        "HĤĦ",
        "IÌÍÎÏĨĪĬĮİ",
        "JĴ",
        "KĶ",
        "LĹĻĽĿŁ",
        "NÑŃŅŇ",
        "OÒÓÔÕÖØŌŎŐ",
        "RŔŖŘ",
        "SŚŜŞŠȘ",
        "TŢŤŦȚ",
        "UÙÚÛÜŨŪŬŮŰŲ",
        "WŴ",
        "YÝŶŸ",
        "ZŹŻŽ",
    ];

    private static readonly Dictionary<char, char> Plain = Forms
        .SelectMany(static forms => forms.Skip(1).Select(form => (Form: form, Letter: forms[0])))
        .ToDictionary(static pair => pair.Form, static pair => pair.Letter);

    /// <summary>The words, each in capitals and without accents; what a hyphen joins are two words.</summary>
    public static string[] Words(string name)
    {
        var plain = new StringBuilder(name.Length);
        foreach (var c in name)
        {
            var capital = char.ToUpperInvariant(c);
            if (Plain.TryGetValue(capital, out var letter))
                plain.Append(letter);
            else if (CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark)
                continue;
            else if (Characters.IsWordPart(c))
                plain.Append(capital);
            else if (c is not ('\'' or '\u2019' or '.'))
                plain.Append(' ');
        }

        return plain.ToString().Split([' '], StringSplitOptions.RemoveEmptyEntries);
    }
}
