using System.Runtime.CompilerServices;

namespace NewsContent.Text.Source;

/// <summary>
/// How the methods are compiled that look at each character or each word. In the young process of a build the runtime would first compile
/// them in haste, and count their steps to know better later: most articles are read by then.
/// </summary>
internal static class HotPath
{
    /// <summary>At once and in full: <c>AggressiveOptimization</c>, a name that netstandard2.0 does not have.</summary>
    public const MethodImplOptions Options = (MethodImplOptions)512;
}
