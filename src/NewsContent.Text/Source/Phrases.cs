namespace NewsContent.Text.Source;

/// <summary>
/// Phrases that a line can begin with, in any case, by their first letter: of hundreds a line is compared with a few.
/// </summary>
internal sealed class Phrases
{
    private readonly Dictionary<char, string[]> _byLetter;

    /// <param name="phrases">The phrases, none of them empty.</param>
    public Phrases(IEnumerable<string> phrases) =>
        _byLetter = phrases
            .GroupBy(static phrase => char.ToUpperInvariant(phrase[0]))
            .ToDictionary(static group => group.Key, static group => group.ToArray());

    /// <summary>Those with which some words may begin, in their order.</summary>
    public string[] Like(string words) =>
        words.Length > 0 && _byLetter.TryGetValue(char.ToUpperInvariant(words[0]), out var phrases) ? phrases : [];
}
