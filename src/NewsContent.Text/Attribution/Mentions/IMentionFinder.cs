using NewsContent.Text.Attribution.Tokens;

namespace NewsContent.Text.Attribution.Mentions;

/// <summary>Finds whom and what one language's sentences mention.</summary>
internal interface IMentionFinder
{
    /// <summary>The mentions of <paramref name="sentence"/>, from left to right and without overlap.</summary>
    FoundMentions Find(Sentence sentence);

    /// <summary>Whether the sentence can hold a name at all, as none can in “We stay as long as we can.”</summary>
    bool MayHoldName(Sentence sentence);

    /// <summary>Whether the word is a surname that the article knows, with the ending of an owner: "Holms".</summary>
    bool IsGenitiveOfSurname(Token token);
}
