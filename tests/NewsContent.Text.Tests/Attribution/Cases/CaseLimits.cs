namespace NewsContent.Text.Tests.Attribution.Cases;

/// <summary>Cases that the rules do not reach, each with its reason; one that begins to pass belongs to its kind.</summary>
internal static class CaseLimits
{
    public static IReadOnlyList<Example> English { get; } = [];

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
