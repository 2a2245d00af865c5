using System.Reflection;
using System.Text;

namespace NewsContent.CompilerServices;

/// <summary>The text of an article's file, which the build has put into the assembly as it is; read when it is first asked for.</summary>
/// <param name="assembly">The assembly, or null.</param>
/// <param name="path">The article's path, by which it is found.</param>
/// <param name="length">The length of the text that was compiled, in UTF-16 code units.</param>
/// <param name="checksum">Its checksum.</param>
internal sealed class ArticleFileText(Assembly? assembly, string path, int length, uint checksum) : IDisposable
{
    /// <summary>A text that is longer is not worth keeping its memory for another.</summary>
    private const int MostKept = 1 << 16;

    private static readonly Encoding[] Encodings = [Encoding.UTF8, Encoding.UTF32, Encoding.Unicode, Encoding.BigEndianUnicode];

    // One text after the other is decoded into the same memory, unless several threads read at once.
    private static char[]? _spare;

    private char[]? _text;

    /// <summary>The text's length, in UTF-16 code units.</summary>
    public int Length => length;

    private ReadOnlySpan<char> Text => (_text ??= Read()).AsSpan(0, length);

    public string Substring(int start, int count) => new(Text.Slice(start, count));

    /// <summary>Demands that the text up to a place is the one that was compiled.</summary>
    public void CheckHeader(int end, int expected)
    {
        if (StableHash.Fold(StableHash.Of(Text[..end])) != expected)
            throw OtherText();
    }

    /// <summary>Demands that the text is the one that was compiled.</summary>
    public void Check()
    {
        if (StableHash.Of(Text) != checksum)
            throw OtherText();
    }

    public void Dispose()
    {
        if (_text is { Length: <= MostKept } text)
            Volatile.Write(ref _spare, text);
        _text = null;
    }

    private char[] Read()
    {
        var texts = assembly is null ? null : ArticleTexts.Of(assembly);
        var bytes = Find(texts);
        var encoding = EncodingOf(ref bytes);
        if (encoding.GetCharCount(bytes) != length)
            throw OtherText();
        var text = Interlocked.Exchange(ref _spare, null);
        if (text is null || text.Length < length)
            text = new char[length];
        encoding.GetChars(bytes, text);

        // The bytes may be the assembly's own memory.
        GC.KeepAlive(texts);
        return text;
    }

    private ReadOnlySpan<byte> Find(ArticleTexts? texts)
    {
        try
        {
            return texts is not null && texts.TryFind(path, out var bytes) ? bytes : throw NoText();
        }
        catch (InvalidDataException damage)
        {
            throw Damaged(damage);
        }
    }

    /// <summary>
    /// As the compiler reads the bytes, without their mark; the longer mark comes first, since UTF-32's begins with that of UTF-16.
    /// </summary>
    private static Encoding EncodingOf(ref ReadOnlySpan<byte> bytes)
    {
        foreach (var encoding in Encodings)
        {
            var mark = encoding.Preamble;
            if (bytes.StartsWith(mark))
            {
                bytes = bytes[mark.Length..];
                return encoding;
            }
        }

        return Encoding.UTF8;
    }

    private InvalidOperationException NoText() =>
        new(
            $"The article '{path}' cannot be read: its text should be in the resource '{TextsFormat.ResourceName}' of its assembly, "
                + "and is not. The targets of the NewsContent package embed it; rebuild the project that owns the article."
        );

    private InvalidOperationException Damaged(InvalidDataException damage) =>
        new(
            $"The article '{path}' cannot be read: the resource '{TextsFormat.ResourceName}' of its assembly is damaged. "
                + $"{damage.Message} Rebuild the project that owns the article.",
            damage
        );

    private InvalidOperationException OtherText() =>
        new(
            $"The article '{path}' cannot be read: the resource '{TextsFormat.ResourceName}' holds another text than the one that was "
                + "compiled. Rebuild the project that owns the article."
        );
}
