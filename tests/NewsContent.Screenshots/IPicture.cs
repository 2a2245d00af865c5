using Microsoft.Playwright;

namespace NewsContent.Screenshots;

/// <summary>A picture of the documentation.</summary>
internal interface IPicture
{
    /// <summary>In bytes: people read the documentation on the road, and every version of a picture stays in the history.</summary>
    const int LargestFile = 250_000;

    /// <summary>The file's name, less its ending.</summary>
    string Name { get; }

    /// <summary>Takes the picture.</summary>
    /// <returns>The PNG.</returns>
    Task<byte[]> Take(IBrowser browser);
}
