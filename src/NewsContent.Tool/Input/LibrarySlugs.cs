using System.Reflection.Metadata;
using NewsContent.CompilerServices;
using NewsContent.Text.References;

namespace NewsContent.Tool.Input;

/// <summary>
/// The articles of the libraries that a project refers to, as its last build has them beside it: an assembly is read by its metadata, and
/// none of it is run.
/// </summary>
internal static class LibrarySlugs
{
    /// <summary>How the values of an attribute begin (ECMA-335, II.23.3).</summary>
    private const ushort Prolog = 1;

    /// <summary>The articles; empty for a project that was never built, and for one without such libraries.</summary>
    /// <param name="root">The project’s folder.</param>
    public static IReadOnlyList<NamedArticle> Of(string root)
    {
        try
        {
            return
            [
                .. BuiltAssembly
                    .Beside(root)
                    .OrderBy(static library => Path.GetFileNameWithoutExtension(library.Name), StringComparer.Ordinal)
                    .SelectMany(static library => In(library.FullName)),
            ];
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    /// <summary>The articles of an assembly; none in one without, and in what is not an assembly.</summary>
    /// <param name="path">The assembly’s file.</param>
    public static IReadOnlyList<NamedArticle> In(string path) => AssemblyMetadata.Read(path, Read);

    private static List<NamedArticle> Read(MetadataReader metadata)
    {
        var articles = new List<NamedArticle>();
        if (!metadata.IsAssembly)
            return articles;
        foreach (var attribute in metadata.GetAssemblyDefinition().GetCustomAttributes().Select(metadata.GetCustomAttribute))
        {
            if (IsOfSlugs(metadata, attribute) && SlugsOf(metadata.GetBlobReader(attribute.Value)) is { } slugs)
                articles.AddRange(ArticleSlugsText.Read(slugs));
        }

        return articles;
    }

    private static bool IsOfSlugs(MetadataReader metadata, CustomAttribute attribute)
    {
        if (attribute.Constructor.Kind != HandleKind.MemberReference)
            return false;
        var parent = metadata.GetMemberReference((MemberReferenceHandle)attribute.Constructor).Parent;
        if (parent.Kind != HandleKind.TypeReference)
            return false;
        var type = metadata.GetTypeReference((TypeReferenceHandle)parent);
        return metadata.StringComparer.Equals(type.Name, nameof(ArticleSlugsAttribute))
            && metadata.StringComparer.Equals(type.Namespace, typeof(ArticleSlugsAttribute).Namespace!);
    }

    /// <summary>The second of the two strings that the attribute is made of.</summary>
    private static string? SlugsOf(BlobReader values)
    {
        if (values.RemainingBytes < sizeof(ushort) || values.ReadUInt16() != Prolog)
            return null;
        return values.ReadSerializedString() is null ? null : values.ReadSerializedString();
    }
}
