using System.Diagnostics;

namespace NewsContent;

/// <summary>Who said a quotation: a person, an organization, or someone the article does not name.</summary>
/// <remarks>Two speakers are equal when name, role and kind are equal, ordinally.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record Speaker
{
    /// <summary>Makes a speaker.</summary>
    /// <param name="name">The full name, or for <see cref="SpeakerKind.Unnamed"/> the article's words, such as “a senior official”.</param>
    /// <param name="role">The office or function the article gives, such as “Foreign Minister”; null when it gives none.</param>
    /// <param name="kind">What the speaker is.</param>
    /// <exception cref="ArgumentException"><paramref name="name"/> is null or blank.</exception>
    public Speaker(string name, string? role = null, SpeakerKind kind = SpeakerKind.Person)
    {
        Name = name;
        Role = role;
        Kind = kind;
    }

    /// <summary>
    /// The full name; for <see cref="SpeakerKind.Unnamed"/> the article's words, such as “a senior official”. Never blank.
    /// </summary>
    /// <exception cref="ArgumentException">The name set is null or blank.</exception>
    public string Name
    {
        get;
        init => field = Check.NotBlank(value);
    }

    /// <summary>The office or function the article gives, such as “Foreign Minister”; null when it gives none.</summary>
    public string? Role { get; init; }

    /// <summary>Whether the speaker is a person, an organization, or unnamed.</summary>
    public SpeakerKind Kind { get; init; }

    /// <summary>
    /// The name as a part of an address: its letters and digits in lower case, with hyphens between the words, such as
    /// <c>abbas-araghchi</c>. Letters of every script are kept. The role does not count.
    /// </summary>
    public string Slug => WordsInAddress.Of(Name);

    /// <summary>The name, and the role when there is one: <c>Abbas Araghchi, Foreign Minister</c>.</summary>
    public override string ToString() => Role is null ? Name : $"{Name}, {Role}";
}
