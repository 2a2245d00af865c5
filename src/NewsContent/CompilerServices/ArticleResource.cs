using System.Buffers;
using System.Reflection;
using System.Text;

namespace NewsContent.CompilerServices;

/// <summary>The text of an article's file, which the build has put into the assembly as it is.</summary>
internal static class ArticleResource
{
    /// <summary>What the resources' names begin with; the package's targets give them.</summary>
    private const string Prefix = "NewsContent/";

    /// <summary>Reads the text and demands that it is the one that was compiled.</summary>
    public static string Read(Assembly? assembly, string name, string path, int length, uint checksum)
    {
        using var stream = assembly?.GetManifestResourceStream(Prefix + name);
        if (stream is null)
        {
            throw new InvalidOperationException(
                $"The article '{path}' cannot be read: its text should be the resource '{Prefix}{name}' of its assembly, and there is none. "
                + "The targets of the NewsContent package embed it; rebuild the project that owns the article.");
        }

        var text = Read(stream);
        if (text.Length != length || Checksum(text) != checksum)
        {
            throw new InvalidOperationException(
                $"The article '{path}' cannot be read: the resource '{Prefix}{name}' holds another text than the one that was compiled. "
                + "Rebuild the project that owns the article.");
        }

        return text;
    }

    private static string Read(Stream stream)
    {
        var length = checked((int)stream.Length);
        var bytes = ArrayPool<byte>.Shared.Rent(length);
        try
        {
            stream.ReadExactly(bytes, 0, length);
            return Decode(bytes.AsSpan(0, length));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(bytes);
        }
    }

    /// <summary>As the compiler does; the longer mark comes first, since UTF-32's begins with that of UTF-16.</summary>
    private static string Decode(ReadOnlySpan<byte> bytes)
    {
        foreach (var encoding in (ReadOnlySpan<Encoding>)[Encoding.UTF8, Encoding.UTF32, Encoding.Unicode, Encoding.BigEndianUnicode])
        {
            var mark = encoding.Preamble;
            if (bytes.StartsWith(mark))
                return encoding.GetString(bytes[mark.Length..]);
        }

        return Encoding.UTF8.GetString(bytes);
    }

    /// <summary>FNV-1a (Fowler, Noll, Vo), 32 bits: no protection, but a slip does not get past it.</summary>
    private static uint Checksum(string text)
    {
        var hash = 2166136261;
        foreach (var c in text)
            hash = unchecked((hash ^ c) * 16777619);
        return hash;
    }
}
