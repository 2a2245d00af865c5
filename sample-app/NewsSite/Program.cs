using Microsoft.Extensions.FileProviders;
using Newsroom;
using NewsSite;

var app = WebApplication.CreateBuilder(args).Build();

// The pictures of the articles' project come into this one's output, where there are any.
var pictures = Path.Combine(AppContext.BaseDirectory, "Articles");
if (Directory.Exists(pictures))
    app.UseStaticFiles(new StaticFileOptions { FileProvider = new PhysicalFileProvider(pictures), RequestPath = SitePages.Pictures });

// Behind the pictures: an article's page would take their addresses for slugs.
app.UseRouting();

// The catalog is asked anew for each page: an article comes when its embargo ends, and under dotnet watch an edited text is on the next
// page.
app.MapArticles(static () => Articles.All.At(TimeProvider.System));
app.Run();
