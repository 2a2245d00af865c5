using Microsoft.Build.Framework;
using NewsContent.Build.Texts;
using NewsContent.Text.Header;
using Task = Microsoft.Build.Utilities.Task;

namespace NewsContent.Build;

/// <summary>
/// After the compiler has read the articles, checks that the embedded texts are the same. If someone saved an article in between, the app
/// would reject its text.
/// </summary>
public sealed class ConfirmTexts : Task
{
    /// <summary>The file of all texts; its stamp is beside it.</summary>
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
