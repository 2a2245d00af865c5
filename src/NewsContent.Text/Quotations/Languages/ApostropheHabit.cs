namespace NewsContent.Text.Quotations.Languages;

/// <summary>Where words of a language end or begin with an apostrophe that can be taken for a mark.</summary>
internal enum ApostropheHabit : byte
{
    /// <summary>Names in s take one: Hans’ Haus.</summary>
    Other,

    /// <summary>Plural possessives, dropped letters at either end: the soldiers’, goin’, ’tis.</summary>
    English,

    /// <summary>Dropped final syllables: un po’.</summary>
    Italian,

    /// <summary>The geresh of abbreviations and foreign sounds, typed as an apostrophe.</summary>
    Hebrew,
}
