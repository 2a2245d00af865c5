namespace NewsContent.Text.Tests.Attribution.Cases;

/// <summary>Cases that the rules do not reach, each with its reason; one that begins to pass belongs to its kind.</summary>
internal static class CaseLimits
{
    public static IReadOnlyList<Example> English { get; } =
    [
        // A scare quote inside what somebody reports: nothing tells it from a word of the reporter's own.
        new(
            "The port's barrowmen",
            "Paul Stone came. Stone added that it came from an article about the port’s “barrowmen”, who carry fish.",
            "-"
        ),
        // What somebody won from somebody is seldom that one's own words: "won a seat from Brunn that …".
        new("Won promises", "She won promises from Mr Brunn that the council is “now standing up for” her.", "Brunn"),
        // A noun that no list knows is a source beside a verb of saying only: elsewhere most such nouns are no voice.
        new("Guidebooks call", "Guidebooks call the town “a gem.”", "Guidebooks [Unnamed]"),
        // The word before the verb is a noun as well, so that the phrase runs over it.
        new("In the street fear", "Shopkeepers in the street fear “a slow death.”", "shopkeepers in the street [Unnamed]"),
        // "stuck" and "affected" can be the verb of their clause as well.
        new("Stuck in the queue", "Drivers stuck in the queue called it “a disgrace.”", "drivers [Unnamed]"),
        // An act and a participle of saying that belongs to what is held.
        new("Signs reading", "Campaigners held signs reading “Save our pier.”", "-"),
    ];

    public static IReadOnlyList<Example> Spanish { get; } =
    [
        // The sentence that tells of the birth leaves out its subject, so that nothing carries it to the next one.
        new(
            "Nacida en",
            "Eva Ruiz murió ayer.\nSu sobrina, Ana Solano, lo confirmó.\nNacida en 1939, fue actriz. “Me enseñó el mar”, contaría después.",
            "Eva Ruiz"
        ),
        // The verb leaves out its subject, and only the object of the sentence before can be meant.
        new(
            "Quien pregunta no responde",
            "Eva Ruiz visitó el colegio. Un niño le preguntó si dormía. “Solo si tú también”, le respondió.",
            "Eva Ruiz"
        ),
        // What stands before the comma is read as a role.
        new("Una de ellas", "“El muelle se hunde”, reprochó una de ellas, doña Chelo, quien se fue.", "Chelo"),
        // A judgement behind "pero" has a subject of its own, and the promise before it still runs.
        new("Pero otro duda", "Eva Ruiz prometió “un muelle”, pero Karl Brunn duda de que haya “dinero”.", "Eva Ruiz", "Karl Brunn"),
    ];

    public static IReadOnlyList<Example> German { get; } =
    [
        // To the sentence around it a quotation is one word without letters, so that a body's name in marks names nobody.
        new(
            "Ein Gremium in Anführungszeichen",
            "Der „Hafenausschuss“, ein Gremium der Stadt, kritisierte den Einsatz und sprach von „völlig übertriebenen“ Schritten.",
            "-",
            "Hafenausschuss [Organization]"
        ),
        // A capital shows no name, and no list knows the noun.
        new("Sagte Nordfon", "„Die Pumpen sind sicher“, sagte Nordfon.", "Nordfon [Organization]"),
    ];
}
