namespace NewsContent.Text.Tests.Attribution.Gold;

/// <summary>What an answer of the engine is worth.</summary>
internal enum GoldVerdict
{
    /// <summary>Speaker, kind and role are what people read.</summary>
    Right,

    /// <summary>The words are in somebody else's mouth.</summary>
    WrongSpeaker,

    /// <summary>Somebody is given as the speaker of what nobody said, or of what no single one said.</summary>
    FalseSpeaker,

    /// <summary>The text tells who spoke, the engine does not.</summary>
    MissingSpeaker,

    /// <summary>The right source under a name that is not the fullest, under other words of the text or as another kind.</summary>
    WrongForm,

    /// <summary>The right speaker with a role that is not theirs, or without the one that the article gives.</summary>
    WrongRole,
}
