using NewsContent.CompilerServices;
using NewsContent.Text;

namespace NewsContent.Generators.Emission;

/// <summary>
/// The text in which a packed article's strings stand: that of its file, when the app has it as a resource, and after it what the literal
/// holds itself.
/// </summary>
internal sealed class PackedTextWriter(string file, CancellationToken cancellation)
{
    /// <summary>
    /// So many times the whole text may be searched for strings. An article of thousands of speakers would need as many: what it
    /// asks for beyond that is written down unsearched, so that the work stays in proportion to the text.
    /// </summary>
    private const int MostPasses = 200;

    /// <summary>Short texts are searched at no cost worth counting.</summary>
    private const int ShortText = 1_000;

    private readonly Dictionary<string, TextRange> _found = new(StringComparer.Ordinal);

    // Searched between additions, which a builder of strings would have to be copied for.
    private char[] _own = new char[ShortText];
    private long _searched;

    /// <summary>How much the literal must hold so far, in UTF-16 code units.</summary>
    public int OwnLength { get; private set; }

    /// <summary>What the literal must hold.</summary>
    public string Own => new(_own, 0, OwnLength);

    private ReadOnlySpan<char> OwnSpan => _own.AsSpan(0, OwnLength);

    private bool MaySearch => _searched <= MostPasses * (ShortText + (long)file.Length + OwnLength);

    /// <summary>Adds a string to the literal's own text.</summary>
    /// <returns>Where it is.</returns>
    public TextRange Add(string text)
    {
        var range = TextRange.At(file.Length + OwnLength, text.Length);
        if (OwnLength + text.Length > _own.Length)
            Array.Resize(ref _own, Math.Max(2 * _own.Length, OwnLength + text.Length));
        text.CopyTo(0, _own, OwnLength, text.Length);
        OwnLength += text.Length;
        return range;
    }

    /// <summary>Where a string is; it is added when it is nowhere yet.</summary>
    public TextRange Find(string text) => Known(text) ?? (_found[text] = Add(text));

    /// <summary>Where a string is; null when it is nowhere.</summary>
    public TextRange? Known(string text)
    {
        // Text is only ever added behind: what stood first stands first.
        if (_found.TryGetValue(text, out var found))
            return found;
        if (!MaySearch)
            return null;
        if ((Search(file.AsSpan(), text, 0) ?? Search(OwnSpan, text, file.Length)) is not { } range)
            return null;
        _found.Add(text, range);
        return range;
    }

    /// <summary>Whether a stretch is the file’s, not the literal’s own.</summary>
    public bool IsInFile(TextRange range) => range.End <= file.Length;

    /// <summary>Whether the file has just these characters at a place.</summary>
    public bool HasInFile(TextRange range, ReadOnlySpan<char> characters) =>
        IsInFile(range) && file.AsSpan(range.Start, range.Length).SequenceEqual(characters);

    /// <summary>Writes where a string is.</summary>
    public void Stretch(PackedNumberWriter numbers, string text)
    {
        var range = Find(text);
        numbers.Stretch(range.Start, range.Length);
    }

    /// <summary>Writes where a string is that may not be there.</summary>
    public void OptionalStretch(PackedNumberWriter numbers, string? text)
    {
        numbers.Flag(text is not null);
        if (text is not null)
            Stretch(numbers, text);
    }

    /// <summary>The place at which a string stands next after another place, else its first one.</summary>
    public TextRange FindAfter(string text, int place)
    {
        if (!MaySearch)
            return Find(text);
        var range =
            place < file.Length
                ? Search(file.AsSpan(place), text, place)
                : Search(OwnSpan.Slice(Math.Min(place - file.Length, OwnLength)), text, place);
        return range ?? Find(text);
    }

    /// <summary>The first place of a string in a part of the text.</summary>
    /// <param name="part">Where it is looked for.</param>
    /// <param name="text">The string.</param>
    /// <param name="offset">Where the part begins.</param>
    private TextRange? Search(ReadOnlySpan<char> part, string text, int offset)
    {
        cancellation.ThrowIfCancellationRequested();
        var start = part.IndexOf(text.AsSpan());
        var looked = start < 0 ? part.Length : start + text.Length;
        _searched += looked;
        return start < 0 ? null : TextRange.At(offset + start, text.Length);
    }
}
