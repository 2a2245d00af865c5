using System.Text;
using NewsContent.Text.Attribution.Languages;
using NewsContent.Text.Attribution.Mentions;
using NewsContent.Text.Attribution.Tokens;

namespace NewsContent.Text.Attribution.Resolution;

/// <summary>A person or body that the article names, under all the forms of its name.</summary>
internal sealed class NamedEntity(MentionedThing thing)
{
    private int _roleWeight;
    private string? _fullName;
    private Token[] _name = [];

    /// <summary>A number that no other entity of the article has.</summary>
    public required int Number { get; init; }

    /// <inheritdoc />
    public override int GetHashCode() => Number;

    /// <summary>A person, a body, or unknown when only a lone word is known.</summary>
    public MentionedThing Thing { get; set; } = thing;

    /// <summary>The words of the fullest form of the name.</summary>
    public Token[] Name
    {
        get => _name;
        set => (_name, _fullName) = (value, null);
    }

    /// <summary>What names and titles tell of gender.</summary>
    public Gender Gender { get; set; }

    /// <summary>The fullest form of the name that the article offers.</summary>
    public string FullName => _fullName ??= Joined(Name);

    // "Strait Fishers' Union": an owner's ending belongs to the word before it.
    private static string Joined(Token[] words)
    {
        var name = new StringBuilder();
        foreach (var word in words)
        {
            if (name.Length > 0 && word.Kind != TokenKind.Possessive)
                name.Append(' ');
            name.Append(word.Text);
        }

        return name.ToString();
    }

    /// <summary>
    /// Whether something besides capitals shows a person: a given name, a title, a role, the surname used alone, words said.
    /// </summary>
    public bool IsEvidentPerson { get; set; }

    /// <summary>Whether it can be a person at all.</summary>
    public bool CanBePerson => Thing is MentionedThing.Person or MentionedThing.Unknown;

    /// <summary>
    /// The role in its fullest form: the most words that are not abbreviations, first one first. A role before the name is
    /// preferred to one set after it, unless it is a mere title.
    /// </summary>
    public string? Role { get; private set; }

    /// <summary>Takes a role that the article gives.</summary>
    public void AddRole(string words, bool beforeName)
    {
        var weight = Weight(words, beforeName);
        if (weight > _roleWeight)
            (Role, _roleWeight) = (words, weight);
    }

    private static int Weight(string words, bool beforeName)
    {
        var full = 0;
        foreach (var word in words.Split(' '))
        {
            var abbreviated =
                word.Length > 0
                && (
                    word[word.Length - 1] == '.' && word.IndexOf('.') == word.Length - 1 || word.Length is 2 or 3 && word.All(char.IsUpper)
                );
            if (!abbreviated && word.Length > 0)
                full++;
        }

        if (full == 0)
            return 1;
        return beforeName ? 100 + full : 2 + full;
    }
}
