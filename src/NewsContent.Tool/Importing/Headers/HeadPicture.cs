using NewsContent.Tool.Importing.FrontMatter;
using NewsContent.Tool.Importing.Sources;

namespace NewsContent.Tool.Importing.Headers;

/// <summary>The picture of a post’s head: its file is copied, and its lines are those that the format has.</summary>
/// <param name="pictures">Copies it.</param>
internal sealed class HeadPicture(PictureFiles pictures)
{
    private static readonly string[] Addresses = ["src", "image", "url", "path", "file", "filename", "relative"];
    private static readonly string[] Alts = ["alt", "alttext", "imagealt"];
    private static readonly string[] Captions = ["caption", "title"];
    private static readonly string[] Credits = ["credit", "author", "photographer", "attribution"];

    /// <summary>The lines, in the order in which they are written.</summary>
    public IEnumerable<HeadLine> Lines(SourcePost post, Func<Func<string, bool>, List<FrontEntry>> take, ImportNotes notes)
    {
        var found = take(static key => KeyNames.Pictures.Contains(KeyNames.Bare(key)));
        var first = found
            .OrderBy(static entry => KeyNames.Pictures.ToList().IndexOf(KeyNames.Bare(entry.Key)))
            .FirstOrDefault(static entry => AddressOf(entry.Value) is not null);
        foreach (var entry in found.Where(entry => entry != first))
            notes.NotMapped(entry.Line, $"“{entry.Key}: {ShownValue.Of(entry.Value)}” is left out. It is not the one picture of the head.");
        if (first is null)
            return [];

        TellRest(first, notes);
        var lines = new List<HeadLine>();
        if (Written(AddressOf(first.Value)!, post) is { } address)
            lines.Add(new HeadLine(PictureTargets.Image, address, first.Line));
        else
            notes.NotMapped(first.Line, $"“{first.Key}: {ShownValue.Of(first.Value)}” is left out. The site has no such picture.");
        AddBeside(lines, first, take);
        foreach (var line in lines.Where(static line => !PictureTargets.Written.Contains(line.Key)))
            notes.NotMapped(line.SourceLine, $"“{line.Key}: {line.Values[0]}” is left out: an article has no such line yet.{Copied(line)}");
        lines.RemoveAll(static line => !PictureTargets.Written.Contains(line.Key));
        return lines;
    }

    private static string Copied(HeadLine line) =>
        line.Key == PictureTargets.Image && !IsElsewhere(line.Values[0]) ? " The picture is copied." : "";

    private static void AddBeside(List<HeadLine> lines, FrontEntry picture, Func<Func<string, bool>, List<FrontEntry>> take)
    {
        var map = picture.Value as FrontMap ?? ((picture.Value as FrontList)?.Items is [FrontMap first, ..] ? first : null);
        (string Key, string[] Own, IReadOnlyList<string> Beside)[] all =
        [
            (PictureTargets.Alt, Alts, KeyNames.PictureAlts),
            (PictureTargets.Caption, Captions, KeyNames.PictureCaptions),
            (PictureTargets.Credit, Credits, KeyNames.PictureCredits),
        ];
        foreach (var (key, own, beside) in all)
        {
            var others = take(name => beside.Contains(KeyNames.Bare(name)));
            var words = Find(map, own) ?? others.Select(static entry => entry.Value).OfType<FrontWords>().FirstOrDefault();
            if (words is not null)
                lines.Add(new HeadLine(key, words.Shown, words.Line));
        }
    }

    /// <summary>Other pictures of a list, other keys of a map.</summary>
    private static void TellRest(FrontEntry picture, ImportNotes notes)
    {
        foreach (var item in (picture.Value as FrontList)?.Items.Skip(1) ?? [])
            notes.NotMapped(item.Line, $"“{picture.Key}: {ShownValue.Of(item)}” is left out. An article has one picture in its head.");
        foreach (var entry in (picture.Value as FrontMap)?.Entries ?? [])
        {
            var isRead = Addresses.Concat(Alts).Concat(Captions).Concat(Credits).Contains(KeyNames.Bare(entry.Key));
            if (!isRead && !entry.Value.IsNothing)
            {
                notes.NotMapped(
                    entry.Line,
                    $"“{picture.Key}.{entry.Key}: {ShownValue.Of(entry.Value)}” is left out. No line of an article says it."
                );
            }
        }
    }

    private static string? AddressOf(FrontValue value) =>
        value switch
        {
            FrontWords { IsNothing: false } words => words.Text.Trim(),
            FrontList { Items: [var first, ..] } => AddressOf(first),
            FrontMap map => Find(map, Addresses)?.Text.Trim(),
            _ => null,
        };

    private static FrontWords? Find(FrontMap? map, string[] keys) =>
        keys.Select(key => map?.Entries.FirstOrDefault(entry => KeyNames.Bare(entry.Key) == key)?.Value)
            .OfType<FrontWords>()
            .FirstOrDefault(static words => !words.IsNothing);

    private string? Written(string address, SourcePost post) => IsElsewhere(address) ? address : pictures.Find(address, post);

    private static bool IsElsewhere(string address) =>
        address.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
        || address.StartsWith("http://", StringComparison.OrdinalIgnoreCase);
}
