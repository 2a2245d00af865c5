using NewsContent.Text.Quotations.Marks;

namespace NewsContent.Text.Quotations.Languages;

/// <summary>What a mark that could do either does in a language when its position does not tell.</summary>
internal enum MarkCustom : byte
{
    /// <summary>The language uses it on both sides, or not at all and its form does not tell.</summary>
    Either,

    /// <summary>It opens.</summary>
    Opens,

    /// <summary>It closes.</summary>
    Closes,
}

/// <summary>How a language uses the marks.</summary>
internal sealed class MarkConvention
{
    // No tag of the table comes near it; a text that passes for a tag costs no more than one.
    private const int LongestTag = 64;

    private static readonly Dictionary<string, string> MarksByTag = ReadGroups();

    // What old tags and a region alone mean: the script that decides the marks is left unsaid in them.
    private static readonly Dictionary<string, string> Aliases = new(StringComparer.OrdinalIgnoreCase)
    {
        ["zh-TW"] = "zh-Hant",
        ["zh-HK"] = "zh-Hant",
        ["zh-MO"] = "zh-Hant",
        ["iw"] = "he",
        ["ji"] = "yi",
        ["sh"] = "sr",
    };

    private static Tuple<string, MarkConvention>? Last;

    private readonly MarkKindSet _listed;
    private readonly MarkKindSet _opens;
    private readonly MarkKindSet _closes;

    private MarkConvention(string marks, string language)
    {
        MarkKind[] kinds = [.. marks.Select(MarkKinds.Of)];
        _listed = MarkKindSet.Of(kinds);
        _opens = MarkKindSet.Of(kinds[0], kinds[2]);
        _closes = MarkKindSet.Of(kinds[1], kinds[3]);
        (Opening, Closing) = (marks[0], marks[1]);
        WritesMarksInsideWords = language is "he" or "yi";
        SetsBlanksInside = language is "fr" or "br";
        TellsSides = marks == "«»«»";
        ResumesWithClosingCurly = language is "es" or "ca" or "gl" or "ast" or "pt" or "it";
        Apostrophes = language switch
        {
            "en" => ApostropheHabit.English,
            "he" or "yi" => ApostropheHabit.Hebrew,
            "it" => ApostropheHabit.Italian,
            _ => ApostropheHabit.Other,
        };
    }

    /// <summary>The mark that opens an outer quotation.</summary>
    public char Opening { get; }

    /// <summary>The mark that closes an outer quotation; in some languages the same.</summary>
    public char Closing { get; }

    /// <summary>Whether a double mark between letters belongs to the word: Hebrew abbreviations.</summary>
    public bool WritesMarksInsideWords { get; }

    /// <summary>
    /// Whether ” at a paragraph's beginning resumes a quotation that “ opened. Guillemets do so in any language that has them.
    /// </summary>
    public bool ResumesWithClosingCurly { get; }

    /// <summary>Whether blanks stand between the marks and the words: then a mark between two blanks is no ornament.</summary>
    public bool SetsBlanksInside { get; }

    /// <summary>Whether « opens and » closes, whatever stands beside it.</summary>
    public bool TellsSides { get; }

    /// <summary>Where the language's words have apostrophes.</summary>
    public ApostropheHabit Apostrophes { get; }

    /// <summary>
    /// The convention of the BCP 47 tag <paramref name="language"/>, or of the nearest that is left when subtags are dropped
    /// from its end; for a language that CLDR does not list, the root's, which is English's too.
    /// </summary>
    public static MarkConvention Of(string language)
    {
        // A project’s articles are mostly in one language, and each of them asks several times.
        if (Volatile.Read(ref Last) is { } last && last.Item1 == language)
            return last.Item2;
        var found = Find(language);
        Volatile.Write(ref Last, Tuple.Create(language, found));
        return found;
    }

    private static MarkConvention Find(string language)
    {
        string tag = language.Trim().Replace('_', '-');
        if (tag.Length > LongestTag)
            tag = tag.Substring(0, LongestTag);
        int cut = tag.IndexOf('-');
        string primary = (cut < 0 ? tag : tag.Substring(0, cut)).ToLowerInvariant();
        for (string rest = tag; ; rest = rest.Substring(0, cut))
        {
            if (Aliases.TryGetValue(rest, out string? alias))
            {
                primary = alias.Split('-')[0];
                rest = alias;
            }
            if (MarksByTag.TryGetValue(rest, out string? marks))
                return new MarkConvention(marks, primary);
            cut = rest.LastIndexOf('-');
            if (cut < 0)
                return new MarkConvention(CldrDelimiters.Root, primary);
        }
    }

    /// <summary>Whether the mark is one of the language's own.</summary>
    public bool Lists(MarkKind kind) => _listed.Contains(kind);

    /// <summary>What the mark does in this language; for a mark of other languages, what its form says.</summary>
    public MarkCustom CustomOf(MarkKind kind)
    {
        if (_listed.Contains(kind))
        {
            bool closes = _closes.Contains(kind);
            if (!_opens.Contains(kind))
                return MarkCustom.Closes;
            return closes ? MarkCustom.Either : MarkCustom.Opens;
        }
        return kind switch
        {
            MarkKind.LeftCurly or MarkKind.LeftGuillemet or MarkKind.LeftSingleGuillemet or MarkKind.LeftSingle => MarkCustom.Opens,
            MarkKind.RightCurly or MarkKind.RightGuillemet or MarkKind.RightSingleGuillemet or MarkKind.RightSingle => MarkCustom.Closes,
            _ => MarkCustom.Either,
        };
    }

    private static Dictionary<string, string> ReadGroups()
    {
        var marksByTag = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach ((string marks, string tags) in CldrDelimiters.Groups)
        {
            foreach (string tag in tags.Split(' '))
                marksByTag.Add(tag, marks);
        }
        return marksByTag;
    }
}
