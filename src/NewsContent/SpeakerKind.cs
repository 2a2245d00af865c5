namespace NewsContent;

/// <summary>What a <see cref="Speaker"/> is.</summary>
public enum SpeakerKind
{
    /// <summary>A person with a name.</summary>
    Person = 0,

    /// <summary>A ministry, a company, an agency, or another body.</summary>
    Organization = 1,

    /// <summary>Someone the article describes without a name, such as “a senior official”.</summary>
    Unnamed = 2,
}
