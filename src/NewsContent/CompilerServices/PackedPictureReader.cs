using System.Globalization;

namespace NewsContent.CompilerServices;

/// <summary>Says of what an article names which pictures of the project are meant. Of most articles there are none.</summary>
internal sealed class PackedPictureReader
{
    private static readonly PackedPictureReader None = new([]);

    private readonly Dictionary<string, PackedPicture> _pictures;

    private PackedPictureReader(Dictionary<string, PackedPicture> pictures) => _pictures = pictures;

    /// <summary>Reads the pictures among the names after a packed article.</summary>
    /// <param name="names">The names, each after its separator.</param>
    public static PackedPictureReader Read(ReadOnlySpan<char> names)
    {
        Dictionary<string, PackedPicture>? pictures = null;
        while (true)
        {
            var start = names.IndexOf([PackedFormat.NameSeparator, PackedFormat.Picture]);
            if (start < 0)
                return pictures is null ? None : new PackedPictureReader(pictures);
            names = names[(start + 2)..];
            var end = names.IndexOf(PackedFormat.NameSeparator);
            var fields = (end < 0 ? names : names[..end]).ToString().Split(PackedFormat.FieldSeparator);
            if (fields.Length < 3 || string.IsNullOrWhiteSpace(fields[0]))
                continue;
            var picture = new PackedPicture(fields[0], Pixels(fields[1]), Pixels(fields[2]));
            (pictures ??= new(StringComparer.Ordinal))[fields.Length > 3 ? fields[3] : fields[0]] = picture;
        }
    }

    /// <summary>A picture with its place in the project and its size, where the project has it.</summary>
    public Image Place(Image image) =>
        _pictures.TryGetValue(image.Source, out var picture)
            ? image with
            {
                Source = picture.Source,
                Width = picture.Width,
                Height = picture.Height,
            }
            : image;

    /// <summary>Where a picture in a line is.</summary>
    public string? SourceOf(string? target) =>
        target is not null && _pictures.TryGetValue(target, out var picture) ? picture.Source : target;

    private static int? Pixels(string digits) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : null;

    private sealed record PackedPicture(string Source, int? Width, int? Height);
}
