namespace NewsContent.Text.Attribution.Languages.Lexicons;

/// <summary>A section's label read as what its words are: the names of traits and perhaps a gender, parted by commas.</summary>
internal readonly record struct WordLabel(WordTraits Traits, Gender Gender)
{
    /// <summary>Reads "person noun, female"; null when a part is neither a trait nor a gender.</summary>
    public static WordLabel? Read(string label)
    {
        var (traits, gender) = (WordTraits.None, Gender.Unknown);
        foreach (var part in label.Split(','))
        {
            // The name of a trait in small words: "person noun" is PersonNoun. Numbers, which the enumeration would take too, are no names.
            var name = part.Replace(" ", "");
            if (name is "male" or "female")
            {
                gender = name == "male" ? Gender.Male : Gender.Female;
            }
            else if (
                name.Length > 0
                && char.IsLetter(name[0])
                && Enum.TryParse<WordTraits>(name, ignoreCase: true, out var trait)
                && trait != WordTraits.None
            )
            {
                traits |= trait;
            }
            else
            {
                return null;
            }
        }

        return traits == WordTraits.None ? null : new WordLabel(traits, gender);
    }
}
