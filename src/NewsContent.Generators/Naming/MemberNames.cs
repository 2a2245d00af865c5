using System.Globalization;
using NewsContent.Text.Names;

namespace NewsContent.Generators.Naming;

/// <summary>
/// Names the members of one collection, in reading order. A name never fails: it grows word by word until it is unique, then
/// takes a number.
/// </summary>
internal sealed class MemberNames
{
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _nextNumbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _given = new(StringComparer.Ordinal);
    private readonly string _suffix;
    private readonly string _typeName;
    private int _count;

    /// <param name="suffix">
    /// What makes a reserved name free, and what names a text without a letter: <c>Quote</c> or <c>Section</c>.
    /// </param>
    /// <param name="typeName">The collection's own type name, which no member may have.</param>
    /// <param name="given">
    /// The names that authors gave to members of this collection, each once; null for a member without one. No other member takes them.
    /// </param>
    public MemberNames(string suffix, string typeName, IEnumerable<string?> given)
    {
        _suffix = suffix;
        _typeName = typeName;
        foreach (var name in given.OfType<string>())
            _given[name] = Take(name);
    }

    /// <summary>The next member's name, which its author gave: that name, or with the suffix when it is reserved.</summary>
    public string Given(string name)
    {
        _count++;
        return _given[name];
    }

    /// <summary>The next member's name.</summary>
    /// <param name="text">What the member says.</param>
    /// <param name="fewestWords">How many of its words the name begins with.</param>
    public string Add(string text, int fewestWords)
    {
        const int LongestName = 100;
        _count++;
        var name = "";
        var count = 0;
        foreach (var word in NameWords.Of(text))
        {
            if (count >= fewestWords && IsFree(name))
                break;
            if (count > 0 && name.Length + word.Length > LongestName)
                break;
            name += word.Length > LongestName ? word.Substring(0, LongestName) : word;
            count++;
        }

        return Take(NameWords.ToIdentifier(name));
    }

    private string Take(string name)
    {
        if (name.Length == 0)
            return TakeNumbered(_suffix);
        if (IsReserved(name))
            name += _suffix;
        return _taken.Add(name) ? name : TakeNumbered(name);
    }

    private string TakeNumbered(string name)
    {
        // Without a word the member's place in reading order is its name; else the second of one name is number 2.
        var number = name == _suffix ? _count : 2;
        if (_nextNumbers.TryGetValue(name, out var next))
            number = Math.Max(number, next);
        string numbered;
        do numbered = name + number++.ToString(NumberFormatInfo.InvariantInfo);
        while (!_taken.Add(numbered));
        _nextNumbers[name] = number;
        return numbered;
    }

    private bool IsFree(string name) => !_taken.Contains(NameWords.ToIdentifier(name));

    private bool IsReserved(string name) => name == _typeName || ReservedNames.IsForMembers(name);
}
