using System.CommandLine;
using System.Text;
using NewsContent.Tool.Commands;
using NewsContent.Tool.Output;

// Without this a Windows console shows question marks for most of the world's letters. A byte order mark would be the first
// thing that a program behind a pipe reads.
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

return new RootCommand("Checks news articles, lists their quotations and speakers, and exports or imports them.")
{
    QuotesCommand.Create(Terminal.OfProcess()),
    CheckCommand.Create(TimeProvider.System, Terminal.OfProcess()),
    NewCommand.Create(TimeProvider.System),
    ExportCommand.Create(),
    RenameCommand.Create(),
    ImportCommand.Create(),
}
    .Parse(args)
    .Invoke();
