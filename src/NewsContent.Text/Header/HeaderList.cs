namespace NewsContent.Text.Header;

/// <summary>Cuts the values of header lines that hold several words.</summary>
internal static class HeaderList
{
    /// <summary>What is between commas or semicolons of any script, each once, in the order written, with single spaces in it.</summary>
    public static IReadOnlyList<string> Read(string value, CancellationToken cancellation)
    {
        var items = new List<string>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (
            var part in value.Split([',', ';', '\u060C', '\u061B', '\u3001', '\uFF0C', '\uFF1B'], StringSplitOptions.RemoveEmptyEntries)
        )
        {
            cancellation.ThrowIfCancellationRequested();
            var item = string.Join(" ", part.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
            if (item.Length > 0 && seen.Add(item))
                items.Add(item);
        }

        return items;
    }
}
