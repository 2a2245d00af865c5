using System.Globalization;
using System.Text;
using System.Xml;

namespace NewsContent.Build.Pictures;

/// <summary>The beginning of an SVG drawing: its first element says how large it is, in pixels or by what is drawn.</summary>
internal static class SvgHead
{
    /// <summary>What is before the first element is a few lines.</summary>
    private const int MostBytes = 1 << 16;

    /// <summary>
    /// A document type is skipped, and nothing outside of the file is opened for it. Where it names parts of the first element, the size is
    /// not known.
    /// </summary>
    public static PictureSize Read(Stream stream)
    {
        var head = Head(stream);
        try
        {
            var settings = new XmlReaderSettings
            {
                DtdProcessing = DtdProcessing.Ignore,
                XmlResolver = null,
                MaxCharactersInDocument = MostBytes,
            };
            using var reader = XmlReader.Create(new MemoryStream(head), settings);
            return reader.MoveToContent() == XmlNodeType.Element && reader.LocalName == "svg"
                ? SizeOf(reader.GetAttribute("width"), reader.GetAttribute("height"), reader.GetAttribute("viewBox"))
                : PictureSize.Unreadable;
        }
        catch (XmlException)
        {
            return Encoding.UTF8.GetString(head).Contains("<svg") ? PictureSize.Unknown : PictureSize.Unreadable;
        }
    }

    private static byte[] Head(Stream stream)
    {
        var head = new byte[Math.Min(MostBytes, stream.Length)];
        var count = 0;
        for (int got; count < head.Length && (got = stream.Read(head, count, head.Length - count)) > 0; )
            count += got;
        return [.. head.Take(count)];
    }

    private static PictureSize SizeOf(string? width, string? height, string? viewBox)
    {
        var box = Box(viewBox);
        return (Pixels(width), Pixels(height)) switch
        {
            ({ } wide, { } high) => PictureSize.OfDrawing(wide, high),
            ({ } wide, null) when box is { } drawn => PictureSize.OfDrawing(wide, wide * drawn.Height / drawn.Width),
            (null, { } high) when box is { } drawn => PictureSize.OfDrawing(high * drawn.Width / drawn.Height, high),
            _ => box is { } all ? PictureSize.OfDrawing(all.Width, all.Height) : PictureSize.Unknown,
        };
    }

    /// <summary>A length in pixels; null for one in another unit, for a part of the page, and for none.</summary>
    private static double? Pixels(string? length)
    {
        var digits = length?.Trim() ?? "";
        if (digits.EndsWith("px", StringComparison.Ordinal))
            digits = digits.Substring(0, digits.Length - 2);
        return Number(digits);
    }

    /// <summary>The last two of the four numbers of what is drawn.</summary>
    private static (double Width, double Height)? Box(string? viewBox)
    {
        var numbers = (viewBox ?? "").Split([' ', ',', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries);
        return numbers.Length == 4 && Number(numbers[2]) is { } width && Number(numbers[3]) is { } height ? (width, height) : null;
    }

    private static double? Number(string digits) =>
        double.TryParse(digits, NumberStyles.Float, NumberFormatInfo.InvariantInfo, out var number) && number > 0 ? number : null;
}
