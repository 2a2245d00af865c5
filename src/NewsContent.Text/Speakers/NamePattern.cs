namespace NewsContent.Text.Speakers;

/// <summary>What names look like, and when two forms can be one person's.</summary>
internal static class NamePattern
{
    private static readonly string[] Particles = ["al", "bin", "da", "de", "del", "den", "der", "di", "du", "el", "ibn", "la", "le", "ten", "ter", "van", "vom", "von", "zu", "zum", "zur"];

    /// <summary>Whether a name begins small because its first word is a particle: "von der Leyen".</summary>
    public static bool BeginsWithParticle(string name)
    {
        var words = Words(name);
        return words.Length > 1 && Array.IndexOf(Particles, words[0]) >= 0;
    }

    /// <summary>
    /// Whether the short form can mean the bearer of the full one: "Soto", "M. Soto" or "Maria" for "Maria Elena Soto". Case aside.
    /// </summary>
    public static bool CanMean(string shortForm, string fullName)
    {
        var (few, all) = (Words(shortForm), Words(fullName));
        if (few.Length == 0 || all.Length == 0) return false;
        if (few.Length == 1) return Same(few[0], all[all.Length - 1]) || Same(few[0], all[0]);
        if (!Same(few[few.Length - 1], all[all.Length - 1])) return false;

        // Every given name of the one is one of the other, in order, or its initial.
        var (fewer, more) = few.Length <= all.Length ? (few, all) : (all, few);
        var next = 0;
        for (var i = 0; i < fewer.Length - 1; i++)
        {
            while (next < more.Length - 1 && !IsFormOf(fewer[i], more[next])) next++;
            if (next++ >= more.Length - 1) return false;
        }

        return true;
    }

    /// <summary>The words of a name.</summary>
    public static string[] Words(string name) => name.Split([' ', '\u00A0'], StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Whether two words are the same, case aside.</summary>
    public static bool Same(string a, string b) => string.Equals(a, b, StringComparison.OrdinalIgnoreCase);

    private static bool IsFormOf(string a, string b) => Same(a, b) || IsInitialOf(a, b) || IsInitialOf(b, a);

    private static bool IsInitialOf(string initial, string name) =>
        initial.Length <= 2 && char.ToUpperInvariant(initial[0]) == char.ToUpperInvariant(name[0]) && (initial.Length == 1 || initial[1] == '.');
}
