namespace NewsContent.Text.Tests.Attribution;

/// <summary>One invented example for every rule and every class of error in German.</summary>
internal static class GermanExamples
{
    public static IReadOnlyList<Example> All { get; } =
    [
        new("Wörter, Verb, Sprecher", "„Das Tor bleibt zu“, sagte Maria Soto am Montag.", "Maria Soto"),
        new("Sprecher, Verb, Wörter", "Maria Soto sagte: „Das Tor bleibt zu.“", "Maria Soto"),
        new("Zeit vor Verb und Sprecher", "Am Montag sagte Maria Soto, das Tor bleibe „für immer zu“.", "Maria Soto"),
        new("So der Sprecher", "Das Tor bleibe „für immer zu“, so Maria Soto.", "Maria Soto"),
        new("Laut", "Laut Maria Soto ist das Tor „für immer zu“.", "Maria Soto"),
        new("Zufolge", "Maria Soto zufolge ist das Tor „für immer zu“.", "Maria Soto"),
        new("Nach Angaben", "Nach Angaben von Maria Soto ist das Tor „für immer zu“.", "Maria Soto"),
        new("Wie im Nebensatz", "Das Tor ist, wie Maria Soto am Montag sagte, „für immer zu“.", "Maria Soto"),
        new("Perfekt", "Maria Soto hat das Tor als „eine Wunde“ bezeichnet.", "Maria Soto"),
        new("Trennbares Verb", "Maria Soto teilte mit, das Tor sei „für immer zu“.", "Maria Soto"),
        new("Rolle in einem Wort", "„Das Tor bleibt zu“, erklärte Hafenministerin Maria Soto.", "Maria Soto | Hafenministerin"),
        new("Rolle nach dem Namen", "Maria Soto, Leiterin der Hafenbehörde, sagte, das Tor sei „für immer zu“.", "Maria Soto | Leiterin der Hafenbehörde"),
        new("Rolle vor dem Namen, in Kommas", "Die Sprecherin der Behörde, Maria Soto, nannte das Tor „eine Wunde“.", "Maria Soto"),
        new("Nachname", "Ministerin Maria Soto kam früh. „Das Tor bleibt zu“, sagte Soto.", "Maria Soto | Ministerin"),
        new("Pronomen", "Maria Soto kam früh. „Das Tor bleibt zu“, sagte sie.", "Maria Soto"),
        new("Geschlecht entscheidet", "Maria Soto traf Harald Brunn. „Das Tor bleibt zu“, sagte er.", "Harald Brunn"),
        new("Ohne Namen", "„Das Tor bleibt zu“, sagte ein Sprecher der Behörde.", "ein Sprecher der Behörde [Unnamed]"),
        new("Körperschaft", "Das Ministerium nannte das Tor „eine Wunde“.", "Das Ministerium [Organization]"),
        new("Konjunktiv setzt die Rede fort", "Maria Soto sagte, das Tor sei zu. Der Hafen sei „eine Wunde“.", "Maria Soto"),
        new("Zweiter Satz", "„Das Tor bleibt zu“, sagte Maria Soto. „Wir haben keine Wahl.“", "Maria Soto", "Maria Soto"),
        new("Doppelpunkt", "Maria Soto wurde deutlich: „Das Tor bleibt zu.“", "Maria Soto"),
        new("Name eines Blattes", "Maria Soto sagte der „Hafenzeitung“, das Tor sei „für immer zu“.", "-", "Maria Soto"),
        new("Name hinter seinem Nomen", "Das Schiff „Morgenstern“ lief am Montag aus.", "-"),
        new("Begriff", "Der sogenannte „Trockenhafen“ steht unter Wasser.", "-"),
        new("Vorfeld mit Objekt", "Diese Kritik nannte Maria Soto „eine Frechheit“.", "Maria Soto"),
    ];

    /// <summary>What the rules do not reach; a test that begins to pass here belongs above.</summary>
    public static IReadOnlyList<Example> KnownLimits { get; } =
    [
        new("Für jemanden ist etwas", "Für Maria Soto ist das Tor „eine Wunde“.", "Maria Soto"),
        new("Genitiv vor dem Wort", "Maria Sotos Wort von der „Wunde“ machte die Runde.", "Maria Soto"),
    ];
}
