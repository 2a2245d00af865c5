using System.Text;

namespace NewsContent.Tool.Input;

/// <summary>A file's text, or why there is none.</summary>
/// <param name="Path">As it was given, or below the folder that was given.</param>
/// <param name="Text">The decoded text, without a byte order mark; null when it could not be read.</param>
/// <param name="Fault">Why it could not be read, as a sentence; null when it could.</param>
internal sealed record TextFile(string Path, string? Text, string? Fault)
{
    /// <summary>Whether the file is there and its bytes are no text.</summary>
    public bool IsUndecodable { get; private init; }

    /// <summary>How the text is written: the encoding, whose preamble is the byte order mark that the file has.</summary>
    private Encoding Encoding { get; init; } = Marked[0];

    private bool HasMark { get; init; }

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
        if (given.Fault is not null)
            return new TextFile(path, null, given.Fault);
        try
        {
            if (new FileInfo(path).Length > LongestFile)
                return new TextFile(path, null, $"The file is longer than {LongestFile >> 20} MB.");
            var bytes = File.ReadAllBytes(path);
            var marked = Array.Find(Marked, encoding => bytes.AsSpan().StartsWith(encoding.Preamble));
            var encoding = marked ?? Marked[0];
            return new TextFile(path, encoding.GetString(bytes.AsSpan(marked is null ? 0 : encoding.Preamble.Length)), null)
            {
                Encoding = encoding,
                HasMark = marked is not null,
            };
        }
        catch (DecoderFallbackException)
        {
            return new TextFile(path, null, "The file is not readable text. Save it as plain text in UTF-8.") { IsUndecodable = true };
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

    /// <summary>
    /// Writes another text in the file's encoding, with its byte order mark. The old file is there until the new one is whole.
    /// </summary>
    /// <returns>Why it could not be written, as a sentence; null when it was.</returns>
    public string? Replace(string text)
    {
        // A link stays a link: what it leads to is replaced.
        var target = File.ResolveLinkTarget(Path, returnFinalTarget: true)?.FullName ?? Path;
        var beside = target + ".newscontent-" + Guid.NewGuid().ToString("N") + ".tmp";
        try
        {
            File.WriteAllBytes(beside, [.. HasMark ? Encoding.GetPreamble() : [], .. Encoding.GetBytes(text)]);
            if (!OperatingSystem.IsWindows())
                File.SetUnixFileMode(beside, File.GetUnixFileMode(target));
            File.Move(beside, target, overwrite: true);
            return null;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            try
            {
                File.Delete(beside);
            }
            catch (Exception second) when (second is IOException or UnauthorizedAccessException)
            {
                return $"The repaired file cannot be written. {fault.Message} {second.Message}";
            }
            return "The repaired file cannot be written. " + fault.Message;
        }
    }
}
