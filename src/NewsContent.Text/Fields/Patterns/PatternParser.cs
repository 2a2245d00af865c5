using System.Globalization;

namespace NewsContent.Text.Fields.Patterns;

/// <summary>Makes steps of a pattern’s text.</summary>
internal sealed partial class PatternParser(string pattern)
{
    private const int Longest = 1_000;
    private const int MostSteps = 4_000;
    private const int MostRepeats = 1_000;
    private const int Deepest = 50;

    private int _at;
    private int _depth;

    /// <summary>What is not part of a pattern, as the end of a sentence; null when nothing is.</summary>
    public string? Fault { get; private set; }

    private bool IsAtEnd => _at >= pattern.Length;

    /// <summary>The steps; null when the text is not a pattern.</summary>
    public List<PatternStep>? Parse()
    {
        if (pattern.Length > Longest)
        {
            Fault = "it is too long";
            return null;
        }

        var steps = Alternatives();
        if (Fault is null && !IsAtEnd)
            Fault = "it has a ) without a (";
        if (Fault is not null)
            return null;
        steps.Add(new PatternStep(PatternStepKind.End));
        return steps;
    }

    private List<PatternStep> Alternatives()
    {
        var first = Sequence();
        if (IsAtEnd || pattern[_at] != '|' || Fault is not null)
            return first;
        _at++;
        var second = Alternatives();
        var steps = new List<PatternStep> { new(PatternStepKind.Split, First: 1, Second: first.Count + 2) };
        Append(steps, first);
        steps.Add(new PatternStep(PatternStepKind.Jump, First: steps.Count + 1 + second.Count));
        Append(steps, second);
        return steps;
    }

    private List<PatternStep> Sequence()
    {
        var steps = new List<PatternStep>();
        while (!IsAtEnd && Fault is null && pattern[_at] is not ('|' or ')'))
        {
            Append(steps, Repeated(Atom()));
            if (steps.Count > MostSteps)
                Fault = "it is too large";
        }

        return steps;
    }

    private List<PatternStep> Atom()
    {
        var c = pattern[_at++];
        switch (c)
        {
            case '(':
                return Group();
            case '[':
                return One(Class());
            case '.':
                return One(CharacterClass.Of(static any => any != '\n'));
            case '^':
                return [new PatternStep(PatternStepKind.AtBeginning)];
            case '$':
                return [new PatternStep(PatternStepKind.AtEnd)];
            case '\\':
                return Escape();
            case '*' or '+' or '?':
                Fault = $"nothing comes before {c}";
                return [];
            default:
                return One(CharacterClass.Of(c));
        }
    }

    private List<PatternStep> Group()
    {
        if (++_depth > Deepest)
            Fault = "its groups are nested too deeply";
        if (!IsAtEnd && pattern[_at] == '?')
        {
            if (string.CompareOrdinal(pattern, _at, "?:", 0, 2) == 0)
                _at += 2;
            else
                Fault = "it has a group that begins with (?, such as a lookahead, a named group or an option";
        }

        var steps = Fault is null ? Alternatives() : [];
        if (Fault is null && (IsAtEnd || pattern[_at++] != ')'))
            Fault = "it has a ( without a )";
        _depth--;
        return steps;
    }

    private List<PatternStep> Repeated(List<PatternStep> atom)
    {
        while (Fault is null && !IsAtEnd && Bounds() is var (least, most))
        {
            // Whether it takes as many as it can or as few makes no difference to a whole text.
            if (!IsAtEnd && pattern[_at] == '?')
                _at++;
            else if (!IsAtEnd && pattern[_at] == '+')
                Fault = "it has a + after another repetition";
            atom = Repeat(atom, least, most);
        }

        return atom;
    }

    private List<PatternStep> Repeat(List<PatternStep> atom, int least, int? most)
    {
        var steps = new List<PatternStep>();
        if ((long)atom.Count * Math.Max(least, most ?? least) > MostSteps)
        {
            Fault = "it is too large";
            return steps;
        }

        for (var i = 0; i < least; i++)
            Append(steps, atom);
        if (most is null)
        {
            var start = steps.Count;
            steps.Add(new PatternStep(PatternStepKind.Split, First: start + 1, Second: start + atom.Count + 2));
            Append(steps, atom);
            steps.Add(new PatternStep(PatternStepKind.Jump, First: start));
            return steps;
        }

        var end = steps.Count + ((most.Value - least) * (atom.Count + 1));
        for (var i = least; i < most; i++)
        {
            steps.Add(new PatternStep(PatternStepKind.Split, First: steps.Count + 1, Second: end));
            Append(steps, atom);
        }

        return steps;
    }

    private (int Least, int? Most)? Bounds()
    {
        switch (pattern[_at])
        {
            case '*':
                _at++;
                return (0, null);
            case '+':
                _at++;
                return (1, null);
            case '?':
                _at++;
                return (0, 1);
            case '{':
                return Counted();
            default:
                return null;
        }
    }

    /// <summary>{2}, {2,} or {2,4}; anything else is a brace.</summary>
    private (int Least, int? Most)? Counted()
    {
        var end = pattern.IndexOf('}', _at);
        var parts = end < 0 ? [] : pattern.Substring(_at + 1, end - _at - 1).Split(',');
        if (parts.Length is not (1 or 2) || Number(parts[0]) is not { } least)
            return null;
        var most = parts.Length == 1 ? least : Number(parts[1]);
        if (parts.Length == 2 && parts[1].Length > 0 && most is null)
            return null;
        _at = end + 1;
        if (most < least)
            Fault = "it has a repetition whose maximum is below its minimum";
        if (least > MostRepeats || most > MostRepeats)
            Fault = "it is too large";
        return Fault is null ? (least, most) : (0, 0);
    }

    private static int? Number(string digits) =>
        int.TryParse(digits, NumberStyles.None, NumberFormatInfo.InvariantInfo, out var number) ? number : null;

    private static List<PatternStep> One(CharacterClass characters) => [new PatternStep(PatternStepKind.Character, characters)];

    /// <summary>Adds steps after others: where they continue moves with them.</summary>
    private static void Append(List<PatternStep> steps, List<PatternStep> added)
    {
        var offset = steps.Count;
        foreach (var step in added)
            steps.Add(step with { First = step.First + offset, Second = step.Second + offset });
    }
}
