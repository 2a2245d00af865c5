using Microsoft.Build.Utilities;
using NewsContent.Build.Files;
using NewsContent.Build.Pictures;
using NewsContent.Text.Names;
using NewsContent.Text.Rules;

namespace NewsContent.Build;

/// <summary>
/// What the build itself says of files, before the compiler runs. In an editor it says nothing: disk and file list differ for a moment.
/// </summary>
internal sealed class BuildMessages(TaskLoggingHelper log, bool isDesignTime)
{
    private const string FileRefused = "NEWS103";
    private const string KindNotRead = "NEWS104";
    private const string FolderInOtherCase = "NEWS105";
    private const string TextsBeyondResource = "NEWS106";
    private const string ChangedMeanwhile = "NEWS107";
    private const string PicturesOfOnePath = "NEWS108";
    private const int LongestName = 200;

    /// <summary>An error at a file that the project calls an article and that cannot be one.</summary>
    public void Refused(RefusedFile file)
    {
        if (!isDesignTime)
            Fail(FileRefused, file.FullPath, $"This file cannot be an article: {file.Reason}.");
    }

    /// <summary>An error at an article of which the build has embedded another text than it has compiled.</summary>
    public void Changed(string path) => Fail(ChangedMeanwhile, path, "This article was changed while the project was built. Build again.");

    /// <summary>A warning at a file that looks like an article and is of a kind that is not read.</summary>
    public void Unread(string path) =>
        Warn(
            KindNotRead,
            path,
            $"This file is not read: the name of an article ends in {string.Join(" or ", ArticleFiles.Extensions)}. If it is an "
                + "article, rename it. If not, put “_” before its name."
        );

    /// <summary>A warning at a picture that nobody would see, since another one has its path.</summary>
    public void SecondPicture(ChosenPicture first, ChosenPicture second) =>
        Warn(
            PicturesOfOnePath,
            second.FullPath,
            $"This picture is left out, because “{second.Source}” is already the path of another one, {first.FullPath}. Give one "
                + "of the two another path with Link in the project file."
        );

    /// <summary>A warning at folders that look like the folder of articles to people, and not to this system.</summary>
    public void OtherFolders(IEnumerable<string> folders)
    {
        foreach (var folder in folders)
        {
            Warn(
                FolderInOtherCase,
                folder,
                $"No article is read from this folder: on this system the articles folder must be named {ArticleSlug.RootFolder}, "
                    + "with exactly these letters. Rename it."
            );
        }
    }

    /// <summary>An error at a project whose texts are more than a file in an assembly can hold.</summary>
    public void TextsTooLarge(string folder) =>
        Fail(
            TextsBeyondResource,
            folder,
            "The articles of this project have more than 2 GB of text in total, which is more than an assembly can hold. "
                + "Split them into several projects, and join their catalogs with ArticleCatalog.Combine."
        );

    private void Fail(string code, string path, string message) =>
        log.LogError(null, code, code, OneLine(path), 1, 1, 0, 0, "{0}", message);

    private void Warn(string code, string path, string message)
    {
        if (!isDesignTime)
            log.LogWarning(null, code, code, OneLine(path), 1, 1, 0, 0, "{0}", message);
    }

    /// <summary>A line end in a name would end the message.</summary>
    private static string OneLine(string path) => Excerpt.Of(path, Math.Max(path.Length, LongestName));
}
