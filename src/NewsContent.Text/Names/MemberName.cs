using System.Text;
using NewsContent.Text.Source;

namespace NewsContent.Text.Names;

/// <summary>A name in C# that an author gives to a quotation or a section.</summary>
internal static class MemberName
{
    private const int Longest = 100;

    /// <summary>Before it lie Latin, Greek, Cyrillic and Armenian, whose letters have two cases.</summary>
    private const char FirstUncasedScript = '\u0590';

    /// <summary>What makes a name unusable, with the repair; null when it can be used.</summary>
    /// <remarks>No keyword of C# begins with a capital or holds another letter than a to z.</remarks>
    public static string? Fault(string name)
    {
        if (name.Length == 0)
            return "There is no name after #. Write one, such as {#WeStay}.";
        if (name.Length > Longest)
            return $"A name has at most {Longest} characters.";
        if (ReservedNames.IsForMembers(name))
            return $"The name {name} is reserved. Choose another one.";
        return IsWellFormed(name)
            ? null
            : "A name begins with a capital letter and has only letters, digits and _, without spaces. "
                + (HasSpeaker(name) ? "Write the speaker first, as in {by Maria Soto #WeStay}." : Instead(name));
    }

    /// <summary>Whether the author wrote the speaker after the name: <c>#WeStay by Maria Soto</c>.</summary>
    private static bool HasSpeaker(string name)
    {
        const string By = " by ";
        var by = name.IndexOf(By, StringComparison.Ordinal);
        return by > 0 && by + By.Length < name.Length && char.IsUpper(name[by + By.Length]);
    }

    private static bool IsWellFormed(string name) => BeginsAsName(name[0]) && name.All(IsOfName);

    private static bool BeginsAsName(char c) => char.IsLetter(c) && !(c < FirstUncasedScript && char.IsLower(c));

    private static bool IsOfName(char c) => c == '_' || Characters.IsWordPart(c) && !char.IsSurrogate(c);

    /// <summary>The author’s own words as a name, if they give one: <c>we are ready</c> is <c>WeAreReady</c>.</summary>
    private static string Instead(string name)
    {
        var joined = new StringBuilder();
        for (var i = 0; i < name.Length; i++)
        {
            if (IsOfName(name[i]))
                joined.Append(i == 0 || !IsOfName(name[i - 1]) ? char.ToUpperInvariant(name[i]) : name[i]);
        }

        var instead = joined.ToString();
        var isName = instead.Length is > 0 and <= Longest && IsWellFormed(instead) && !ReservedNames.IsForMembers(instead);
        return isName ? $"Write #{instead}." : "Write one such as #WeStay.";
    }
}
