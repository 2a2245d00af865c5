namespace NewsContent.Text.Speakers;

/// <summary>What names look like, and when a short form can mean the bearer of a full name.</summary>
internal static class NamePattern
{
    private static readonly string[] Particles =
    [
        "al",
        "ap",
        "bin",
        "bint",
        "da",
        "dal",
        "dalla",
        "das",
        "de",
        "degli",
        "dei",
        "del",
        "della",
        "den",
        "der",
        "di",
        "dos",
        "du",
        "el",
        "ibn",
        "la",
        "le",
        "ten",
        "ter",
        "van",
        "vom",
        "von",
        "zu",
        "zum",
        "zur",
    ];

    /// <summary>
    /// Whether a name begins with a small letter because its first word is a particle: "von der Leyen", "al-Sharif", "d'Arcy Holm".
    /// </summary>
    public static bool BeginsWithParticle(string name)
    {
        var words = Words(name);
        if (words.Length == 0)
            return false;
        var joint = words[0].IndexOfAny(['-', '\'', '\u2019']);
        if (joint > 0)
            return joint + 1 < words[0].Length && char.IsUpper(words[0][joint + 1]);
        return words.Length > 1 && IsParticle(words[0]);
    }

    /// <summary>Whether a word is one of those that are small inside names: "von", "bin".</summary>
    public static bool IsParticle(string word) => Array.IndexOf(Particles, word) >= 0;

    /// <summary>
    /// Whether the short form can mean the bearer of the full one: "Soto", "M. Soto" or "Maria" for "Maria Elena Soto". Case aside.
    /// A form with more words than the name never can.
    /// </summary>
    public static bool CanMean(string shortForm, string fullName)
    {
        var (few, all) = (Words(shortForm), Words(fullName));
        if (few.Length == 0 || few.Length > all.Length)
            return false;
        if (few.Length == 1)
            return Same(few[0], all[all.Length - 1]) || Same(few[0], all[0]);
        if (!Same(few[few.Length - 1], all[all.Length - 1]))
            return false;

        // Every given name of the short form is one of the full name, in order, or its initial.
        var next = 0;
        for (var i = 0; i < few.Length - 1; i++)
        {
            while (next < all.Length - 1 && !IsFormOf(few[i], all[next]))
                next++;
            if (next++ >= all.Length - 1)
                return false;
        }

        return true;
    }

    /// <summary>The words of a name.</summary>
    public static string[] Words(string name) =>
        name.Split([' ', '\t', '\u00A0', '\u202F', '\u3000'], StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Whether two words are the same, case aside.</summary>
    public static bool Same(string a, string b) => string.Equals(a, b, StringComparison.OrdinalIgnoreCase);

    private static bool IsFormOf(string a, string b) => Same(a, b) || IsInitialOf(a, b) || IsInitialOf(b, a);

    private static bool IsInitialOf(string initial, string name) =>
        initial.Length <= 2
        && char.ToUpperInvariant(initial[0]) == char.ToUpperInvariant(name[0])
        && (initial.Length == 1 || initial[1] == '.');
}
