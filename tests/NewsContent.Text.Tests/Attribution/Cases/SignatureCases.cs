namespace NewsContent.Text.Tests.Attribution.Cases;

/// <summary>A name that signs the words before it, and handles.</summary>
internal static class SignatureCases
{
    private const string Lund = "“We go for the port,” Rosa Lund said. ";

    public static IReadOnlyList<Example> English { get; } =
    [
        new("A hyphen for a dash", Lund + "“We go for the town.” - Peter Hahn", "Rosa Lund", "Peter Hahn"),
        new("Two hyphens", Lund + "“We go for the town.” -- Peter Hahn", "Rosa Lund", "Peter Hahn"),
        new("A short dash", Lund + "“We go for the town.” – Peter Hahn", "Rosa Lund", "Peter Hahn"),
        new("A long dash without a blank", Lund + "“We go for the town.” —Peter Hahn", "Rosa Lund", "Peter Hahn"),
        new("A signature with a role", Lund + "“We go for the town.” — Peter Hahn, pilot", "Rosa Lund", "Peter Hahn | pilot"),
        new("A name in brackets", Lund + "“We go for the town.” (Peter Hahn)", "Rosa Lund", "Peter Hahn"),
        new("A name in brackets before the stop", Lund + "“We go for the town” (Peter Hahn).", "Rosa Lund", "Peter Hahn"),
        new(
            "A name in brackets inside a paragraph",
            Lund + "“We go for the town.” (Peter Hahn) The vote is in May.",
            "Rosa Lund",
            "Peter Hahn"
        ),
        new("The name on the next line", Lund + "\n“We go for the town.”\nPeter Hahn", "Rosa Lund", "Peter Hahn"),
        new("A dash and the name on the next line", Lund + "\n“We go for the town.”\n- Peter Hahn", "Rosa Lund", "Peter Hahn"),
        new("Two hyphens on the next line", Lund + "\n“We go for the town.”\n-- Peter Hahn, pilot", "Rosa Lund", "Peter Hahn | pilot"),
        new("Brackets on the next line", Lund + "\n“We go for the town.”\n(Peter Hahn)", "Rosa Lund", "Peter Hahn"),
        new(
            "The name and age on the next line",
            Lund + "\n“We go for the town.”\nPeter Hahn, 40, pilot",
            "Rosa Lund",
            "Peter Hahn | pilot"
        ),
        new("A handle behind a dash", Lund + "“We go for the town.” - @peterhahn", "Rosa Lund", "-"),
        new("A handle", Lund + "“We go for the town.” @peterhahn", "Rosa Lund", "-"),
        new("A handle in brackets", Lund + "“We go for the town.” (@peterhahn)", "Rosa Lund", "-"),
        new("A handle on the next line", Lund + "\n“We go for the town.”\n— @peterhahn", "Rosa Lund", "-"),
        new("A handle behind tweeted", "“No,” Ida Berg wrote on X. “Not at all,” tweeted @jon_doe.", "Ida Berg", "-"),
        new("A handle behind posted", "“No,” Ida Berg wrote on X. “Not at all,” posted @jon_doe on Monday.", "Ida Berg", "-"),
        new("A handle before the verb", "“No,” Ida Berg wrote on X. “Not at all,” @jon_doe wrote.", "Ida Berg", "-"),
        new("A handle and a colon", "“No,” Ida Berg wrote on X. @jon_doe: “Not at all.”", "Ida Berg", "-"),
        new("A handle beside a name", "“Not at all,” Eva Holm (@evaholm) wrote.", "Eva Holm"),
        new("A newcomer behind tweeted", "“No,” Karl Berg wrote on X. “Not at all,” tweeted Eva Holm.", "Karl Berg", "Eva Holm"),
        new("A dash that goes on", Lund + "“We go for the town” - Peter Hahn laughed - and left.", "Rosa Lund", "Peter Hahn"),
        new("Brackets that say where", Lund + "“We go for the town.” (The vote is in May.)", "Rosa Lund", "Rosa Lund"),
        new("A source in brackets", Lund + "“We go for the town.” (Applause.)", "Rosa Lund", "Rosa Lund"),
        new("The next line goes on", Lund + "\n“We go for the town.”\nPeter Hahn laughed.", "Rosa Lund", "Rosa Lund"),
    ];

    public static IReadOnlyList<Example> German { get; } =
    [
        new("Bindestrich", "„Wir gehen“, sagte Rosa Lund. „Wir kommen wieder.“ - Peter Hahn", "Rosa Lund", "Peter Hahn"),
        new("Klammern", "„Wir gehen“, sagte Rosa Lund. „Wir kommen wieder.“ (Peter Hahn)", "Rosa Lund", "Peter Hahn"),
        new("Gedankenstrich", "„Wir gehen“, sagte Rosa Lund. „Wir kommen wieder.“ – Peter Hahn", "Rosa Lund", "Peter Hahn"),
        new("Nächste Zeile", "„Wir gehen“, sagte Rosa Lund.\n„Wir kommen wieder.“\nPeter Hahn", "Rosa Lund", "Peter Hahn"),
        new("Name im Netz", "„Nein“, schrieb Karl Berg. „Gar nicht“, twitterte @jon_doe.", "Karl Berg", "-"),
    ];
}
