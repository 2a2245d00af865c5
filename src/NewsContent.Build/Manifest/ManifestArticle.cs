namespace NewsContent.Build.Manifest;

/// <summary>One article as the build tells the generator of it.</summary>
/// <param name="File">The file that the compiler reads: below the project's folder with <c>/</c>, or a full path.</param>
/// <param name="Identity">The path under which the article is known; see <see cref="ArticlePath"/>.</param>
/// <param name="Original">The full path of the author's file, where <paramref name="File"/> is a copy of it; null when it is none.</param>
internal sealed record ManifestArticle(string File, string Identity, string? Original);
