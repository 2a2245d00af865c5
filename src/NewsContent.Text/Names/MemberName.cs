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
        if (!char.IsLetter(name[0]) || name[0] < FirstUncasedScript && char.IsLower(name[0]))
            return "A name in C# begins with a capital letter, as in {#WeStay}.";
        if (ReservedNames.IsForMembers(name))
            return $"{name} already has another meaning in C#. Choose another name.";
        foreach (var c in name)
        {
            if (c != '_' && (!Characters.IsWordPart(c) || char.IsSurrogate(c)))
                return "A name in C# has only letters, digits and _, without spaces, as in {#WeStay} or {by Maria Soto #WeStay}.";
        }

        return null;
    }
}
