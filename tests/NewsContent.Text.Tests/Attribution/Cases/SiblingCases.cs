namespace NewsContent.Text.Tests.Attribution.Cases;

/// <summary>Letters that are spelled like a word, roles behind an age, German clauses around the words, and what an answer is.</summary>
internal static class SiblingCases
{
    public static IReadOnlyList<Example> English { get; } =
    [
        new("US President", "“Fine,” said US President Lena Moor.", "Lena Moor | US President"),
        new("US senator", "“Fine,” said US senator Lena Moor.", "Lena Moor | US senator"),
        new("US Sen.", "“Fine,” said US Sen. Lena Moor (D-Ohio).", "Lena Moor | US Sen."),
        new("US Secretary of State", "“Fine,” US Secretary of State Lena Moor said.", "Lena Moor | US Secretary of State"),
        new("The US envoy", "“Fine,” said the US envoy, Lena Moor.", "Lena Moor | US envoy"),
        new("A US official", "“Fine,” a US official said.", "a US official [Unnamed]"),
        new("US officials", "“Fine,” US officials said.", "US officials [Unnamed]"),
        new("The US", "The US said it was “fine.”", "US [Organization]"),
        new("Told us", "“Fine,” Lena Moor told us.", "Lena Moor"),
        new("IT chief", "“Fine,” said IT chief Lena Moor.", "Lena Moor | IT chief"),
        new("The WHO", "The WHO said it was “fine.”", "WHO [Organization]"),
        new("Known by a surname", "“No,” Brunn said.", "Brunn"),
        new("Known by a surname, twice", "Brunn and Holm met. “No,” Holm said on Monday.", "Holm"),
        new("She had not said it", "Eva Holm claimed she had not said “never.”", "-"),
        new("She insisted", "Eva Holm insisted she had not said “never.”", "-"),
        new("Another had not said it", "Eva Holm said Karl Brunn had not said “never.”", "Eva Holm"),
        new(
            "The dead man, in a year",
            "Otto Reed died on Sunday. He was 80.\nHis son, Max Reed, confirmed it.\n“I never slept,” he told a reporter in 1990.",
            "Otto Reed"
        ),
        new(
            "The son, of the dead man",
            "Otto Reed died on Sunday. He was 80.\nHis son, Max Reed, confirmed it.\n“We will miss him,” he said.",
            "Max Reed | son"
        ),
    ];

    public static IReadOnlyList<Example> German { get; } =
    [
        new("Jemand", "Jemand rief „Feuer“.", "Jemand [Unnamed]"),
        new("Kaum jemand", "Kaum jemand sagte „halt“.", "-"),
        new("Beruf hinter dem Alter", "„Gut“, sagte Lena Moor (34), Pflegerin aus Tollen.", "Lena Moor | Pflegerin aus Tollen"),
        new("Beruf in Klammern", "„Gut“, sagte Lena Moor (Pflegerin).", "Lena Moor | Pflegerin"),
        new("Den er so nennt", "Der Bau, den Karl Brunn „eine Ruine“ nennt, steht leer.", "Karl Brunn"),
        new("Den er so genannt hat", "Der Bau, den Karl Brunn „eine Ruine“ genannt hat, steht leer.", "Karl Brunn"),
        new("Den er so bezeichnet", "Der Bau, den Karl Brunn als „Ruine“ bezeichnet, steht leer.", "Karl Brunn"),
        new("Die ihn so nannte", "Eva Holm, die den Plan „eine Ruine“ nannte, lachte.", "Eva Holm"),
        new("Die er so nennt", "Eva Holm, die Karl Brunn „eine Heilige“ nennt, lachte.", "Karl Brunn"),
        new("Dass er ihn so nennt", "Karl Brunn sagt, dass er den Bau „eine Ruine“ nennt.", "Karl Brunn"),
        new("Eine Antwort ist keine Person", "Eva Holms Antwort: „Nein.“", "-"),
    ];
}
