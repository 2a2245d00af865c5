using System.Reflection;
using System.Runtime.CompilerServices;

namespace NewsContent.CompilerServices;

/// <summary>Finds the resources of assemblies.</summary>
/// <remarks>
/// The runtime looks for a resource by going through the names of all, so that reading a whole archive would be quadratic. After
/// the first few the places of all are therefore kept in a <see cref="ResourceTable"/>.
/// </remarks>
internal static class ArticleResources
{
    /// <summary>So many are looked up by the runtime: an app that shows a few articles has no use for a table of all.</summary>
    private const int FewEnough = 16;

    private static readonly ConditionalWeakTable<Assembly, ResourceTable> Tables = [];

    // Not exact when threads race, which does no harm.
    private static int _lookedUp;

    /// <summary>Reads a resource.</summary>
    /// <param name="assembly">The assembly that has it; null when there is none.</param>
    /// <param name="name">Its name.</param>
    /// <param name="bytes">Its bytes: they may be the assembly's own memory, which is there while the assembly is.</param>
    /// <returns>Whether there is such a resource.</returns>
    public static bool TryRead(Assembly? assembly, string name, out ReadOnlySpan<byte> bytes)
    {
        bytes = default;
        if (assembly is null)
            return false;
        if (_lookedUp >= FewEnough && FindInTable(assembly, name, out bytes))
            return true;

        _lookedUp++;
        using var stream = assembly.GetManifestResourceStream(name);
        if (stream is null)
            return false;
        var copy = new byte[checked((int)stream.Length)];
        stream.ReadExactly(copy, 0, copy.Length);
        bytes = copy;
        return true;
    }

    // Apart, so that an app with few articles need not load what makes the table.
    private static bool FindInTable(Assembly assembly, string name, out ReadOnlySpan<byte> bytes)
    {
        bytes = default;
        return RuntimeFeature.IsDynamicCodeSupported && Tables.GetValue(assembly, ResourceTable.Of).TryFind(name, out bytes);
    }
}
