namespace NewsContent.Text.Quotations.Turns;

/// <summary>The words of office and courtesy that are before names in labels: <c>SEN. HOLM</c>, <c>Mr. Brandt</c>.</summary>
internal static class SpeakerTitles
{
    private static readonly HashSet<string> Courtesies = Set(
        "mr; mrs; ms; miss; mx; herr; frau; sr; sra; srta; señor; señora; don; doña; m; mm; mme; mlle; monsieur; madame; signor; signora; "
            + "senhor; senhora; meneer; mevrouw; pan; pani; fru; fröken; господин; госпожа"
    );

    private static readonly HashSet<string> Offices = Set(
        "senator; sen; representative; rep; congressman; congresswoman; governor; gov; mayor; president; chairman; chairwoman; "
            + "chairperson; chair; minister; secretary; judge; justice; prof; professor; dr; doctor; general; gen; colonel; col; "
            + "captain; capt; lieutenant; lt; sergeant; sgt; lord; lady; sir; dame; king; queen; prince; princess; father; sister; "
            + "bishop; archbishop; pope; ambassador; commissioner; councillor; councilor; councilman; councilwoman; councilmember; "
            + "delegate; attorney; deputy; vice; leader; chief; officer; director; coach; prime; bundeskanzler; bundeskanzlerin; "
            + "kanzler; kanzlerin; ministerin; bürgermeister; bürgermeisterin; abgeordneter; abgeordnete; abg; präsident; präsidentin; "
            + "senatorin; vorsitzender; vorsitzende; richter; richterin; professorin; senador; senadora; diputado; diputada; "
            + "presidente; presidenta; ministro; ministra; alcalde; alcaldesa; gobernador; gobernadora; juez; jueza; ministre; "
            + "président; présidente; sénateur; sénatrice; maire; député; députée; juge; docteur"
    );

    /// <summary>“Herr”, “Ms.”: who is called so is not told by it.</summary>
    public static bool IsCourtesy(string word) => Courtesies.Contains(word.TrimEnd('.'));

    /// <summary>“Senator”, “Gov.”: what someone is.</summary>
    public static bool IsOffice(string word) => Offices.Contains(word.TrimEnd('.'));

    /// <summary>Either of them.</summary>
    public static bool IsTitle(string word) => IsCourtesy(word) || IsOffice(word);

    private static HashSet<string> Set(string words) =>
        new(words.Split(';').Select(static word => word.Trim()), StringComparer.OrdinalIgnoreCase);
}
