using NewsContent.Text.Attribution.Mentions;

namespace NewsContent.Text.Attribution.Languages.English;

/// <summary>What was found as a verb's subject.</summary>
/// <param name="Speaker">The subject; null when there is none.</param>
/// <param name="IsRelative">Whether the verb stands in a relative clause.</param>
/// <param name="IsShared">Whether the verb shares the subject of an earlier verb ("came and said").</param>
/// <param name="IsThing">Whether the subject is something that has no voice of its own: "the investigation said".</param>
/// <param name="IsNobody">Whether the subject is nobody: "nobody said", "not Weber said".</param>
internal readonly record struct FoundSubject(
    Mention? Speaker,
    bool IsRelative = false,
    bool IsShared = false,
    bool IsThing = false,
    bool IsNobody = false
)
{
    /// <summary>No subject.</summary>
    public static FoundSubject None => default;
}
