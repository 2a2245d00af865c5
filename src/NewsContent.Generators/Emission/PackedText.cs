using System.Text;
using NewsContent.Text;

namespace NewsContent.Generators.Emission;

/// <summary>
/// The text in which a packed article's strings stand: that of its file, when the app has it as a resource, and behind it what
/// the literal holds itself.
/// </summary>
internal sealed class PackedText(string file)
{
    private readonly StringBuilder _own = new();
    private string? _ownText;

    /// <summary>What the literal must hold.</summary>
    public string Own => _ownText ??= _own.ToString();

    /// <summary>Adds a string to the literal's own text.</summary>
    /// <returns>Where it stands.</returns>
    public TextRange Add(string text)
    {
        var range = TextRange.At(file.Length + _own.Length, text.Length);
        _own.Append(text);
        _ownText = null;
        return range;
    }

    /// <summary>Where a string stands; it is added when it stands nowhere yet.</summary>
    public TextRange Find(string text) => Known(text) ?? Add(text);

    /// <summary>Where a string stands; null when it stands nowhere.</summary>
    public TextRange? Known(string text)
    {
        var start = file.IndexOf(text, StringComparison.Ordinal);
        if (start >= 0) return TextRange.At(start, text.Length);
        start = Own.IndexOf(text, StringComparison.Ordinal);
        return start >= 0 ? TextRange.At(file.Length + start, text.Length) : null;
    }

    /// <summary>The place at which a string stands next after another place, else its first one.</summary>
    public TextRange FindAfter(string text, int place)
    {
        var (part, offset) = place < file.Length ? (file, 0) : (Own, file.Length);
        var start = part.IndexOf(text, Math.Min(place - offset, part.Length), StringComparison.Ordinal);
        return start >= 0 ? TextRange.At(offset + start, text.Length) : Find(text);
    }
}
