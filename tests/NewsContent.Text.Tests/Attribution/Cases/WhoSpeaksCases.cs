namespace NewsContent.Text.Tests.Attribution.Cases;

/// <summary>Who of several speaks: the one the text tells of, and nobody where it does not tell.</summary>
internal static class WhoSpeaksCases
{
    public static IReadOnlyList<Example> English { get; } =
    [
        new(
            "An obituary",
            "Eleni Katsaros died on Friday. She was 91.\nHer daughter, Sophia Reed, said the cause was heart failure.\n"
                + "Born in 1934, she was a miller’s child. “We had no lamps,” she told The Post in 1988.",
            "Eleni Katsaros"
        ),
        new("Quoted as saying", "“It is a matter of pride,” the newspaper quoted a bank official as saying.", "a bank official [Unnamed]"),
        new("Quoted a name as saying", "“It is a matter of pride,” the newspaper quoted Eva Holm as saying.", "Eva Holm"),
        new("Cited a name", "“It is a matter of pride,” the agency cited Eva Holm as telling reporters.", "Eva Holm"),
        new(
            "After it obtained word",
            "The source said the coast guard ordered the raids after it obtained word of an “imprecise” plan.",
            "the source [Unnamed]"
        ),
        new(
            "One of the leaders",
            "In an interview with the Tidings, Karl Lind-Holm, one of the leaders of the May 1998 strike and one of Brunn’s friends "
                + "and advisers, said the mayor and the council needed a “full reset” to answer demands.",
            "Karl Lind-Holm | one of the leaders of the May 1998 strike and one of Brunn’s friends and advisers"
        ),
        new(
            "The name of a movement",
            "The mayor began her speech by denouncing the violence around the marches of the “Blue Jackets” movement.",
            "-"
        ),
        new(
            "Asked about",
            "Asked about a form for “gold card visas” without the council, Mr Holm blamed the House for not acting, "
                + "which, he said, let others gain.",
            "-"
        ),
        new(
            "Labour opposes",
            "The Tories have promised a cut, which Labour opposes. They say they can save money on “council waste”.",
            "the Tories [Unnamed]"
        ),
        new(
            "The tribunal",
            "The tribunal upheld her claim in connection with a contract in Europe, but said it found no evidence of “laddish culture”.",
            "the tribunal [Unnamed]"
        ),
        new(
            "The artist",
            "The artist who painted the portrait of General Karl Lind was there. He said it was, quote, “one of the highest lessons.”",
            "the artist [Unnamed]"
        ),
        new(
            "Began with",
            "Mayor Eva Holm picked up where she left off. She began her speech with, “As I was saying,” and smiled.",
            "Eva Holm | Mayor"
        ),
        new(
            "Moved out of committee",
            "Eva Holm (D., Brightport), the sponsor of a bill that moved out of committee but stalled on the floor, "
                + "said the council has used the storm “as an excuse” to wait.",
            "Eva Holm"
        ),
        new(
            "Between dashes",
            "Senator Holm — after saying the bill would “hurt families” — said he was “excited.”",
            "Holm | Senator",
            "Holm | Senator"
        ),
        new("Labelled", "Paul Stone labelled the plan “a heap”.", "Paul Stone"),
        new("And continued", "Paul Stone called the plan “a heap”. And continued: “We must go.”", "Paul Stone", "Paul Stone"),
        new("A headline's jibe", "# Holt rejects “Wild West” jibe\nThe harbour minister, Mia Holt, has hit out.", "-"),
        new("A headline's rejected claim", "# Holt denies “Wild West” claim\nThe harbour minister, Mia Holt, has hit out.", "-"),
        new(
            "The 52-year-old",
            "Paul Stone met Karl Brunn in May.\nThe 52-year-old, a sailor since 1990, said in a video that he had “lost it”.",
            "the 52-year-old [Unnamed]"
        ),
        new(
            "The 52-year-old in a text about one",
            "Paul Stone left in May. He is 52.\nThe 52-year-old, a sailor since 1990, said in a video that he had “lost it”.",
            "Paul Stone"
        ),
        new(
            "The newcomer",
            "The band played under Clara Voss.\nFor thirty years Mia Holt has had a cabin there.\n“I like it here,” she said.",
            "Mia Holt"
        ),
        new(
            "The fisherman",
            "“We sail,” Paul Stone said.\nA show met a Danish fisherman. The hosts urged him to wave. “It is a joke,” he said.",
            "Paul Stone",
            "a Danish fisherman [Unnamed]"
        ),
        new("to quote", "The pool is, to quote its manager, “a shame.”", "its manager [Unnamed]"),
        new("quoted a pronoun", "“Late,” The Herald quoted her as saying.", "-"),
        new("a visitor's words", "In the words of one visitor, the pool is “a shame.”", "one visitor [Unnamed]"),
        new("to her", "To Eva Holm, the port is “home.”", "Eva Holm"),
        new("a verdict", "Eva Holm's verdict was clear: “Late.”", "Eva Holm"),
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
        new("Den er so nennt", "Der Bau, den Karl Brunn „eine Ruine“ nennt, steht leer.", "Karl Brunn"),
        new("Den er so genannt hat", "Der Bau, den Karl Brunn „eine Ruine“ genannt hat, steht leer.", "Karl Brunn"),
        new("Den er so bezeichnet", "Der Bau, den Karl Brunn als „Ruine“ bezeichnet, steht leer.", "Karl Brunn"),
        new("Die ihn so nannte", "Eva Holm, die den Plan „eine Ruine“ nannte, lachte.", "Eva Holm"),
        new("Die er so nennt", "Eva Holm, die Karl Brunn „eine Heilige“ nennt, lachte.", "Karl Brunn"),
        new("Dass er ihn so nennt", "Karl Brunn sagt, dass er den Bau „eine Ruine“ nennt.", "Karl Brunn"),
        new("Eine Antwort ist keine Person", "Eva Holms Antwort: „Nein.“", "-"),
    ];
}
