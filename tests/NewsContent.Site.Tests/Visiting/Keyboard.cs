using System.Text.Json;
using Microsoft.Playwright;

namespace NewsContent.Site.Tests.Visiting;

/// <summary>Goes through a page by the keyboard alone.</summary>
internal static class Keyboard
{
    /// <summary>More than any page of the sample has stops.</summary>
    private const int LastStop = 400;

    /// <summary>What has the keyboard's attention, and how it differs from when it has not.</summary>
    private const string Read = """
        comparesLooks => {
            const element = document.activeElement;
            if (!element || element === document.body) return null;
            const look = () => {
                const style = getComputedStyle(element);
                return [style.outlineStyle, style.outlineWidth, style.outlineColor, style.boxShadow, style.backgroundColor, style.color,
                    style.borderColor, style.textDecoration, style.clipPath, style.transform].join('|');
            };
            const box = element.getBoundingClientRect();
            let isMarked = null;
            if (comparesLooks) {
                const focused = look();
                element.blur();
                isMarked = focused !== look();
                element.focus({ preventScroll: true, focusVisible: true });
            }
            const style = getComputedStyle(element);
            return {
                tag: element.localName,
                href: element.getAttribute('href'),
                words: element.innerText || element.getAttribute('aria-label') || element.value || '',
                isInMain: !!element.closest('main, [role=main]'),
                isInView: box.width > 1 && box.height > 1 && box.bottom > 0
                    && box.right > 0 && box.left < innerWidth && box.top < innerHeight
                    && style.visibility === 'visible' && style.opacity !== '0',
                isMarked,
            };
        }
        """;

    /// <summary>Presses Tab, and says where that leads; null where it leads out of the page.</summary>
    /// <param name="page">The page.</param>
    /// <param name="comparesLooks">Whether to see how the place looks with and without the keyboard's attention.</param>
    public static async Task<Stop?> Next(IPage page, bool comparesLooks = false)
    {
        await page.Keyboard.PressAsync("Tab");
        return await page.EvaluateAsync<JsonElement?>(Read, comparesLooks) is { ValueKind: JsonValueKind.Object } stop
            ? stop.Deserialize<Stop>(JsonSerializerOptions.Web)
            : null;
    }

    /// <summary>Presses Tab until a link to an address is reached.</summary>
    public static async Task<Stop> GoToLink(IPage page, string address)
    {
        var passed = new List<string>();
        for (var i = 0; i < LastStop; i++)
        {
            if (await Next(page) is not { } stop)
                break;
            if (stop.Href is { } href && Uri.UnescapeDataString(href) == address)
                return stop;
            passed.Add(stop.Href ?? stop.Tag);
        }

        Assert.Fail($"Tab leads to no link to {address}, but to: {string.Join(", ", passed)}");
        return null;
    }
}

/// <summary>A place where Tab stops.</summary>
/// <param name="Tag">The element's name.</param>
/// <param name="Href">The address that it leads to, as it is written.</param>
/// <param name="Words">What it says.</param>
/// <param name="IsInMain">Whether it stands in what the page is about.</param>
/// <param name="IsInView">Whether it is on the screen.</param>
/// <param name="IsMarked">
/// Whether it looks different from what it looks like without the keyboard's attention; null where nobody asked.
/// </param>
internal sealed record Stop(string Tag, string? Href, string Words, bool IsInMain, bool IsInView, bool? IsMarked);
