using System.Globalization;
using System.Text;

namespace NewsContent.Unicode;

/// <summary>What <see cref="ComposedForm"/> knows of each character. It is read from the assembly when a text first needs it.</summary>
internal static class CompositionData
{
    /// <summary>The data's name in the assembly.</summary>
    public const string ResourceName = "NewsContent.Unicode.compositions.txt";

    private static readonly Dictionary<int, (int First, int Second)> Parts = [];
    private static readonly Dictionary<(int First, int Second), int> Compositions = [];
    private static readonly Dictionary<int, byte> Classes = [];
    private static readonly HashSet<int> Replaced = [];
    private static readonly HashSet<int> Seconds = [];

    static CompositionData()
    {
        foreach (var line in Read().Split(['\n'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (line[0] == '#')
                continue;
            if (line.IndexOf('=') > 0)
                AddClass(line.Split('-', '='));
            else
                AddParts(line.Split(' '));
        }
    }

    /// <summary>The combining class: 0 for letters and all that does not stand on one.</summary>
    public static byte ClassOf(int character) => Classes.TryGetValue(character, out var own) ? own : (byte)0;

    /// <summary>
    /// The two characters that a character is made of, the second 0 when another stands for it; null when it is made of none.
    /// </summary>
    public static (int First, int Second)? PartsOf(int character) =>
        Parts.TryGetValue(character, out var parts) ? parts : ((int, int)?)null;

    /// <summary>The character that two make; null when they make none.</summary>
    public static int? ComposedOf(int first, int second) =>
        Compositions.TryGetValue((first, second), out var composed) ? composed : (int?)null;

    /// <summary>Whether another character always stands for this one.</summary>
    public static bool IsReplaced(int character) => Replaced.Contains(character);

    /// <summary>Whether the character may make another one with the one before it.</summary>
    public static bool IsSecond(int character) => Seconds.Contains(character);

    private static void AddParts(string[] fields)
    {
        var isReplaced = fields[0][fields[0].Length - 1] == '!';
        var character = Code(fields[0].TrimEnd('!'));
        var parts = (First: Code(fields[1]), Second: fields.Length > 2 ? Code(fields[2]) : 0);
        Parts.Add(character, parts);
        if (isReplaced)
        {
            Replaced.Add(character);
            return;
        }

        Compositions.Add(parts, character);
        Seconds.Add(parts.Second);
    }

    private static void AddClass(string[] fields)
    {
        var own = byte.Parse(fields[2], NumberStyles.None, NumberFormatInfo.InvariantInfo);
        var last = Code(fields[1]);
        for (var character = Code(fields[0]); character <= last; character++)
            Classes.Add(character, own);
    }

    private static int Code(string digits) => int.Parse(digits, NumberStyles.AllowHexSpecifier, NumberFormatInfo.InvariantInfo);

    private static string Read()
    {
#pragma warning disable RS0030 // The assembly's own resource: no file is opened, and nothing of the machine is seen.
        using var stream = typeof(CompositionData).Assembly.GetManifestResourceStream(ResourceName)
            ?? throw new InvalidOperationException("The assembly was built without the data of composed characters.");
        var bytes = new byte[stream.Length];
        var read = 0;
        while (read < bytes.Length && stream.Read(bytes, read, bytes.Length - read) is > 0 and var count)
            read += count;
#pragma warning restore RS0030
        return Encoding.ASCII.GetString(bytes, 0, read).Replace("\r", "");
    }
}
