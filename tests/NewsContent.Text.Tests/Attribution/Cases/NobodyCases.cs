namespace NewsContent.Text.Tests.Attribution.Cases;

/// <summary>Who is nobody: words for no person have no words.</summary>
internal static class NobodyCases
{
    public static IReadOnlyList<Example> English { get; } =
    [
        new("Nobody", "Nobody said “never.”", "-"),
        new("None", "None said “never.”", "-"),
        new("No one", "No one said “ever.”", "-"),
        new("No-one, with a hyphen", "No-one said “ever.”", "-"),
        new("Neither", "Neither called it “a ruin.”", "-"),
        new("Whoever", "Whoever said “never” was wrong.", "-"),
        new("Whoever, inside a sentence", "The clerk shook hands with whoever said “never.”", "-"),
        new("Nobody of a group", "Nobody in the council called it “a ruin.”", "-"),
        new("None of a group", "None of the members said “never.”", "-"),
        new("None of them", "None of them called the port “a ruin.”", "-"),
        new("Neither of them", "Neither of them called it “a ruin.”", "-"),
        new("Neither of two", "Neither Maria Soto nor Karl Brunn said “never.”", "-"),
        new("No member", "No member said “never.”", "-"),
        new("No clerk, judging", "No clerk of the port called it “a ruin.”", "-"),
        new("Not one of them", "Not one of them said “never.”", "-"),
        new("Not a single one", "Not a single member called it “a ruin.”", "-"),
        new("No one behind the words", "“Never,” said no one.", "-"),
        new("Nobody before the verb behind the words", "“Never,” nobody said.", "-"),
        new("Anyone who", "Anyone who said “never” was wrong.", "-"),
        new("If anyone", "If anyone said “never,” it was not heard.", "-"),
        new("Who, in a question", "Who said “never”?", "-"),
        new("Nobody, inside a sentence", "At the port on Monday nobody said “never.”", "-"),
        new("Nobody in small letters at a clause", "The gates shut, and no one called it “a ruin.”", "-"),
        new("Nobody asked, somebody said", "Nobody asked Maria Soto about it. “Never,” she said.", "Maria Soto"),
        new("Nobody heard whom", "Nobody heard Maria Soto, who said “never.”", "Maria Soto"),
        new("Everyone is somebody", "“Never,” everyone said.", "everyone [Unnamed]"),
        new("a song", "Eva Holm sang “Low Tide.”", "-"),
    ];

    public static IReadOnlyList<Example> German { get; } =
    [
        new("Niemand", "Niemand sagte „nie“.", "-"),
        new("Keiner", "Keiner nannte es „eine Ruine“.", "-"),
        new("Keine", "Keine nannte es „eine Ruine“.", "-"),
        new("Keiner aus einer Gruppe", "Keiner der Abgeordneten sprach von „Ruine“.", "-"),
        new("Niemand an einem Ort", "Niemand im Rat sprach von „Ruine“.", "-"),
        new("Wer auch immer", "Wer auch immer „nie“ sagte, irrte sich.", "-"),
        new("Wer auch immer, mit Doppelpunkt", "Wer auch immer sagte: „Wir gehen nie“, irrte sich.", "-"),
        new("Wer", "Wer „nie“ sagte, irrte sich.", "-"),
        new("Kein Minister", "Kein Minister sprach von „Ruine“.", "-"),
        new("Keine Sprecherin", "Keine Sprecherin nannte es „Ruine“.", "-"),
        new("Niemand hinter den Worten", "„Wir gehen nie“, sagte niemand.", "-"),
        new("Weder noch", "Weder Eva Holm noch Karl Brunn sprachen von „Ruine“.", "-"),
        new("Niemand im Nebensatz", "Es war Montag, und niemand nannte es „eine Ruine“.", "-"),
        new("Niemand hat", "Niemand hat das Tor „eine Ruine“ genannt.", "-"),
        new("Niemand fragte, jemand sagte", "Niemand fragte Eva Holm danach. „Wir gehen nie“, sagte sie.", "Eva Holm"),
        new("Kaum jemand", "Kaum jemand sagte „halt“.", "-"),
    ];
}
