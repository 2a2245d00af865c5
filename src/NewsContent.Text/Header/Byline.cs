using NewsContent.Text.Source;

namespace NewsContent.Text.Header;

/// <summary>
/// Bylines and credits as newspapers print them, without a colon: "By Jane Doe", "Von Ida Lund", "Photo by Sam Lee". Every word behind
/// the first ones begins with a capital, and no punctuation ends the line; a sentence that begins with "By" is none.
/// </summary>
internal static class Byline
{
    private const int LongestLine = 80;

    /// <summary>What stands before an author's name, in languages whose bylines have no colon.</summary>
    private static readonly string[] OfAuthors =
    [
        "By",
        "Written by",
        "Story by",
        "Words by",
        "Text by",
        "Report by",
        "Reported by",
        "Article by",
        "Interview by",
        "Review by",
        "Von",
        "Text von",
        "Ein Bericht von",
        "Par",
        "Propos recueillis par",
        "Por",
        "Texto de",
        "Di",
        "A cura di",
        "Door",
        "Av",
        "Af",
        "Przez",
        "بقلم",
        "كتب",
        "كتبت",
        "نویسنده",
    ];

    /// <summary>The same before somebody who is no author.</summary>
    private static readonly string[] OfOthers =
    [
        "Photo by",
        "Photos by",
        "Photograph by",
        "Photographs by",
        "Photography by",
        "Picture by",
        "Pictures by",
        "Image by",
        "Images by",
        "Illustration by",
        "Illustrations by",
        "Graphic by",
        "Graphics by",
        "Video by",
        "Edited by",
        "Translated by",
        "Compiled by",
        "Produced by",
        "Reporting by",
        "Additional reporting by",
        "Editing by",
        "Foto von",
        "Fotos von",
        "Foto de",
        "Fotos de",
        "Fotografía de",
        "Photo de",
        "Photos de",
        "Foto di",
        "Foto van",
        "تصوير",
    ];

    /// <summary>Words inside a name, or between two.</summary>
    private static readonly string[] Small =
    [
        "and",
        "&",
        "und",
        "et",
        "y",
        "e",
        "en",
        "och",
        "og",
        "i",
        "oraz",
        "و",
        "de",
        "del",
        "della",
        "di",
        "da",
        "do",
        "dos",
        "du",
        "la",
        "le",
        "van",
        "von",
        "der",
        "den",
        "ter",
        "zu",
        "al",
        "bin",
        "ibn",
        "|",
        "/",
        "–",
        "-",
        "for",
        "in",
    ];

    /// <summary>The byline as a header line whose key lacks its colon; null when the line is none.</summary>
    public static HeaderLine? Read(ArticleSource source, SourceLine line)
    {
        var words = source.Words(line);
        if (words.Length is < 5 or > LongestLine || Characters.IsClosingPunctuation(words[words.Length - 1]))
            return null;
        return Read(OfAuthors, HeaderFields.By) ?? Read(OfOthers, null);

        HeaderLine? Read(string[] beginnings, HeaderField? meant)
        {
            foreach (var beginning in beginnings)
            {
                if (!Begins(words, beginning) || !IsName(words.Substring(beginning.Length)))
                    continue;
                var start = line.Trimmed.Start + beginning.Length;
                while (Characters.IsBlank(source.Text[start]))
                    start++;
                return HeaderLine.OfByline(
                    line,
                    TextRange.At(line.Trimmed.Start, beginning.Length),
                    new TextRange(start, line.Trimmed.End),
                    meant
                );
            }

            return null;
        }
    }

    private static bool Begins(string words, string beginning) =>
        words.Length > beginning.Length
        && Characters.IsBlank(words[beginning.Length])
        && words.StartsWith(beginning, StringComparison.OrdinalIgnoreCase)
        && !char.IsLower(words[0]);

    private static bool IsName(string words)
    {
        const int MostWords = 12;
        var names = words.Split([' ', ',', '\u00A0', '\u202F', '\t'], StringSplitOptions.RemoveEmptyEntries);
        if (names.Length is 0 or > MostWords || char.IsLower(names[0][0]) && !IsSmall(names[0]))
            return false;
        foreach (var name in names)
        {
            if (!char.IsLetter(name[0]) && !IsSmall(name) || char.IsLower(name[0]) && !IsSmall(name))
                return false;
        }

        return true;
    }

    private static bool IsSmall(string word) => Array.IndexOf(Small, word) >= 0;
}
