using Newsroom;
using NewsSite;

var app = WebApplication.CreateBuilder(args).Build();
app.UseStaticFiles();

// The catalog is asked anew for each page: an article comes when its embargo ends, and under dotnet watch an edited text is on the next
// page.
app.MapArticles(static () => Articles.All.At(TimeProvider.System));
app.Run();
