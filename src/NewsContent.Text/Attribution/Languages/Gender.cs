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
