namespace NewsContent.Text.Attribution.Languages;

/// <summary>What a name, a title or a pronoun says of a person's gender.</summary>
internal enum Gender : byte
{
    /// <summary>Nothing.</summary>
    Unknown,

    /// <summary>A man.</summary>
    Male,

    /// <summary>A woman.</summary>
    Female,
}

/// <summary>How genders go together.</summary>
internal static class Genders
{
    /// <summary>Whether both can be of one person: they are the same, or nothing is known of one.</summary>
    public static bool Agrees(this Gender gender, Gender other) => gender == Gender.Unknown || other == Gender.Unknown || gender == other;
}
