namespace NewsContent.Text.Tests.Attribution.Cases;

/// <summary>Sources without a name: the phrase right at a verb of saying is who said it, in the text's words.</summary>
internal static class UnnamedCases
{
    public static IReadOnlyList<Example> English { get; } =
    [
        new("Organisers", "“A fine work,” organisers said in a statement.", "organisers [Unnamed]"),
        new("Said organisers", "“A fine work,” said organisers in a statement.", "organisers [Unnamed]"),
        new("Residents", "“A fine work,” residents said.", "residents [Unnamed]"),
        new("Researchers wrote", "“A fine work,” researchers wrote in May.", "researchers [Unnamed]"),
        new("Rowers", "“A fine work,” rowers said.", "rowers [Unnamed]"),
        new("Said rowers", "“A fine work,” said rowers at the port.", "rowers at the port [Unnamed]"),
        new("Rowers with an adjective", "“A fine work,” local rowers said.", "local rowers [Unnamed]"),
        new("The rowers", "“A fine work,” the rowers said.", "the rowers [Unnamed]"),
        new("Said the rowers", "“A fine work,” said the rowers.", "the rowers [Unnamed]"),
        new("The bereaved", "“A fine work,” said the bereaved.", "the bereaved [Unnamed]"),
        new("One rower", "“A fine work,” said one rower.", "one rower [Unnamed]"),
        new("Another neighbour", "“A fine work,” another neighbour said.", "another neighbour [Unnamed]"),
        new("A neighbour", "“A fine work,” a neighbour told the Tidings.", "a neighbour [Unnamed]"),
        new("A dockhand", "“A fine work,” a dockhand said.", "a dockhand [Unnamed]"),
        new("A barista with an adjective", "“A fine work,” said a young barista.", "a young barista [Unnamed]"),
        new("A source familiar", "“Nothing is off the table,” a source familiar said.", "a source familiar [Unnamed]"),
        new("A source close to", "“A fine work,” said a source close to the talks.", "a source close to the talks [Unnamed]"),
        new("One member", "“A fine work,” said one member.", "one member [Unnamed]"),
        new("In the words of one member", "The plan is, in the words of one member, “a ruin.”", "one member [Unnamed]"),
        new(
            "In the words of one member, at the end",
            "The council voted on whether to charge drivers, in a meeting that ended, in the words of one member, “where it began.”",
            "one member [Unnamed]"
        ),
        new("In the words of a name", "The port is, in the words of Maria Soto, “a ruin.”", "Maria Soto"),
        new("In the words of a name, behind", "The port is “a ruin,” in the words of Maria Soto.", "Maria Soto"),
        new("Said one", "A group of rowers had come by coach. “We are fed up,” said one.", "one [Unnamed]"),
        new("Said another", "A group of rowers had come by coach. “We are fed up,” said another.", "another [Unnamed]"),
        new("One said", "A group of rowers had come by coach. “We are fed up,” one said.", "one [Unnamed]"),
        new("The motion", "“It is clear,” the motion said.", "the motion [Unnamed]"),
        new("The notice read", "“It is shut,” the notice read.", "the notice [Unnamed]"),
        new("The lawsuit says", "“It is shut,” the lawsuit says.", "the lawsuit [Unnamed]"),
        new("The advert", "“It is clear,” the advert said.", "the advert [Unnamed]"),
        new("Said the union", "“It is clear,” said the union.", "the union [Unnamed]"),
        new("The eatery", "“It is shut,” the eatery said on Monday.", "the eatery [Unnamed]"),
        new("Rowers at the head", "Rowers said the port was “a ruin.”", "Rowers [Unnamed]"),
        new("MPs", "MPs said the plan was “an old template”.", "MPs [Unnamed]"),
        new("MEPs behind the words", "“It is clear,” MEPs said.", "MEPs [Unnamed]"),
        new("GPs", "“It is clear,” said GPs in the north.", "GPs in the north [Unnamed]"),
        new("Harbour advocates", "Harbour advocates say the pier is “a ruin”.", "Harbour advocates [Unnamed]"),
        new("Boat advocates", "Boat advocates believe that fewer “safe” seats are needed.", "Boat advocates [Unnamed]"),
        new("Housing campaigners", "Housing campaigners called it “a ruin.”", "housing campaigners [Unnamed]"),
        new(
            "A student with a number",
            "One 24-year-old philosophy student said: “This feels new.”",
            "one 24-year-old philosophy student [Unnamed]"
        ),
        new("A resident with an age", "One 60-year-old resident said: “This feels new.”", "one 60-year-old resident [Unnamed]"),
        new(
            "The family",
            "In the note, the family asked that, in lieu of flowers, “you remember Per by helping to clean the pier.”",
            "the family [Unnamed]"
        ),
        new("The family said", "“We miss her,” the family said in a statement.", "the family [Unnamed]"),
        new("Her family said", "“We miss her,” her family said in a statement.", "her family [Unnamed]"),
        new("His lawyers", "“We will appeal,” his lawyers wrote.", "his lawyers [Unnamed]"),
        new(
            "A spokesperson for a body with &",
            "A spokesperson for the state Department of Fish & Harbours said it is “awaiting further word.”",
            "a spokesperson for the state Department of Fish & Harbours [Unnamed]"
        ),
        new("Nothing before the verb", "“We stay,” said on Monday.", "-"),
        new("A thing that does nothing", "“We stay,” the gates.", "-"),
    ];

    public static IReadOnlyList<Example> German { get; } =
    [
        new("Veranstalter", "„Ein gutes Werk“, sagten Veranstalter in einer Mitteilung.", "Veranstalter [Unnamed]"),
        new("Anwohner", "„Ein gutes Werk“, sagten Anwohner.", "Anwohner [Unnamed]"),
        new("Forscher schrieben", "„Ein gutes Werk“, schrieben Forscher.", "Forscher [Unnamed]"),
        new("Die Ruderer", "„Ein gutes Werk“, sagten die Ruderer.", "die Ruderer [Unnamed]"),
        new("Ein Ruderer", "„Ein gutes Werk“, sagte ein Ruderer.", "ein Ruderer [Unnamed]"),
        new("Eine Nachbarin", "„Ein gutes Werk“, sagte eine Nachbarin.", "eine Nachbarin [Unnamed]"),
        new("Mit den Worten eines Mitglieds", "Das Tor sei nach den Worten eines Mitglieds „eine Ruine“.", "eines Mitglieds [Unnamed]"),
        new(
            "Ein 44-Jähriger",
            "Ein 44-Jähriger warf Räder um und bezeichnete einen Rentner als „dummen Hund“.",
            "ein 44-Jähriger [Unnamed]"
        ),
        new("Er, ohne Vorgänger", "Er schlug dem Rentner ins Gesicht und bezeichnete ihn als „dummen Hund“.", "-"),
        new("Laut der Website", "Laut der Website „hafenblick.example“ wird das Boot bald fahren.", "-"),
        new("Jemand", "Jemand rief „Feuer“.", "Jemand [Unnamed]"),
    ];
}
