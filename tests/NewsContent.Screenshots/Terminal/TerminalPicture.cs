using System.Net;
using Microsoft.Playwright;
using NewsContent.Browsing;

namespace NewsContent.Screenshots.Terminal;

/// <summary>What the console reader prints, in a window as terminals have it.</summary>
internal sealed class TerminalPicture(string name, int lines, params string[] arguments) : IPicture
{
    private const int Columns = 88;

    private const string Look = """
        body { margin: 0; background: #0d1117; }
        main { display: inline-block; color: #d1d7e0; background: #0d1117; }
        header { background: #21262d; color: #9198a1; font: 14px sans-serif; text-align: center; padding: 9px; }
        pre { font: 15px/1.4 "DejaVu Sans Mono", "Liberation Mono", monospace; margin: 0; padding: 14px 22px 18px; }
        .prompt { color: #7ee787; }
        """;

    public static IEnumerable<TerminalPicture> All => [new("terminal", 31, "--article", "iran-us-talks")];

    public string Name => name;

    public async Task<byte[]> Take(IBrowser browser)
    {
        var printed = await TerminalSession.Run(Columns, [SampleProgram.Host, SampleProgram.Reader.File, .. arguments]);
        await using var context = await browser.NewContextAsync(new BrowserNewContextOptions { JavaScriptEnabled = false });
        var tab = await context.NewPageAsync();
        await tab.SetContentAsync(Page(string.Join('\n', AnsiHtml.Of(printed).Split('\n').Take(lines)).TrimEnd()));
        return await tab.GetByRole(AriaRole.Main).ScreenshotAsync();
    }

    private string Page(string screen)
    {
        var command = WebUtility.HtmlEncode("newsreader " + string.Join(' ', arguments));
        return $"<!DOCTYPE html><html lang=\"en\"><meta charset=\"utf-8\"><title>Terminal</title><style>{Look}</style>"
            + $"<main><header>newsreader</header><pre><span class=\"prompt\">$</span> {command}\n{screen}</pre></main></html>";
    }
}
