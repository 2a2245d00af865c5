using NewsContent.Scale.Measuring;

namespace NewsContent.Scale.Builds;

/// <summary>What an archive costs as an app.</summary>
/// <param name="Build">The build and every process that it started.</param>
/// <param name="Assembly">The built dll, in megabytes of a million bytes.</param>
/// <param name="Literals">Its string literals, in UTF-16 code units.</param>
/// <param name="App">What the app says of itself.</param>
internal sealed record BuildFigures(Cost Build, double Assembly, long Literals, AppFigures App);

/// <summary>What the app says of itself. It was run once; its times are those of a process that has just begun.</summary>
/// <param name="Articles">How many it has.</param>
/// <param name="PartsOfArticle">Paragraphs and quotations of an article, on average: whether the articles are really there.</param>
/// <param name="First">Milliseconds until the first article is there.</param>
/// <param name="FirstBytes">Bytes made for it.</param>
/// <param name="All">Milliseconds of CPU for all articles, their catalog included.</param>
/// <param name="Resources">Milliseconds of CPU of opening the resources alone.</param>
internal sealed record AppFigures(int Articles, double PartsOfArticle, double First, double FirstBytes, double All, double Resources);
