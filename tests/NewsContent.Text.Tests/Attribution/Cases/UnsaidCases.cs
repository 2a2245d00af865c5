namespace NewsContent.Text.Tests.Attribution.Cases;

/// <summary>What somebody did not say, and who said it instead.</summary>
internal static class UnsaidCases
{
    public static IReadOnlyList<Example> English { get; } =
    [
        new("Did not say", "Eva Holm did not say “never.”", "-"),
        new("Didn't say", "Eva Holm didn’t say “never.”", "-"),
        new("Has not called", "Eva Holm has not called it “a ruin.”", "-"),
        new("Hasn't called", "Eva Holm hasn’t called it “a ruin.”", "-"),
        new("Denied having said", "Eva Holm denied having said “ruin.”", "-"),
        new("Denied saying", "Eva Holm denied saying “ruin.”", "-"),
        new("Denies ever calling", "Eva Holm denies ever calling it “a ruin.”", "-"),
        new("Denied that she said", "Eva Holm denied that she said “ruin.”", "-"),
        new("Denied she said", "Eva Holm denied she had said “ruin.”", "-"),
        new("Refused to say", "Eva Holm refused to say “sorry.”", "-"),
        new("Declined to call", "Eva Holm declined to call it “a ruin.”", "-"),
        new("Failed to say", "Eva Holm failed to say “sorry.”", "-"),
        new("Left without saying", "Eva Holm left without saying “sorry.”", "-"),
        new("Without once saying", "Eva Holm left without once saying “sorry.”", "-"),
        new("Stopped short of calling", "Eva Holm stopped short of calling it “a ruin.”", "-"),
        new("Fell short of calling", "Eva Holm fell short of calling it “a ruin.”", "-"),
        new("Never said", "Eva Holm never said “no.”", "-"),
        new("Never once called", "Eva Holm never once called it “a ruin.”", "-"),
        new("Would not call", "Eva Holm would not call it “a ruin.”", "-"),
        new("Wouldn't go as far as", "Eva Holm would not go as far as to call it “a ruin.”", "-"),
        new("Did not want to say", "Eva Holm did not want to say “sorry.”", "-"),
        new("Could not bring herself to say", "Eva Holm could not bring herself to say “sorry.”", "-"),
        new("Avoided calling", "Eva Holm avoided calling it “a ruin.”", "-"),
        new("Refrained from saying", "Eva Holm refrained from saying “sorry.”", "-"),
        new("Has yet to say", "Eva Holm has yet to say “sorry.”", "-"),
        new("Instead of saying", "Instead of saying “sorry,” Eva Holm left.", "-"),
        new("Rather than call", "Rather than call it “a ruin,” Eva Holm left.", "-"),
        new("Nor did she say", "Eva Holm came late. Nor did she say “sorry.”", "-"),
        new("Neither called nor", "Eva Holm neither called it “a ruin” nor came.", "-"),
        new("Will not say", "Eva Holm won’t say “sorry.”", "-"),
        new("Who never said", "Eva Holm, who never said “no,” left on Monday.", "-"),
        new("Not said, and somebody said", "Eva Holm never said “no.” “Yes,” Karl Brunn said.", "-", "Karl Brunn"),
        new("Not this, but that", "Eva Holm did not call it “a ruin,” but she said it was “a mess.”", "-", "Eva Holm"),
        new("Did not mince words", "Eva Holm did not mince words, calling it “a ruin.”", "Eva Holm"),
        new("Not only said", "Eva Holm did not only say “no.” She left.", "Eva Holm"),
        new("Not just called", "Eva Holm has not just called it “a ruin,” she left.", "Eva Holm"),
        new("Did not hesitate to call", "Eva Holm did not hesitate to call it “a ruin.”", "Eva Holm"),
        new("Was not afraid to say", "Eva Holm was not afraid to say “no.”", "Eva Holm"),
        new("Never stopped saying", "Eva Holm never stopped calling it “a ruin.”", "Eva Holm"),
        new("Would not say whether, and then words", "Eva Holm would not say whether she would stay: “We will see in May.”", "Eva Holm"),
        new("Did not answer, but said", "Eva Holm did not answer the question, saying: “We will see in May.”", "Eva Holm"),
        new(
            "Regretted having called",
            "Mr Holm regretted having called strikers “lazy” and alluding to “those who are nothing”.",
            "Holm",
            "Holm"
        ),
        new("It was one, not the other", "It was Karl Brunn, not Mara Lindqvist, who said: “We will dredge.”", "Karl Brunn"),
        new("It was one and not the other", "It was Karl Brunn and not Mara Lindqvist who said: “We will dredge.”", "Karl Brunn"),
        new("One, not the other, said", "Karl Brunn, not Mara Lindqvist, said: “We will dredge.”", "Karl Brunn"),
        new("One, and not the other, called", "Karl Brunn, and not Mara Lindqvist, called it “a ruin.”", "Karl Brunn"),
        new("It was not one who said", "It was not Mara Lindqvist who said “We will dredge.”", "-"),
        new("It wasn't one who called", "It wasn’t Mara Lindqvist who called it “a ruin.”", "-"),
        new("Not one but the other", "It was not Mara Lindqvist but Karl Brunn who said: “We will dredge.”", "Karl Brunn"),
        new("Said one, not the other", "“We will dredge,” said Karl Brunn, not Mara Lindqvist.", "Karl Brunn"),
        new(
            "A correction of who said it",
            "Correction: an earlier version gave the words “we must dredge now” to Mara Lindqvist; Karl Brunn said them.",
            "-"
        ),
        new(
            "A correction of words wrongly given",
            "An earlier version of this article wrongly attributed the quote “we must dredge now” to Mara Lindqvist.",
            "-"
        ),
        new("wrongly said", "An earlier version of this article wrongly said Mara Lindqvist had said “we must dredge now.”", "-"),
        new(
            "incorrectly quoted",
            "An earlier version of this article incorrectly quoted Mara Lindqvist as saying “we must dredge now.”",
            "-"
        ),
        new("misquoted", "This story misquoted Mara Lindqvist as saying “we must dredge now.”", "-"),
    ];

    public static IReadOnlyList<Example> German { get; } =
    [
        new("Sagte nicht", "Eva Holm sagte nicht „nie“.", "-"),
        new("Nannte es nicht", "Eva Holm nannte es nicht „eine Ruine“.", "-"),
        new("Hat es nicht genannt", "Eva Holm hat es nicht „eine Ruine“ genannt.", "-"),
        new("Hat nie gesagt", "Eva Holm hat nie „nein“ gesagt.", "-"),
        new("Sagte nie", "Eva Holm sagte nie „nein“.", "-"),
        new("Sprach nicht von", "Eva Holm sprach nicht von „Ruine“.", "-"),
        new("Bestritt, gesagt zu haben", "Eva Holm bestritt, „nie“ gesagt zu haben.", "-"),
        new("Bestritt, es so genannt zu haben", "Eva Holm bestritt, das Tor „eine Ruine“ genannt zu haben.", "-"),
        new("Ohne zu sagen", "Eva Holm ging, ohne „Entschuldigung“ zu sagen.", "-"),
        new("Weigerte sich zu sagen", "Eva Holm weigerte sich, „Entschuldigung“ zu sagen.", "-"),
        new("Vermied es, davon zu sprechen", "Eva Holm vermied es, von „Ruine“ zu sprechen.", "-"),
        new("Lehnte es ab zu nennen", "Eva Holm lehnte es ab, das Tor „eine Ruine“ zu nennen.", "-"),
        new("Wollte nicht sagen", "Eva Holm wollte nicht „nie“ sagen.", "-"),
        new("Wollte nicht sprechen von", "Eva Holm wollte nicht von „Ruine“ sprechen.", "-"),
        new("Dass sie nicht gesagt habe", "Karl Brunn ging. Eva Holm habe nie „nein“ gesagt.", "-"),
        new("Statt zu sagen", "Statt „Entschuldigung“ zu sagen, ging Eva Holm.", "-"),
        new("Nicht nur", "Eva Holm sprach nicht nur von „Ruine“.", "Eva Holm"),
        new("Nicht dies, sondern das", "Eva Holm sprach nicht von „Ruine“, sondern von „Schrott“.", "-", "Eva Holm"),
        new("Es war einer, nicht der andere", "Es war Karl Brunn, nicht Mara Lindqvist, der sagte: „Wir baggern morgen.“", "Karl Brunn"),
        new("Nicht eine, sondern einer", "Nicht Mara Lindqvist, sondern Karl Brunn sagte: „Wir baggern morgen.“", "Karl Brunn"),
        new("Es war nicht eine", "Es war nicht Mara Lindqvist, die sagte: „Wir baggern morgen.“", "-"),
        new("Sagte nicht eine, sondern einer", "„Wir baggern morgen“, sagte nicht Mara Lindqvist, sondern Karl Brunn.", "Karl Brunn"),
        new("Wollte nicht sagen, ob", "Eva Holm wollte nicht sagen, ob sie bleibt: „Wir sehen im Mai weiter.“", "Eva Holm"),
        new("fälschlicherweise", "In einer früheren Fassung hieß es fälschlicherweise, Mara Lindqvist habe „wir baggern“ gesagt.", "-"),
    ];
}
