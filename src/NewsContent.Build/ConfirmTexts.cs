using Microsoft.Build.Framework;
using NewsContent.Build.Texts;
using NewsContent.Text.Header;
using Task = Microsoft.Build.Utilities.Task;

namespace NewsContent.Build;

/// <summary>
/// Says, when the compiler has read the articles, whether the texts that it has embedded are the same: somebody may have saved an
/// article in between, and the app would refuse its text.
/// </summary>
public sealed class ConfirmTexts : Task
{
    /// <summary>The file of all texts; beside it stands the stamp.</summary>
    [Required]
    public string Texts { get; set; } = "";

    /// <inheritdoc/>
    public override bool Execute()
    {
        var told = new BuildMessages(Log, isDesignTime: false);
        var stamp = BuildStamp.Read(Path.ChangeExtension(Texts, PrepareArticles.StampExtension));
        foreach (var file in new TextsFile(Texts, PublicationRule.Everything).Outdated(stamp))
            told.Changed(file);
        return !Log.HasLoggedErrors;
    }
}
