namespace NewsContent.IntelliSense.Tests;

/// <summary>One line of the editor's completion list.</summary>
internal sealed class Completion(string name, Func<Task<string>> describe)
{
    public string Name { get; } = name;

    /// <summary>What the editor shows beside the list: the member's signature and its tooltip.</summary>
    public Task<string> Tooltip() => describe();
}
