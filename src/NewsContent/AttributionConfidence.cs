namespace NewsContent;

/// <summary>How sure an attribution is; the levels can be compared.</summary>
/// <remarks><c>docs/attribution.md</c> has the precision that was measured for each level.</remarks>
public enum AttributionConfidence
{
    /// <summary>Nothing was decided: the text does not say who speaks.</summary>
    None = 0,

    /// <summary>The place of cue and name allows another reading.</summary>
    Low = 1,

    /// <summary>A clear place, but one step needs interpretation: a pronoun, or a speaker who continues.</summary>
    Medium = 2,

    /// <summary>A clear place and a name in it.</summary>
    High = 3,

    /// <summary>The author says so, in a note at the quotation.</summary>
    Stated = 4,
}
