using NewsContent.Text.Pictures;

namespace NewsContent.Text.Records;

/// <summary>Says which pictures of the project an article means that was read at run time.</summary>
/// <param name="pictures">The project’s pictures; null when none are known: then a picture is where the article says.</param>
/// <param name="from">The article’s path in the project.</param>
internal sealed class PictureMaker(PictureDirectory? pictures, string from)
{
    /// <summary>A picture with its place in the project and its size, where the project has it.</summary>
    public Image Place(Image image) =>
        Find(image.Source) is { } found
            ? image with
            {
                Source = found.Source,
                Width = found.Picture.Width,
                Height = found.Picture.Height,
            }
            : image;

    /// <summary>Where a picture in a line is.</summary>
    public string? SourceOf(string? target) => target is not null && Find(target) is { } found ? found.Source : target;

    private (string Source, NamedPicture Picture)? Find(string name) =>
        pictures is not null && ArticlePictures.IsName(name) ? pictures.Find(name, from) : null;
}
