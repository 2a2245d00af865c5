using System.Text;

namespace NewsContent.Tool.Input;

/// <summary>A file's text, or why there is none.</summary>
/// <param name="Path">As it was given, or below the folder that was given.</param>
/// <param name="Text">The decoded text, without a byte order mark; null when it could not be read.</param>
/// <param name="Fault">Why it could not be read, as a sentence; null when it could.</param>
internal sealed record TextFile(string Path, string? Text, string? Fault)
{
    /// <summary>What is wrong with the bytes, as the end of a sentence, when the file is there and its bytes are no text.</summary>
    public string? Undecodable { get; private init; }

    /// <summary>The file as it was read; null when it was not.</summary>
    public byte[]? Bytes { get; private init; }

    /// <summary>How the text is written: the encoding, whose preamble is the byte order mark that the file has.</summary>
    private Encoding Encoding { get; init; } = Marked[0];

    private bool HasMark { get; init; }

    private static readonly Encoding[] Marked =
    [
        new UTF8Encoding(encoderShouldEmitUTF8Identifier: true, throwOnInvalidBytes: true),
        new UnicodeEncoding(bigEndian: false, byteOrderMark: true, throwOnInvalidBytes: true),
        new UnicodeEncoding(bigEndian: true, byteOrderMark: true, throwOnInvalidBytes: true),
    ];

    // The compiler knows neither; the mark of the first begins like that of UTF-16.
    private static readonly byte[][] MarksOfUtf32 =
    [
        [0xFF, 0xFE, 0, 0],
        [0, 0, 0xFE, 0xFF],
    ];

    /// <summary>No article is longer; a longer file was named by mistake.</summary>
    private const long LongestFile = 256L << 20;

    private const string NotText = "The file is not readable text. Save it as plain text in UTF-8.";

    /// <summary>Reads a file as UTF-8, or as its byte order mark says. Nothing is replaced: what cannot be decoded is a fault.</summary>
    public static TextFile Read(FilePath given)
    {
        var path = given.Path;
        if (given.Fault is not null)
            return new TextFile(path, null, given.Fault);
        try
        {
            // A file that is not there, or a folder, says so when it is opened.
            if (File.Exists(path) && FileKind.ReasonAgainst(path) is { } reason)
                return new TextFile(path, null, reason);
            return Open(path) is { } bytes
                ? Decode(path, bytes)
                : new TextFile(path, null, $"The file is longer than {LongestFile >> 20} MB.");
        }
        catch (DecoderFallbackException)
        {
            return new TextFile(path, null, NotText) { Undecodable = "it is not UTF-8" };
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return new TextFile(
                path,
                null,
                fault is FileNotFoundException or DirectoryNotFoundException ? "There is no such file or folder." : fault.Message
            );
        }
    }

    /// <summary>The bytes of another text in the file's encoding, with the byte order mark that the file has.</summary>
    public byte[] Encode(string text) => [.. HasMark ? Encoding.GetPreamble() : [], .. Encoding.GetBytes(text)];

    /// <summary>All bytes of a file; null when they are too many.</summary>
    /// <remarks>No more than the length that the file tells: what has no end gives no more either.</remarks>
    private static byte[]? Open(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
        if (file.Length > LongestFile)
            return null;
        var bytes = new byte[file.Length];
        var read = file.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        return read == bytes.Length ? bytes : bytes[..read];
    }

    private static TextFile Decode(string path, byte[] bytes)
    {
        if (Array.Exists(MarksOfUtf32, mark => bytes.AsSpan().StartsWith(mark)))
            return new TextFile(path, null, NotText) { Undecodable = "it is UTF-32" };
        var marked = Array.Find(Marked, encoding => bytes.AsSpan().StartsWith(encoding.Preamble));
        var encoding = marked ?? Marked[0];
        return new TextFile(path, encoding.GetString(bytes.AsSpan(marked is null ? 0 : encoding.Preamble.Length)), null)
        {
            Bytes = bytes,
            Encoding = encoding,
            HasMark = marked is not null,
        };
    }
}
