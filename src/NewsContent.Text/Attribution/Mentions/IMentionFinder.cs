using NewsContent.Text.Attribution.Tokens;

namespace NewsContent.Text.Attribution.Mentions;

/// <summary>Finds whom and what one language's sentences mention.</summary>
internal interface IMentionFinder
{
    /// <summary>Finds the mentions of <paramref name="sentence"/>, from left to right and without overlap, and gives them to it.</summary>
    void Find(Sentence sentence);

    /// <summary>The same for a sentence of which only the names are asked for: one without any is left as it is.</summary>
    void FindNames(Sentence sentence);

    /// <summary>Whether the word is a surname that the article knows, with the ending of an owner: "Holms".</summary>
    bool IsGenitiveOfSurname(Token token);

    /// <summary>Ends the reading where somebody has cancelled it: whoever goes through a sentence asks at each word.</summary>
    void ThrowIfCancelled();
}
