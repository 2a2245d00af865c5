namespace NewsContent.Text.Attribution.Languages.Lexicons;

/// <summary>Words in sections, kept in a text file beside the code, so that a word is added without any C#.</summary>
/// <remarks>
/// Line by line: <c>[section]</c> opens a section, <c>#</c> at the beginning makes a comment, everything else is words in lower case,
/// parted by blanks. Each file says at its top what it holds, where that comes from and its licence.
/// </remarks>
internal sealed class Lexicon
{
    private static readonly char[] Blanks = [' ', '\t'];

    private Lexicon(string name, IReadOnlyList<LexiconSection> sections)
    {
        Name = name;
        Sections = sections;
    }

    /// <summary>The file, as messages call it: "English/verbs.txt".</summary>
    public string Name { get; }

    /// <summary>The sections, in the order of the file.</summary>
    public IReadOnlyList<LexiconSection> Sections { get; }

    /// <summary>Reads a lexicon of this assembly.</summary>
    /// <exception cref="FormatException">A line is malformed; the message names file, line and fault.</exception>
    public static Lexicon Load(string name) => Parse(name, LexiconResource.Read(name));

    /// <summary>Reads a lexicon's text.</summary>
    /// <exception cref="FormatException">A line is malformed; the message names file, line and fault.</exception>
    public static Lexicon Parse(string name, string text)
    {
        var sections = new List<LexiconSection>();
        var words = new List<string>();
        var lines = text.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            var line = lines[i].Trim();
            if (line.Length == 0 || line[0] == '#')
                continue;
            if (line[0] == '[')
            {
                words = [];
                sections.Add(new LexiconSection(ReadLabel(name, i, line, sections), words));
                continue;
            }

            if (sections.Count == 0)
                throw Malformed(name, i, "stands before the first [section]", line);
            foreach (var word in line.Split(Blanks, StringSplitOptions.RemoveEmptyEntries))
                words.Add(IsWord(word) ? word : throw Malformed(name, i, "has something else than words in lower case", word));
        }

        return new Lexicon(name, sections);
    }

    /// <summary>The fault of a section whose label means nothing to the one who reads it.</summary>
    public FormatException UnknownSection(LexiconSection section) => new($"{Name}: no section is called [{section.Label}]");

    /// <summary>The fault of an entry that is not written as its lexicon's entries are.</summary>
    public FormatException MalformedEntry(string entry) => new($"{Name}: the entry is not written as the top of the file says: {entry}");

    private static string ReadLabel(string name, int lineIndex, string line, List<LexiconSection> sections)
    {
        var label = line.Substring(1).TrimEnd(']').Trim();
        if (line[line.Length - 1] != ']' || label.Length == 0 || !IsWord(label))
            throw Malformed(name, lineIndex, "is no [section] in lower case", line);
        foreach (var section in sections)
        {
            if (section.Label == label)
                throw Malformed(name, lineIndex, "opens a section a second time", line);
        }

        return label;
    }

    private static bool IsWord(string word)
    {
        foreach (var c in word)
        {
            if (c is '[' or ']' or '#' or '"' || char.IsControl(c) || char.ToLowerInvariant(c) != c)
                return false;
        }

        return true;
    }

    private static FormatException Malformed(string name, int lineIndex, string fault, string text) =>
        new($"{name}({lineIndex + 1}): the line {fault}: {text}");
}
