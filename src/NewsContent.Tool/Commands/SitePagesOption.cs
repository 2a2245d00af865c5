using System.CommandLine;
using NewsContent.Text.References;

namespace NewsContent.Tool.Commands;

/// <summary><c>--pages</c>, which several commands have.</summary>
internal static class SitePagesOption
{
    public static Option<string[]> Create()
    {
        var pages = new Option<string[]>("--pages")
        {
            Description =
                "Pages that are not articles but that links may lead to, such as /about or \"/tags/*\" (project property "
                + "NewsContentPages).",
            HelpName = "paths",
            AllowMultipleArgumentsPerToken = false,
            CustomParser = static result => [.. result.Tokens.SelectMany(static token => SitePages.Split(token.Value))],
        };
        pages.Validators.Add(static result =>
        {
            foreach (var path in result.Tokens.SelectMany(static token => SitePages.Split(token.Value)))
            {
                if (!SitePages.IsPath(path))
                    result.AddError($"“{path}” is not the path of a page. Write one that begins with /, such as /about or /tags/*.");
            }
        });
        return pages;
    }
}
