namespace NewsContent;

/// <content>The picture at the top of the article.</content>
public partial record Article
{
    /// <summary>
    /// The picture at the top of the article, as the header line <c>Image:</c> names it; null when it names none. Pictures in the text are
    /// blocks of the kind <see cref="Figure"/>.
    /// </summary>
    public Image? Image
    {
        get => State.Header.Image;
        init => State.Header.Image = value;
    }
}
