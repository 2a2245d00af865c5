using System.Globalization;
using System.Runtime.InteropServices;

namespace NewsContent.Build.Files;

/// <summary>What the system says of a file without opening it: opening a pipe waits for whoever writes into it.</summary>
/// <param name="IsRegular">A file with bytes in it, and no folder, pipe, socket or device; links are followed.</param>
/// <param name="Stamp">Another text when the file has been written or replaced: its size, and the times of both.</param>
internal readonly record struct FileStatus(bool IsRegular, string Stamp)
{
    private const int TypeOfFile = 0xF000;
    private const int RegularFile = 0x8000;
    private const int Link = 0xA000;

    private static readonly bool IsWindows = Path.DirectorySeparatorChar == '\\';

    /// <summary>The status of a file, or null, or it cannot be reached.</summary>
    public static FileStatus? Of(string path)
    {
        if (!IsWindows)
            return Stat(NullTerminated.Utf8(path), out var status) == 0 ? Of(status) : null;

        // There, only folders and files have names in folders.
        var file = new FileInfo(path);
        return file.Exists ? new FileStatus(true, Numbers(file.Length, file.LastWriteTimeUtc.Ticks, file.CreationTimeUtc.Ticks)) : null;
    }

    /// <summary>Whether the file itself is a link; always false on Windows, where links lead to no device.</summary>
    public static bool IsLink(string path) =>
        !IsWindows && LStat(NullTerminated.Utf8(path), out var status) == 0 && (status.Mode & TypeOfFile) == Link;

    /// <summary>The time of the last change of the file's entry (ctime) sees an edit whose author has set the old time again.</summary>
    private static FileStatus Of(in UnixStatus status) =>
        new(
            (status.Mode & TypeOfFile) == RegularFile,
            Numbers(status.Size, status.ModifiedSeconds, status.ModifiedNanoseconds, status.ChangedSeconds, status.ChangedNanoseconds)
        );

    private static string Numbers(params long[] numbers) =>
        string.Join(" ", numbers.Select(static number => number.ToString(NumberFormatInfo.InvariantInfo)));

    // .NET has no method for it; this is the function that its own File and FileInfo call, on every Unix alike.
    [DllImport("libSystem.Native", EntryPoint = "SystemNative_Stat")]
    private static extern int Stat(byte[] path, out UnixStatus status);

    [DllImport("libSystem.Native", EntryPoint = "SystemNative_LStat")]
    private static extern int LStat(byte[] path, out UnixStatus status);

    /// <summary>As the runtime lays it out, with room for what later versions put at its end.</summary>
    [StructLayout(LayoutKind.Explicit, Size = 256)]
    private struct UnixStatus
    {
        [FieldOffset(4)]
        public int Mode;

        [FieldOffset(16)]
        public long Size;

        [FieldOffset(40)]
        public long ModifiedSeconds;

        [FieldOffset(48)]
        public long ModifiedNanoseconds;

        [FieldOffset(56)]
        public long ChangedSeconds;

        [FieldOffset(64)]
        public long ChangedNanoseconds;
    }
}
