using NewsContent.Generators.Models;

namespace NewsContent.Generators.Naming;

/// <summary>The name that an article asks for, whether or not it is free.</summary>
/// <param name="Identity">The file's path in the project.</param>
/// <param name="Name">What its slug makes of it; names may be empty or no identifiers.</param>
/// <param name="Place">Where a fault of the name is told: the slug's line, or the beginning of the file.</param>
internal sealed record NameEntry(string Identity, ArticleName Name, PlaceModel Place)
{
    /// <summary>The C# names that follow from a slug.</summary>
    public static ArticleName NameOf(string slug)
    {
        var segments = slug.Split('/');
        return new ArticleName(
            slug,
            segments.Take(segments.Length - 1).Select(ToIdentifier).ToEquatableArray(),
            ToIdentifier(segments[segments.Length - 1]));
    }

    private static string ToIdentifier(string segment) => string.Concat(Identifier.Words(segment));
}
