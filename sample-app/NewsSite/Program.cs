using NewsContent.AspNetCore;
using Newsroom;
using NewsSite;

var builder = WebApplication.CreateBuilder(args);

// Stylesheet and drawings are found where the build leaves them, from whichever folder the site is started.
builder.WebHost.UseStaticWebAssets();
builder.Services.AddGazette();
var app = builder.Build();

app.UseSecurityHeaders();
app.MapStaticAssets();

// The catalog is asked anew for each page: an article comes when its embargo ends, and under dotnet watch an edited text is on the next
// page.
app.MapNewsContent(static () => Articles.All, Gazette.Options);
return await app.RunNewsContentAsync(args);
