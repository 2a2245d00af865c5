using System.Globalization;
using System.Text;

namespace NewsSite.Parts;

/// <summary>Somebody or something in a list with all others.</summary>
/// <param name="Name">The name.</param>
/// <param name="Role">What they are; null for nothing.</param>
/// <param name="Language">The language of name and role.</param>
/// <param name="Address">The page.</param>
/// <param name="Count">How much there is on it, in words.</param>
public sealed record IndexEntry(string Name, string? Role, string Language, string Address, string Count)
{
    /// <summary>The first letter, without its accent.</summary>
    public string Letter =>
        StringInfo.GetNextTextElement(Name.Normalize(NormalizationForm.FormD).TrimStart())[..1] is var letter && char.IsSurrogate(letter[0])
            ? "#"
            : letter.ToUpperInvariant();
}
