using System.Globalization;

namespace NewsContent.Text.Fields.Patterns;

/// <content>Escapes and classes of characters.</content>
internal sealed partial class PatternParser
{
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

    /// <summary>What is after a \: a class, or a character; null and a fault when it is neither.</summary>
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
        Fault = char.IsDigit(c) ? $@"it has \{c}, which refers to a group" : $@"it has \{c}, which is not supported";
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
            Fault = @"it has \p with a class other than L, Lu, Ll, N, Nd, P and S";
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
            Fault = "it subtracts one class from another";
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
            Fault = $"{first}-{last} is not a range";
        return c => c >= first && c <= last;
    }

    private static bool Never(char character) => false;
}
