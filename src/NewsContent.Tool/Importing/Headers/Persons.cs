using NewsContent.Markdown.FrontMatter;
using NewsContent.Text.Header;
using NewsContent.Tool.Importing.FrontMatter;
using NewsContent.Tool.Importing.Sources;

namespace NewsContent.Tool.Importing.Headers;

/// <summary>Who wrote a post, who has helped and who took the pictures, each with what they are in brackets.</summary>
/// <param name="take">Takes the entries of keys.</param>
/// <param name="notes">Takes what is to be reported.</param>
internal sealed class Persons(Func<Func<string, bool>, List<FrontEntry>> take, ImportNotes notes)
{
    private const int LongestRole = 80;

    private static readonly string[] Names = ["name", "title"];
    private static readonly string[] Roles = ["role", "job", "jobtitle", "position", "title", "bio"];
    private static readonly string[] OtherPhotos = ["photosby", "photoby", "photographyby", "photographs", "photography"];

    public HeadLine? Authors() => Line("author", "authors", static key => FrontMatterKeys.Find(key) == HeaderFields.By);

    /// <summary>Those who have helped, and those who took the pictures.</summary>
    public IEnumerable<HeadLine> Credits()
    {
        if (Line("reporting", "reporting", static key => FrontMatterKeys.Find(key) == HeaderFields.Reporting) is { } reporting)
            yield return reporting;
        if (Line("photos", "photos", IsPhotos) is { } photos)
            yield return photos;
    }

    private static bool IsPhotos(string key) =>
        FrontMatterKeys.Find(key) == HeaderFields.Photos || OtherPhotos.Contains(KeyNames.Bare(key));

    private HeadLine? Line(string ofOne, string ofSeveral, Func<string, bool> isMeant)
    {
        var (names, line) = (new List<string>(), 0);
        foreach (var entry in take(isMeant))
        {
            line = names.Count == 0 ? entry.Line : line;
            foreach (var value in entry.Value is FrontList list ? list.Items : [entry.Value])
            {
                if (NameOf(value) is { } name)
                    names.Add(WithoutBy(name));
                else if (!value.IsNothing)
                    notes.NotMapped(value.Line, $"“{entry.Key}: {ShownValue.Of(value)}” is left out. It contains no name of a person.");
            }
        }

        names = [.. names.Distinct(StringComparer.Ordinal)];
        return names.Count switch
        {
            0 => null,
            1 => new HeadLine(ofOne, names[0], line),
            _ => new HeadLine(ofSeveral, names, true, line),
        };
    }

    private string? NameOf(FrontValue value)
    {
        if (value is not FrontMap map)
            return value is FrontWords { IsNothing: false } words && !PostFiles.IsPicture(words.Text) ? words.Shown : null;
        var name = Names.Select(map.Find).OfType<FrontWords>().FirstOrDefault(static words => !words.IsNothing);
        if (name is null)
            return null;
        var role = Roles
            .SelectMany(key => map.Entries.Where(entry => KeyNames.Bare(entry.Key) == key))
            .Select(static entry => entry.Value)
            .OfType<FrontWords>()
            .FirstOrDefault(words => !ReferenceEquals(words, name) && CanBeRole(words));
        foreach (var entry in map.Entries.Where(static entry => !entry.Value.IsNothing))
        {
            if (!ReferenceEquals(entry.Value, name) && !ReferenceEquals(entry.Value, role))
            {
                notes.NotMapped(
                    entry.Line,
                    $"“{entry.Key}: {ShownValue.Of(entry.Value)}” is left out. Articles keep only the name and the role of a person."
                );
            }
        }

        return role is null ? name.Shown : $"{name.Shown} ({role.Shown})";
    }

    /// <summary>A few words are in brackets after a name, and no sentence: lives are reported elsewhere.</summary>
    private static bool CanBeRole(FrontWords words) =>
        !words.IsNothing
        && words.Shown.Length <= LongestRole
        && words.Text.IndexOfAny(['(', ')', ';', ':', '/', '@', '!', '?', '<', '[']) < 0
        && !words.Text.Contains(". ", StringComparison.Ordinal)
        && !words.Shown.EndsWith('.');

    private static string WithoutBy(string name)
    {
        var length = BylineStart.LengthOf(name);
        return length == 0 ? name : name[length..].TrimStart(' ', ':');
    }
}
