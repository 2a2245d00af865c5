using System.Text.Encodings.Web;
using System.Text.Unicode;
using NewsContent.AspNetCore;
using NewsSite.Views;

namespace NewsSite;

/// <summary>The newspaper: what it says of itself, and of which components its pages are made.</summary>
internal static class Gazette
{
    /// <summary>Name, language and pages of the site.</summary>
    public static NewsContentOptions Options { get; } =
        new()
        {
            Title = "The Marrowhaven Gazette",
            Description = "News from the harbour town of Marrowhaven and the coasts around it. The paper and its people are invented.",
            Language = "en",
            BaseAddress = new Uri("https://gazette.example/"),
            Logo = "/favicon.svg",
            Pages = new NewsPages
            {
                Front = NewsPages.Component<FrontView>(),
                Article = NewsPages.Component<ArticleView>(),
                Section = NewsPages.Component<SectionView>(),
                Tag = NewsPages.Component<TagView>(),
                Author = NewsPages.Component<AuthorView>(),
                Speaker = NewsPages.Component<SpeakerView>(),
                NotFound = NewsPages.Component<NotFoundView>(),
                Others = new Dictionary<string, Func<AppPage, ValueTask<string>>>
                {
                    ["search"] = NewsPages.Component<SearchView>(),
                    ["speakers"] = NewsPages.Component<SpeakersView>(),
                    ["authors"] = NewsPages.Component<AuthorsView>(),
                    ["tags"] = NewsPages.Component<TagsView>(),
                },
            },
        };

    /// <summary>Adds what the pages need: letters of every script stand in them as they are, and not as numbers.</summary>
    public static IServiceCollection AddGazette(this IServiceCollection services) =>
        services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
}
