using System.Globalization;

namespace NewsContent.Text.Fields.Patterns;

/// <summary>Makes steps of a pattern’s text.</summary>
internal sealed class PatternParser(string pattern)
{
    private const int Longest = 1_000;
    private const int MostSteps = 4_000;
    private const int MostRepeats = 1_000;
    private const int Deepest = 50;

    private int _at;
    private int _depth;

    /// <summary>What is no part of a pattern, as the end of a sentence; null when nothing is.</summary>
    public string? Fault { get; private set; }

    private bool IsAtEnd => _at >= pattern.Length;

    /// <summary>The steps; null when the text is no pattern.</summary>
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
                Fault = $"nothing stands before {c}";
                return [];
            default:
                return One(CharacterClass.Of(c));
        }
    }

    private List<PatternStep> Group()
    {
        if (++_depth > Deepest)
            Fault = "its groups stand too deep in each other";
        if (!IsAtEnd && pattern[_at] == '?')
        {
            if (string.CompareOrdinal(pattern, _at, "?:", 0, 2) == 0)
                _at += 2;
            else
                Fault = "it has a group that begins with (?, which looks ahead or behind, has a name or sets options";
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
                Fault = "it has a + behind another sign of repetition";
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
            Fault = "it repeats something up to fewer times than it must";
        if (least > MostRepeats || most > MostRepeats)
            Fault = "it is too large";
        return Fault is null ? (least, most) : (0, 0);
    }

    private static int? Number(string digits) =>
        int.TryParse(digits, NumberStyles.None, NumberFormatInfo.InvariantInfo, out var number) ? number : null;

    private List<PatternStep> Escape()
    {
        if (IsAtEnd)
        {
            Fault = @"it ends with \";
            return [];
        }

        if (pattern[_at] == 'A')
        {
            _at++;
            return [new PatternStep(PatternStepKind.AtBeginning)];
        }

        if (pattern[_at] is 'z' or 'Z')
        {
            _at++;
            return [new PatternStep(PatternStepKind.AtEnd)];
        }

        return EscapedClass() is { } part ? One(CharacterClass.Of(part)) : [];
    }

    /// <summary>What stands behind a \: a class, or a character; null and a fault when it is neither.</summary>
    private Func<char, bool>? EscapedClass()
    {
        var c = pattern[_at++];
        Func<char, bool>? known = c switch
        {
            'd' => CharacterClass.Digit,
            'D' => static other => !CharacterClass.Digit(other),
            'w' => CharacterClass.Word,
            'W' => static other => !CharacterClass.Word(other),
            's' => CharacterClass.Blank,
            'S' => static other => !CharacterClass.Blank(other),
            _ => null,
        };
        if (known is not null)
            return known;
        if (c is 'p' or 'P')
            return Category(isNegated: c == 'P');
        return EscapedCharacter(c) is { } character ? other => other == character : null;
    }

    private char? EscapedCharacter(char c)
    {
        if (c == 'u' && _at + 4 <= pattern.Length)
        {
            var digits = pattern.Substring(_at, 4);
            if (int.TryParse(digits, NumberStyles.AllowHexSpecifier, NumberFormatInfo.InvariantInfo, out var code))
            {
                _at += 4;
                return (char)code;
            }
        }

        if (c is 't')
            return '\t';
        if (c is 'n')
            return '\n';
        if (c is 'r')
            return '\r';
        if (!char.IsLetterOrDigit(c))
            return c;
        Fault = char.IsDigit(c) ? $@"it has \{c}, which refers to a group" : $@"it has \{c}, which is not known here";
        return null;
    }

    private Func<char, bool>? Category(bool isNegated)
    {
        var end = pattern.IndexOf('}', _at);
        var name = end > _at && pattern[_at] == '{' ? pattern.Substring(_at + 1, end - _at - 1) : "";
        Func<char, bool>? known = name switch
        {
            "L" => char.IsLetter,
            "Lu" => char.IsUpper,
            "Ll" => char.IsLower,
            "N" => char.IsNumber,
            "Nd" => CharacterClass.Digit,
            "P" => char.IsPunctuation,
            "S" => char.IsSymbol,
            _ => null,
        };
        if (known is null)
        {
            Fault = @"it has \p with another class than L, Lu, Ll, N, Nd, P and S";
            return null;
        }

        _at = end + 1;
        return isNegated ? c => !known(c) : known;
    }

    private CharacterClass Class()
    {
        var isNegated = !IsAtEnd && pattern[_at] == '^';
        if (isNegated)
            _at++;
        var parts = new List<Func<char, bool>>();
        for (var isFirst = true; Fault is null && !IsAtEnd && (isFirst || pattern[_at] != ']'); isFirst = false)
            parts.Add(ClassPart());
        if (Fault is null && IsAtEnd)
            Fault = "it has a [ without a ]";
        _at++;
        return new CharacterClass(isNegated, parts);
    }

    private Func<char, bool> ClassPart()
    {
        var first = pattern[_at++];
        if (first == '[' && !IsAtEnd && pattern[_at] == ':')
            Fault = "it has a class in [: :]";
        if (first == '-' && !IsAtEnd && pattern[_at] == '[')
            Fault = "it takes a class from another";
        if (first == '\\')
        {
            if (IsAtEnd || pattern[_at] is 'd' or 'D' or 'w' or 'W' or 's' or 'S' or 'p' or 'P')
                return IsAtEnd ? Never : EscapedClass() ?? Never;
            if (EscapedCharacter(pattern[_at++]) is not { } escaped)
                return Never;
            first = escaped;
        }

        if (_at + 1 >= pattern.Length || pattern[_at] != '-' || pattern[_at + 1] is ']' or '[')
            return c => c == first;
        _at++;
        var last = pattern[_at++];
        if (last == '\\' && !IsAtEnd)
        {
            if (EscapedCharacter(pattern[_at++]) is not { } escaped)
                return Never;
            last = escaped;
        }

        if (last < first)
            Fault = $"{first}-{last} is no range";
        return c => c >= first && c <= last;
    }

    private static bool Never(char character) => false;

    private static List<PatternStep> One(CharacterClass characters) => [new PatternStep(PatternStepKind.Character, characters)];

    /// <summary>Adds steps behind others: where they go on moves with them.</summary>
    private static void Append(List<PatternStep> steps, List<PatternStep> added)
    {
        var offset = steps.Count;
        foreach (var step in added)
            steps.Add(step with { First = step.First + offset, Second = step.Second + offset });
    }
}
