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
    ];
}
