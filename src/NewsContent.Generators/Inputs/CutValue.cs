namespace NewsContent.Generators.Inputs;

/// <summary>
/// Metadata comes through a configuration file, where <c>#</c> and <c>;</c> begin a comment: a path with one of them arrives cut
/// off. The compiler knows the whole path of the file, which ends with the rest.
/// </summary>
internal static class CutValue
{
    /// <param name="identity">The item as the project includes it, perhaps cut off.</param>
    /// <param name="filePath">The same file's path as the compiler has it.</param>
    public static string Complete(string identity, string filePath)
    {
        var path = filePath.Replace('\\', '/');
        var known = identity.Replace('\\', '/');
        while (known.StartsWith("../", StringComparison.Ordinal) || known.StartsWith("./", StringComparison.Ordinal))
            known = known.Substring(known.IndexOf('/') + 1);
        if (known.Length == 0 || path.EndsWith(known, StringComparison.Ordinal))
            return identity;

        var start = path.LastIndexOf(known, StringComparison.Ordinal);
        if (start < 0)
            return identity;
        var rest = path.Substring(start + known.Length);
        return rest.TrimStart() is { Length: > 0 } comment && comment[0] is '#' or ';' ? identity + rest : identity;
    }
}
