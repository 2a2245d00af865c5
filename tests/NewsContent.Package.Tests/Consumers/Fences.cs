namespace NewsContent.Package.Tests.Consumers;

/// <summary>The blocks of a page of documentation.</summary>
internal static class Fences
{
    /// <summary>The blocks in the order of the page.</summary>
    public static IReadOnlyList<Fence> Of(string page)
    {
        var fences = new List<Fence>();
        var above = "";
        var lines = page.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].StartsWith("```", StringComparison.Ordinal))
            {
                var end = Array.IndexOf(lines, "```", i + 1);
                var file = above.StartsWith('`') && above.EndsWith('`') ? above.Trim('`') : null;
                fences.Add(new Fence(lines[i][3..], file, string.Concat(lines[(i + 1)..end].Select(static line => line + "\n"))));
                i = end;
                above = "";
            }
            else if (lines[i].Length > 0)
            {
                above = lines[i];
            }
        }

        return fences;
    }
}

/// <summary>A block of a page.</summary>
/// <param name="Language">What it is written in.</param>
/// <param name="File">The file that stands in the line above it by itself, as in <c>`Program.cs`</c>; null where none does.</param>
/// <param name="Text">What stands in it.</param>
internal sealed record Fence(string Language, string? File, string Text);
