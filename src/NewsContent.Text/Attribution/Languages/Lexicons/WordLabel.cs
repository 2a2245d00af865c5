namespace NewsContent.Text.Attribution.Languages.Lexicons;

/// <summary>A section's label read as what its words are: the names of traits and uses, and perhaps a gender, parted by commas.</summary>
internal readonly record struct WordLabel(WordTraits Traits, WordUse Uses, Gender Gender)
{
    /// <summary>Reads "person noun, female"; null when a part is no trait, no use and no gender.</summary>
    public static WordLabel? Read(string label)
    {
        var read = default(WordLabel);
        foreach (var part in label.Split(','))
        {
            // The name of a trait in small words: "person noun" is PersonNoun. Numbers, which an enumeration would take too, are no names.
            var name = part.Replace(" ", "");
            if (name.Length == 0 || !char.IsLetter(name[0]))
                return null;
            if (Enum.TryParse<WordTraits>(name, ignoreCase: true, out var trait) && trait != WordTraits.None)
                read = read with { Traits = read.Traits | trait };
            else if (Enum.TryParse<WordUse>(name, ignoreCase: true, out var use) && use != WordUse.None)
                read = read with { Uses = read.Uses | use };
            else if (name is "male" or "female")
                read = read with { Gender = name == "male" ? Gender.Male : Gender.Female };
            else
                return null;
        }

        return read.Traits == WordTraits.None && read.Uses == WordUse.None ? null : read;
    }
}
