using NewsContent.Text.Attribution.Languages;
using NewsContent.Text.Attribution.Tokens;

namespace NewsContent.Text.Attribution.Mentions;

/// <summary>How somebody or something is mentioned.</summary>
internal enum MentionKind : byte
{
    /// <summary>By a name, with or without a role before it.</summary>
    Name,

    /// <summary>By a personal pronoun.</summary>
    Pronoun,

    /// <summary>By a common noun: "a senior official", "the report".</summary>
    Nominal,
}

/// <summary>What is mentioned, as far as the words tell.</summary>
internal enum MentionedThing : byte
{
    /// <summary>The words do not tell.</summary>
    Unknown,

    /// <summary>One person.</summary>
    Person,

    /// <summary>Several persons.</summary>
    People,

    /// <summary>A body that can speak; a place stands for its government.</summary>
    Body,

    /// <summary>A thing that words stand in: a statement, a report.</summary>
    Document,

    /// <summary>Something that does not speak.</summary>
    Thing,
}

/// <summary>A noun phrase or pronoun of a sentence: who or what it is about.</summary>
internal sealed class Mention
{
    /// <summary>By name, pronoun or noun.</summary>
    public required MentionKind Kind { get; init; }

    /// <summary>What is mentioned.</summary>
    public MentionedThing Thing { get; set; }

    /// <summary>The sentence it stands in.</summary>
    public required Sentence Sentence { get; init; }

    /// <summary>Index of its first token, article and role included.</summary>
    public required int First { get; init; }

    /// <summary>Index of its last token.</summary>
    public required int Last { get; init; }

    /// <summary>Index of the noun that says what it is; null where that is its last token.</summary>
    public int? Head { get; init; }

    /// <summary>The words of the name without titles and roles; empty when there is none.</summary>
    public Token[] Name { get; init; } = [];

    /// <summary>How many tokens a nickname inside the name takes, which is no part of it: Rosa “Red” Lund.</summary>
    public int NicknameLength { get; init; }

    /// <summary>Index of the name's first token: a name ends its phrase.</summary>
    public int NameFirst => Last - Name.Length - NicknameLength + 1;

    /// <summary>Where the name's last word stands in the passage's text, less the ending of a German genitive.</summary>
    public TextRange SurnameRange => TextRange.At(Sentence.RangeOf(Last, Last).Start, Name[Name.Length - 1].Length);

    /// <summary>Where the name stands in the passage's text.</summary>
    public TextRange NameRange => new(Sentence.RangeOf(NameFirst, NameFirst).Start, SurnameRange.End);

    /// <summary>The role written before the name ("House Speaker"), in the passage's text; null without one.</summary>
    public TextRange? RoleWords { get; init; }

    /// <summary>What title, role, given name or pronoun tell of gender.</summary>
    public Gender Gender { get; init; }

    /// <summary>Whether it stands for several.</summary>
    public bool IsPlural { get; init; }

    /// <summary>Whether it only owns what follows ("Weber's plan"), so that it is nobody's subject.</summary>
    public bool IsPossessive { get; init; }

    /// <summary>Whether it stands nowhere: the subject that a verb leaves out, at the verb's place.</summary>
    public bool IsLeftOut { get; init; }

    /// <summary>Whether a title such as "Mr." stands before the name.</summary>
    public bool HasHonorific { get; init; }

    /// <summary>Whether an article or another determiner opens it.</summary>
    public bool HasDeterminer { get; init; }

    /// <summary>Whom a name mentions, once the article's names are gathered; null for other mentions.</summary>
    public Resolution.NamedEntity? Entity { get; set; }

    /// <summary>Whether its name has beside it what bodies have not: "Mr. Holm", "pilot Holm", "Eva Holm".</summary>
    public bool HasPersonsWords => HasHonorific || RoleWords is not null || Gender != Gender.Unknown || Name[0].Has(WordTraits.GivenName);

    /// <summary>Whether it can be the source of words at all.</summary>
    public bool CanSpeak => !IsPossessive && Thing != MentionedThing.Thing;

    /// <inheritdoc />
    public override int GetHashCode() => unchecked(First * 486187739 + Sentence.Index);

    /// <inheritdoc />
    public override string ToString() => string.Join(" ", Sentence.Tokens.Skip(First).Take(Last - First + 1)) + $" ({Kind}, {Thing})";
}
