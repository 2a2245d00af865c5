namespace NewsContent.Tool.Tests;

/// <summary>
/// <c>newscontent check</c> holds articles to the fields that the project’s last build has: this very assembly stands in a project’s place.
/// </summary>
public sealed class ProjectFieldsTests : IDisposable
{
    private const string Text = "Harbour Kitchen\nStars: 7\nDishes: soup\n2026-02-07\n\nThe soup was warm.\n";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Fields_are_held_to_what_the_last_build_has()
    {
        Build();
        _folder.Write("Articles/reviews/harbour-kitchen.txt", Text);
        _folder.Write("Articles/other.txt", Text);

        var run = ToolRun.Check("--no-advice", _folder.Path);

        Assert.Contains("“7” is not a valid value for “Stars:”. Write a whole number from 1 to 5", run.Output, StringComparison.Ordinal);
        Assert.Contains("“Stars” does not belong here", run.Output, StringComparison.Ordinal);
        Assert.Contains("2 files checked: 3 errors", run.Output, StringComparison.Ordinal);
        Assert.Empty(run.Errors);
    }

    [Fact]
    public void A_missing_field_and_a_slip_are_offered_repairs()
    {
        Build();
        _folder.Write(
            "Articles/reviews/harbour-kitchen.txt",
            Text.Replace("Stars: 7", "Dishs: 7", StringComparison.Ordinal).Replace("Dishes: soup\n", "", StringComparison.Ordinal)
        );

        var run = ToolRun.Check("--no-advice", "--format", "json", _folder.Path);

        Assert.Contains("Add “Stars: 4”", run.Output, StringComparison.Ordinal);
        Assert.Contains("Write “Dishes:”", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_slug_that_is_renamed_is_another_one_in_fields()
    {
        Build();
        _folder.Write("Articles/people/ada.txt", "Ada\n2026-01-05\n\nShe writes on soup.\n");
        var review = _folder.Write(
            "Articles/reviews/harbour-kitchen.txt",
            Text.Replace("Stars: 7", "Stars: 4\nCritics: people/bo, people/ada", StringComparison.Ordinal)
        );
        var markdown = _folder.Write(
            "Articles/reviews/salt-cellar.md",
            "---\ntitle: Salt\ndate: 2026-01-05\nstars: 3\ndishes: soup\ncritics:\n  - people/ada\n---\n\nThe soup was warm.\n"
        );
        _folder.Write("Articles/people/bo.txt", "Bo\n2026-01-05\n\nHe eats it.\n");

        var run = ToolRun.Rename("people/ada", "people/ada-stone", "--folder", _folder.Path);

        Assert.Equal("", run.Errors);
        Assert.Contains("\nCritics: people/bo, people/ada-stone\n", File.ReadAllText(review), StringComparison.Ordinal);
        Assert.Contains("\n  - people/ada-stone\n", File.ReadAllText(markdown), StringComparison.Ordinal);
        Assert.Contains(
            "Aliases: people/ada\n",
            File.ReadAllText(Path.Combine(_folder.Path, "Articles/people/ada-stone.txt")),
            StringComparison.Ordinal
        );
        Assert.Contains("4 files checked: 0 errors", ToolRun.Check("--no-advice", _folder.Path).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_build_that_is_older_than_the_code_is_reported()
    {
        Build();
        var code = _folder.Write("ReviewFields.cs", "[ArticleFields(\"reviews\")] public sealed record ReviewFields;");
        File.SetLastWriteTimeUtc(code, DateTime.UtcNow.AddMinutes(5));
        _folder.Write("Articles/reviews/harbour-kitchen.txt", Text.Replace("7", "4", StringComparison.Ordinal));

        var run = ToolRun.Check("--no-advice", _folder.Path);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("ReviewFields.cs has changed since then. Build it and check again.", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_project_that_was_never_built_is_reported()
    {
        _folder.Write("App.csproj", "<Project />");
        _folder.Write("ReviewFields.cs", "[ArticleFields(\"reviews\")] public sealed record ReviewFields;");
        _folder.Write("Articles/reviews/harbour-kitchen.txt", Text);

        var run = ToolRun.Check("--no-advice", _folder.Path);

        Assert.Contains("which are not known before a build", run.Errors, StringComparison.Ordinal);
    }

    private void Build()
    {
        _folder.Write("App.csproj", "<Project />");
        _folder.Write("obj/Debug/net10.0/NewsContent.manifest", "NewsContent manifest 1\n");
        _folder.Write("obj/Debug/net10.0/App.dll", File.ReadAllBytes(typeof(ProjectFieldsTests).Assembly.Location));
    }

    /// <summary>What generated code holds of a record.</summary>
    private static class _FieldsReview
    {
        internal const string Schema =
            "folder=reviews\ttype=ReviewFields\n"
            + "name=Stars\tproperty=Stars\tkind=Int32\trequired=\tmin=1\tmax=5\n"
            + "name=Dishes\tproperty=Dishes\tkind=Text\tlist=\n"
            + "name=Critics\tproperty=Critics\tkind=Reference\tlist=\n";
    }
}
