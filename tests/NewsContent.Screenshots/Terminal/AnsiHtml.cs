using System.Net;
using System.Text;

namespace NewsContent.Screenshots.Terminal;

/// <summary>What a program prints on a terminal, as HTML: its colours and weights; what moves the cursor is left out.</summary>
internal static class AnsiHtml
{
    private const char Escape = '\u001B';

    /// <summary>The text with an element around each run of one look, which never goes over the end of a line.</summary>
    public static string Of(string printed)
    {
        var html = new StringBuilder();
        var look = new AnsiLook();
        var run = new StringBuilder();
        for (var i = 0; i < printed.Length; i++)
        {
            switch (printed[i])
            {
                case Escape:
                    Close();
                    i = Obey(printed, i, look);
                    break;
                case '\r':
                    break;
                case '\n':
                    Close();
                    html.Append('\n');
                    break;
                default:
                    run.Append(printed[i]);
                    break;
            }
        }

        Close();
        return html.ToString();

        void Close()
        {
            if (run.Length == 0)
                return;
            var style = look.Style;
            var text = WebUtility.HtmlEncode(run.ToString());
            html.Append(style.Length == 0 ? text : $"<span style=\"{style}\">{text}</span>");
            run.Clear();
        }
    }

    /// <summary>Takes up the sequence that begins at a place.</summary>
    /// <returns>The place of its last character.</returns>
    private static int Obey(string printed, int escape, AnsiLook look)
    {
        if (escape + 1 >= printed.Length || printed[escape + 1] != '[')
            return escape + 1;
        var end = escape + 2;
        while (end < printed.Length && printed[end] is < '@' or > '~')
            end++;
        if (end < printed.Length && printed[end] == 'm')
            look.Change(printed[(escape + 2)..end]);
        return end;
    }
}
