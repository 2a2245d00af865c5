namespace NewsContent.Text.Header;

/// <summary>
/// Names of months as they stand in dates written out, in the languages whose authors are most likely to write one in the
/// date's place. They serve a message only: such a date is never accepted.
/// </summary>
internal static class MonthNames
{
    // English, German, French, Spanish, Italian, Dutch, Portuguese; a name's first three or more letters also count in English.
    private static readonly string[][] Months =
    [
        ["january", "januar", "jänner", "janvier", "enero", "gennaio", "januari", "janeiro", "jan"],
        ["february", "februar", "février", "febrero", "febbraio", "februari", "fevereiro", "feb"],
        ["march", "märz", "mars", "marzo", "maart", "março", "mar"],
        ["april", "avril", "abril", "aprile", "apr"],
        ["may", "mai", "mayo", "maggio", "mei", "maio"],
        ["june", "juni", "juin", "junio", "giugno", "junho", "jun"],
        ["july", "juli", "juillet", "julio", "luglio", "julho", "jul"],
        ["august", "août", "agosto", "augustus", "aug"],
        ["september", "septembre", "septiembre", "settembre", "setembro", "sep", "sept"],
        ["october", "oktober", "octobre", "octubre", "ottobre", "outubro", "oct", "okt"],
        ["november", "novembre", "noviembre", "novembro", "nov"],
        ["december", "dezember", "décembre", "diciembre", "dicembre", "dezembro", "dec", "dez"],
    ];

    /// <summary>The month (1–12) that a word names, whatever its case; 0 when it names none.</summary>
    public static int Read(string word)
    {
        for (var month = 0; month < Months.Length; month++)
        {
            foreach (var name in Months[month])
            {
                if (string.Equals(name, word, StringComparison.OrdinalIgnoreCase))
                    return month + 1;
            }
        }

        return 0;
    }
}
