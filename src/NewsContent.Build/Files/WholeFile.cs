using System.Text;

namespace NewsContent.Build.Files;

/// <summary>
/// Writes files that other processes read at the same time: an editor's build and a real one may write the same file, and neither
/// may see half of it.
/// </summary>
internal static class WholeFile
{
    private const int MostTries = 20;

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    /// <summary>Writes a text in UTF-8; a file that has it already is left alone, with its time.</summary>
    public static void Write(string path, string text) => Write(path, Encoding.UTF8.GetBytes(text));

    /// <summary>Writes a file; one that has these bytes already is left alone, with its time.</summary>
    /// <exception cref="IOException">It cannot be written.</exception>
    public static void Write(string path, byte[] bytes)
    {
        if (!IsWritten(path, bytes))
            Write(path, beside => File.WriteAllBytes(beside, bytes));
    }

    /// <summary>Writes a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="write">Writes a file beside it, which then takes its place.</param>
    /// <exception cref="IOException">It cannot be written.</exception>
    public static void Write(string path, Action<string> write)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var beside = $"{path}.{Guid.NewGuid():N}.tmp";
        try
        {
            write(beside);
            Move(beside, path);
        }
        finally
        {
            File.Delete(beside);
        }
    }

    /// <summary>Someone who is reading the file can keep it for a moment, and another build can write it first.</summary>
    private static void Move(string beside, string path)
    {
        for (var tries = 1; ; tries++)
        {
            try
            {
                if (File.Exists(path))
                    File.Replace(beside, path, null);
                else
                    File.Move(beside, path);
                return;
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException && tries < MostTries)
            {
                Thread.Sleep(Pause);
            }
        }
    }

    private static bool IsWritten(string path, byte[] bytes)
    {
        try
        {
            return File.Exists(path) && File.ReadAllBytes(path).SequenceEqual(bytes);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
