using NewsContent;

namespace NewsReader.Views;

/// <summary>One way to put the views before a reader: on a terminal, as plain lines, as JSON.</summary>
internal interface IEdition
{
    /// <summary>Prints the list of articles and the featured one.</summary>
    void Print(FrontPage page);

    /// <summary>Prints one article in full.</summary>
    void Print(Article article);

    /// <summary>Prints a speaker's quotations over all articles.</summary>
    void Print(SpeakerPage page);
}
