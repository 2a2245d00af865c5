namespace NewsContent.Generators;

/// <summary>The version with which generated code is marked.</summary>
internal static class ToolVersion
{
    /// <summary>Major and minor version: a patch alone changes no emitted byte.</summary>
    public const string Text = "0.1";
}
