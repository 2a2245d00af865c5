namespace NewsContent.Text.Body;

/// <summary>Lines about one person's life or work: its dates below an obituary, a prize or a dedication above a poem.</summary>
internal static class PersonLine
{
    /// <summary>So many words can be between "born" and the year.</summary>
    private const int MostWordsBeforeNumber = 3;

    private const int MostWordsOfDedication = 5;

    private static readonly char[] SignsBehind = [',', '.', ':'];

    private static readonly string[] LifeWords = Of(
        "born died b d geboren gestorben geb gest né née mort morte décédé décédée nacido nacida nació "
            + "falleció murió nato nata morto morta "
            + "född död født død overleden ur zm urodzony urodzona zmarł zmarła"
    );

    private static readonly HashSet<string> Places = SetOf(
        "winner winners joint overall first second third 1st 2nd 3rd runner-up runners-up finalist finalists "
            + "shortlisted longlisted commended "
            + "highly 1 2 3 erster zweiter dritter erste zweite dritte gewinner gewinnerin preisträger "
            + "preisträgerin ausgezeichnet finalistin "
            + "premier première deuxième troisième lauréat lauréate finaliste primer primera segundo tercer "
            + "ganador ganadora accésit finalista "
            + "primo prima secondo terzo vincitore vincitrice primeiro vencedor vencedora vinnare vinnaren vinder vinner winnaar eerste "
            + "pierwsza druga trzecia laureat laureatka zwycięzca"
    );

    private static readonly string[] Awards = Of(
        "prize award awards competition contest medal preis wettbewerb wettbewerbs prix concours médaille "
            + "premio certamen concurso concorso "
            + "prêmio pris konkurs konkursu nagroda nagrody prijs wedstrijd medaille"
    );

    /// <summary>What joins a place with its prize: "winner of the", "primer premio del".</summary>
    private static readonly string[] Joints = Of("of for of the of des der beim zum zur du de del della dell’ do da van av i im");

    private static readonly string[] DedicationWords = Of("for für pour para per till til voor dla to à after nach i.m");

    /// <summary>
    /// "Ada Stone, keeper, born 3 June 1931; died 9 February 2026", "* 1944 † 2026": two words or signs of a life, each with a number.
    /// </summary>
    public static bool HasLifeDates(string[] parts)
    {
        // Few lines have numbers, and it takes two.
        if (parts.Count(static part => part.Any(char.IsDigit)) < 2)
            return false;
        var found = 0;
        for (var i = 0; i < parts.Length; i++)
        {
            var isSign = parts[i][0] is '*' or '†' or '✝';
            var isWord = LifeWords.Contains(parts[i].Trim('.', ',', ';', '('), StringComparer.OrdinalIgnoreCase);
            if (isSign && parts[i].Any(char.IsDigit) || (isSign || isWord) && HasNumberBehind(parts, i))
                found++;
        }

        return found > 1;
    }

    private static bool HasNumberBehind(string[] parts, int at)
    {
        for (var i = at + 1; i < parts.Length && i <= at + MostWordsBeforeNumber; i++)
        {
            if (char.IsDigit(parts[i][0]))
                return true;
        }

        return false;
    }

    /// <summary>"Winner, Larkham Poetry Prize 2026", "Primer premio del Certamen Villa de Peñasal".</summary>
    public static bool IsAward(string[] parts)
    {
        if (parts.Length < 3 || !Places.Contains(parts[0].TrimEnd(SignsBehind)))
            return false;
        var joint = Array.FindIndex(parts, static part => part[part.Length - 1] is ',' or ':');
        if (joint < 0)
            joint = Array.FindIndex(parts, static part => Joints.Contains(part, StringComparer.Ordinal));
        return joint is >= 0 and < 3 && parts.Any(IsOfAward);
    }

    private static bool IsOfAward(string part)
    {
        var word = part.Trim(',', '.', ':', ';', '(', ')');
        return Awards.Contains(word, StringComparer.OrdinalIgnoreCase)
            || word.EndsWith("preis", StringComparison.OrdinalIgnoreCase)
            || word.EndsWith("wettbewerb", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The same with a word after them, which other lines begin with too.</summary>
    private static readonly string[] DedicationPhrases = ["in memory", "in memoriam", "in erinnerung", "a mi", "a la", "a mia", "à la"];

    /// <summary>"For my mother", "Für Anna", "i.m. Ada Stone"; a line like any other where no verse is below it.</summary>
    public static bool IsDedication(string words)
    {
        var parts = words.Split([' ', '\u00A0'], StringSplitOptions.RemoveEmptyEntries);
        return parts.Length is > 1 and <= MostWordsOfDedication
            && (
                DedicationWords.Contains(parts[0].TrimEnd('.'), StringComparer.OrdinalIgnoreCase)
                || DedicationPhrases.Contains($"{parts[0]} {parts[1]}", StringComparer.OrdinalIgnoreCase)
            );
    }

    private static HashSet<string> SetOf(string words) => new(Of(words), StringComparer.OrdinalIgnoreCase);

    private static string[] Of(string words) => words.Split(' ');
}
