using System.Runtime.CompilerServices;
using NewsContent.Text.Source;

namespace NewsContent.Text.Quotations.Marks;

/// <summary>What is known of the kinds of marks in any language: their characters, and which closes which.</summary>
internal static class MarkKinds
{
    /// <summary>One more than the greatest <see cref="MarkKind"/>.</summary>
    public const int Count = (int)MarkKind.FullwidthStraightSingle + 1;

    // A pair that some language or trade uses in print. „Low–high” and „low–high“ are both so common that neither is a fault
    // in any language; »…» and ”…” are Swedish and Finnish; ”…“ and ’…‘ are how CLDR lists Arabic.
    private static readonly (MarkKind Opening, MarkKind[] Closings)[] Pairs =
    [
        (MarkKind.LeftCurly, [MarkKind.RightCurly]),
        (MarkKind.RightCurly, [MarkKind.RightCurly, MarkKind.LeftCurly]),
        (MarkKind.LowCurly, [MarkKind.LeftCurly, MarkKind.RightCurly]),
        (MarkKind.ReversedCurly, [MarkKind.RightCurly]),
        (MarkKind.LeftGuillemet, [MarkKind.RightGuillemet]),
        (MarkKind.RightGuillemet, [MarkKind.LeftGuillemet, MarkKind.RightGuillemet]),
        (MarkKind.LeftSingleGuillemet, [MarkKind.RightSingleGuillemet]),
        (MarkKind.RightSingleGuillemet, [MarkKind.LeftSingleGuillemet, MarkKind.RightSingleGuillemet]),
        (MarkKind.Straight, [MarkKind.Straight]),
        (MarkKind.FullwidthStraight, [MarkKind.FullwidthStraight]),
        (MarkKind.TwoStraightSingles, [MarkKind.TwoStraightSingles]),
        (MarkKind.TwoBackticks, [MarkKind.TwoStraightSingles, MarkKind.TwoRightSingles]),
        (MarkKind.TwoLeftSingles, [MarkKind.TwoRightSingles]),
        (MarkKind.Gershayim, [MarkKind.Gershayim]),
        (MarkKind.LeftCorner, [MarkKind.RightCorner]),
        (MarkKind.LeftWhiteCorner, [MarkKind.RightWhiteCorner]),
        (MarkKind.LeftHalfwidthCorner, [MarkKind.RightHalfwidthCorner]),
        (MarkKind.LeftVerticalCorner, [MarkKind.RightVerticalCorner]),
        (MarkKind.LeftVerticalWhiteCorner, [MarkKind.RightVerticalWhiteCorner]),
        (MarkKind.ReversedPrime, [MarkKind.HighPrime, MarkKind.LowPrime]),
        (MarkKind.LeftSingle, [MarkKind.RightSingle]),
        (MarkKind.RightSingle, [MarkKind.RightSingle, MarkKind.LeftSingle]),
        (MarkKind.LowSingle, [MarkKind.LeftSingle, MarkKind.RightSingle]),
        (MarkKind.ReversedSingle, [MarkKind.RightSingle]),
        (MarkKind.StraightSingle, [MarkKind.StraightSingle]),
        (MarkKind.FullwidthStraightSingle, [MarkKind.FullwidthStraightSingle]),
    ];

    // The characters that are marks, alone or two of them together.
    private static readonly char[] Characters =
    [
        .. Enumerable
            .Range(0, char.MaxValue)
            .Select(static code => (char)code)
            .Where(static character => character == '`' || Of(character) != MarkKind.None),
    ];

#if NET8_0_OR_GREATER
    // Prepared once for the processor's wide registers.
    private static readonly System.Buffers.SearchValues<char> CharactersToFind = System.Buffers.SearchValues.Create(Characters);
#else
    // Where there is no such class the framework prepares each search anew, which costs more than most searches: marks stand close.
    private static readonly bool[] CanBeMark = MakeTable();
#endif

    private static readonly MarkKindSet[] ClosingsByOpening = new MarkKindSet[Count];
    private static readonly MarkKind[][] OpeningsByClosing = new MarkKind[Count][];

    static MarkKinds()
    {
        var openings = new List<MarkKind>[Count];
        for (int kind = 0; kind < Count; kind++)
            openings[kind] = [];
        foreach ((MarkKind opening, MarkKind[] closings) in Pairs)
        {
            ClosingsByOpening[(int)opening] = MarkKindSet.Of(closings);
            foreach (MarkKind closing in closings)
                openings[(int)closing].Add(opening);
        }
        for (int kind = 0; kind < Count; kind++)
            OpeningsByClosing[kind] = [.. openings[kind]];
    }

    /// <summary>The first character from <paramref name="start"/> on that may be a mark; <paramref name="end"/> without one.</summary>
    [MethodImpl(HotPath.Options)]
    public static int NextIn(string text, int start, int end)
    {
#if NET8_0_OR_GREATER
        int next = text.AsSpan(start, end - start).IndexOfAny(CharactersToFind);
        return next < 0 ? end : start + next;
#else
        var canBeMark = CanBeMark;
        int next = start;
        while (next < end && !canBeMark[text[next]])
            next++;
        return next;
#endif
    }

#if !NET8_0_OR_GREATER
    private static bool[] MakeTable()
    {
        var table = new bool[char.MaxValue + 1];
        foreach (char character in Characters)
            table[character] = true;
        return table;
    }
#endif

    /// <summary>The kind of mark that the character is by itself; a backtick is none.</summary>
    public static MarkKind Of(char character) =>
        character switch
        {
            '"' => MarkKind.Straight,
            '\'' => MarkKind.StraightSingle,
            < '\u00AB' => MarkKind.None,
            '\u00AB' => MarkKind.LeftGuillemet,
            '\u00BB' => MarkKind.RightGuillemet,
            '\u05F4' => MarkKind.Gershayim,
            < '\u2018' => MarkKind.None,
            '\u2018' => MarkKind.LeftSingle,
            '\u2019' => MarkKind.RightSingle,
            '\u201A' => MarkKind.LowSingle,
            '\u201B' => MarkKind.ReversedSingle,
            '\u201C' => MarkKind.LeftCurly,
            '\u201D' => MarkKind.RightCurly,
            '\u201E' => MarkKind.LowCurly,
            '\u201F' => MarkKind.ReversedCurly,
            '\u2039' => MarkKind.LeftSingleGuillemet,
            '\u203A' => MarkKind.RightSingleGuillemet,
            '\u300C' => MarkKind.LeftCorner,
            '\u300D' => MarkKind.RightCorner,
            '\u300E' => MarkKind.LeftWhiteCorner,
            '\u300F' => MarkKind.RightWhiteCorner,
            '\u301D' => MarkKind.ReversedPrime,
            '\u301E' => MarkKind.HighPrime,
            '\u301F' => MarkKind.LowPrime,
            '\uFE41' => MarkKind.LeftVerticalCorner,
            '\uFE42' => MarkKind.RightVerticalCorner,
            '\uFE43' => MarkKind.LeftVerticalWhiteCorner,
            '\uFE44' => MarkKind.RightVerticalWhiteCorner,
            '\uFF02' => MarkKind.FullwidthStraight,
            '\uFF07' => MarkKind.FullwidthStraightSingle,
            '\uFF62' => MarkKind.LeftHalfwidthCorner,
            '\uFF63' => MarkKind.RightHalfwidthCorner,
            _ => MarkKind.None,
        };

    /// <summary>Whether the kind is a single mark, which may be an apostrophe and yields to double ones.</summary>
    public static bool IsSingle(MarkKind kind) => kind >= MarkKind.LeftSingle;

    /// <summary>Whether some language opens a quotation with the kind.</summary>
    public static bool CanOpen(MarkKind kind) => !ClosingsByOpening[(int)kind].IsEmpty;

    /// <summary>Whether some language closes a quotation with the kind.</summary>
    public static bool CanClose(MarkKind kind) => OpeningsByClosing[(int)kind].Length > 0;

    /// <summary>Whether a quotation that <paramref name="opening"/> opened may properly be closed by <paramref name="closing"/>.</summary>
    public static bool IsPair(MarkKind opening, MarkKind closing) => ClosingsByOpening[(int)opening].Contains(closing);

    /// <summary>The kinds of marks that <paramref name="closing"/> may properly close.</summary>
    public static MarkKind[] OpeningsOf(MarkKind closing) => OpeningsByClosing[(int)closing];

    /// <summary>Whether the double mark looks the same on both sides of the words, so that only its place tells what it does.</summary>
    public static bool IsTwoSided(MarkKind kind) =>
        kind is MarkKind.Straight or MarkKind.FullwidthStraight or MarkKind.TwoStraightSingles or MarkKind.Gershayim;

    /// <summary>Whether the mark also stands for inches after a number, as typed or as a word processor made it curly.</summary>
    public static bool IsInchMark(MarkKind kind) =>
        kind is MarkKind.Straight or MarkKind.TwoStraightSingles or MarkKind.LeftCurly or MarkKind.RightCurly;
}
