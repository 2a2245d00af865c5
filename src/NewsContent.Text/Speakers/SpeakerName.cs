using NewsContent.Text.Source;
using NewsContent.Text.Syntax;

namespace NewsContent.Text.Speakers;

/// <summary>What cannot be a speaker's name: two names, a name with its role, words that say that nobody spoke.</summary>
internal static class SpeakerName
{
    private const int MostWordsOfName = 8;
    private const int MostWords = 20;

    private static readonly string[] NoNames =
    [
        "nobody",
        "no one",
        "noone",
        "no-one",
        "none",
        "niemand",
        "keiner",
        "personne",
        "nadie",
        "nessuno",
        "ninguém",
    ];
    private static readonly string[] Joints = ["and", "&", "und", "et", "y", "+"];

    /// <summary>What is wrong with a name, as a sentence; null when nothing is.</summary>
    /// <param name="name">The name, with single blanks between its words.</param>
    /// <param name="kind">Whether it is a person's: a body's name may have an "and" in it.</param>
    public static string? Fault(string name, SpeakerSyntaxKind kind)
    {
        if (!name.Any(char.IsLetter))
            return "The name is missing.";
        if (NoNames.Contains(name.TrimEnd('.', '!'), StringComparer.OrdinalIgnoreCase))
            return $"“{name}” is not a name. If nobody spoke, write {{by nobody}}.";
        if (name.IndexOfAny(['(', ')']) >= 0)
            return $"“{name}” has a bracket in the middle.";
        if (name.IndexOfAny([':', ';', '[', ']', '{', '}', '<', '>', '*', '#', '=', '|']) is >= 0 and var sign)
            return $"“{name}” contains {name[sign]}, which is not allowed in a name.";
        if (name.Any(Characters.IsDoubleQuotationMark))
            return $"“{name}” contains quotation marks. Delete them.";
        if (NamePattern.Words(name).Any(IsDash) || IsDash(name.Substring(name.Length - 1)))
            return $"“{name}” contains a dash. Put the role in brackets.";
        if (EndsAsSentence(name))
            return $"“{name}” ends with a full stop. Delete it.";
        if (NamePattern.Words(name).Length > (kind == SpeakerSyntaxKind.Person ? MostWordsOfName : MostWords))
            return $"“{name}” is too long for a name.";
        return kind == SpeakerSyntaxKind.Person ? FaultOfPerson(name) : null;
    }

    private static bool IsDash(string word) => word is "-" or "\u2013" or "\u2014";

    private static string? FaultOfPerson(string name)
    {
        // "Jr." may follow a comma; anything else there is a second name or a role.
        var comma = name.IndexOf(',');
        if (comma >= 0 && !IsSuffix(name.Substring(comma + 1).Trim()))
            return $"“{name}” contains a comma.";
        return NamePattern.Words(name).Any(static word => word.IndexOfAny(['/']) >= 0) || HasJoint(NamePattern.Words(name))
            ? $"“{name}” names more than one person. If it is an organization, write (organization) after it."
            : null;
    }

    private static bool HasJoint(string[] words)
    {
        for (var i = 1; i < words.Length - 1; i++)
        {
            if (Joints.Contains(words[i], StringComparer.OrdinalIgnoreCase) && !IsBetweenSurnames(words, i))
                return true;
        }

        return false;
    }

    /// <summary>"Ortega y Gasset", "María José de la Cruz y Pérez": one word and no more is after it.</summary>
    private static bool IsBetweenSurnames(string[] words, int joint) => words[joint] == "y" && joint == words.Length - 2;

    /// <summary>
    /// A word that tells when, where or to whom someone spoke, and is in no person’s name: "Ida Holm to reporters", "Ida Holm on Friday".
    /// Null where there is none.
    /// </summary>
    public static string? WordOfCircumstance(string name) => NamePattern.Words(name).Skip(1).FirstOrDefault(Circumstances.Contains);

    private static readonly HashSet<string> Circumstances = new(StringComparer.Ordinal)
    {
        "to",
        "on",
        "at",
        "in",
        "via",
        "gegenüber",
        "am",
        "im",
        "auf",
        "über",
    };

    // "Sammy Reed Jr." and "John F." end in a full stop of their own.
    private static bool EndsAsSentence(string name)
    {
        if (name[name.Length - 1] is '!' or '?')
            return true;
        if (name[name.Length - 1] != '.')
            return false;
        var last = NamePattern.Words(name) is { } words ? words[words.Length - 1] : name;
        return last.Length > 3 && last.IndexOf('.') == last.Length - 1 && !IsSuffix(last);
    }

    /// <summary>Whether a word may follow a name after a comma and belong to it.</summary>
    public static bool IsSuffix(string word) => word is "Jr." or "Jr" or "Sr." or "Sr" or "II" or "III" or "IV";
}
