using NewsContent.Browsing;
using NewsContent.Screenshots;
using NewsContent.Screenshots.Terminal;

if (args.Length == 0)
{
    Console.Error.WriteLine("Say into which folder, and if not all: which pictures, by the beginnings of their names.");
    return 2;
}

if (Chromium.Find() is not { } program)
{
    Console.Error.WriteLine(Chromium.HowToInstall);
    return 1;
}

var folder = Directory.CreateDirectory(args[0]).FullName;
await using var chromium = await Chromium.Start(program);
await using var site = await SiteProcess.Start();

var tooLarge = 0;
foreach (var picture in (IPicture[])[.. SitePicture.All(site.Address), .. TerminalPicture.All])
{
    if (args.Length > 1 && !args[1..].Any(name => picture.Name.StartsWith(name, StringComparison.Ordinal)))
        continue;
    var png = await picture.Take(chromium.Browser);
    await File.WriteAllBytesAsync(Path.Combine(folder, picture.Name + ".png"), png);
    Console.WriteLine($"{picture.Name}.png: {png.Length / 1000} kB");
    if (png.Length > IPicture.LargestFile)
        tooLarge++;
}

if (tooLarge > 0)
    Console.Error.WriteLine($"A file has at most {IPicture.LargestFile / 1000} kB: show less of the page.");
return tooLarge > 0 ? 1 : 0;
