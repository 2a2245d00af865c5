namespace NewsContent.Text.Header;

/// <summary>Words that are in written dates beside the numbers and the names of months and days.</summary>
internal static class DateWords
{
    /// <summary>Words that can be before or in a written date without making it a sentence.</summary>
    private static readonly HashSet<string> Fillers = Of(
        "date published datum updated posted publié publicado pubblicato veröffentlicht "
            + "publicerad gepubliceerd opublikowano em às on of "
            + "last aktualisiert zuletzt mis jour actualizado atualizado aggiornato uppdaterad "
            + "opdateret oppdatert bijgewerkt zaktualizowano обновлено "
            + "de the le el am at um al del den il kl kl. klo dia día à r roku г года р року "
            + "én án jén ján m م هـ ه في يوم tháng 年 ה ב ל יום ביום"
    );

    /// <summary>Words that can be after a time of day.</summary>
    private static readonly HashSet<string> TimeWords = Of(
        "am pm a p m uhr h gmt utc z bst cet cest est edt cst cdt mst mdt pst pdt irst ist jst"
    );

    /// <summary>"Of the year", after its number.</summary>
    private static readonly HashSet<string> YearWords = Of("roku года року");

    private const int LongestJoint = 3;

    private static readonly string[] OrdinalSuffixes = ["st", "nd", "rd", "th", "er", "º"];

    /// <summary>Whether a word says nothing in a date, whatever its case.</summary>
    public static bool IsFiller(string word) => Fillers.Contains(word);

    /// <summary>
    /// Whether a word that says nothing joins the parts of a date (<c>7 de febrero</c>, <c>7 lutego 2026 roku</c>). Others may say which
    /// date it is: <c>updated</c>.
    /// </summary>
    public static bool IsJoint(string word) => word.Length <= LongestJoint || YearWords.Contains(word);

    /// <summary>Whether a word belongs to a time of day, whatever its case.</summary>
    public static bool IsOfTime(string word) => TimeWords.Contains(word);

    /// <summary>Where the ending after a number ends: 1st, 2nd, 3rd, 4th; 1er; 7º.</summary>
    public static int SkipOrdinalSuffix(string words, int i)
    {
        foreach (var suffix in OrdinalSuffixes)
        {
            var end = i + suffix.Length;
            var isThere = string.CompareOrdinal(words, i, suffix, 0, suffix.Length) == 0;
            if (isThere && (end == words.Length || !char.IsLetterOrDigit(words[end])))
                return end;
        }

        return i;
    }

    private static HashSet<string> Of(string words) => new(words.Split(' '), StringComparer.OrdinalIgnoreCase);
}
