using NewsContent.Build.Manifest;
using NewsContent.Generators.Diagnostics;
using NewsContent.Generators.Emission;
using NewsContent.Generators.Inputs;
using NewsContent.Generators.Models;
using NewsContent.Generators.Reading;
using NewsContent.Generators.References;
using NewsContent.Text.Pictures;
using NewsContent.Text.References;

namespace NewsContent.Generators.Pictures;

/// <summary>What the pictures that articles name come to. Nothing in it where no article names one.</summary>
/// <param name="Names">For each article that names pictures of the project the names that stand behind its packed form.</param>
/// <param name="Problems">Pictures that are not there, or cannot be read.</param>
internal sealed record ResolvedPictures(EquatableArray<NamesOfArticle> Names, EquatableArray<DiagnosticModel> Problems)
{
    private static readonly ResolvedPictures None = new(EquatableArray<NamesOfArticle>.Empty, EquatableArray<DiagnosticModel>.Empty);

    public static ResolvedPictures Make(
        (Pair<EquatableArray<PicturingArticle>, ListedPictures> Pictures, ProjectOptions Options) input,
        CancellationToken cancellation
    )
    {
        var (articles, listed) = input.Pictures;
        if (articles.Count == 0)
            return None;
        var check = new PictureCheck(new PictureDirectory(listed.Pictures.Select(Named)), new SitePages(input.Options.Pages));
        var (names, problems) = (new List<NamesOfArticle>(), new ShownDiagnostics());
        foreach (var article in articles)
        {
            PictureSyntax[] written = [.. article.Pictures.Select(static model => model.Picture)];
            var found = check.Check(article.Identity, article.Original, written, cancellation);
            if (PackedNameWriter.OfPictures(written, found.Found) is { Length: > 0 } own)
                names.Add(new NamesOfArticle(article.Identity, own));
            foreach (var fault in found.Faults.OrderBy(fault => article.Pictures[fault.Index].Place.Span.Start))
                problems.Add(DiagnosticModel.Create(fault.Rule, article.Pictures[fault.Index].Place, [.. fault.Arguments]));
        }

        return new ResolvedPictures(names.ToEquatableArray(), problems.All);
    }

    /// <summary>A picture of the manifest as articles can name it.</summary>
    public static NamedPicture Named(ManifestPicture picture) =>
        new(picture.Identity, picture.Width, picture.Height) { IsUnreadable = picture.IsUnreadable };
}
