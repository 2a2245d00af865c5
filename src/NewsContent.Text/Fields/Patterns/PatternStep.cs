using System.Globalization;

namespace NewsContent.Text.Fields.Patterns;

/// <summary>What a step of a pattern does.</summary>
internal enum PatternStepKind
{
    /// <summary>Takes one character of a class.</summary>
    Character,

    /// <summary>Goes on at two places.</summary>
    Split,

    /// <summary>Goes on at another place.</summary>
    Jump,

    AtBeginning,
    AtEnd,

    /// <summary>The text follows the pattern if it ends here.</summary>
    End,
}

/// <summary>A step of a pattern.</summary>
/// <param name="Kind">What it does.</param>
/// <param name="Class">The characters that it takes; null for other kinds.</param>
/// <param name="First">Where a split or a jump continues.</param>
/// <param name="Second">Where else a split continues.</param>
internal sealed record PatternStep(PatternStepKind Kind, CharacterClass? Class = null, int First = 0, int Second = 0);

/// <summary>A class of characters.</summary>
internal sealed class CharacterClass(bool isNegated, IReadOnlyList<Func<char, bool>> parts)
{
    public static Func<char, bool> Digit { get; } = static c => char.GetUnicodeCategory(c) == UnicodeCategory.DecimalDigitNumber;

    public static Func<char, bool> Blank { get; } = char.IsWhiteSpace;

    /// <summary>Letters, marks, digits and low lines.</summary>
    public static Func<char, bool> Word { get; } =
        static c =>
            char.IsLetter(c)
            || char.GetUnicodeCategory(c)
                is UnicodeCategory.DecimalDigitNumber
                    or UnicodeCategory.ConnectorPunctuation
                    or UnicodeCategory.NonSpacingMark
                    or UnicodeCategory.SpacingCombiningMark;

    public static CharacterClass Of(Func<char, bool> part) => new(false, [part]);

    public static CharacterClass Of(char character) => Of(c => c == character);

    public bool Has(char character)
    {
        foreach (var part in parts)
        {
            if (part(character))
                return !isNegated;
        }

        return isNegated;
    }
}

/// <summary>A set of steps, in the order in which they were added.</summary>
internal sealed class PatternStates(int most)
{
    private readonly int[] _added = new int[most];
    private readonly bool[] _has = new bool[most];

    public int Count { get; private set; }

    public int this[int index] => _added[index];

    public bool Add(int step)
    {
        if (_has[step])
            return false;
        _has[step] = true;
        _added[Count++] = step;
        return true;
    }

    public void Clear()
    {
        for (var i = 0; i < Count; i++)
            _has[_added[i]] = false;
        Count = 0;
    }
}
