namespace NewsContent.AspNetCore.Tests;

/// <summary>A folder with the picture of <see cref="News.Ferry"/>, and files that nobody may have.</summary>
internal sealed class PictureFolder : IDisposable
{
    public PictureFolder()
    {
        Root = Directory.CreateTempSubdirectory("newscontent-pictures-").FullName;
        Folder = Path.Combine(Root, "Articles");
        Directory.CreateDirectory(Path.Combine(Folder, "world"));
        File.WriteAllBytes(Path.Combine(Folder, "world", "ferry.png"), [0x89, 0x50, 0x4E, 0x47]);
        File.WriteAllText(Path.Combine(Folder, "drawing.svg"), "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>");
        File.WriteAllText(Path.Combine(Folder, "notes.txt"), "secret");
        File.WriteAllText(Path.Combine(Root, "secret.png"), "secret");
    }

    public string Root { get; }

    public string Folder { get; }

    public NewsContentOptions Options => new() { PicturesFolder = Folder };

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
