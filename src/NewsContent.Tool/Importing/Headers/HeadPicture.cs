using NewsContent.Tool.Importing.FrontMatter;
using NewsContent.Tool.Importing.Sources;

namespace NewsContent.Tool.Importing.Headers;

/// <summary>The picture of a post’s head: its file is copied, and its lines are those that the format has.</summary>
/// <param name="pictures">Copies it.</param>
internal sealed class HeadPicture(PictureFiles pictures)
{
    private static readonly string[] Addresses = ["src", "image", "url", "path", "file", "filename"];
    private static readonly string[] Alts = ["alt", "alttext", "imagealt"];
    private static readonly string[] Captions = ["caption", "title"];
    private static readonly string[] Credits = ["credit", "author", "photographer", "attribution"];

    /// <summary>What is written elsewhere, or says from where an address counts, which files tell.</summary>
    private static readonly HashSet<string> Read = [.. Alts, .. Captions, .. Credits, "relative"];

    /// <summary>The lines, in the order in which they are written.</summary>
    public IEnumerable<HeadLine> Lines(SourcePost post, Func<Func<string, bool>, List<FrontEntry>> take, ImportNotes notes)
    {
        var found = take(static key => KeyNames.Pictures.Contains(KeyNames.Bare(key)));
        var named = found
            .Where(static entry => AddressOf(entry.Value) is not null)
            .OrderBy(static entry => KeyNames.Pictures.ToList().IndexOf(KeyNames.Bare(entry.Key)))
            .ToList();
        var first = named.Find(entry => pictures.Written(AddressOf(entry.Value)!, post) is not null) ?? named.FirstOrDefault();
        foreach (var entry in found.Where(entry => entry != first))
        {
            notes.NotMapped(
                entry.Line,
                $"“{entry.Key}: {ShownValue.Of(entry.Value)}” is left out. It is not the one picture that " + "a header can have."
            );
        }

        if (first is null)
            return [];

        TellRest(first, notes);
        var lines = Beside(first, take, notes).ToList();
        if (pictures.Written(AddressOf(first.Value)!, post) is { } address)
            return [new HeadLine(PictureTargets.Image, address, first.Line), .. lines];
        notes.NotMapped(first.Line, $"“{first.Key}: {ShownValue.Of(first.Value)}” is left out. The site has no such picture.");
        foreach (var line in lines)
            notes.NotMapped(line.SourceLine, $"“{line.Key}: {line.Values[0]}” is left out with its picture.");
        return [];
    }

    /// <summary>What is said of the picture, below its key and beside it. Of two that say the same thing the first is written.</summary>
    private static IEnumerable<HeadLine> Beside(FrontEntry picture, Func<Func<string, bool>, List<FrontEntry>> take, ImportNotes notes)
    {
        (string Key, string[] Own, IReadOnlyList<string> Names)[] all =
        [
            (PictureTargets.Alt, Alts, KeyNames.PictureAlts),
            (PictureTargets.Caption, Captions, KeyNames.PictureCaptions),
            (PictureTargets.Credit, Credits, KeyNames.PictureCredits),
        ];
        foreach (var (key, own, names) in all)
        {
            var found = own.SelectMany(name => InMap(picture.Value).Where(entry => KeyNames.Bare(entry.Key) == name))
                .Concat(take(name => names.Contains(KeyNames.Bare(name))))
                .Where(static entry => !entry.Value.IsNothing)
                .ToList();
            var first = found.Find(static entry => entry.Value is FrontWords);
            foreach (var entry in found.Where(entry => entry != first))
            {
                var reason = first is null ? "It is not a line of words." : $"The article already has a line “{key}”.";
                notes.NotMapped(entry.Line, $"“{entry.Key}: {ShownValue.Of(entry.Value)}” is left out. {reason}");
            }

            if (first is not null)
                yield return new HeadLine(key, first.Value.Shown, first.Line);
        }
    }

    /// <summary>Other pictures of a list, other keys of a map.</summary>
    private static void TellRest(FrontEntry picture, ImportNotes notes)
    {
        foreach (var item in (picture.Value as FrontList)?.Items.Skip(1) ?? [])
            notes.NotMapped(item.Line, $"“{picture.Key}: {ShownValue.Of(item)}” is left out. An article has one picture in its header.");
        var address = Address(picture.Value);
        foreach (var entry in InMap(picture.Value).Where(entry => !entry.Value.IsNothing && !ReferenceEquals(entry.Value, address)))
        {
            if (!Read.Contains(KeyNames.Bare(entry.Key)))
            {
                notes.NotMapped(
                    entry.Line,
                    $"“{picture.Key}.{entry.Key}: {ShownValue.Of(entry.Value)}” is left out. Articles have no header line for it."
                );
            }
        }
    }

    private static string? AddressOf(FrontValue value) => Address(value)?.Text.Trim();

    private static FrontWords? Address(FrontValue value) =>
        value switch
        {
            FrontWords { IsNothing: false } words => words,
            FrontList { Items: [var first, ..] } => Address(first),
            FrontMap map => Addresses
                .SelectMany(key => map.Entries.Where(entry => KeyNames.Bare(entry.Key) == key))
                .Select(static entry => entry.Value)
                .OfType<FrontWords>()
                .FirstOrDefault(static words => !words.IsNothing),
            _ => null,
        };

    /// <summary>What is below the key of a picture, or below the first of several.</summary>
    private static IReadOnlyList<FrontEntry> InMap(FrontValue value) =>
        value switch
        {
            FrontMap map => map.Entries,
            FrontList { Items: [FrontMap first, ..] } => first.Entries,
            _ => [],
        };
}
