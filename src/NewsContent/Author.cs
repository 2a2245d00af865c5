using System.Diagnostics;

namespace NewsContent;

/// <summary>A person in a byline or a credit, with the role that the line gives.</summary>
/// <remarks>Two authors are equal when name and role are equal.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record Author
{
    /// <summary>Makes an author.</summary>
    /// <param name="name">The name.</param>
    /// <param name="role">The role, such as <c>staff writer</c>; null if the line does not give one.</param>
    /// <exception cref="ArgumentException"><paramref name="name"/> is null or blank.</exception>
    public Author(string name, string? role = null)
    {
        Name = name;
        Role = role;
    }

    /// <summary>The name as the line writes it, with a degree after it: <c>Jane Doe, PhD</c>. Never blank.</summary>
    /// <exception cref="ArgumentException">The name set is null or blank.</exception>
    public string Name
    {
        get;
        init => field = Check.NotBlank(value);
    }

    /// <summary>The role, such as <c>staff writer</c>: the words in brackets after the name, or null.</summary>
    public string? Role { get; init; }

    /// <summary>The name as a part of an address, such as <c>jane-doe</c>; see <see cref="PageSlug"/>.</summary>
    public string Slug => WordsInAddress.Of(Name);

    /// <summary>Name and role: <c>Jane Doe (staff writer)</c>.</summary>
    public override string ToString() => Role is null ? Name : $"{Name} ({Role})";
}
