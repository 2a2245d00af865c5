namespace NewsContent.Markdown.Tests.CommonMark;

/// <summary>An example of the CommonMark specification.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Markdown">What is written.</param>
/// <param name="Html">What it is to become.</param>
internal sealed record SpecificationExample(int Number, string Markdown, string Html)
{
    private const string Fence = "````````````````````````````````";
    private const string Begin = Fence + " example";

    /// <summary>All examples in their order, as the file has them: between fences, with a full stop between the two parts.</summary>
    public static IReadOnlyList<SpecificationExample> All { get; } = Read();

    private static List<SpecificationExample> Read()
    {
        var examples = new List<SpecificationExample>();
        var lines = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "CommonMark", "spec.txt"));
        for (var i = 0; i < lines.Length; i++)
        {
            if (!lines[i].StartsWith(Begin, StringComparison.Ordinal))
                continue;
            var middle = Array.IndexOf(lines, ".", i + 1);
            var end = Array.IndexOf(lines, Fence, middle + 1);
            examples.Add(new SpecificationExample(examples.Count + 1, Text(lines[(i + 1)..middle]), Text(lines[(middle + 1)..end])));
            i = end;
        }

        return examples;
    }

    /// <summary>An arrow stands for a tab.</summary>
    private static string Text(string[] lines) => string.Concat(lines.Select(static line => line.Replace('→', '\t') + "\n"));
}
