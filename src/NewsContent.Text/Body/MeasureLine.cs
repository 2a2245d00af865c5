using NewsContent.Text.Header;

namespace NewsContent.Text.Body;

/// <summary>Lines that measure something: for how many a recipe is, how long it takes, what a ticket costs.</summary>
internal static class MeasureLine
{
    private const int MostWordsOfLabel = 4;

    /// <summary>"Serves four" has no more; with the word for people a line may be longer.</summary>
    private const int MostWordsOfServings = 3;

    private const int MostWordsWithPeople = 7;

    /// <summary>What is before the number: for how many a recipe is.</summary>
    private static readonly string[] ServingWords = Of("serves serve makes feeds yields für ergibt pour para per voor för til dla");

    private static readonly string[] People = Of(
        "people persons servings portions helpings personen portionen personnes personas raciones persone porzioni porções pessoas "
            + "personer portioner porsjoner osób osoby porcji porcje"
    );

    private static readonly string[] Numbers = Of(
        "two three four five six eight ten twelve zwei drei vier fünf sechs acht zehn zwölf deux trois quatre six huit dix dos tres cuatro "
            + "seis ocho due tre quattro sei otto två tre fyra sex åtta to fire seks twee drie vier zes dwóch czterech sześciu"
    );

    /// <summary>What can be before the number of a measure.</summary>
    private static readonly string[] Before = Of(
        "about approx circa ca c around up to from just under over etwa rund ungefähr bis ab environ env unos unas circa cirka från fra "
            + "około ok"
    );

    private static readonly string[] Units = Of(
        "min mins minute minutes minuten minuter minuti minutos minut minuty hr hrs hour hours stunde "
            + "stunden heure heures hora horas ora ore "
            + "timme timmar godzina godziny day days tag tage week weeks woche wochen month months monate year "
            + "years jahre seconds sekunden "
            + "am pm uhr noon h g kg mg t l ml cl dl m km cm mm ha kw kwh mph kcal kj degrees grad meter metres meters metre mètres metros "
            + "metri kilometer kilometres miles tonnes tons tonnen "
            + "euro euros dollars pounds pence cent cents franken kr kronor kroner zł eur usd gbp chf sek nok dkk "
            + "percent prozent each a per"
    );

    private static readonly char[] Currencies = ['£', '$', '€', '¥'];

    /// <summary>"Serves 4", "Pour 6 personnes", "Für 4 bis 6 Personen", "4 servings".</summary>
    public static bool IsServings(string[] parts)
    {
        if (parts.Length < 2)
            return false;
        var isOfServing = ServingWords.Contains(parts[0], StringComparer.OrdinalIgnoreCase);
        if (isOfServing && parts.Length <= MostWordsOfServings && BeginsWithDigit(parts[1]))
            return true;
        if (isOfServing && parts.Length == 2 && IsNumberWord(parts[1]))
            return true;
        return parts.Length <= MostWordsWithPeople
            && People.Contains(parts[parts.Length - 1], StringComparer.OrdinalIgnoreCase)
            && (BeginsWithDigit(parts[0]) || isOfServing && (BeginsWithDigit(parts[1]) || IsNumberWord(parts[1])));
    }

    /// <summary>
    /// A label and what it measures: <c>Prep time: 20 minutes</c>, <c>Attendance: 3,412</c>, <c>Closing date: 3 May 2026</c>,
    /// <c>Our verdict: ★★★</c>. "Election: 5 takeaways" is none.
    /// </summary>
    public static bool Is(string words)
    {
        var colon = words.IndexOfAny([':', '：']);
        if (colon <= 0 || colon + 1 == words.Length)
            return false;
        if (Parts(words.Substring(0, colon)).Length > MostWordsOfLabel)
            return false;
        var value = words.Substring(colon + 1).Trim();
        return BeginsWithMeasure(Parts(value)) || value.All(static c => c is '★' or '☆' or '⭐' or ' ') || DateLine.Read(value).IsDate;
    }

    private static bool BeginsWithMeasure(string[] parts)
    {
        var i = 0;
        while (i < parts.Length && Before.Contains(parts[i].TrimEnd('.'), StringComparer.OrdinalIgnoreCase))
            i++;
        if (i == parts.Length)
            return false;
        var number = parts[i].TrimEnd(',', ';');
        var isMoney = number.Length > 0 && Array.IndexOf(Currencies, number[0]) >= 0;
        var digits = number.TrimStart(Currencies);
        var length = LengthOfNumber(digits);
        if (length == 0)
            return false;

        // "20–25 minutes", "30 to 40 minutes", "1 hr 20 min": what follows decides.
        var rest = digits.Substring(length).TrimEnd('.');
        if (isMoney || rest.Length > 0)
            return isMoney || IsUnit(rest);
        var next = i + 1;
        if (next + 1 < parts.Length && parts[next] is "to" or "bis" or "à" or "a" or "till" or "do" or "–" or "-" or "or" or "oder")
            next += LengthOfNumber(parts[next + 1]) > 0 ? 2 : 0;
        return next >= parts.Length || IsUnit(parts[next].TrimEnd('.', ',', ';'));
    }

    private static bool IsUnit(string word) =>
        word.Length > 0 && (Array.IndexOf(Currencies, word[0]) >= 0 || word[0] is '%' or '°')
        || Units.Contains(word, StringComparer.OrdinalIgnoreCase);

    /// <summary>Digits, with the signs that numbers have inside: <c>3,412</c>, <c>6.10</c>, <c>20–25</c>.</summary>
    private static int LengthOfNumber(string word)
    {
        var length = 0;
        while (length < word.Length && (char.IsDigit(word[length]) || length > 0 && IsInNumber(word, length)))
            length++;
        return length > 0 && char.IsDigit(word[0]) ? length : 0;
    }

    private static bool IsInNumber(string word, int at) =>
        word[at] is '.' or ',' or '-' or '–' or '’' or '/' && at + 1 < word.Length && char.IsDigit(word[at + 1]);

    private static bool BeginsWithDigit(string word) => char.IsDigit(word[0]);

    private static bool IsNumberWord(string word) => Numbers.Contains(word, StringComparer.OrdinalIgnoreCase);

    private static string[] Parts(string words) => words.Split([' ', '\t', '\u00A0', '\u202F'], StringSplitOptions.RemoveEmptyEntries);

    private static string[] Of(string words) => words.Split(' ');
}
