using System.Text;
using CsCheck;
using MetadataExtractor;
using NewsContent.Build.Pictures;

namespace NewsContent.Build.Tests.Pictures;

/// <summary>Width and height of pictures, against files that another program has written and another library reads.</summary>
public class PictureSizeTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Pictures", "Files");

    public static TheoryData<string> Files => [.. System.IO.Directory.GetFiles(Folder).Select(static file => Path.GetFileName(file))];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_picture_has_the_size_that_another_library_reads(string name)
    {
        var path = Path.Combine(Folder, name);
        var read = ImageMetadataReader.ReadMetadata(path);
        var (width, height) = (Number(read, "Image Width"), Number(read, "Image Height"));

        var isTurned = name.StartsWith("turned", StringComparison.Ordinal);
        Assert.Equal(new PictureSize(isTurned ? height : width, isTurned ? width : height, false), PictureSizeReader.Read(path));
    }

    /// <summary>A file that ends too early, wherever that is, or is another than its name says, is told and never an exception.</summary>
    [Theory]
    [MemberData(nameof(Files))]
    public void A_file_that_is_cut_short_is_no_picture_or_has_its_size(string name)
    {
        var (bytes, extension) = (File.ReadAllBytes(Path.Combine(Folder, name)), Path.GetExtension(name));
        var whole = Read(bytes, extension);
        for (var length = 0; length < bytes.Length; length++)
            Assert.Contains(Read(bytes[..length], extension), (PictureSize[])[PictureSize.Unreadable, whole]);
        Assert.Equal(PictureSize.Unreadable, Read([], extension));
        var other = extension == ".png" ? ".gif" : ".png";
        Assert.Equal(PictureSize.Unreadable, Read(bytes, other));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Any_bytes_after_any_beginning_are_read_to_an_end(string name)
    {
        var (bytes, extension) = (File.ReadAllBytes(Path.Combine(Folder, name)), Path.GetExtension(name));
        Gen.Select(Gen.Int[0, Math.Min(bytes.Length, 60)], Gen.Byte.Array[0, 80])
            .Sample(
                (kept, noise) =>
                {
                    var size = Read([.. bytes[..kept], .. noise], extension);
                    Assert.True(size.Width is null or (> 0 and <= 1_000_000));
                    Assert.Equal(size.Width is null, size.Height is null);
                },
                iter: 2_000
            );
    }

    [Theory]
    [InlineData(0, 10)]
    [InlineData(10, 0)]
    [InlineData(int.MaxValue, 10)]
    [InlineData(-1, -1)]
    public void A_size_that_no_picture_has_is_none(int width, int height) =>
        Assert.Equal(PictureSize.Unreadable, Read(Png(width, height), ".png"));

    [Theory]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg' width='640' height='480'/>", 640, 480)]
    [InlineData("<svg width='640px' height='480.4px' viewBox='0 0 1 1'/>", 640, 480)]
    [InlineData("<svg width=' 640 ' height='480'/>", 640, 480)]
    [InlineData("<?xml version='1.0'?><!-- a --><svg viewBox='0 0 160 100'/>", 160, 100)]
    [InlineData("<svg viewBox='0,0,160,100' width='100%' height='100%'/>", 160, 100)]
    [InlineData("<svg width='320' viewBox='0 0 160 100'/>", 320, 200)]
    [InlineData("<svg height='50' viewBox='0 0 160 100'/>", 80, 50)]
    [InlineData("<svg width='10cm' height='5cm' viewBox='0 0 160 100'/>", 160, 100)]
    [InlineData("<s:svg xmlns:s='http://www.w3.org/2000/svg' width='6' height='4'><s:g>", 6, 4)]
    [InlineData("<!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN' 'http://www.w3.org/svg11.dtd'><svg width='6' height='4'/>", 6, 4)]
    [InlineData("<svg/>", null, null)]
    [InlineData("<svg width='wide' height='NaN'/>", null, null)]
    [InlineData("<svg width='-1' height='5'/>", null, null)]
    [InlineData("<svg width='1e300' height='1e300'/>", null, null)]
    [InlineData("<svg viewBox='0 0 0 0'/>", null, null)]
    [InlineData("<!DOCTYPE svg [<!ENTITY w '6'>]><svg width='&w;' height='4'/>", null, null)]
    public void A_drawing_has_the_size_that_it_gives(string svg, int? width, int? height) =>
        Assert.Equal(new PictureSize(width, height, false), Read(Encoding.UTF8.GetBytes(svg), ".SVG"));

    [Theory]
    [InlineData("")]
    [InlineData("<html><body/></html>")]
    [InlineData("a drawing")]
    [InlineData("<svg")]
    public void A_file_that_is_no_drawing_has_no_size(string text)
    {
        var size = Read(Encoding.UTF8.GetBytes(text), ".svg");
        Assert.Null(size.Width);
        Assert.Null(size.Height);
        Assert.Equal(text != "<svg", size.IsUnreadable);
    }

    /// <summary>Entities in each other, which a reader that follows them never ends with.</summary>
    [Fact]
    public void A_drawing_that_would_grow_without_end_is_skipped()
    {
        var entities = string.Concat(
            Enumerable.Range(1, 12).Select(static i => $"<!ENTITY a{i} '{string.Concat(Enumerable.Repeat($"&a{i - 1};", 10))}'>")
        );
        var svg = $"<!DOCTYPE svg [<!ENTITY a0 'x'>{entities}]><svg width='&a12;' height='4'/>";

        Assert.Equal(PictureSize.Unknown, Read(Encoding.UTF8.GetBytes(svg), ".svg"));
    }

    [Fact]
    public void Of_a_long_file_only_the_beginning_is_read()
    {
        using var stream = new CountingStream([0xFF, 0xD8, .. new byte[20_000_000]]);

        Assert.Equal(PictureSize.Unreadable, PictureSizeReader.Read(stream, ".jpg"));
        Assert.InRange(stream.Count, 2, 2_000_000);
    }

    [Fact]
    public void The_size_of_avif_is_not_read() =>
        Assert.Equal(PictureSize.Unknown, Read([0, 0, 0, 20, .. "ftypavif"u8, 0, 0, 0, 0, 0, 0, 0, 0], ".avif"));

    private static PictureSize Read(byte[] bytes, string extension)
    {
        using var stream = new MemoryStream(bytes);
        return PictureSizeReader.Read(stream, extension);
    }

    private static int Number(IEnumerable<MetadataExtractor.Directory> read, string name) =>
        int.Parse(
            read.SelectMany(static directory => directory.Tags).First(tag => tag.Name == name).Description!.Split(' ')[0],
            System.Globalization.CultureInfo.InvariantCulture
        );

    private static byte[] Png(int width, int height) =>
        [0x89, .. "PNG\r\n"u8, 0x1A, 0x0A, 0, 0, 0, 13, .. "IHDR"u8, .. HighFirst(width), .. HighFirst(height), 8, 2, 0, 0, 0];

    private static byte[] HighFirst(int number) => [(byte)(number >> 24), (byte)(number >> 16), (byte)(number >> 8), (byte)number];

    private sealed class CountingStream(byte[] bytes) : MemoryStream(bytes)
    {
        public long Count { get; private set; }

        public override int Read(byte[] buffer, int offset, int count)
        {
            var got = base.Read(buffer, offset, count);
            Count += got;
            return got;
        }
    }
}
