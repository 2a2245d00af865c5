using System.Text;

namespace NewsContent.Build.Files;

/// <summary>Text as the system's functions take it.</summary>
internal static class NullTerminated
{
    public static byte[] Utf8(string text)
    {
        var bytes = new byte[Encoding.UTF8.GetByteCount(text) + 1];
        Encoding.UTF8.GetBytes(text, 0, text.Length, bytes, 0);
        return bytes;
    }
}
