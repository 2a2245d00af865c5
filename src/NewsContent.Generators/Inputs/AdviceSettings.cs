using NewsContent.Text.Advice;
using NewsContent.Text.Header;

namespace NewsContent.Generators.Inputs;

/// <summary>What the project's properties say of advice.</summary>
/// <param name="IsOn">Whether any is given.</param>
/// <param name="Advice">What it needs to know.</param>
/// <param name="WantsStableNames">Whether uses of names are reported that no note fixes (NEWS224).</param>
internal sealed record AdviceSettings(bool IsOn, AdviceOptions Advice, bool WantsStableNames)
{
    public static AdviceSettings Read(ManifestOptions options) => Read(new ProjectOptions.Properties(options));

    /// <summary>Reads them, and notes those that are not valid.</summary>
    public static AdviceSettings Read(ProjectOptions.Properties properties)
    {
        var isOn = properties.Read(MetadataNames.Advice, "true", ProjectOptions.ReadBoolean, "Write true or false.") == "true";
        var today = properties.Read(
            MetadataNames.Today,
            "",
            static value => DateLine.ReadIso(value).Date is null ? null : value,
            "Write a date, such as 2026-02-07."
        );
        var wantsStableNames =
            properties.Read(MetadataNames.StableNames, "false", ProjectOptions.ReadBoolean, "Write true or false.") == "true";
        return new AdviceSettings(isOn, new AdviceOptions { Today = DateLine.ReadIso(today).Date }, wantsStableNames);
    }
}
