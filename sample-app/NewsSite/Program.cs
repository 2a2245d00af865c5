using Newsroom;
using NewsSite;

var app = WebApplication.CreateBuilder(args).Build();
app.UseStaticFiles();

// The catalog is asked anew for each page: under dotnet watch an edited text is on the next one.
app.MapArticles(static () => Articles.All);
app.Run();
