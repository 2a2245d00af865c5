using System.Text.Encodings.Web;
using System.Text.Unicode;
using News_Site;
using News_Site.Pages;
using NewsContent.AspNetCore;

var builder = WebApplication.CreateBuilder(args);

// Pages show letters of every script as they are, not as numeric entities.
builder.Services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
var app = builder.Build();

app.UseStaticFiles();
app.MapNewsContent(
    () => Articles.All,
    new NewsContentOptions
    {
        Title = "News-Site",
        Description = "News from a harbour town that nobody finds on a map.",
        BaseAddress = new Uri("https://news.example/"),
        Pages = new NewsPages
        {
            Front = NewsPages.Component<FrontView>(),
            Article = NewsPages.Component<ArticleView>(),
            Section = NewsPages.Component<ListView>(),
            Tag = NewsPages.Component<ListView>(),
            Author = NewsPages.Component<ListView>(),
            Speaker = NewsPages.Component<SpeakerView>(),
            NotFound = NewsPages.Component<NotFoundView>(),
        },
    }
);

// “--export out” writes the site as files into the folder out.
return await app.RunNewsContentAsync(args);
