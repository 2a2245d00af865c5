namespace NewsContent.Text.Tests.Attribution.Gold;

/// <summary>What the gold set must hold at least, and how much of it the engine may fail at most.</summary>
internal static class GoldCoverage
{
    public const int LeastArticles = 40;
    public const int LeastQuotations = 580;

    /// <summary>The share of lines marked as known failures, in per cent, rounded up. It may only fall.</summary>
    public const int MostKnownFailures = 21;

    /// <summary>The share of lines on which the engine puts words into a wrong mouth, in per cent, rounded up. It may only fall.</summary>
    public const int MostWrongMouths = 3;

    private static readonly string[] Orders =
    [
        "quote-cue-source",
        "source-cue-quote",
        "cue-source-quote",
        "split",
        "after",
        "before",
        "label",
        "signed",
        "owned",
        "bracket",
        "none",
    ];

    private static readonly string[] Kinds = ["Person", "Organization", "Unnamed", "Nobody"];

    private static readonly string[] Classes =
    [
        "summary",
        "partial",
        "distractor",
        "surname",
        "pronoun",
        "pronoun-object",
        "new-speaker",
        "coreferent",
        "role-before",
        "role-after",
        "apposition",
        "nested",
        "quote-of-quote",
        "paragraphs",
        "interview",
        "same-surname",
        "joint",
        "scare",
        "title",
        "term",
        "later-name",
        "earlier-name",
        "false-friend",
        "particle",
        "hyphen",
        "foreign",
        "single-name",
        "honorific",
        "odd-verb",
        "according",
        "written",
        "question",
        "dialogue",
        "document",
        "group",
        "indirect",
    ];

    /// <summary>The classes that each language must show, by the folder of its articles.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<string>> ClassesByLanguage { get; } =
        new Dictionary<string, IReadOnlyList<string>>
        {
            ["english"] =
            [
                .. Orders,
                .. Kinds,
                .. Classes,
                "quote-source-cue",
                "single-marks",
                "apostrophe",
                "participle",
                "passive",
                "denied",
                "unsaid",
                "transcript",
            ],
            ["german"] =
            [
                .. Orders,
                .. Kinds,
                .. Classes,
                "source-quote-cue",
                "konjunktiv",
                "verb-final",
                "denied",
                "unsaid",
                "transcript",
            ],
            ["spanish"] = [.. Orders, .. Kinds, .. Classes, "dropped", "surnames", "raya", "inserted", "passive", "denied", "unsaid"],
        };

    /// <summary>The orders, kinds and classes that no line shows.</summary>
    public static IEnumerable<string> Missing(IEnumerable<GoldLine> lines, IReadOnlyList<string> wanted) =>
        wanted.Except(lines.SelectMany(static line => line.Classes.Append(line.Order).Append(line.Kind?.ToString() ?? "Nobody")));
}
