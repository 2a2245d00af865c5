using System.Text;

namespace NewsContent.Text.Attribution.Languages.Lexicons;

/// <summary>The lexicons as they travel inside the assembly: into the compiler, into an app, trimmed or not.</summary>
internal static class LexiconResource
{
    /// <summary>What stands before a lexicon's name in the assembly's list of resources.</summary>
    public const string Folder = "Attribution/Languages/";

    /// <summary>The text of a lexicon.</summary>
    /// <exception cref="InvalidOperationException">The assembly was built without it.</exception>
    public static string Read(string name)
    {
#pragma warning disable RS0030 // The assembly's own resource: no file is opened, and nothing of the machine is seen.
        using var stream = typeof(LexiconResource).Assembly.GetManifestResourceStream(Folder + name)
            ?? throw new InvalidOperationException($"The assembly has no lexicon {name}.");
        var bytes = new byte[stream.Length];
        var read = 0;
        while (read < bytes.Length && stream.Read(bytes, read, bytes.Length - read) is > 0 and var count)
            read += count;
#pragma warning restore RS0030
        return Encoding.UTF8.GetString(bytes, 0, read);
    }
}
