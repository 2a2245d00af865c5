using System.Text;

namespace NewsContent.Tool.Input;

/// <summary>A file's text, or why there is none.</summary>
/// <param name="Path">As it was given, or below the folder that was given.</param>
/// <param name="Text">The decoded text, without a byte order mark; null when it could not be read.</param>
/// <param name="Fault">Why it could not be read, as a sentence; null when it could.</param>
internal sealed record TextFile(string Path, string? Text, string? Fault)
{
    // The marks of UTF-32 begin like that of UTF-16 and come first.
    private static readonly Encoding[] Marked =
    [
        new UTF8Encoding(encoderShouldEmitUTF8Identifier: true, throwOnInvalidBytes: true),
        new UTF32Encoding(bigEndian: false, byteOrderMark: true, throwOnInvalidCharacters: true),
        new UTF32Encoding(bigEndian: true, byteOrderMark: true, throwOnInvalidCharacters: true),
        new UnicodeEncoding(bigEndian: false, byteOrderMark: true, throwOnInvalidBytes: true),
        new UnicodeEncoding(bigEndian: true, byteOrderMark: true, throwOnInvalidBytes: true),
    ];

    /// <summary>No article is longer; a longer file was named by mistake.</summary>
    private const long LongestFile = 256L << 20;

    /// <summary>Reads a file as UTF-8, or as its byte order mark says. Nothing is replaced: what cannot be decoded is a fault.</summary>
    public static TextFile Read(FilePath given)
    {
        var path = given.Path;
        if (given.Fault is not null) return new TextFile(path, null, given.Fault);
        try
        {
            if (new FileInfo(path).Length > LongestFile) return new TextFile(path, null, $"The file is longer than {LongestFile >> 20} MB.");
            return new TextFile(path, Decode(File.ReadAllBytes(path)), null);
        }
        catch (DecoderFallbackException)
        {
            return new TextFile(path, null, "The file is not readable text. Save it as plain text in UTF-8.");
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return new TextFile(path, null, fault is FileNotFoundException or DirectoryNotFoundException ? "There is no such file or folder." : fault.Message);
        }
    }

    private static string Decode(byte[] bytes)
    {
        foreach (var encoding in Marked)
        {
            if (bytes.AsSpan().StartsWith(encoding.Preamble))
                return encoding.GetString(bytes.AsSpan(encoding.Preamble.Length));
        }

        return Marked[0].GetString(bytes);
    }
}
