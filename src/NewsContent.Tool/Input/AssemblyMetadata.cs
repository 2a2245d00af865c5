using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace NewsContent.Tool.Input;

/// <summary>Reads compiled projects by their metadata: none of their code is run.</summary>
internal static class AssemblyMetadata
{
    /// <summary>What an assembly’s metadata says; nothing of what cannot be read, and of what is not an assembly.</summary>
    /// <typeparam name="T">What is read.</typeparam>
    /// <param name="path">The assembly’s file.</param>
    /// <param name="read">Reads it.</param>
    public static IReadOnlyList<T> Read<T>(string path, Func<MetadataReader, IReadOnlyList<T>> read)
    {
        try
        {
            using var file = File.OpenRead(path);
            using var assembly = new PEReader(file);
            return assembly.HasMetadata ? read(assembly.GetMetadataReader()) : [];
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or BadImageFormatException)
        {
            return [];
        }
    }
}
